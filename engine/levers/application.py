"""Pulling a lever: the scenario that comes of it."""

from dataclasses import replace

from engine.catalogue import CATALOGUE
from engine.levers.lever import Change, DatedChange, Lever
from engine.scenario import Event, Mode, Scenario
from engine.text import Language


def apply_lever(scenario: Scenario, lever: Lever, language: Language = "en") -> Scenario:
    """The scenario with a lever pulled: parameters changed within their validity, dated changes added as events.

    Events that the scenario has already stay and come first.

    Args:
        scenario: the world in which it is pulled.
        lever: one of `LEVERS`.
        language: in which an added event is named after the lever.
    """
    values = dict(scenario.parameters)
    events = list(scenario.events)
    for change in lever.changes:
        if isinstance(change, Change):
            values[change.key] = _changed(values[change.key], change)
        else:
            events.append(_event(change, scenario, lever.name.in_language(language)))
    changed = {key: value for key, value in values.items() if value != scenario.parameters[key]}
    return replace(scenario.with_parameters(**changed), events=tuple(events))


def _changed(value: float, change: Change) -> float:
    row = CATALOGUE[change.key]
    results = {Mode.SET: change.value, Mode.ADD: value + change.value, Mode.MULTIPLY: value * change.value}
    return min(max(results[change.mode], row.minimum), row.maximum)


def _event(change: DatedChange, scenario: Scenario, name: str) -> Event:
    start = scenario.start + change.start
    return Event(name, change.key, change.shape, start, start + change.years, change.value, change.mode)
