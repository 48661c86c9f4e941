"""The start at rest: fast stocks begin where their own equations are zero, given the rest."""

import numpy as np
from scipy.optimize import brentq

from engine.compilation import compiled
from engine.mechanisms import ventures
from engine.mechanisms.types import Array, Parameters
from engine.scenario import Scenario
from engine.scenario.start_shares import start_shares
from engine.solving import given
from engine.solving import layout as at
from engine.solving.market import Market

_LAYERS = ("infrastructure", "framework", "model", "application")
_WORKS = ("individuals", "organisations", "dependents", "displaced")


def stocks_at_rest(market: Market, scenario: Scenario) -> Array:
    """All stocks at the start, shape (stocks,).

    A mechanism that is switched off keeps its stocks where they would be at rest were it on.
    """
    stocks = _slow_stocks(market, scenario)
    _rest_novelty(market, stocks)
    _rest_ventures(market, stocks)
    _rest_coverage(market, stocks)
    return stocks


def _slow_stocks(market: Market, scenario: Scenario) -> Array:
    values = market.parameters[0]
    n, m = len(scenario.actors), len(scenario.niches)
    stocks = np.zeros(market.stock_count)
    stocks[at.CAPABILITY] = values["ai_initial"]
    stocks[at.MARKET] = 1.0
    view = at.view_stocks(stocks, n, m)
    view.stack[:] = [values[f"stack_start_{layer}"] for layer in _LAYERS]
    view.people[:] = [values[f"people_start_{work}"] for work in _WORKS]
    view.shares[:] = start_shares(scenario)
    for a, actor in enumerate(scenario.actors):
        kind, part = actor.kind.plural, market.actors[given.PART, a]
        view.complexity[a] = values[f"complexity_start_{kind}"] if actor.complexity is None else actor.complexity
        view.capital[a] = values[f"capital_start_{kind}"] * part if actor.capital is None else actor.capital
    return stocks


def _views(market: Market, stocks: Array, mechanism_on: int) -> tuple[at.Stocks, at.Auxiliaries]:
    n, m = len(market.kinds), market.niches.shape[1]
    _, auxiliaries = market.with_fixed(mechanism_on, 1.0).evaluate(stocks)
    return at.view_stocks(stocks, n, m), at.view_auxiliaries(auxiliaries, n, m)


def _rest_novelty(market: Market, stocks: Array) -> None:
    view, found = _views(market, stocks, given.INNOVATION_ON)
    loss = found.by_actor[at.HAZARD] + market.parameters[0]["novelty_decay"]
    view.novelty[:] = found.by_actor[at.INNOVATION] / loss


@compiled
def fill_ventures(crowd: float, found: at.Auxiliaries, p: Parameters, businesses: Array) -> float:
    """Ventures at rest in a market crowded so much, and the crowding that they themselves make.

    crowd       Y  1
    found       entry of ventures, and the signals their rates depend on
    businesses  W  filled, shape (2 kinds, 4 stages)
    """
    up, out = np.zeros(at.VENTURE_STAGES), np.zeros(at.VENTURE_STAGES)
    products = 0.0
    for kind in range(at.VENTURE_KINDS):
        access, scarce = found.by_kind[at.ACCESS, kind], found.by_kind[at.KIND_SCARCITY, kind]
        ventures.promotion_rates(kind, access, scarce, found.by_kind[at.KIND_FUNDING, kind], crowd, p, up)
        ventures.failure_rates(crowd, p, out)
        arriving = found.ventures[kind, at.ENTRY]
        for stage in range(at.VENTURE_STAGES):
            businesses[kind, stage] = arriving / (up[stage] + out[stage])
            arriving = up[stage] * businesses[kind, stage]
        products += ventures.live_products(businesses[kind])
    return ventures.crowding(products, p)


def _rest_ventures(market: Market, stocks: Array) -> None:
    p = market.parameters[0]
    view, found = _views(market, stocks, given.VENTURES_ON)

    def excess(crowd: float) -> float:
        return fill_ventures(crowd, found, p, view.ventures) - crowd

    upper = fill_ventures(0.0, found, p, view.ventures)
    if upper > 0.0:
        while excess(upper) > 0.0:
            upper *= 2.0
        fill_ventures(brentq(excess, 0.0, upper, xtol=1e-14, rtol=1e-14), found, p, view.ventures)


def _rest_coverage(market: Market, stocks: Array) -> None:
    p = market.parameters[0]
    view, found = _views(market, stocks, given.COVERAGE_ON)
    entry, leaving = p["coverage_rate"] * found.worth, p["coverage_exit_rate"] * (1.0 - found.worth)
    view.coverage[:] = entry / (entry + leaving)
