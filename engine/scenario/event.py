"""A dated change of one parameter."""

from dataclasses import dataclass
from enum import Enum


class Shape(Enum):
    """How an event unfolds in time.

    STEP   from `start` on
    RAMP   grows linearly from nothing at `start` to its whole at `end`, and stays
    PULSE  from `start` until `end`
    """

    STEP = "step"
    RAMP = "ramp"
    PULSE = "pulse"


class Mode(Enum):
    """What the value does to the parameter."""

    SET = "set"
    ADD = "add"
    MULTIPLY = "multiply"


@dataclass(frozen=True, slots=True)
class Event:
    """A dated change of the parameter `key`; times in calendar years, `end` unused by steps."""

    name: str
    key: str
    shape: Shape
    start: float
    end: float
    value: float
    mode: Mode = Mode.SET
    is_enabled: bool = True
