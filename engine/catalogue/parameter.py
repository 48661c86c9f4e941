"""One row of the catalogue of parameters."""

from dataclasses import dataclass
from enum import Enum

from engine.text import Text


class Evidence(Enum):
    """What a number rests on, as shown to the user."""

    LITERATURE = "literature"
    ESSAY = "essay"
    ASSUMPTION = "assumption"


class Role(Enum):
    """How a number of the model may be used.

    PARAMETER  an assumption: has a slider, may be sampled and changed by events
    START      a start value: has a slider and may be sampled, but no event can change it
    CONSTANT   a number inside an equation: editable, not sampled
    """

    PARAMETER = "parameter"
    START = "start"
    CONSTANT = "constant"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number of the model: what it means, what is legal and what it rests on.

    `low` and `high` bound the slider and the sampling; `minimum` and `maximum` (inclusive)
    bound what is legal, with `low`, `high` and `default` inside them.
    """

    key: str
    symbol: str
    unit: str
    default: float
    low: float
    high: float
    minimum: float
    maximum: float
    mechanism: str
    name: Text
    meaning: Text
    evidence: Evidence
    evidence_note: Text
    role: Role = Role.PARAMETER
    is_crux: bool = False
    is_logarithmic: bool = False
    sources: tuple[str, ...] = ()
