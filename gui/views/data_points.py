"""Measured data, drawn as open circles."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.views.layer import Layer, pen
from gui.views.scale import Array

MANY = 60
"""From so many points on the circles are smaller."""


@dataclass(frozen=True)
class Points:
    """Points of one series; `fill` is a pale tint of what they measure, so that it can be told."""

    name: str
    times: Array
    values: Array
    fill: QColor


class DataPoints(Layer):
    """Circles in the ink of the theme at each measured value."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box, is_clipped=False)
        self.setZValue(2)
        self._points: tuple[Points, ...] = ()
        self._ink = QColor("black")

    @property
    def points(self) -> tuple[Points, ...]:
        """What is drawn."""
        return self._points

    def set_ink(self, ink: QColor | str) -> None:
        """The colour of the circles."""
        self._ink = QColor(ink)
        self.update()

    def set_points(self, points: Sequence[Points]) -> None:
        """Draw these."""
        self._points = tuple(points)
        self.setVisible(bool(points))
        self.update()

    def near(self, name: str, time: float, within: float) -> float | None:
        """The value measured nearest to `time`, if it is no further than `within` years."""
        for each in self._points:
            if each.name == name and each.times.size:
                nearest = int(np.argmin(np.abs(each.times - time)))
                if abs(each.times[nearest] - time) <= within:
                    return float(each.values[nearest])
        return None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self._points:
            return
        scale = self.scale_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_plain)
        most = max(each.times.size for each in self._points)
        radius = 3.5 if most < MANY else 2.5
        painter.setPen(pen(self._ink, 1.25 if most < MANY else 1.0))
        for each in self._points:
            painter.setBrush(each.fill)
            x, y = scale.x(each.times), scale.y(each.values)
            inside = (x >= -radius) & (x <= scale.width + radius) & (y >= -radius) & (y <= scale.height + radius)
            for px, py in zip(x[inside].tolist(), y[inside].tolist(), strict=True):
                painter.drawEllipse(QPointF(px, py), radius, radius)
