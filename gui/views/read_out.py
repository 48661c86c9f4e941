"""A small panel of values beside a point of a picture."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.theme.fonts import sized
from gui.views.cursor import Reading
from gui.views.layer import pen

_PAD = 8.0
_AWAY = 14.0


class ReadOut(QGraphicsObject):
    """A heading and lines of name, value and datum; it keeps within its bounds and off the point it speaks of."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = self._bold = QFont()
        self._heading = ""
        self._readings: tuple[Reading, ...] = ()
        self._size = (0.0, 0.0)
        self.setZValue(100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    @property
    def heading(self) -> str:
        """The first line."""
        return self._heading

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The lines under the heading."""
        return self._readings

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font, self._bold = theme, font, sized(font, font.pixelSize(), bold=True)
        self.update()

    def say(self, point: QPointF, bounds: QRectF, heading: str, readings: Sequence[Reading] = ()) -> None:
        """Show these values beside a point, all in coordinates of the parent."""
        self.prepareGeometryChange()
        self._heading, self._readings = heading, tuple(readings)
        width, height = self._size = self._measured()
        left = point.x() + _AWAY if point.x() + _AWAY + width <= bounds.right() else point.x() - _AWAY - width
        top = point.y() - height / 2
        self.setPos(
            min(max(left, bounds.left()), max(bounds.left(), bounds.right() - width)),
            min(max(top, bounds.top()), max(bounds.top(), bounds.bottom() - height)),
        )
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-1, -1, self._size[0] + 2, self._size[1] + 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        ground = QColor(self._theme.raised)
        ground.setAlphaF(0.95)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(pen(self._theme.hairline))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, *self._size), 6, 6)
        names, values, _ = self._columns()
        middle = Qt.AlignmentFlag.AlignVCenter
        top, line = _PAD / 2, self._line()
        painter.setPen(QColor(self._theme.secondary))
        painter.setFont(self._bold)
        painter.drawText(QRectF(_PAD, top, self._size[0], line), middle, self._heading)
        for each in self._readings:
            top += line
            swatch = QRectF(_PAD, top + (line - self._swatch) / 2, self._swatch, self._swatch)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(each.colour)
            painter.drawRoundedRect(swatch, 2, 2)
            left = _PAD + self._swatch + 5
            painter.setPen(QColor(self._theme.ink))
            painter.setFont(self._font)
            painter.drawText(QRectF(left, top, names + 2, line), middle, each.name)
            painter.setFont(self._bold)
            left += names + _PAD
            painter.drawText(QRectF(left, top, values, line), middle | Qt.AlignmentFlag.AlignRight, each.value)
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.secondary))
            painter.drawText(QRectF(left + values + _PAD, top, self._size[0], line), middle, each.datum)

    @property
    def _swatch(self) -> float:
        return round(0.75 * self._font.pixelSize())

    def _line(self) -> float:
        return QFontMetricsF(self._font).height() + 2

    def _columns(self) -> tuple[float, float, float]:
        """The widths of names, values and data."""
        plain, bold = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        names = max((plain.horizontalAdvance(each.name) for each in self._readings), default=0.0)
        values = max((bold.horizontalAdvance(each.value) for each in self._readings), default=0.0)
        data = max((plain.horizontalAdvance(each.datum) for each in self._readings), default=0.0)
        return names, values, data + _PAD if data else 0.0

    def _measured(self) -> tuple[float, float]:
        names, values, data = self._columns()
        heading = QFontMetricsF(self._bold).horizontalAdvance(self._heading)
        lines = self._swatch + 5 + names + _PAD + values + data if self._readings else 0.0
        return max(lines, heading) + 2 * _PAD, self._line() * (len(self._readings) + 1) + 1.25 * _PAD
