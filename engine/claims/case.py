"""A world on trial: its run, and the other runs it is compared with, each made once."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from engine.analysis.attribution import Attribution, attribute
from engine.analysis.counterfactual import changed_from_start, has_effect
from engine.analysis.outcomes import Runs, Solve
from engine.catalogue import CATALOGUE
from engine.claims.verdict import NotApplicable
from engine.mechanisms.types import Array
from engine.messages import message
from engine.problems import InvalidInput, Problem
from engine.progress import check_cancel
from engine.result import Result
from engine.scenario import Event, Scenario
from engine.solving.trajectory import Trajectory
from engine.text import Text

SOLVER_ERROR = 10.0
"""Differences smaller than this many tolerances of the solver are not told apart from its error."""


class Case:
    """One world and what it is compared with.

    solve     runs a counterfactual; None where only the run itself may be looked at
    runs      runs the many worlds of the attribution
    cancel    set to stop
    step_done called after every run, or after every batch with how many it had
    """

    def __init__(
        self,
        result: Result,
        solve: Solve | None = None,
        runs: Runs | None = None,
        cancel: threading.Event | None = None,
        step_done: Callable[[int], None] = lambda _: None,
    ) -> None:
        self.result = result
        self.cancel = cancel
        self._solve = solve
        self._runs = runs
        self._step_done = step_done
        self._others: dict[tuple[object, ...], Trajectory] = {}

    @property
    def run(self) -> Trajectory:
        """The run on trial."""
        return self.result.trajectory

    @property
    def scenario(self) -> Scenario:
        """The world on trial."""
        return self.result.scenario

    @property
    def noise(self) -> float:
        """Relative differences below this may be the solver's error."""
        return SOLVER_ERROR * self.scenario.tolerance

    def at(self, values: Array, year: float) -> float:
        """Values over time, shape (outputs,), read at a year since the start."""
        return float(np.interp(year, self.run.years, values))

    def mean(self, values: Array) -> float:
        """Mean over time of values of shape (outputs,)."""
        years = self.run.years
        return float(np.trapezoid(values, years) / (years[-1] - years[0]))

    def if_changed(self, **values: float) -> Trajectory:
        """The same world in which parameters have other values from the start on.

        Raises:
            NotApplicable: they have these values already, or the run does not reach the end.
        """
        if not has_effect(self.scenario, values):
            raise NotApplicable(_already(values))
        return self._run_of(changed_from_start(self.scenario, values), ("changed", *values.items()))

    def with_event(self, event: Event) -> Trajectory:
        """The same world in which one more thing happens."""
        return self._run_of(replace(self.scenario, events=(*self.scenario.events, event)), ("event", event))

    def attribution(self) -> Attribution:
        """Who is answerable for the concentration of this world, in the model's grouping."""
        done = 0

        def progress(now: int, total: int) -> None:
            nonlocal done
            self._step_done(now - done)
            done = now

        return attribute(self.scenario, self._runs, self.cancel, progress, regroupings=())

    def _run_of(self, scenario: Scenario, key: tuple[object, ...]) -> Trajectory:
        if key not in self._others:
            check_cancel(self.cancel)
            if self._solve is None:
                raise RuntimeError("this case may only be judged by its own run")
            try:
                other = self._solve(scenario)
            except InvalidInput as error:
                raise NotApplicable(_unsolved(error.problems[0])) from error
            check_cancel(self.cancel)
            if other.problem is not None:
                raise NotApplicable(_unsolved(other.problem))
            self._others[key] = other.trajectory
            self._step_done(1)
        return self._others[key]


def _already(values: Mapping[str, float]) -> Text:
    names = [CATALOGUE[key].name for key in values]
    numbers = [f"{value:g}" for value in values.values()]
    english = ", ".join(f"“{name.en}” is {number}" for name, number in zip(names, numbers, strict=True))
    chinese = "，".join(f"{name.zh}为{number}" for name, number in zip(names, numbers, strict=True))
    return Text(
        f"There is nothing to compare with: in this world {english} already.",
        f"没有可比较的世界：此处{chinese}，本已如此。",
    )


def _unsolved(why: Problem) -> Text:
    return Text(
        f"The world it is compared with could not be solved: {message(why, 'en')}",
        f"用于比较的世界无法求解：{message(why, 'zh_CN')}",
    )
