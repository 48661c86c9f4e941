"""The axes of a plot: calendar years below, numbers on the left."""

import math

from pyqtgraph import AxisItem, ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.views.layer import Layer, pen
from gui.views.scale import Scale
from gui.views.ticks import Tick, Ticks, year_ticks

_TICK = 4.0
_GAP = 3.0
_MOST_LABELS = 11.0
_LABELS = (2.0, 5.0, _MOST_LABELS)
"""Few labels stand at other numbers than many, and may be longer."""


class PlainAxis(AxisItem):
    """A side of a plot that draws itself from what the plot shows, without a stored picture."""

    def __init__(self, side: str, box: ViewBox) -> None:
        self.theme = LIGHT
        self.text_font = QFont()
        self._reach = 0.0
        super().__init__(side, linkView=box, maxTickLength=0)
        self.setZValue(1)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self.theme, self.text_font = theme, font
        self.prepareGeometryChange()
        self._reach = 2 * QFontMetricsF(font).height()
        self.update()

    def _updateWidth(self) -> None:
        # pyqtgraph's own gives a side no room while it is hidden, and none again when it is shown by its parent.
        if self.fixedWidth is not None:
            self.setMinimumWidth(self.fixedWidth)
            self.setMaximumWidth(self.fixedWidth)

    def _updateHeight(self) -> None:
        if self.fixedHeight is not None:
            self.setMinimumHeight(self.fixedHeight)
            self.setMaximumHeight(self.fixedHeight)

    def scale_now(self) -> Scale:
        """What the plot shows, over the size of this side."""
        (left, right), (bottom, top) = self.linkedView().viewRange()
        size = self.size()
        return Scale(left, right, bottom, top, max(size.width(), 1.0), max(size.height(), 1.0))

    def boundingRect(self) -> QRectF:
        # Labels at the ends of an axis reach beyond it.
        reach = self._reach
        return QRectF(self.rect().adjusted(-reach, -reach, reach, reach))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setFont(self.text_font)
        self.draw(painter, self.scale_now())

    def draw(self, painter: QPainter, scale: Scale) -> None:
        """Draw this side; its own pixels, from its upper left corner."""
        raise NotImplementedError


class TimeAxis(PlainAxis):
    """Calendar years along the bottom."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__("bottom", box)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.setHeight(round(QFontMetricsF(font).height() + _TICK + _GAP))

    def draw(self, painter: QPainter, scale: Scale) -> None:
        metrics = QFontMetricsF(self.text_font)
        room = scale.width / (metrics.horizontalAdvance("2028") * 1.9)
        painter.setPen(pen(self.theme.edge))
        painter.drawLine(0, 0, round(scale.width), 0)
        free = -math.inf
        for tick in year_ticks(scale.left, scale.right, room):
            x = scale.x_of(tick.position)
            width = metrics.horizontalAdvance(tick.text)
            if x - width / 2 < free:
                continue
            free = x + width / 2 + _GAP
            painter.setPen(pen(self.theme.edge))
            painter.drawLine(round(x), 0, round(x), round(_TICK))
            painter.setPen(QColor(self.theme.secondary))
            painter.drawText(
                QRectF(x - width, _TICK + 1, 2 * width, metrics.height()), Qt.AlignmentFlag.AlignHCenter, tick.text
            )


class ValueAxis(PlainAxis):
    """Numbers on the left."""

    def __init__(self, box: ViewBox, ticks: Ticks) -> None:
        self._ticks = ticks
        self._measured: tuple[tuple[float, float], float] | None = None
        super().__init__("left", box)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self._measured = None

    def ticks_now(self) -> list[Tick]:
        """The numbers shown now."""
        scale = self.scale_now()
        height = QFontMetricsF(self.text_font).height()
        return self._ticks(scale.bottom, scale.top, min(scale.height / (2.8 * height), _MOST_LABELS))

    def width_for(self, *texts: str) -> float:
        """The room the widest of these needs."""
        metrics = QFontMetricsF(self.text_font)
        return round(max((metrics.horizontalAdvance(each) for each in texts), default=0.0) + 2 * _GAP + 2)

    def width_between(self, bottom: float, top: float) -> float:
        """The room that the numbers between two values need, however many of them are shown."""
        if self._measured is None or self._measured[0] != (bottom, top):
            ticks = [each for labels in _LABELS for each in self._ticks(bottom, top, labels)]
            self._measured = (bottom, top), self.width_for(*(each.text for each in ticks))
        return self._measured[1]

    def draw(self, painter: QPainter, scale: Scale) -> None:
        height = QFontMetricsF(self.text_font).height()
        painter.setPen(QColor(self.theme.secondary))
        free = math.inf
        for tick in self.ticks_now():
            y = scale.y_of(tick.position)
            if y > free:
                continue
            free = y - height
            painter.drawText(
                QRectF(-scale.width, y - height / 2, 2 * scale.width - 2 * _GAP, height),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                tick.text,
            )


class GridLines(Layer):
    """Hairlines across the plot at the numbers of the left axis."""

    def __init__(self, box: ViewBox, axis: ValueAxis) -> None:
        super().__init__(box)
        self._axis = axis
        self.setZValue(-10)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen(self._axis.theme.hairline))
        for tick in self._axis.ticks_now():
            y = round(scale.y_of(tick.position))
            painter.drawLine(0, y, round(scale.width), y)
