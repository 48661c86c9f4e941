"""The result of a run: every stock, flow and indicator by name, and how the run ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.indicators import INDICATORS, Indicator, stages_of
from engine.mechanisms.types import Array
from engine.problems import Problem
from engine.result.flow_outputs import flow_recipes
from engine.result.output import Output, Outputs, Recipe
from engine.result.stock_outputs import stock_recipes
from engine.scenario import Scenario
from engine.solving.layout import KIND_SHARE, SHARE
from engine.solving.status import Status
from engine.solving.trajectory import Trajectory


def _read_only(values: Array) -> Array:
    view = np.ascontiguousarray(values)
    view.setflags(write=False)
    return view


@dataclass(frozen=True, eq=False)
class Result:
    """What came of a scenario. Nothing in it can be changed; outputs are computed at first use.

    A run that failed or was cancelled has the outputs up to the last event before it ended, or none.

    trajectory  the plain arrays behind the outputs
    """

    trajectory: Trajectory

    def __post_init__(self) -> None:
        run = self.trajectory
        for values in (run.years, run.stocks, run.auxiliaries, run.rates, run.track):
            values.setflags(write=False)

    @property
    def scenario(self) -> Scenario:
        """What was run."""
        return self.trajectory.scenario

    @property
    def status(self) -> Status:
        """How the run ended."""
        return self.trajectory.status

    @property
    def problem(self) -> Problem | None:
        """Why the run did not reach the horizon; None when it did."""
        return self.trajectory.problem

    @property
    def solver(self) -> str:
        """Which integrators ran."""
        return self.trajectory.solver

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.trajectory.seconds

    @cached_property
    def times(self) -> Array:
        """Calendar years, shape (outputs,)."""
        return _read_only(self.scenario.start + self.trajectory.years)

    @cached_property
    def shares(self) -> Array:
        """Share of the whole market of each actor, shape (outputs, actors); rows sum to 1."""
        return _read_only(self.trajectory.by_actor(SHARE))

    @cached_property
    def kind_shares(self) -> Array:
        """Share of the whole market of individuals, organisations and platforms, shape (outputs, 3)."""
        return _read_only(self.trajectory.by_kind(KIND_SHARE))

    @cached_property
    def stocks(self) -> Mapping[str, Output]:
        """Every stock by name, and `share.<actor>` for shares of the whole market."""
        return Outputs(stock_recipes(self.trajectory))

    @cached_property
    def flows(self) -> Mapping[str, Output]:
        """Every flow by name."""
        return Outputs(flow_recipes(self.trajectory))

    @cached_property
    def indicators(self) -> Mapping[str, Output]:
        """Every indicator by name, such as "indicator.hhi"; none for kinds that are absent."""
        present = {actor.kind for actor in self.scenario.actors}
        return Outputs(
            {
                f"indicator.{each.id}": self._indicator_recipe(each)
                for each in INDICATORS
                if each.kind is None or each.kind in present
            }
        )

    def _indicator_recipe(self, indicator: Indicator) -> Recipe:
        # Only what is needed is held: a recipe that held the result would keep its arrays until the next collection.
        run = self.trajectory
        return Recipe(indicator.unit, indicator.text, lambda: indicator.compute(run))

    def output(self, name: str) -> Output:
        """Any stock, flow or indicator by name.

        Raises:
            KeyError: there is no such output.
        """
        for outputs in (self.stocks, self.indicators, self.flows):
            if name in outputs:
                return outputs[name]
        raise KeyError(name)

    @cached_property
    def stages(self) -> tuple[tuple[str, float], ...]:
        """The stages of the market, each with the calendar year from which it holds."""
        return tuple((stage.value, year) for stage, year in stages_of(self.trajectory))
