"""The names of rows and columns beside the heat map."""

import math
from collections.abc import Sequence

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.theme.fonts import sized
from gui.views.layer import Layer
from gui.views.niches.moment_table import MomentTable
from gui.views.scale import Array

_GAP = 6.0


class NicheNames(Layer):
    """The name of each niche at the left of its row, with its part of the market; those without room are left out."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box, is_clipped=False)
        self._theme = LIGHT
        self._font = self._bold = QFont()
        self._names: tuple[str, ...] = ()
        self._sizes: tuple[str, ...] = ()
        self._edges: Array = np.ones(1)
        self._chosen: int | None = None
        self._width = 0.0

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font, self._bold = theme, font, sized(font, font.pixelSize(), bold=True)
        self.update()

    def set_names(self, names: Sequence[str], sizes: Sequence[str], edges: Array) -> None:
        """What the rows are called and how large their niches are."""
        self._names, self._sizes, self._edges = tuple(names), tuple(sizes), edges
        self.update()

    def choose(self, row: int | None) -> None:
        """Write one name in bold."""
        if row != self._chosen:
            self._chosen = row
            self.update()

    def set_width(self, width: float) -> None:
        """The room there is at the left of the frame."""
        self._width = width
        self.update()

    def width_for_all(self) -> float:
        """The room that all names with their sizes need."""
        return self._width_of(self._names) + self._width_of(self._sizes) + 2.5 * _GAP

    def _width_of(self, texts: Sequence[str]) -> float:
        metrics = QFontMetricsF(self._bold)
        return max((metrics.horizontalAdvance(each) for each in texts), default=0.0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        edges = scale.y(self._edges)
        metrics = QFontMetricsF(self._font)
        height = metrics.height()
        sizes = self._width_of(self._sizes)
        names = self._width - sizes - 2.5 * _GAP
        has_sizes = names >= 4 * height
        if not has_sizes:
            names = self._width - _GAP
        free = -math.inf
        rows = list(range(len(self._names)))
        if self._chosen is not None and self._chosen < len(rows):  # the chosen one is always named
            rows.remove(self._chosen)
            rows.insert(0, self._chosen)
        taken: list[tuple[float, float]] = []
        for row in rows:
            middle = float(edges[row] + edges[row + 1]) / 2
            top, bottom = middle - 0.46 * height, middle + 0.46 * height
            if middle < 0 or middle > scale.height or (row != self._chosen and top < free):
                continue
            if any(top < b and bottom > a for a, b in taken[:1]) and row != self._chosen:
                continue
            if row != self._chosen:
                free = bottom
            taken.append((top, bottom))
            painter.setFont(self._bold if row == self._chosen else self._font)
            painter.setPen(QColor(self._theme.ink))
            text = metrics.elidedText(self._names[row], Qt.TextElideMode.ElideRight, names)
            middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(-self._width, middle - height / 2, names, height), middle_left, text)
            if has_sizes:
                painter.setFont(self._font)
                painter.setPen(QColor(self._theme.secondary))
                right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(QRectF(-sizes - _GAP, middle - height / 2, sizes, height), right, self._sizes[row])


class ColumnNames(Layer):
    """The name of each column of the table under it, upright where columns are narrow."""

    def __init__(self, box: ViewBox, table: MomentTable) -> None:
        super().__init__(box, is_clipped=False)
        self._table = table
        self._theme = LIGHT
        self._font = QFont()
        self._names: tuple[str, ...] = ()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self.update()

    def set_names(self, names: Sequence[str]) -> None:
        """What the columns are called."""
        self._names = tuple(names)
        self.update()

    def height_for(self, width: float) -> float:
        """The room needed under a frame of this width."""
        metrics = QFontMetricsF(self._font)
        if self._lies(width):
            return metrics.height() + _GAP
        widest = max((metrics.horizontalAdvance(each) for each in self._names), default=0.0)
        return min(widest, 9 * metrics.height()) + 1.5 * _GAP

    def _lies(self, width: float) -> bool:
        metrics = QFontMetricsF(self._font)
        widest = max((metrics.horizontalAdvance(each) for each in self._names), default=0.0)
        return widest + 4 <= width / max(len(self._names), 1) or len(self._names) <= 4

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.ink))
        lies = self._lies(scale.width)
        long = self.height_for(scale.width) - 1.5 * _GAP
        for column, name in enumerate(self._names):
            left, right = self._table.sides(scale, column)
            if right < 1 or left > scale.width - 1:
                continue
            if lies:
                text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, right - left - 2)
                box = QRectF(left, scale.height + _GAP / 2, right - left, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            elif right - left >= 0.7 * metrics.height():
                painter.save()
                painter.translate((left + right) / 2, scale.height + _GAP)
                painter.rotate(90)
                text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, long)
                middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(QRectF(0, -metrics.height() / 2, long, metrics.height()), middle, text)
                painter.restore()
