"""The time cursor and what a plot reads there."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.theme.fonts import sized
from gui.views.layer import Layer, pen
from gui.views.scale import Array, Scale

_PAD = 8.0
_AWAY = 12.0
_TOP = 6.0

_RISE = 24.0
"""Distance of the heights at which the panel may stand, px."""

_STEADY = 0.7
"""The panel stays where it is unless elsewhere it would cover less than this part of what it covers there."""


@dataclass(frozen=True)
class Reading:
    """One line of the read-out: what it is, its value and, where measured, the datum.

    height   where the curve is there; None for nowhere
    has_dot  whether there is a dot at that height
    """

    name: str
    value: str
    colour: QColor
    datum: str = ""
    height: float | None = None
    has_dot: bool = True


class Cursor(Layer):
    """A line at one time, dots where it meets the curves and a small panel with their values."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box, is_clipped=False)
        self.theme = LIGHT
        self.font = QFont()
        self.bold = QFont()
        self._time: float | None = None
        self._heading = ""
        self._readings: tuple[Reading, ...] = ()
        self._is_at_rest = False
        self._times: Array = np.zeros(0)
        self._curves: Array = np.zeros((0, 0))
        self._place: tuple[bool, int] | None = None
        self.setZValue(100)

    @property
    def _swatch(self) -> float:
        return round(0.75 * self.font.pixelSize())

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The lines of the panel, without its heading."""
        return self._readings

    @property
    def heading(self) -> str:
        """The first line of the panel."""
        return self._heading

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self.theme, self.font, self.bold = theme, font, sized(font, font.pixelSize(), bold=True)
        self.update()

    @property
    def is_at_rest(self) -> bool:
        """Whether it reads at the time cursor of the window, which has a line of its own."""
        return self._is_at_rest

    def read(
        self,
        time: float | None,
        heading: str = "",
        readings: Sequence[Reading] = (),
        *,
        is_at_rest: bool = False,
    ) -> None:
        """Stand at `time` and show the readings; nothing is drawn for None."""
        if time is None and self._time is None:
            return
        self._time, self._heading, self._readings = time, heading, tuple(readings)
        self._is_at_rest = is_at_rest
        self.update()

    def avoid(self, times: Array, curves: Array) -> None:
        """Cover as little as possible of these curves, shape (times, curves)."""
        self._times, self._curves = times, curves

    def line_at(self, scale: Scale) -> float | None:
        """Where the line is in the frame, in pixels from the left; None outside it."""
        if self._time is None:
            return None
        x = scale.x_of(self._time)
        return x if -1 <= x <= scale.width + 1 else None

    def draw_line(self, painter: QPainter, x: float, scale: Scale) -> None:
        """Draw the line, unless the time cursor has drawn it, and the dots on the curves."""
        if not self._is_at_rest:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(pen(self.theme.ink))
            painter.drawLine(round(x), 0, round(x), round(scale.height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(pen(self.theme.paper, 1.5))
        for each in self._readings:
            if each.has_dot and each.height is not None and np.isfinite(each.height):
                painter.setBrush(each.colour)
                painter.drawEllipse(QPointF(x, scale.y_of(each.height)), 4.0, 4.0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        x = self.line_at(scale)
        if x is not None:
            self.draw_line(painter, x, scale)
        if x is not None and self._heading:
            self._draw_panel(painter, x, scale)

    def _draw_panel(self, painter: QPainter, x: float, scale: Scale) -> None:
        plain, bold = QFontMetricsF(self.font), QFontMetricsF(self.bold)
        line = plain.height() + 2
        names = max((plain.horizontalAdvance(each.name) for each in self._readings), default=0.0)
        values = max((bold.horizontalAdvance(each.value) for each in self._readings), default=0.0)
        data = max((plain.horizontalAdvance(each.datum) for each in self._readings), default=0.0)
        data += _PAD if data else 0.0
        width = max(self._swatch + 5 + names + _PAD + values + data, bold.horizontalAdvance(self._heading)) + 2 * _PAD
        height = line * (len(self._readings) + 1) + 1.25 * _PAD
        box = self.panel_box(x, width, height, scale)
        ground = QColor(self.theme.raised)
        ground.setAlphaF(0.94)
        painter.setPen(pen(self.theme.hairline))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        self._draw_lines(painter, box, line, names, values)

    def panel_box(self, x: float, width: float, height: float, scale: Scale) -> QRectF:
        """Where a panel of this size hides least of the curves: beside the line, on either side, at any height."""
        whole = self.boundingRect()
        lefts = {True: x + _AWAY, False: x - _AWAY - width}
        sides = [
            is_right
            for is_right, left in lefts.items()
            if whole.left() <= left and left + width <= (scale.width if is_right else whole.right())
        ]
        if not sides:
            left = lefts[x < self.frame.width() / 2]
            left = min(max(left, whole.left()), max(whole.left(), whole.right() - width))
            return QRectF(left, _TOP, width, height)
        rows = max(1, int((scale.height - height - _TOP) / _RISE) + 1)
        covered = {
            (is_right, row): self._covered(QRectF(lefts[is_right], _TOP + row * _RISE, width, height), scale)
            for is_right in sides
            for row in range(rows)
        }
        best = min(covered, key=lambda each: (covered[each], each[1], each[0] != (x < self.frame.width() / 2)))
        if self._place in covered and covered[self._place] * _STEADY <= covered[best]:
            best = self._place
        self._place = best
        return QRectF(lefts[best[0]], _TOP + best[1] * _RISE, width, height)

    def _covered(self, box: QRectF, scale: Scale) -> int:
        """How much of the curves a panel hides, in points of them."""
        if not self._times.size or not self._curves.size:
            return 0
        inside = (self._times >= scale.time_at(box.left())) & (self._times <= scale.time_at(box.right()))
        curves = self._curves[inside]
        bottom, top = scale.value_at(box.bottom()), scale.value_at(box.top())
        return int(np.count_nonzero((curves >= bottom) & (curves <= top)))

    def _draw_lines(self, painter: QPainter, box: QRectF, line: float, names: float, values: float) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        left, top = box.left() + _PAD, box.top() + _PAD / 2
        painter.setPen(QColor(self.theme.secondary))
        painter.setFont(self.bold)
        painter.drawText(QRectF(left, top, box.width(), line), middle, self._heading)
        for each in self._readings:
            top += line
            swatch = QRectF(left, top + (line - self._swatch) / 2, self._swatch, self._swatch)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(each.colour)
            painter.drawRoundedRect(swatch, 2, 2)
            painter.setPen(QColor(self.theme.ink))
            painter.setFont(self.font)
            start = left + self._swatch + 5
            painter.drawText(QRectF(start, top, names + 2, line), middle, each.name)
            painter.setFont(self.bold)
            start += names + _PAD
            painter.drawText(QRectF(start, top, values, line), middle | Qt.AlignmentFlag.AlignRight, each.value)
            if each.datum:
                painter.setFont(self.font)
                painter.setPen(QColor(self.theme.secondary))
                rest = QRectF(start + values + _PAD, top, box.right() - start - values - _PAD, line)
                painter.drawText(rest, middle, each.datum)
