"""What an ensemble runs: one world, and the values of some of its parameters in every run."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from engine.catalogue import CATALOGUE, Role
from engine.mechanisms.types import Array
from engine.problems import InvalidInput, Problem, problem
from engine.scenario import Scenario, check_scenario
from engine.scenario.validation import problems_of

_MOST_PROBLEMS = 20


@dataclass(frozen=True, eq=False)
class Plan:
    """The runs of an ensemble.

    scenario  the world that all runs share
    keys      parameters in which they differ
    values    their values, shape (runs, keys); read-only
    """

    scenario: Scenario
    keys: tuple[str, ...]
    values: Array

    def __post_init__(self) -> None:
        values = np.array(self.values, dtype=np.float64)
        values = values.reshape(-1, len(self.keys)) if self.keys else values
        values.setflags(write=False)
        object.__setattr__(self, "values", values)

    def __len__(self) -> int:
        return len(self.values)

    def scenario_of(self, run: int) -> Scenario:
        """The world of one run."""
        return self.scenario.with_parameters(**dict(zip(self.keys, self.values[run].tolist(), strict=True)))


def plan_of(scenarios: Sequence[Scenario]) -> Plan | None:
    """A plan that runs given worlds, in their order; None where they differ in more than their parameters."""
    first = scenarios[0]
    rest = [each.name for each in fields(Scenario) if each.name not in ("id", "name", "notes", "parameters")]
    if any(getattr(each, name) != getattr(first, name) for each in scenarios[1:] for name in rest):
        return None
    keys = tuple(first.parameters)
    table = np.array([[each.parameters[key] for key in keys] for each in scenarios])
    differs = np.flatnonzero((table != table[0]).any(axis=0))
    return Plan(first, tuple(keys[column] for column in differs), table[:, differs])


def check_plan(plan: Plan) -> None:
    """Raise `InvalidInput` where a run would not be a valid world."""
    check_scenario(plan.scenario)
    problems: list[Problem] = []
    if not len(plan):
        problems.append(problem("ensemble_empty"))
    for column, key in enumerate(plan.keys):
        if key not in CATALOGUE:
            problems.append(problem("unknown_parameter", f"parameters.{key}", key=key))
            continue
        row, values = CATALOGUE[key], plan.values[:, column]
        wrong = np.flatnonzero(~((values >= row.minimum) & (values <= row.maximum)))
        if len(wrong):
            problems.append(
                problem(
                    "ensemble_value_out_of_range",
                    f"parameters.{key}",
                    run=int(wrong[0]) + 1,
                    value=float(values[wrong[0]]),
                    minimum=row.minimum,
                    maximum=row.maximum,
                )
            )
    if problems:
        raise InvalidInput(problems[:_MOST_PROBLEMS])
    if any(CATALOGUE[key].role is Role.START for key in plan.keys):
        # Start values are tied to one another, so that single bounds do not say it all.
        for run in range(len(plan)):
            found = problems_of(plan.scenario_of(run))
            if found:
                raise InvalidInput(each.under(f"runs[{run}]") for each in found)
