"""What a run produced, as plain arrays."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from engine.catalogue import CATALOGUE
from engine.mechanisms.types import Array
from engine.problems import Problem
from engine.scenario import Scenario
from engine.solving import layout as at
from engine.solving.market import Market
from engine.solving.names import stock_names
from engine.solving.status import Status


def _integers(values: Array) -> Any:
    return values.astype(np.int64)


_POSITIONS = {key: position for position, key in enumerate(CATALOGUE)}


@dataclass(frozen=True)
class Trajectory:
    """What a run produced, as plain arrays; rows are output times.

    years        since the start, shape (outputs,)
    stocks       shape (outputs, stocks)
    auxiliaries  shape (outputs, auxiliaries)
    rates        rates of change of the stocks, shape (outputs, stocks)
    track        the parameters, changed by events, shape (outputs, parameters)
    solver       name of the integrators that ran
    problem      why the run ended early
    """

    scenario: Scenario
    market: Market
    years: Array
    stocks: Array
    auxiliaries: Array
    rates: Array
    track: Array
    status: Status
    problem: Problem | None
    solver: str
    calls: int
    seconds: float

    @cached_property
    def _stock_positions(self) -> at.Stocks:
        vector = np.arange(self.stocks.shape[1], dtype=np.float64)
        views = at.view_stocks(vector, len(self.market.kinds), self.market.niches.shape[1])
        return at.Stocks(*map(_integers, views))

    @cached_property
    def _auxiliary_positions(self) -> at.Auxiliaries:
        vector = np.arange(self.auxiliaries.shape[1], dtype=np.float64)
        views = at.view_auxiliaries(vector, len(self.market.kinds), self.market.niches.shape[1])
        return at.Auxiliaries(*map(_integers, views))

    def position_of(self, name: str) -> int:
        """Where the stock of that name lies in the vector; ValueError when there is none."""
        return stock_names(self.scenario).index(name)

    def stock(self, block: str) -> Array:
        """A block of stocks by its name in `layout.Stocks`, one row per output."""
        return np.asarray(self.stocks[:, getattr(self._stock_positions, block)])

    def auxiliary(self, block: str) -> Array:
        """A block of auxiliaries by its name in `layout.Auxiliaries`, one row per output."""
        return np.asarray(self.auxiliaries[:, getattr(self._auxiliary_positions, block)])

    def number(self, position: int) -> Array:
        """An auxiliary that is one number, shape (outputs,)."""
        return self.auxiliaries[:, position]

    def by_kind(self, row: int) -> Array:
        """An auxiliary over the kinds, shape (outputs, 3)."""
        return np.asarray(self.auxiliaries[:, self._auxiliary_positions.by_kind[row]])

    def by_actor(self, row: int) -> Array:
        """An auxiliary over the actors, shape (outputs, actors)."""
        return np.asarray(self.auxiliaries[:, self._auxiliary_positions.by_actor[row]])

    def parameter(self, key: str) -> Array:
        """A parameter over time, as events change it, shape (outputs,)."""
        return self.track[:, _POSITIONS[key]]
