"""Curves of the ventures over time: stages on one another, or lines with their baseline and overlays."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QFont

from gui.theme import Theme
from gui.theme.fonts import sized
from gui.views.cursor import Reading
from gui.views.end_labels import EndLabel
from gui.views.lines import Lines, LineStyle
from gui.views.numbers import year
from gui.views.plot import Plot
from gui.views.scale import Array
from gui.views.stacked_area import StackedArea
from gui.views.thresholds import Threshold, Thresholds
from gui.views.ticks import Ticks
from gui.views.value_tags import ValueTags

_MOST_FOR_LABELS = 0.34
"""Of the width of the plot, the part that labels at the ends may take."""


@dataclass(frozen=True, eq=False)
class Curve:
    """One line over its own times."""

    name: str
    times: Array
    values: Array
    style: LineStyle


class CurvePlot(Plot):
    """A stack, or lines; other runs are lines behind them."""

    def __init__(self, ticks: Ticks) -> None:
        super().__init__(ticks, ValueTags)
        self.thresholds = Thresholds(self.box)
        self.area = StackedArea(self.box)
        self.behind: list[Lines] = []
        self.lines: list[Lines] = []
        self._is_plain = False

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.area.set_fonts(sized(font, self.font_size), self.small_font)
        self.thresholds.set_look(theme, self.small_font)

    def set_plain(self, plain: bool) -> None:
        """Draw cheaply."""
        self._is_plain = plain
        for each in (self.area, *self.lines, *self.behind):
            each.is_plain = plain
            each.update()

    def set_curves(self, curves: Sequence[Curve], behind: Sequence[Curve]) -> None:
        """Draw these lines, those of other runs under them."""
        self._fill(self.behind, behind)
        self._fill(self.lines, curves)

    def set_levels(self, levels: Sequence[Threshold]) -> None:
        """Draw lines across the plot at levels that mean something."""
        self.thresholds.set_thresholds(levels)

    def label_ends(self, labels: Sequence[EndLabel]) -> None:
        """Write names and numbers at the ends of the curves."""
        self.end_labels.set_labels(labels)

    def label_room(self) -> float:
        """The room that the labels at the ends need in the width there is."""
        most = max(_MOST_FOR_LABELS * self.size().width(), 4 * self.font_size)
        return self.end_labels.width_for([each.text for each in self.end_labels.labels], most)

    def read_at(self, at: float | None, readings: Sequence[Reading]) -> None:
        """Show the values at a year."""
        self.reading.read(at, "" if at is None else year(at), readings if at is not None else ())

    def _fill(self, lines: list[Lines], curves: Sequence[Curve]) -> None:
        while len(lines) < len(curves):
            made = Lines(self.box)
            made.is_plain = self._is_plain
            made.setZValue(1 if lines is self.behind else 2)
            lines.append(made)
        for place, line in enumerate(lines):
            if place < len(curves):
                line.set_values(curves[place].times, curves[place].values[:, None])
                line.set_styles([curves[place].style])
            else:
                line.set_values(np.zeros(0), np.zeros((0, 0)))
