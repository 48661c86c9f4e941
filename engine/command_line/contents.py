"""What is in a project, in a few words for programs."""

from typing import Any

from engine.project import Project
from engine.scenario import Scenario


def contents(project: Project) -> dict[str, Any]:
    """Title, scenarios and series of a project as a JSON object."""
    return {
        "title": project.title,
        "scenarios": [_scenario(each) for each in project.scenarios],
        "series": [each.name for each in project.series],
    }


def _scenario(scenario: Scenario) -> dict[str, Any]:
    """A scenario; `start` and `end` are calendar years, `horizon` and `step` years."""
    return {
        "name": scenario.name,
        "start": scenario.start,
        "end": scenario.start + scenario.horizon,
        "horizon": scenario.horizon,
        "step": scenario.step,
        "actors": [{"name": each.name, "kind": each.kind.name.lower()} for each in scenario.actors],
        "niches": [each.name for each in scenario.niches],
        "events": [{"name": each.name, "key": each.key, "start": each.start} for each in scenario.events],
        "switched_off": [key for key, is_on in scenario.switches.items() if not is_on],
    }
