"""Which world a command speaks of."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass

from engine.command_line.assignments import values_of, with_assignments
from engine.command_line.opening import opened
from engine.command_line.report import Report
from engine.problems import InvalidInput, problem
from engine.project import Project
from engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class ChosenWorld:
    """The scenario a command speaks of, as it is to be run, and the project it stands in.

    assigned  what `--set` has changed, by its key
    """

    project: Project
    scenario: Scenario
    assigned: Mapping[str, float | bool]


def chosen_world(options: argparse.Namespace, report: Report) -> ChosenWorld:
    """What `FILE`, `--scenario` and `--set` say; warnings about the file are told.

    Raises:
        InvalidInput: with every problem of the file, the name or the assignments.
    """
    file = opened(options.file)
    report.warnings(file.warnings)
    scenario = chosen_scenario(file.project, options.scenario)
    changed = with_assignments(scenario, options.set)
    return ChosenWorld(file.project, changed, values_of(changed, options.set))


def chosen_scenario(project: Project, name: str | None) -> Scenario:
    """The scenario called `name`, or the first.

    Raises:
        InvalidInput: there is none of that name.
    """
    if name is None:
        return project.scenarios[0]
    for scenario in project.scenarios:
        if scenario.name == name:
            return scenario
    names = ", ".join(f"“{each.name}”" for each in project.scenarios)
    raise InvalidInput([problem("unknown_scenario", "--scenario", name=name, names=names)])
