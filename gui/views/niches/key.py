"""The key under the heat map: what the colours, their strength and the signs mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme, mixed
from gui.views.layer import pen
from gui.views.niches.heat_map import FAINTEST

_APART = 16.0
_GAP = 5.0
_SCALE_WIDTH = 72.0


@dataclass(frozen=True)
class KeyItem:
    """A colour and what it stands for.

    is_scale  the colour from faint to full, the text being that of both ends
    is_gap    the sign of a gap instead of a colour
    """

    text: str
    colour: QColor
    end: str = ""
    is_scale: bool = False
    is_gap: bool = False


class ShadeKey(QGraphicsWidget):
    """The items side by side, in as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._font = QFont()
        self._items: tuple[KeyItem, ...] = ()
        self._fit()

    @property
    def items(self) -> tuple[KeyItem, ...]:
        """What is explained."""
        return self._items

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self._fit()
        self.update()

    def set_items(self, items: Sequence[KeyItem]) -> None:
        """Explain these."""
        self._items = tuple(items)
        self._fit()
        self.update()

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for the lines that the items need in the width there is."""
        places = self._places()
        rows = places[-1][1] + 1 if places else 0
        height = rows * (QFontMetricsF(self._font).height() + 4)
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)

    def _places(self) -> list[tuple[float, int]]:
        """The left edge and the line of each item."""
        places = []
        x, row = 0.0, 0
        width = max(self.size().width(), 120.0)
        for item in self._items:
            needed = self._width_of(item)
            if x > 0 and x + needed > width:
                x, row = 0.0, row + 1
            places.append((x, row))
            x += needed + _APART
        return places

    def _width_of(self, item: KeyItem) -> float:
        metrics = QFontMetricsF(self._font)
        if item.is_scale:
            return metrics.horizontalAdvance(item.text) + metrics.horizontalAdvance(item.end) + _SCALE_WIDTH + 2 * _GAP
        return 0.8 * metrics.height() + _GAP + metrics.horizontalAdvance(item.text)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        metrics = QFontMetricsF(self._font)
        line = metrics.height() + 4
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for item, (left, row) in zip(self._items, self._places(), strict=True):
            top = row * line
            if item.is_scale:
                self._draw_scale(painter, item, left, top)
                continue
            size = 0.8 * metrics.height()
            sign = QRectF(left, top + (line - size) / 2, size, size)
            painter.setPen(pen(self._theme.ink, 1.2))
            if item.is_gap:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(sign.center(), 3.2, 3.2)
            else:
                painter.setBrush(item.colour)
                painter.drawRoundedRect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            self._write(painter, item.text, left + size + _GAP, top)

    def _draw_scale(self, painter: QPainter, item: KeyItem, left: float, top: float) -> None:
        metrics = QFontMetricsF(self._font)
        self._write(painter, item.text, left, top)
        left += metrics.horizontalAdvance(item.text) + _GAP
        box = QRectF(left, top + 4, _SCALE_WIDTH, metrics.height() - 4)
        shade = QLinearGradient(QPointF(box.left(), 0), QPointF(box.right(), 0))
        shade.setColorAt(0, mixed(self._theme.paper, item.colour, FAINTEST))
        shade.setColorAt(1, item.colour)
        painter.setPen(pen(self._theme.edge))
        painter.setBrush(QBrush(shade))
        painter.drawRect(box)
        self._write(painter, item.end, box.right() + _GAP, top)

    def _write(self, painter: QPainter, text: str, left: float, top: float) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(QPointF(left, top + 2 + metrics.ascent()), text)
