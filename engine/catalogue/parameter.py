"""One row of the catalogue of parameters."""

from dataclasses import dataclass
from enum import Enum

from engine.text import Text


class Evidence(Enum):
    """What a number rests on, as shown to the user: the number itself, not the equation it stands in.

    LITERATURE  the default, or a range around it, was read off published figures; the note says which and how
    ESSAY       one of the essays claims the effect, seldom more than its direction; the number is assumed
    ASSUMPTION  the number is assumed, also where a source gives the form of the equation or the sign of the effect

    So a row that cites a source may still be an assumption: its note then says what the source gives. Whoever weighs
    how much of a result rests on assumptions asks `Parameter.is_assumed`.
    """

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

    key               by which scenarios, files and events name it
    symbol            in the equations; unique
    unit              such as "1/yr"; of the four numbers that follow
    default           its value in the default world
    low, high         usual range: ends of the slider and of the sampling
    minimum, maximum  what is legal, inclusive; the other numbers lie inside
    mechanism         id of the mechanism it belongs to
    name, meaning     as shown
    evidence          what the number rests on
    evidence_note     which source or claim says so, and how
    role              how it may be used
    is_crux           whether the two essays would part over it
    is_logarithmic    whether it moves on its slider and is sampled by its logarithm: a rate, a time, a stock or a
                      number of things that is known to an order of magnitude, with a range of a decade or more;
                      weights and fractions are linear
    sources           keys in the bibliography
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

    @property
    def is_assumed(self) -> bool:
        """Whether the number rests on no published figure, whatever its form or its sign rest on."""
        return self.evidence is not Evidence.LITERATURE
