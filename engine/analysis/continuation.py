"""Integrating on from a state in the middle of a run, with the events that are still to come."""

from dataclasses import dataclass

import numpy as np

from engine.catalogue import CATALOGUE
from engine.mechanisms.types import Array
from engine.scenario import Scenario
from engine.solving import layout as at
from engine.solving.budget import Budget
from engine.solving.derivative import derivative, move_parameters
from engine.solving.integrators import INTEGRATORS, RightHandSide, StepLimit, integrators_for
from engine.solving.market import Market
from engine.solving.tracks import Segment, moving_table, segments_of

_KEYS = tuple(CATALOGUE)
_SAME_TIME = 1e-9


@dataclass(frozen=True)
class Moment:
    """The state of a market at one time.

    year    since the start of the scenario
    stocks  shape (stocks,)
    """

    market: Market
    year: float
    stocks: Array


def continue_from(moment: Moment, scenario: Scenario, years: Array, budget: Budget) -> Array:
    """The stocks at `years`, shape (years, stocks), of a run that goes on from a moment.

    Like a run from the start it restarts at every corner of an event, so that it never steps over one.

    years   since the start of the scenario, rising, none before the moment

    Raises:
        StepLimit: no integrator gets through.
        Stopped: the budget is spent.
    """
    stocks = moment.stocks.copy()
    states = np.tile(stocks, (len(years), 1))
    for segment in segments_of(scenario, budget.look):
        begin, end = max(segment.start, moment.year), min(segment.end, float(years[-1]))
        if end - begin <= _SAME_TIME:
            continue
        rows = np.flatnonzero((years > begin + _SAME_TIME) & (years <= end + _SAME_TIME))
        inside = years[rows]
        is_end_asked = len(inside) > 0 and inside[-1] >= end - _SAME_TIME
        times = np.concatenate([[begin], inside, [] if is_end_asked else [end]])
        found = _integrate(_right_hand_side(segment, moment.market, len(stocks), budget), stocks, times, scenario)
        states[rows] = found[1 : 1 + len(rows)]
        stocks = found[-1]
    return states


def _right_hand_side(segment: Segment, market: Market, count: int, budget: Budget) -> RightHandSide:
    parameters = market.parameters.copy()
    for key, value in segment.constants.items():
        parameters[0][key] = value
    values = parameters.view(np.float64)
    positions, pieces = moving_table(segment, _KEYS)
    auxiliaries = np.zeros(at.auxiliary_count(len(market.kinds), market.niches.shape[1]))
    rates = np.zeros(count)

    def right_hand_side(year: float, stocks: Array) -> Array:
        budget.spend(year)
        move_parameters(year, values, positions, pieces)
        derivative(stocks, parameters, market.actors, market.niches, market.kinds, market.fixed, auxiliaries, rates)
        return rates

    return right_hand_side


def _integrate(rates: RightHandSide, stocks: Array, times: Array, scenario: Scenario) -> Array:
    """States at `times` by the first integrator that gets there with numbers."""
    for name in integrators_for(len(stocks)):
        try:
            states = INTEGRATORS[name](rates, stocks, times, scenario.tolerance)
        except StepLimit:
            continue
        if np.isfinite(states).all():
            return states
    raise StepLimit(0)
