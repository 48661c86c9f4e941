"""One firm taken out of an actor that stands for many, so that something can happen to it alone.

Splitting an actor changes nothing by itself: complexity and novelty are those of the typical firm, capital and shares
are divided. What then happens to one firm out of two hundred hardly moves the market, as it should.
"""

from dataclasses import replace

import numpy as np

from engine.analysis.continuation import Moment
from engine.mechanisms.types import Array
from engine.scenario import Kind, Scenario
from engine.scenario.start_shares import firms_of
from engine.solving import given
from engine.solving import layout as at


def largest_actor(scenario: Scenario, shares: Array, kind: Kind) -> int | None:
    """Position of the actor of a kind with the largest share; None when there is none. Shares of shape (actors,)."""
    members = [position for position, actor in enumerate(scenario.actors) if actor.kind is kind]
    return max(members, key=lambda position: float(shares[position]), default=None)


def with_single_firm(moment: Moment, scenario: Scenario, actor: int) -> tuple[Moment, int]:
    """The same moment with one firm of an actor that is no platform as an actor of its own, and its position.

    An actor that stands for one firm or less is left whole.
    """
    firms = firms_of(scenario.actors[actor], scenario.parameters)
    if firms <= 1.0:
        return moment, actor
    market, part = moment.market, 1.0 / firms
    n, m = len(market.kinds), market.niches.shape[1]
    split = replace(
        market, kinds=np.append(market.kinds, market.kinds[actor]), actors=_appended(market.actors.T, actor).T.copy()
    )
    split.actors[given.PART, actor] *= 1.0 - part
    split.actors[given.PART, n] *= part

    stocks = np.zeros(split.stock_count)
    stocks[: at.FIXED_STOCKS] = moment.stocks[: at.FIXED_STOCKS]
    old, new = at.view_stocks(moment.stocks.copy(), n, m), at.view_stocks(stocks, n + 1, m)
    new.complexity[:] = _appended(old.complexity, actor)
    new.novelty[:] = _appended(old.novelty, actor)
    new.capital[:] = _appended(old.capital, actor)
    new.shares[:] = _appended(old.shares, actor)
    for divided in (new.capital, new.shares):
        divided[actor] *= 1.0 - part
        divided[n] *= part
    new.coverage[:] = old.coverage
    return Moment(split, moment.year, stocks), n


def _appended(rows: Array, row: int) -> Array:
    """The rows with one of them once more at the end."""
    return np.concatenate([rows, rows[row : row + 1]])
