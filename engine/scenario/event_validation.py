"""Validation of events: their times, their values, and how many ramps may be under way at once."""

import math
from collections.abc import Iterator

from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.problems import Problem, problem
from engine.scenario.event import Event, Shape

MAX_EVENTS = 1000
LARGEST_VALUE = 1e6
MAX_RAMPS = 20
"""Ramps of one parameter that may be under way at the same time: each adds a degree to its polynomial."""


def event_problems(events: tuple[Event, ...]) -> Iterator[Problem]:
    """Everything that is wrong with the events of a scenario."""
    if len(events) > MAX_EVENTS:
        yield problem("too_many_events", "events", count=len(events), maximum=MAX_EVENTS)
    for index, event in enumerate(events):
        yield from _problems_of(event, f"events[{index}]")
    yield from _simultaneous_ramps(events)


def _problems_of(event: Event, field: str) -> Iterator[Problem]:
    if event.key not in CATALOGUE:
        yield problem("unknown_parameter", f"{field}.parameter", key=event.key)
    elif CATALOGUE[event.key].role is not Role.PARAMETER:
        yield problem("event_changes_start_value", f"{field}.parameter", key=event.key)
    times = [event.start] if event.shape is Shape.STEP else [event.start, event.end]
    if not all(math.isfinite(each) for each in (*times, event.value)):
        yield problem("value_not_finite", field)
        return
    if abs(event.value) > LARGEST_VALUE:
        allowed = {"minimum": -LARGEST_VALUE, "maximum": LARGEST_VALUE}
        yield problem("value_out_of_range", f"{field}.value", value=event.value, **allowed)
    if event.shape is not Shape.STEP and event.end <= event.start:
        yield problem("event_end_before_start", f"{field}.end", start=event.start, end=event.end)


def _simultaneous_ramps(events: tuple[Event, ...]) -> Iterator[Problem]:
    for key in dict.fromkeys(each.key for each in events):
        ramps = [each for each in events if each.key == key and each.shape is Shape.RAMP and each.is_enabled]
        under_way, most = 0, 0
        for _, change in sorted([(each.start, 1) for each in ramps] + [(each.end, -1) for each in ramps]):
            under_way += change
            most = max(most, under_way)
        if most > MAX_RAMPS:
            yield problem("too_many_ramps", "events", key=key, count=most, maximum=MAX_RAMPS)
