"""The start of a run: appeals inferred from the neutral world, stocks at rest, and incomes to compare with.

Everything about the start follows from the parameters before any event.
"""

from dataclasses import dataclass

import numpy as np

from engine.catalogue import KEYS
from engine.compilation import compiled
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, Array, Kinds, Parameters
from engine.scenario import APPEALS, Scenario
from engine.scenario.neutral import MONETISATION, NEUTRAL
from engine.scenario.start_shares import share_at_start
from engine.solving import given
from engine.solving import layout as at
from engine.solving.derivative import derivative
from engine.solving.given_start import OWN_APPEAL, OWN_CAPITAL, OWN_COMPLEXITY, OWN_FIRMS, given_start
from engine.solving.market import Market, market_of
from engine.solving.rest import rest

_MOST_ITERATIONS = 5000
_PRECISION = 1e-13
_LEAST_INCOME = 1e-9

_NEUTRAL_POSITIONS = np.array([KEYS.index(key) for key in NEUTRAL])
_NEUTRAL_VALUES = np.array(list(NEUTRAL.values()))
_MONETISATION_POSITIONS = np.array([KEYS.index(key) for key in MONETISATION])

_share_at_start = compiled(share_at_start)


@dataclass(frozen=True)
class Start:
    """A market and its stocks at the beginning of the scenario."""

    market: Market
    stocks: Array


def start_of(scenario: Scenario) -> Start:
    """The market and the stocks with which a run of the scenario begins."""
    market, own = market_of(scenario), given_start(scenario)
    stocks, rates = np.zeros(market.stock_count), np.zeros(market.stock_count)
    begin(
        stocks,
        market.parameters,
        neutral_record(market.parameters),
        own.values,
        own.shares,
        scenario.switches[APPEALS],
        market.actors,
        market.niches,
        market.kinds,
        market.fixed,
        np.zeros(market.auxiliary_count),
        rates,
    )
    return Start(market, stocks)


def neutral_record(parameters: np.ndarray) -> np.ndarray:
    """Parameters of the neutral world: records with AI frozen and every structural cause off."""
    neutral = parameters.copy()
    values = neutral.view(np.float64).reshape(len(parameters), len(KEYS))
    values[:, _NEUTRAL_POSITIONS] = _NEUTRAL_VALUES
    values[:, _MONETISATION_POSITIONS] = values[:, _MONETISATION_POSITIONS].mean(axis=1, keepdims=True)
    return neutral


@compiled
def begin(
    stocks: Array,
    parameters: Parameters,
    neutral: Parameters,
    own: Array,
    own_shares: Array,
    infers_appeals: bool,
    actors: Array,
    niches: Array,
    kinds: Kinds,
    fixed: Array,
    auxiliaries: Array,
    rates: Array,
) -> None:
    """Fill the stocks, the parts and appeals of the actors, and people and incomes at the start.

    parameters, neutral  arrays of one record: the world's, and its neutral world's
    own, own_shares      as in `GivenStart`
    infers_appeals       whether appeals not given are inferred from the neutral world, or 0
    the others           as in `derivative`; rates and auxiliaries are only worked with
    """
    p = parameters[0]
    n, m = kinds.shape[0], niches.shape[1]
    state, found = at.view_stocks(stocks, n, m), at.view_auxiliaries(auxiliaries, n, m)
    fill_parts(own[OWN_FIRMS], kinds, p, actors[given.PART])
    fixed[given.PEOPLE_AT_START : given.INCOMES_AT_START] = 0.0
    fixed[given.INCOMES_AT_START :] = 1.0
    fill_slow_stocks(state, own, own_shares, actors[given.PART], niches[given.SPECIFICITY], kinds, p)

    actors[given.APPEAL] = 0.0
    if infers_appeals:
        rest(stocks, neutral, actors, niches, kinds, fixed, auxiliaries, rates)
        choosing = fixed.copy()
        choosing[given.DEMAND_ON] = 1.0
        derivative(stocks, neutral, actors, niches, kinds, choosing, auxiliaries, rates)
        fill_appeals(found.chosen, found.by_kind[at.KIND_SHARE], niches[given.WEIGHT], kinds, actors[given.APPEAL])
    for a in range(n):
        if infers_appeals and not np.isnan(own[OWN_APPEAL, a]):
            actors[given.APPEAL, a] = own[OWN_APPEAL, a]

    rest(stocks, parameters, actors, niches, kinds, fixed, auxiliaries, rates)
    paid = fixed.copy()
    paid[given.PEOPLE_ON] = 1.0
    paid[given.PEOPLE_AT_START : given.INCOMES_AT_START] = state.people
    derivative(stocks, parameters, actors, niches, kinds, paid, auxiliaries, rates)
    fixed[given.PEOPLE_AT_START : given.INCOMES_AT_START] = state.people
    # A way of working that pays nothing at the start is compared with the floor, so that it attracts nobody.
    fixed[given.INCOMES_AT_START :] = np.maximum(found.incomes, max(p.income_floor, _LEAST_INCOME))


@compiled
def fill_parts(own_firms: Array, kinds: Kinds, p: Parameters, parts: Array) -> None:
    """Part of the firms of its kind that an actor stands for, 1: nu_a = N_a / (firms of its kind).

    own_firms  N_a   firms  NaN where the kind's number stands, shape (actors,)
    parts      nu_a  1      filled, shape (actors,)
    """
    firms = np.array([p.firms_individuals, p.firms_organisations, p.firms_platforms])
    of_kind = np.zeros(3)
    for a in range(kinds.shape[0]):
        parts[a] = firms[kinds[a]] if np.isnan(own_firms[a]) else own_firms[a]
        of_kind[kinds[a]] += parts[a]
    for a in range(kinds.shape[0]):
        parts[a] /= of_kind[kinds[a]]


@compiled
def fill_slow_stocks(
    state: at.Stocks, own: Array, own_shares: Array, parts: Array, specificity: Array, kinds: Kinds, p: Parameters
) -> None:
    """The stocks that begin at a given value: the actor's own, else its kind's."""
    state.numbers[at.CAPABILITY] = p.ai_initial
    state.numbers[at.OVERVALUATION] = 0.0
    state.numbers[at.EXPECTED_GROWTH] = 0.0
    state.numbers[at.MARKET] = 1.0
    state.stack[0] = p.stack_start_infrastructure
    state.stack[1] = p.stack_start_framework
    state.stack[2] = p.stack_start_model
    state.stack[3] = p.stack_start_application
    state.people[0] = p.people_start_individuals
    state.people[1] = p.people_start_organisations
    state.people[2] = p.people_start_dependents
    state.people[3] = p.people_start_displaced
    for a in range(kinds.shape[0]):
        if kinds[a] == INDIVIDUAL:
            complexity, capital = p.complexity_start_individuals, p.capital_start_individuals
            start, slope = p.share_start_individuals, p.share_slope_individuals
        elif kinds[a] == ORGANISATION:
            complexity, capital = p.complexity_start_organisations, p.capital_start_organisations
            start, slope = p.share_start_organisations, p.share_slope_organisations
        else:
            complexity, capital = p.complexity_start_platforms, p.capital_start_platforms
            start, slope = p.share_start_platforms, p.share_slope_platforms
        own_complexity, own_capital = own[OWN_COMPLEXITY, a], own[OWN_CAPITAL, a]
        state.complexity[a] = complexity if np.isnan(own_complexity) else own_complexity
        state.capital[a] = capital * parts[a] if np.isnan(own_capital) else own_capital
        for j in range(specificity.shape[0]):
            share = own_shares[a, j]
            state.shares[a, j] = _share_at_start(parts[a], start, slope, specificity[j]) if np.isnan(share) else share
    for j in range(specificity.shape[0]):
        of_all = 0.0
        for a in range(kinds.shape[0]):
            of_all += state.shares[a, j]
        for a in range(kinds.shape[0]):
            state.shares[a, j] /= of_all


@compiled
def fill_appeals(chosen: Array, kind_shares: Array, weights: Array, kinds: Kinds, appeals: Array) -> None:
    """Appeal of each actor: its kind's, under which every kind is chosen as often as its share, so that it rests.

    The fixed point u_k <- u_k + ln(S_k / chosen_k) is a contraction [BerryLevinsohnPakes1995]. Organisations have 0,
    or, where there are none, the first kind present; a kind without customers has nothing to be inferred from and has
    0 as well.

    chosen       of each actor in each niche without appeals  1  shape (actors, niches)
    kind_shares  S_k                                          1  shape (3,)
    weights      w_j                                          1  shape (niches,)
    appeals      u_a                                          1  filled, shape (actors,)
    """
    m = weights.shape[0]
    attraction = np.zeros((3, m))
    for a in range(kinds.shape[0]):
        for j in range(m):
            attraction[kinds[a], j] += chosen[a, j]
    of_kind, factors, bought = np.zeros(3), np.ones(3), np.zeros(3)
    for _ in range(_MOST_ITERATIONS):
        bought[:] = 0.0
        for j in range(m):
            of_all = 0.0
            for k in range(3):
                if kind_shares[k] > 0.0:
                    of_all += attraction[k, j] * factors[k]
            for k in range(3):
                bought[k] += weights[j] * attraction[k, j] * factors[k] / of_all
        largest, smallest = -np.inf, np.inf
        for k in range(3):
            if kind_shares[k] > 0.0:
                step = np.log(kind_shares[k] / bought[k])
                of_kind[k] += step
                factors[k] = np.exp(of_kind[k])
                largest, smallest = max(largest, step), min(smallest, step)
        if largest - smallest < _PRECISION:
            break
    reference = ORGANISATION
    if not kind_shares[ORGANISATION] > 0.0:
        reference = INDIVIDUAL if kind_shares[INDIVIDUAL] > 0.0 else 2
    for a in range(kinds.shape[0]):
        appeals[a] = of_kind[kinds[a]] - of_kind[reference] if kind_shares[kinds[a]] > 0.0 else 0.0
