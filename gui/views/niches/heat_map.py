"""The cells of the heat map, drawn as one image."""

import numpy as np
from numpy.typing import NDArray
from pyqtgraph import ViewBox
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme, ink_on
from gui.views.layer import Layer, pen
from gui.views.scale import Array, Scale

Cells = NDArray[np.uint32]

_FINEST = 4.0
"""Dots of the image for one unit of the picture, at most."""

_APART = 30.0
_ROW_APART = 13.0
_RADIUS = 2.6


def shaded(colours: NDArray[np.float32], strengths: Array, paper: QColor) -> Cells:
    """Colours on paper, faint where strength is low; colours (..., 3) and strengths (...) from 0 to 1."""
    ground = np.array([paper.red(), paper.green(), paper.blue()], dtype=np.float32)
    mix = (FAINTEST + (1.0 - FAINTEST) * strengths)[..., None].astype(np.float32)
    rgb = (ground + (colours - ground) * mix + 0.5).astype(np.uint32)
    return np.asarray(0xFF000000 | (rgb[..., 0] << 16) | (rgb[..., 1] << 8) | rgb[..., 2], dtype=np.uint32)


FAINTEST = 0.08
"""How much of its colour a cell of strength 0 keeps."""


class HeatMap(Layer):
    """Rows of niches over time; gaps carry small circles and a line around them."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme: Theme = LIGHT
        self._times: Array = np.zeros(0)
        self._edges: Array = np.ones(1)
        self._cells: Cells = np.zeros((0, 0), dtype=np.uint32)
        self._gaps: NDArray[np.bool_] | None = None
        self._image = QImage()
        self._pixels: Cells = np.zeros((0, 0), dtype=np.uint32)
        self._drawn_for: tuple[Scale, float] | None = None

    @property
    def cells(self) -> Cells:
        """The colour of each cell as 0xAARRGGBB, shape (times, niches)."""
        return self._cells

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        self.update()

    def set_cells(self, times: Array, edges: Array, cells: Cells, gaps: NDArray[np.bool_] | None) -> None:
        """Colours of the cells and which of them are gaps, shape (times, niches)."""
        self._times, self._edges, self._cells, self._gaps = times, edges, cells, gaps
        self._drawn_for = None
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._times.size < 2:
            return
        scale = self.scale_now()
        fineness = min(max(painter.deviceTransform().m11(), 1.0), _FINEST)
        self._prepare(scale, fineness)
        end = min(scale.x_of(float(self._times[-1])), scale.width)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawImage(QRectF(0, 0, scale.width, scale.height), self._image)
        edges = scale.y(self._edges)
        if np.diff(edges).min() >= 6.0:
            painter.setPen(pen(self._theme.paper))
            painter.drawLines([QLineF(0, round(y), end, round(y)) for y in edges[1:-1].tolist()])
        if self._gaps is not None and not self.is_plain:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            self._draw_gaps(painter, scale, edges, self._gaps)

    def _prepare(self, scale: Scale, fineness: float) -> None:
        """Make the image for what the frame shows; every dot takes the colour of the cell it lies in."""
        if self._drawn_for == (scale, fineness):
            return
        self._drawn_for = scale, fineness
        width, height = max(round(scale.width * fineness), 1), max(round(scale.height * fineness), 1)
        years = scale.left + (np.arange(width) + 0.5) * (scale.right - scale.left) / width
        columns = np.searchsorted((self._times[:-1] + self._times[1:]) / 2, years)
        values = scale.top - (np.arange(height) + 0.5) * (scale.top - scale.bottom) / height
        rows = np.clip(np.searchsorted(-self._edges, -values, side="right") - 1, 0, len(self._edges) - 2)
        self._pixels = np.ascontiguousarray(self._cells.T[:, columns][rows])
        step = (self._times[-1] - self._times[0]) / (self._times.size - 1)
        self._pixels[:, years > self._times[-1] + step / 2] = QColor(self._theme.paper).rgb()
        self._image = QImage(
            self._pixels.data.cast("B"),
            width,
            height,
            4 * width,
            QImage.Format.Format_RGB32,  # kept with the array
        )

    def _draw_gaps(self, painter: QPainter, scale: Scale, edges: Array, gaps: NDArray[np.bool_]) -> None:
        middles = scale.x((self._times[:-1] + self._times[1:]) / 2)
        changes, rows = np.nonzero(gaps[:-1] != gaps[1:])
        lines = [
            QLineF(x, top, x, bottom)
            for x, top, bottom in zip(
                middles[changes].tolist(), edges[rows].tolist(), edges[rows + 1].tolist(), strict=True
            )
        ]
        starts = np.concatenate(([scale.x_of(float(self._times[0]))], middles))
        ends = np.concatenate((middles, [scale.x_of(float(self._times[-1]))]))
        for row in np.flatnonzero((gaps[:, :-1] != gaps[:, 1:]).any(axis=0)).tolist():
            differs = gaps[:, row] != gaps[:, row + 1]
            turns = np.flatnonzero(np.diff(np.concatenate(([False], differs, [False])).astype(np.int8)))
            y = float(edges[row + 1])
            lines += [
                QLineF(float(starts[first]), y, float(ends[after - 1]), y)
                for first, after in zip(turns[::2], turns[1::2], strict=True)
            ]
        painter.setPen(pen(self._theme.paper, 3.0))
        painter.drawLines(lines)
        painter.setPen(pen(self._theme.ink, 1.5))
        painter.drawLines(lines)
        self._draw_circles(painter, scale, edges, gaps)

    def _draw_circles(self, painter: QPainter, scale: Scale, edges: Array, gaps: NDArray[np.bool_]) -> None:
        places = np.arange(_APART / 2, scale.width, _APART)
        above = -_ROW_APART
        count = 0
        for row in range(len(edges) - 1):
            y = float(edges[row] + edges[row + 1]) / 2
            if y - above < _ROW_APART or not 0 <= y <= scale.height:
                continue
            above, count = y, count + 1
            for x in (places + (_APART / 2 if count % 2 else 0.0)).tolist():
                year = scale.time_at(x)
                if not self._times[0] <= year <= self._times[-1]:
                    continue
                column = int(np.abs(self._times - year).argmin())
                if gaps[column, row]:
                    painter.setPen(pen(ink_on(QColor.fromRgba(int(self._cells[column, row]))), 1.2))
                    painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)
