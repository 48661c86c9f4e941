"""A lever: a named bundle of changes that somebody in one role can bring about.

Most change a parameter, so that its slider shows it. But a world begins at rest under its parameters, the appeals of
its actors are inferred from the shares they begin with, and people compare their income with that of the start. Where
that start would hide or turn round what a lever does to the shares or to people (monetisation, fees, pressure, basic
income, the rate at which products turn commercial, misfit, diversity of demand, need of capital), the change is dated
and begins at the start instead.
"""

from dataclasses import dataclass
from enum import Enum

from engine.scenario import Mode, Shape
from engine.text import Text


class LeverRole(Enum):
    """Whose lever it is."""

    FOUNDER = "founder"
    INVESTOR = "investor"
    PRACTITIONER = "practitioner"
    POLICY = "policy"

    @property
    def text(self) -> Text:
        """Its name."""
        return _ROLE_TEXTS[self]


_ROLE_TEXTS = {
    LeverRole.FOUNDER: Text("Founders", "创业者"),
    LeverRole.INVESTOR: Text("Investors", "投资者"),
    LeverRole.PRACTITIONER: Text("Practitioners", "从业者"),
    LeverRole.POLICY: Text("Policy makers", "政策制定者"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """A parameter that is different from the start on, as if it had always been so."""

    key: str
    mode: Mode
    value: float


@dataclass(frozen=True, slots=True)
class DatedChange:
    """A parameter that changes at a date: a template of an event.

    start  years since the start of the scenario
    years  that a ramp or a pulse takes; a step lasts
    """

    key: str
    mode: Mode
    value: float
    start: float
    shape: Shape = Shape.STEP
    years: float = 0.0


@dataclass(frozen=True, slots=True)
class Lever:
    """A named bundle of changes.

    id        its key in `LEVERS`
    role      who can pull it
    name      as shown
    meaning   what it stands for in the model
    sentence  of an essay, in the original and in an English translation
    essay     it comes from, 1 or 2
    changes   of parameters, from the start on or dated
    """

    id: str
    role: LeverRole
    name: Text
    meaning: Text
    sentence: Text
    essay: int
    changes: tuple[Change | DatedChange, ...]
