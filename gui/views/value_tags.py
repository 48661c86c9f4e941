"""The time cursor of a small plot: values beside the curves and the year below."""

from collections.abc import Sequence

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import ink_on
from gui.views.band_labels import spread
from gui.views.cursor import Cursor, Reading
from gui.views.layer import pen
from gui.views.scale import Scale

_AWAY = 9.0
_PAD = 4.0


class ValueTags(Cursor):
    """Covers less of a small plot than a panel would; which curve is which is said at their ends."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._tags: list[QRectF] = []

    @property
    def tags(self) -> list[QRectF]:
        """Where the values were drawn last, in the order of the readings."""
        return self._tags

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        x = self.line_at(scale)
        if x is None:
            return
        self.draw_line(painter, x, scale)
        readings = self._worth_a_tag(scale)
        self._place_tags(readings, x, scale)
        painter.setFont(self.bold)
        for reading, box in zip(readings, self._tags, strict=False):
            self._draw_tag(painter, box, reading.value, reading.colour)
        self._draw_year(painter, x, scale)

    def _worth_a_tag(self, scale: Scale) -> list[Reading]:
        """The readings there is room for, the highest first; what is written in the same place twice counts once."""
        found: dict[tuple[int, str], Reading] = {}
        for each in self.readings:
            if each.height is not None and np.isfinite(each.height):
                found.setdefault((round(scale.y_of(each.height) / 4), each.value), each)
        return list(found.values())[: int(scale.height / (QFontMetricsF(self.bold).height() + 3))]

    def _place_tags(self, readings: Sequence[Reading], x: float, scale: Scale) -> None:
        metrics = QFontMetricsF(self.bold)
        height = metrics.height() + 3
        wanted = [scale.y_of(each.height or 0.0) - height / 2 for each in readings]
        self._tags = []
        tops = spread(wanted, height, 0.0, scale.height - height)
        for reading, top in zip(readings, tops, strict=True):
            width = metrics.horizontalAdvance(reading.value) + 2 * _PAD
            is_left = x + _AWAY + width > scale.width and x - _AWAY - width >= 0
            left = x - _AWAY - width if is_left else x + _AWAY
            self._tags.append(QRectF(left, top, width, height))

    def _draw_tag(self, painter: QPainter, box: QRectF, text: str, edge: QColor) -> None:
        ground = QColor(self.theme.raised)
        ground.setAlphaF(0.92)
        painter.setPen(pen(edge))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_year(self, painter: QPainter, x: float, scale: Scale) -> None:
        metrics = QFontMetricsF(self.bold)
        width = metrics.horizontalAdvance(self.heading) + 2 * _PAD
        box = QRectF(
            QPointF(x - width / 2, scale.height + 3), QPointF(x + width / 2, scale.height + metrics.height() + 5)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(self.theme.accent if self.is_at_rest else self.theme.ink)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(ink_on(ground))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.heading)
