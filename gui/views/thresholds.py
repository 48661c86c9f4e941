"""Levels that mean something, as lines across a plot."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.views.layer import Layer, pen


@dataclass(frozen=True)
class Threshold:
    """A level and what it means."""

    value: float
    text: str


class Thresholds(Layer):
    """Dotted lines, from the lowest up, each with its meaning written above its left end where there is room."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme = LIGHT
        self._font = QFont()
        self._thresholds: tuple[Threshold, ...] = ()
        self.setZValue(-5)

    @property
    def thresholds(self) -> tuple[Threshold, ...]:
        """What is drawn."""
        return self._thresholds

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self.update()

    def set_thresholds(self, thresholds: Sequence[Threshold]) -> None:
        """Draw these."""
        self._thresholds = tuple(thresholds)
        self.setVisible(bool(thresholds))
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        free = scale.height
        for each in self._thresholds:
            y = round(scale.y_of(each.value))
            if not 0 <= y <= scale.height:
                continue
            painter.setPen(pen(self._theme.secondary, 1.0, (2, 3)))
            painter.drawLine(0, y, round(scale.width), y)
            if metrics.ascent() <= y <= free and metrics.horizontalAdvance(each.text) + 8 <= scale.width:
                free = y - metrics.height()
                width = metrics.horizontalAdvance(each.text)
                painter.fillRect(QRectF(2, y - metrics.height(), width + 4, metrics.height() - 1), self._theme.paper)
                painter.setPen(QColor(self._theme.secondary))
                painter.drawText(QPointF(4, y - metrics.descent()), each.text)
