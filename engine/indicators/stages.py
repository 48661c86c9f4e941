"""Stages of essay 1: bloom, involution, oligopoly."""

from enum import Enum

import numpy as np

from engine.indicators.concentration import herfindahl
from engine.indicators.value import margin
from engine.scenario import Kind
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text


class Stage(Enum):
    """A stage of the market."""

    BLOOM = "bloom"
    INVOLUTION = "involution"
    OLIGOPOLY = "oligopoly"

    @property
    def text(self) -> Text:
        """Its name."""
        return _TEXTS[self]


_TEXTS = {
    Stage.BLOOM: Text("bloom", "百花齐放"),
    Stage.INVOLUTION: Text("involution", "内卷加剧"),
    Stage.OLIGOPOLY: Text("oligopoly", "寡头垄断"),
}


def stages_of(run: Trajectory) -> tuple[tuple[Stage, float], ...]:
    """The stages a run goes through, each with the calendar year from which it holds.

    Oligopoly when platforms hold more than half or the HHI is above 1800 [DOJFTC2023]; else involution when the margin
    of individuals is below half its start, or crowding is above .5 while that margin falls; else bloom.
    """
    if not len(run.years):
        return ()
    platform_share = run.by_kind(at.KIND_SHARE)[:, Kind.PLATFORM]
    oligopoly = (platform_share > run.parameter("oligopoly_share")) | (herfindahl(run) > run.parameter("oligopoly_hhi"))
    margins = margin(run, Kind.INDIVIDUAL)
    is_falling = np.gradient(margins, run.years) < 0 if len(run.years) > 1 else np.zeros(1, dtype=bool)
    is_squeezed = margins < run.parameter("involution_margin") * margins[0]
    is_crowded = run.number(at.CROWDING) > run.parameter("involution_crowding")
    involution = is_squeezed | (is_crowded & is_falling)
    stages = np.where(oligopoly, 2, np.where(involution, 1, 0))
    changes = np.flatnonzero(np.append(True, np.diff(stages) != 0))
    return tuple((list(Stage)[stages[row]], float(run.scenario.start + run.years[row])) for row in changes)


def is_plural(run: Trajectory) -> bool:
    """Whether the run ends without an oligopoly and with a fair share of individuals."""
    ends = stages_of(run)
    share = run.by_kind(at.KIND_SHARE)[-1, Kind.INDIVIDUAL]
    return bool(ends and ends[-1][0] is not Stage.OLIGOPOLY and share > run.parameter("plural_share")[-1])
