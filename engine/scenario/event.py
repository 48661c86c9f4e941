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
    """What the value of an event does to the parameter.

    SET       the parameter becomes the value
    ADD       the value is added
    MULTIPLY  the parameter is multiplied by the value
    """

    SET = "set"
    ADD = "add"
    MULTIPLY = "multiply"


@dataclass(frozen=True, slots=True)
class Event:
    """A dated change of one parameter.

    name        what it is called; need not be unique
    key         of the parameter in the catalogue; no start value can be changed
    shape       how it unfolds
    start       calendar year at which it begins
    end         calendar year at which a ramp is complete or a pulse over; unused by steps
    value       in the unit of the parameter, or a factor where `mode` multiplies
    mode        what the value does to the parameter
    is_enabled  whether it happens at all
    """

    name: str
    key: str
    shape: Shape
    start: float
    end: float
    value: float
    mode: Mode = Mode.SET
    is_enabled: bool = True
