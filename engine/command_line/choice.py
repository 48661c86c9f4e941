"""Which scenario of a file a command speaks of."""

from engine.problems import InvalidInput, problem
from engine.project import Project
from engine.scenario import Scenario


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
