"""The start of a run: appeals inferred from the neutral world, stocks at rest, and incomes to compare with."""

from dataclasses import dataclass

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Array
from engine.scenario import APPEALS, Kind, Scenario
from engine.scenario.neutral import neutral_values
from engine.solving import given
from engine.solving import layout as at
from engine.solving.market import Market, market_of
from engine.solving.rest import stocks_at_rest

MOST_ITERATIONS = 5000
PRECISION = 1e-13


@dataclass(frozen=True)
class Start:
    """A market and its stocks at the beginning of the scenario."""

    market: Market
    stocks: Array


def start_of(scenario: Scenario) -> Start:
    """The market and the stocks with which a run of the scenario begins.

    Everything about the start follows from the parameters before any event.
    """
    market = market_of(scenario)
    if scenario.switches[APPEALS]:
        market = market.with_appeals(_appeals(market, scenario))
    else:
        market = market.with_appeals(np.zeros(len(market.kinds)))
    stocks = stocks_at_rest(market, scenario)
    n, m = len(market.kinds), market.niches.shape[1]
    people = at.view_stocks(stocks, n, m).people
    market = market.with_fixed(given.PEOPLE_AT_START, people).with_fixed(given.INCOMES_AT_START, np.ones(at.WORKS))
    _, auxiliaries = market.with_fixed(given.PEOPLE_ON, 1.0).evaluate(stocks)
    incomes = at.view_auxiliaries(auxiliaries, n, m).incomes
    # A way of working that pays nothing at the start is compared with the floor, so that it attracts nobody.
    floor = max(float(market.parameters[0]["income_floor"]), 1e-9)
    return Start(market.with_fixed(given.INCOMES_AT_START, np.maximum(incomes, floor)), stocks)


def _appeals(market: Market, scenario: Scenario) -> Array:
    """Appeal of each actor, shape (actors,): the user's, or its kind's, inferred.

    Organisations have 0, or, where there are none, the first kind present; a kind without customers has nothing to be
    inferred from and has 0 as well.
    """
    neutral = market.with_values(neutral_values(scenario.parameters)).with_appeals(np.zeros(len(market.kinds)))
    stocks = stocks_at_rest(neutral, scenario)
    _, auxiliaries = neutral.with_fixed(given.DEMAND_ON, 1.0).evaluate(stocks)
    n, m = len(market.kinds), market.niches.shape[1]
    found = at.view_auxiliaries(auxiliaries, n, m)
    shares = found.by_kind[at.KIND_SHARE]
    attraction = np.zeros((3, m))
    np.add.at(attraction, market.kinds, found.chosen)
    sold = np.flatnonzero(shares > 0.0)
    appeals = np.zeros(3)
    appeals[sold] = appeals_at_rest(attraction[sold], shares[sold], market.niches[given.WEIGHT])
    appeals[sold] -= appeals[Kind.ORGANISATION if Kind.ORGANISATION in sold else sold[0]]
    given_by_user = [each.appeal for each in scenario.actors]
    return np.array(
        [appeals[kind] if own is None else own for kind, own in zip(market.kinds, given_by_user, strict=True)]
    )


@compiled
def appeals_at_rest(attraction: Array, shares: Array, weights: Array) -> Array:
    """Appeals under which every kind is chosen as often as its share, so that its share rests.

    The fixed point u_k <- u_k + ln(S_k / chosen_k) is a contraction [BerryLevinsohnPakes1995].

    attraction  of each kind in each niche without appeals  1  shape (kinds, niches)
    shares      S_k                                         1  shape (kinds,), above 0
    weights     w_j                                         1  shape (niches,)
    """
    kinds = attraction.shape[0]
    appeals, chosen = np.zeros(kinds), np.zeros(kinds)
    for _ in range(MOST_ITERATIONS):
        chosen[:] = 0.0
        for j in range(weights.shape[0]):
            of_all = 0.0
            for k in range(kinds):
                of_all += attraction[k, j] * np.exp(appeals[k])
            for k in range(kinds):
                chosen[k] += weights[j] * attraction[k, j] * np.exp(appeals[k]) / of_all
        step = np.log(shares / chosen)
        appeals += step
        if step.max() - step.min() < PRECISION:
            break
    return appeals
