"""A scenario as the arrays that compiled code reads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from engine.catalogue import MECHANISMS, PARAMETER_DTYPE
from engine.mechanisms.types import Array, Kinds
from engine.scenario import Kind, Scenario
from engine.solving import given
from engine.solving import layout as at
from engine.solving.derivative import derivative

_SWITCHED = tuple(each.id for each in MECHANISMS if each.can_be_switched_off)


@dataclass(frozen=True)
class Market:
    """What the derivative is given besides the stocks; see `engine.solving.given` for rows and positions.

    parameters  array of one record
    actors      shape (3, actors)
    niches      shape (2, niches)
    kinds       shape (actors,)
    fixed       switches, people and incomes at the start
    """

    parameters: np.ndarray
    actors: Array
    niches: Array
    kinds: Kinds
    fixed: Array

    @property
    def platforms(self) -> int:
        """Number of platforms."""
        return int(np.count_nonzero(self.kinds == Kind.PLATFORM))

    @property
    def stock_count(self) -> int:
        """Number of stocks."""
        return int(at.stock_count(len(self.kinds), self.niches.shape[1], self.platforms))

    @property
    def auxiliary_count(self) -> int:
        """Number of auxiliaries."""
        return int(at.auxiliary_count(len(self.kinds), self.niches.shape[1]))

    def evaluate(self, stocks: Array) -> tuple[Array, Array]:
        """Rates of change and auxiliaries at one state."""
        rates, auxiliaries = np.zeros_like(stocks), np.zeros(self.auxiliary_count)
        derivative(stocks, self.parameters, self.actors, self.niches, self.kinds, self.fixed, auxiliaries, rates)
        return rates, auxiliaries

    def under(self, parameters: np.ndarray) -> "Market":
        """The same market under other parameters, an array of one record."""
        return replace(self, parameters=parameters)


def parameter_record(values: Mapping[str, float]) -> np.ndarray:
    """The values of all parameters as an array of one record."""
    return np.array([tuple(values[key] for key in PARAMETER_DTYPE.fields or ())], dtype=PARAMETER_DTYPE)


def market_of(scenario: Scenario) -> Market:
    """The arrays of a scenario; parts and appeals of the actors, and what is fixed at the start, are still 0."""
    kinds = np.array([each.kind for each in scenario.actors], dtype=np.int64)
    actors = np.zeros((given.ACTOR_ROWS, len(kinds)))
    actors[given.MOVABLE] = [0.0 if each.keeps_customers else 1.0 for each in scenario.actors]
    niches = np.array([[each.size, each.specificity] for each in scenario.niches]).T.copy()
    niches[given.WEIGHT] /= niches[given.WEIGHT].sum()
    fixed = np.zeros(given.FIXED_VALUES)
    fixed[: len(_SWITCHED)] = [float(scenario.switches[key]) for key in _SWITCHED]
    return Market(parameter_record(scenario.parameters), actors, niches, kinds, fixed)
