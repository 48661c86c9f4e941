"""What is read off the end of a run, and the function that turns many scenarios into outcomes."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.indicators.concentration import herfindahl
from engine.mechanisms.types import Array
from engine.result import Result
from engine.run import solve
from engine.scenario import Kind, Scenario
from engine.solving.layout import KIND_SHARE
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """A number at the horizon; a change smaller than `smallest_change` is not divided among players."""

    id: str
    unit: str
    text: Text
    smallest_change: float


HHI, SHARE_OF_INDIVIDUALS, SHARE_OF_PLATFORMS = range(3)

OUTCOMES: tuple[Outcome, ...] = (
    Outcome("hhi", "points", Text("concentration (HHI)", "集中度（HHI）"), 50.0),
    Outcome("share_individuals", "1", Text("share of individuals", "个体份额"), 0.02),
    Outcome("share_platforms", "1", Text("share of platforms", "平台份额"), 0.02),
)
"""In the order of the columns of what `Runs` returns."""

Runs = Callable[[Sequence[Scenario]], Array]
"""Runs scenarios and returns their outcomes, shape (scenarios, outcomes), NaN for a run that did not reach the end."""

Solve = Callable[[Scenario], Result]
"""Runs one scenario."""


def outcomes_of(result: Result) -> tuple[float, ...]:
    """The outcomes of one run, in the order of `OUTCOMES`."""
    run = result.trajectory
    if result.problem is not None or not len(run.years):
        return (np.nan,) * len(OUTCOMES)
    shares = run.by_kind(KIND_SHARE)[-1]
    return float(herfindahl(run)[-1]), float(shares[Kind.INDIVIDUAL]), float(shares[Kind.PLATFORM])


def runs_in_turn(solve_one: Solve) -> Runs:
    """Outcomes by solving one scenario after the other."""

    def runs(scenarios: Sequence[Scenario]) -> Array:
        return np.array([outcomes_of(solve_one(each)) for each in scenarios]).reshape(len(scenarios), len(OUTCOMES))

    return runs


def solving_until(cancel: threading.Event | None) -> Solve:
    """The engine's own `solve`, stopped when the event is set."""
    return lambda scenario: solve(scenario, cancel)
