"""The small pictures of the indicators: which lines each holds, in which unit and over which range."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.scenario import Kind
from gui.theme import Theme, kind_colour, mark_colour
from gui.views.lines import LineStyle
from gui.views.numbers import duration, percent, whole
from gui.views.scale import Array
from gui.views.thresholds import Threshold
from gui.views.ticks import Ticks, duration_ticks, number_ticks, percent_ticks


class Unit(Enum):
    """How the values of a panel are measured."""

    PERCENT = "percent"
    POINTS = "points"
    DURATION = "duration"

    @property
    def ticks(self) -> Ticks:
        """Where the axis carries numbers."""
        return {Unit.PERCENT: percent_ticks, Unit.POINTS: number_ticks, Unit.DURATION: duration_ticks}[self]

    @property
    def written(self) -> Callable[[float], str]:
        """A value in words."""
        return {Unit.PERCENT: percent, Unit.POINTS: whole, Unit.DURATION: duration}[self]

    def on_axis(self, values: Array) -> Array:
        """Where values stand on the axis: durations on the logarithm of their days."""
        if self is not Unit.DURATION:
            return values
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(np.log10(values))


@dataclass(frozen=True)
class PanelLine:
    """One line: the output it shows, what it is called, and the kind whose colour it has."""

    output: str
    name: Callable[[], str]
    kind: Kind | None = None
    place: int = 0

    def style(self, theme: Theme) -> LineStyle:
        """How it is drawn: kinds in their colour, other lines in the ink of the theme, dashed from the second on."""
        if self.kind is not None:
            return LineStyle(mark_colour(kind_colour(self.kind, theme), theme))
        dashes = ((), (8.0, 2.0, 2.0, 2.0), (2.0, 2.0))[self.place]
        return LineStyle(QColor(theme.ink), dashes=dashes)


@dataclass(frozen=True)
class Panel:
    """One small picture.

    ladder     heights the axis may have, so that it stands still while values change a little
    mechanism  whose doing it shows: with it switched off there is nothing to see; None when no one mechanism's
    """

    id: str
    title: Callable[[], str]
    unit_words: Callable[[], str]
    unit: Unit
    lines: tuple[PanelLine, ...]
    ladder: tuple[float, ...]
    thresholds: Callable[[], tuple[Threshold, ...]] = field(default=tuple)
    mechanism: str | None = None

    def bounds(self, values: Array, before: tuple[float, float] | None) -> tuple[float, float]:
        """The lowest and the highest value of the axis; `before` is kept in sight, if given."""
        finite = values[np.isfinite(values)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
        if self.unit is Unit.DURATION:
            result = (float(min(0, math.floor(low))), float(max(3, math.ceil(high))))
        else:
            result = (-_step_up(-low, self.ladder) if low < -1e-9 else 0.0, _step_up(high, self.ladder))
        return result if before is None else (min(result[0], before[0]), max(result[1], before[1]))


def _step_up(value: float, ladder: Sequence[float]) -> float:
    """The first rung not below the value; beyond the ladder, twice the last as often as needed."""
    for rung in ladder:
        if value <= rung * (1 + 1e-9):
            return rung
    return float(ladder[-1] * 2 ** math.ceil(math.log2(value / ladder[-1])))


def _individuals() -> str:
    return QCoreApplication.translate("Panels", "individuals")


def _organisations() -> str:
    return QCoreApplication.translate("Panels", "organisations")


def _platforms() -> str:
    return QCoreApplication.translate("Panels", "platforms")


_KIND_NAMES = {Kind.INDIVIDUAL: _individuals, Kind.ORGANISATION: _organisations, Kind.PLATFORM: _platforms}


def _by_kind(indicator: str) -> tuple[PanelLine, ...]:
    return tuple(PanelLine(f"indicator.{indicator}.{kind.plural}", _KIND_NAMES[kind], kind) for kind in Kind)


PANELS = (
    Panel(
        "copy_time",
        lambda: QCoreApplication.translate("Panels", "Time to copy a product"),
        lambda: QCoreApplication.translate("Panels", "logarithmic scale"),
        Unit.DURATION,
        _by_kind("copy_time"),
        (),
        mechanism="replication",
    ),
    Panel(
        "hhi",
        lambda: QCoreApplication.translate("Panels", "Concentration"),
        lambda: QCoreApplication.translate("Panels", "HHI, points of 10,000"),
        Unit.POINTS,
        (PanelLine("indicator.hhi", lambda: QCoreApplication.translate("Panels", "HHI")),),
        (2500, 5000, 10000),
        lambda: (
            Threshold(1000.0, QCoreApplication.translate("Panels", "moderate from 1,000")),
            Threshold(1800.0, QCoreApplication.translate("Panels", "high from 1,800")),
        ),
    ),
    Panel(
        "reach",
        lambda: QCoreApplication.translate("Panels", "Reach of the largest"),
        lambda: QCoreApplication.translate("Panels", "part of the market"),
        Unit.PERCENT,
        (
            PanelLine(
                "indicator.concentration_ratio_4",
                lambda: QCoreApplication.translate("Panels", "four largest firms"),
            ),
            PanelLine(
                "indicator.covered_niches",
                lambda: QCoreApplication.translate("Panels", "niches covered"),
                place=1,
            ),
        ),
        (1.0,),
    ),
    Panel(
        "margin",
        lambda: QCoreApplication.translate("Panels", "Profit margin"),
        lambda: QCoreApplication.translate("Panels", "part of revenue"),
        Unit.PERCENT,
        _by_kind("margin"),
        (0.1, 0.25, 0.5, 0.75, 1.0),
        mechanism="earnings",
    ),
    Panel(
        "crowding",
        lambda: QCoreApplication.translate("Panels", "Crowding"),
        lambda: QCoreApplication.translate("Panels", "products offered, of those users can take in"),
        Unit.PERCENT,
        (PanelLine("indicator.crowding", lambda: QCoreApplication.translate("Panels", "products")),),
        (1.25, 2.0, 3.0, 5.0, 10.0, 20.0),
        lambda: (Threshold(1.0, QCoreApplication.translate("Panels", "all that users can take in")),),
        mechanism="ventures",
    ),
    Panel(
        "people",
        lambda: QCoreApplication.translate("Panels", "How people work"),
        lambda: QCoreApplication.translate("Panels", "part of all people"),
        Unit.PERCENT,
        (
            PanelLine(
                "indicator.people.independent",
                lambda: QCoreApplication.translate("Panels", "independent"),
                Kind.INDIVIDUAL,
            ),
            PanelLine(
                "indicator.people.organisations",
                lambda: QCoreApplication.translate("Panels", "in organisations"),
                Kind.ORGANISATION,
            ),
            PanelLine(
                "indicator.people.dependent",
                lambda: QCoreApplication.translate("Panels", "on a platform"),
                Kind.PLATFORM,
            ),
            PanelLine(
                "indicator.people.displaced",
                lambda: QCoreApplication.translate("Panels", "displaced"),
            ),
        ),
        (0.75, 1.0),
        mechanism="people",
    ),
)
"""In reading order: what makes copying cheap, what it does to the market, and what it does to people."""
