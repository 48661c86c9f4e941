"""Finding out what a report says beyond the run itself: why the largest changes happened."""

import threading

from engine.explanation import Explanation, period_of
from engine.problems import InvalidInput
from engine.result import Result

LARGEST = 3
"""Changes that are explained."""

_LEAST = 0.005
"""A smaller change of share is none."""


def causes_of(result: Result, cancel: threading.Event | None = None) -> tuple[Explanation, ...]:
    """Why the shares that changed most over the run did, the largest change first; none where none can be explained.

    Raises:
        Cancelled: the event was set.
    """
    changes = result.shares[-1] - result.shares[0]
    order = sorted(range(len(changes)), key=lambda each: -abs(changes[each]))
    largest = [each for each in order[:LARGEST] if abs(changes[each]) >= _LEAST]
    if not largest:
        return ()
    try:
        period = period_of(result, float(result.times[0]), float(result.times[-1]), cancel)
        return tuple(period.explain(f"share.{result.scenario.actors[each].name}") for each in largest)
    except InvalidInput:
        return ()
