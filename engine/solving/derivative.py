"""The derivative of all stocks: first the signals between mechanisms, then the flows of those that are on."""

from engine.compilation import compiled, woven
from engine.mechanisms.types import Array, Kinds, Parameters
from engine.solving import flows, given, signals
from engine.solving.layout import Auxiliaries, Stocks, view_auxiliaries, view_stocks
from engine.solving.lending import lent


@compiled
def derivative(
    stocks: Array,
    parameters: Parameters,
    actors: Array,
    niches: Array,
    kinds: Kinds,
    fixed: Array,
    auxiliaries: Array,
    rates: Array,
) -> None:
    """Rates of change of all stocks, 1/yr of their units, and every auxiliary on the way.

    stocks       shape (stocks,), see `engine.solving.layout`
    parameters   array of one record of the catalogue
    actors       shape (3, actors), rows as in `engine.solving.given`
    niches       shape (2, niches)
    kinds        shape (actors,), integers of `engine.scenario.Kind`
    fixed        switches, people and incomes at the start
    auxiliaries  filled, shape (auxiliaries,); what is off stays as it was
    rates        filled, shape (stocks,)
    """
    p = parameters[0]
    n, m = kinds.shape[0], niches.shape[1]
    state, change = view_stocks(lent(stocks), n, m), view_stocks(lent(rates), n, m)
    found = view_auxiliaries(lent(auxiliaries), n, m)
    actors, niches, kinds, fixed = lent(actors), lent(niches), lent(kinds), lent(fixed)
    signals.signal_before_novelty(state, actors, niches, kinds, fixed, p, found)
    signals.signal_after_novelty(state, actors, kinds, fixed, p, found)
    rates[:] = 0.0
    add_flows(state, actors, niches, kinds, fixed, p, found, change)


@woven
def add_flows(
    state: Stocks,
    actors: Array,
    niches: Array,
    kinds: Kinds,
    fixed: Array,
    p: Parameters,
    found: Auxiliaries,
    change: Stocks,
) -> None:
    """Add the flows of the mechanisms that are on to the rates of change, the signals being known."""
    if fixed[given.AI_CAPABILITY_ON]:
        flows.flow_capability(state, p, found, change)
    if fixed[given.INNOVATION_ON]:
        flows.flow_innovation(state, kinds, p, found, change)
    if fixed[given.COMPLEXITY_ON]:
        flows.flow_complexity(state, kinds, p, found, change)
    if fixed[given.STACK_ON]:
        flows.flow_stack(state, p, found, change)
    if fixed[given.EARNINGS_ON]:
        flows.flow_market(state, p, found, change)
    if fixed[given.HYPE_ON]:
        flows.flow_hype(state, p, found, change)
    if fixed[given.CAPITAL_ON]:
        flows.flow_capital(state, kinds, p, found, change)
    if fixed[given.VENTURES_ON]:
        flows.flow_ventures(state, p, found, change)
    if fixed[given.DEMAND_ON]:
        flows.flow_demand(state, actors, niches, kinds, fixed, p, found, change)
    if fixed[given.COVERAGE_ON]:
        flows.flow_coverage(state, niches, p, found, change)
    if fixed[given.BUSINESS_MOVES_ON]:
        flows.flow_business_moves(state, actors, kinds, p, found, change)
    if fixed[given.PEOPLE_ON]:
        flows.flow_people(state, fixed, p, found, change)


@compiled
def move_parameters(time: float, values: Array, positions: Kinds, pieces: Array) -> None:
    """Set the parameters that move to their value at `time`, by Horner's rule.

    time       yr since the start
    values     the parameters as plain numbers, changed in place
    positions  which of them move, shape (moving,)
    pieces     where each polynomial begins and its coefficients, lowest power first, shape (moving, 1 + powers)
    """
    for row in range(positions.shape[0]):
        since = time - pieces[row, 0]
        value = 0.0
        for power in range(pieces.shape[1] - 1, 0, -1):
            value = value * since + pieces[row, power]
        values[positions[row]] = value


@compiled
def derivative_along(
    times: Array,
    states: Array,
    parameters: Parameters,
    values: Array,
    positions: Kinds,
    pieces: Array,
    actors: Array,
    niches: Array,
    kinds: Kinds,
    fixed: Array,
    auxiliaries: Array,
    rates: Array,
    track: Array,
) -> None:
    """Every auxiliary and rate at given times and states; `values` is the same memory as `parameters`.

    times        yr since the start, shape (times,)
    states       shape (times, stocks)
    auxiliaries  filled, shape (times, auxiliaries)
    rates        filled, shape (times, stocks)
    track        the parameters at these times, filled, shape (times, parameters)
    """
    for row in range(times.shape[0]):
        move_parameters(times[row], values, positions, pieces)
        track[row] = values
        derivative(states[row], parameters, actors, niches, kinds, fixed, auxiliaries[row], rates[row])
