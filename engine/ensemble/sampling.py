"""Where the runs of an ensemble lie in the space of parameters."""

from collections.abc import Sequence

import numpy as np
from scipy.stats import qmc

from engine.catalogue import CATALOGUE, Parameter, Role
from engine.ensemble.plan import Plan
from engine.mechanisms.types import Array
from engine.scenario import Scenario


def latin_hypercube(scenario: Scenario, keys: Sequence[str], runs: int, seed: int) -> Plan:
    """A Latin hypercube over the ranges of some parameters: every parameter is spread evenly, each run is random.

    The same seed gives the same plan.

    Args:
        scenario: the world whose other parameters stay.
        keys: parameters to vary, between `low` and `high` of the catalogue.
        runs: how many.
        seed: of the random numbers.

    Raises:
        KeyError: there is no such parameter.
    """
    points = qmc.LatinHypercube(d=len(keys), rng=np.random.default_rng(seed)).random(runs)
    return Plan(scenario, tuple(keys), spread(points, keys))


def spread(points: Array, keys: Sequence[str]) -> Array:
    """Points of the unit cube, shape (runs, keys), as values between the bounds of the parameters."""
    columns = [_spread(points[:, column], CATALOGUE[key]) for column, key in enumerate(keys)]
    return np.stack(columns, axis=1) if columns else np.empty((len(points), 0))


def _spread(points: Array, row: Parameter) -> Array:
    """Evenly, or evenly by the logarithm where a range spans orders of magnitude."""
    if row.is_logarithmic and row.low > 0.0:
        return np.asarray(row.low * (row.high / row.low) ** points)
    return np.asarray(row.low + (row.high - row.low) * points)


def plan_around(scenario: Scenario, runs: int, reach: float, seed: int) -> Plan:
    """A Latin hypercube around a world: every parameter part of the way from its value there to the ends of its range.

    The same seed gives the same points, so that the runs move with the world.

    Args:
        scenario: the world around which the runs lie.
        runs: how many.
        reach: part of the way, above 0, at most 1.
        seed: of the random numbers.
    """
    rows = [row for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    points = qmc.LatinHypercube(d=len(rows), rng=np.random.default_rng(seed)).random(runs)
    return Plan(scenario, tuple(row.key for row in rows), values_around(scenario, rows, points, reach))


def values_around(scenario: Scenario, rows: Sequence[Parameter], points: Array, reach: float) -> Array:
    """Points of the unit cube as values of parameters around those of a world, shape (points, parameters)."""
    return np.stack(
        [_between(row, scenario.parameters[row.key], points[:, place], reach) for place, row in enumerate(rows)], axis=1
    )


def _between(row: Parameter, here: float, points: Array, reach: float) -> Array:
    """Values of one parameter, part of the way from `here` to the ends of its range."""
    low, high = min(row.low, here), max(row.high, here)
    if row.is_logarithmic and low > 0.0:
        spread = np.log(low) + np.log(high / low) * points
        return np.asarray(np.clip(np.exp(np.log(here) + reach * (spread - np.log(here))), low, high))
    return np.asarray(np.clip(here + reach * (low + (high - low) * points - here), low, high))


def grid(scenario: Scenario, first: str, first_values: Array, second: str, second_values: Array) -> Plan:
    """Every pair of values of two parameters, the second moving fastest.

    Args:
        scenario: the world whose other parameters stay.
        first: key of a parameter.
        first_values: in its unit, shape (rows,).
        second: key of another parameter.
        second_values: in its unit, shape (columns,).
    """
    pairs = np.array([(a, b) for a in first_values for b in second_values])
    return Plan(scenario, (first, second), pairs)
