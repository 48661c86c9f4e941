"""The stages of the market, each with the years it lasts."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    """A stage and the years it lasts."""

    id: str
    start: float
    end: float


def lasting(stages: Sequence[tuple[str, float]], end: float) -> tuple[Stage, ...]:
    """Each stage until the next begins, the last until `end`."""
    ends = [each[1] for each in stages[1:]] + [end]
    return tuple(Stage(id, start, until) for (id, start), until in zip(stages, ends, strict=True))
