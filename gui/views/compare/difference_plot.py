"""A plot of differences: lines around zero, the space between filled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import Theme
from gui.views.cursor import Reading
from gui.views.end_labels import EndLabel
from gui.views.layer import pen
from gui.views.lines import Lines, LineStyle
from gui.views.numbers import year
from gui.views.plot import Plot
from gui.views.scale import Array
from gui.views.ticks import number_ticks
from gui.views.value_tags import ValueTags

_SHADE = 0.13
_FEW = 3
"""Of more lines each is filled more lightly: their fills lie over one another."""


@dataclass(frozen=True)
class DifferenceLine:
    """One line: its name, its colour and the differences over time."""

    name: str
    colour: QColor
    values: Array
    dashes: tuple[float, ...] = ()


class FilledLines(Lines):
    """Lines with the space between them and zero filled."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._zero = QColor()

    def set_zero(self, colour: QColor | str) -> None:
        """The colour of the line at zero."""
        self._zero = QColor(colour)
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        zero = min(max(scale.y_of(0.0), 0.0), scale.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_coarse())
        painter.setPen(Qt.PenStyle.NoPen)
        for pieces, style in zip(self.polylines, self.styles, strict=False):
            shade = QColor(style.colour)
            shade.setAlphaF(_SHADE * min(1.0, _FEW / len(self.styles)))
            painter.setBrush(shade)
            for piece in pieces:
                shape = QPolygonF(piece)
                shape.append(QPointF(piece.last().x(), zero))
                shape.append(QPointF(piece.first().x(), zero))
                painter.drawPolygon(shape)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self._zero))
        painter.drawLine(QPointF(0, round(zero)), QPointF(scale.width, round(zero)))
        super().paint(painter, option, widget)


class DifferencePlot(Plot):
    """Differences over time, each line labelled at its end."""

    def __init__(self, rungs: tuple[float, ...], written: Callable[[float], str]) -> None:
        super().__init__(number_ticks, ValueTags)
        self._rungs = rungs
        self._written = written
        self._bounds = (-rungs[0], rungs[0])
        self.filled = FilledLines(self.box)
        self.lines: tuple[DifferenceLine, ...] = ()
        self._times: Array = np.zeros(0)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.filled.set_zero(theme.edge)

    def draw(
        self, times: Array, lines: Sequence[DifferenceLine], span: tuple[float, float], *, keeps_range: bool
    ) -> None:
        """Show these; `keeps_range` lets the axis grow but not shrink."""
        self.lines, self._times = tuple(lines), times
        values = np.stack([each.values for each in lines], axis=1) if lines else np.zeros((times.size, 0))
        self.filled.set_styles([LineStyle(each.colour, dashes=each.dashes) for each in lines])
        self.filled.set_values(times, values)
        finite = values[np.isfinite(values)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
        bounds = (-self._rung(-low), self._rung(high))
        if keeps_range:
            bounds = (min(bounds[0], self._bounds[0]), max(bounds[1], self._bounds[1]))
        if bounds == (0.0, 0.0):
            bounds = (-self._rungs[0], self._rungs[0])
        self._bounds = bounds
        self.box.set_home((*span, *bounds))
        labels = []
        for each in lines:
            known = np.flatnonzero(np.isfinite(each.values))
            if known.size:
                end = float(each.values[known[-1]])
                name = each.name if len(lines) > 1 else ""
                labels.append(EndLabel(end, each.colour, name, self._written(end), abs(end)))
        self.end_labels.set_labels(labels)
        self._give_sides()

    def read(self, at: float | None) -> None:
        """Show the cursor and the differences there."""
        if at is None or not self._times.size:
            self.reading.read(at, "" if at is None else year(at))
            return
        readings = []
        for each in self.lines:
            value = float(np.interp(at, self._times, each.values, left=np.nan, right=np.nan))
            if np.isfinite(value):
                readings.append(Reading(each.name, self._written(value), each.colour, "", value))
        readings.sort(key=lambda each: -(each.height or 0.0))
        self.reading.read(at, year(at), readings)

    def _rung(self, value: float) -> float:
        """The first height of the axis that is not below a value; 0 where there is nothing on that side."""
        if value <= 1e-9:
            return 0.0
        return next((each for each in self._rungs if value <= each * (1 + 1e-9)), float(np.ceil(value)))

    def _give_sides(self) -> None:
        """Leave the texts on both sides the room they need."""
        left = max(self.value_axis.width_for("2000") / 2, self.value_axis.width_between(*self._bounds))
        right = self.end_labels.width_for([each.text for each in self.end_labels.labels], 13 * self.font_size)
        if left != self.value_axis.fixedWidth:
            self.value_axis.setWidth(left)
        if right != self.end_labels.fixedWidth:
            self.end_labels.setWidth(right)
