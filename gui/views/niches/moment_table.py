"""The niches at one moment: a cell for each niche and actor, with its share as shade and number."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from pyqtgraph import ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme, ink_on, mixed
from gui.theme.fonts import sized
from gui.views.layer import Layer, pen
from gui.views.niches.heat_map import FAINTEST
from gui.views.niches.holdings import GAP
from gui.views.numbers import percent
from gui.views.scale import Array, Scale

GAP_SIGN = "○"

_LEAST_FRAME = 6.0
"""Lower frames would hide the colour they are around, px."""


class MomentTable(Layer):
    """Columns of equal width over what the frame shows as time; the last column is what platforms cover."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme = LIGHT
        self._font = self._bold = QFont()
        self._edges: Array = np.ones(1)
        self._span = (0.0, 1.0)
        self._shares: Array = np.zeros((0, 0))
        self._covered: Array | None = None
        self._full = 1.0
        self._colours: tuple[QColor, ...] = ()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font, self._bold = theme, font, sized(font, font.pixelSize(), bold=True)
        self.update()

    def set_cells(
        self,
        span: tuple[float, float],
        edges: Array,
        shares: Array,
        covered: Array | None,
        colours: Sequence[QColor],
        full: float = 1.0,
    ) -> None:
        """Shares (actors, niches), what is covered (niches,) and a colour for each column.

        span  the times over which all columns stand
        full  the share at which the colour of an actor is full
        """
        self._full = full
        self._span, self._edges, self._shares, self._covered = span, edges, shares, covered
        self._colours = tuple(colours)
        self.update()

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self._colours)

    def column_at(self, time: float) -> int | None:
        """The column under what would be this time."""
        left, right = self._span
        place = int(np.floor((time - left) / (right - left) * max(self.columns, 1)))
        return place if 0 <= place < self.columns else None

    def sides(self, scale: Scale, column: int) -> tuple[float, float]:
        """The left and the right edge of a column in pixels."""
        left, right = self._span
        width = (right - left) / max(self.columns, 1)
        return scale.x_of(left + column * width), scale.x_of(left + (column + 1) * width)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self.columns or not self._shares.size:
            return
        scale = self.scale_now()
        edges = scale.y(self._edges)
        leaders = self._shares.argmax(axis=0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for column in range(self.columns):
            left, right = self.sides(scale, column)
            is_cover = column == len(self._shares)
            if is_cover and self._covered is not None:
                values: Array = self._covered
                left += 6
            else:
                values = self._shares[column]
            for row, value in enumerate(values.tolist()):
                box = QRectF(left, edges[row], right - left, edges[row + 1] - edges[row])
                is_leader = not is_cover and leaders[row] == column
                self._draw_cell(painter, box, value, self._colours[column], is_leader=is_leader, is_cover=is_cover)
        self._draw_frames(painter, scale, edges, leaders)

    def _draw_frames(self, painter: QPainter, scale: Scale, edges: Array, leaders: NDArray[np.intp]) -> None:
        """A line around the cells of each leader; niches that follow one another share theirs."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self._theme.ink, 1.5))
        turns = np.flatnonzero(np.diff(leaders)) + 1
        for first, after in pairwise((0, *turns.tolist(), len(leaders))):
            left, right = self.sides(scale, int(leaders[first]))
            top, bottom = float(edges[first]), float(edges[after])
            if bottom - top >= _LEAST_FRAME:
                painter.drawRect(QRectF(left, top, right - left, bottom - top).adjusted(1, 1, -1, -1))

    def _draw_cell(
        self, painter: QPainter, box: QRectF, value: float, colour: QColor, *, is_leader: bool, is_cover: bool
    ) -> None:
        if box.bottom() < 0 or box.top() > self.frame.height():
            return
        strength = min(value if is_cover else value / self._full, 1.0)
        ground = mixed(self._theme.paper, colour, FAINTEST + (1 - FAINTEST) * strength)
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5) if box.height() >= _LEAST_FRAME else box
        painter.fillRect(inner, ground)
        font = self._bold if is_leader else self._font
        metrics = QFontMetricsF(font)
        text = f"{GAP_SIGN} {percent(value)}" if is_cover and value < GAP else percent(value)
        if box.height() >= 0.95 * metrics.height() and box.width() >= metrics.horizontalAdvance(text) + 4:
            painter.setFont(font)
            painter.setPen(ink_on(ground))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)
