"""Flows over time: what fills a stock stacked above zero, what empties it below."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pyqtgraph import ViewBox
from pyqtgraph.functions import create_qpolygonf, ndarray_from_qpolygonf
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme, ink_on, mark_colour, mixed
from gui.views.band_labels import place_in_band
from gui.views.flows.sankey import HATCHES
from gui.views.layer import Layer, pen
from gui.views.scale import Array, Scale, clipped_times, thinned


@dataclass(frozen=True, eq=False)
class RateBand:
    """A flow: what it is called, how it looks, whose stock is at its other end, and its rates over time."""

    name: str
    colour: QColor
    order: int
    values: Array
    counterpart: str | None = None


class RateBands(Layer):
    """Bands stacked away from zero, the largest nearest to it, each labelled where it is thickest."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme = LIGHT
        self._font = QFont()
        self._times: Array = np.zeros(0)
        self._bands: tuple[RateBand, ...] = ()
        self._edges: Array = np.zeros((0, 0))
        self._polygons: list[tuple[int, QPolygonF]] = []
        self._labels: dict[int, QRectF] = {}
        self._drawn_for: Scale | None = None

    @property
    def bands(self) -> tuple[RateBand, ...]:
        """What is drawn."""
        return self._bands

    @property
    def labels(self) -> dict[str, QRectF]:
        """Where the labels are, by the name of their band."""
        self._prepare()
        return {self._bands[band].name: box for band, box in self._labels.items()}

    def reach(self) -> tuple[float, float]:
        """The lowest and the highest edge."""
        if not self._edges.size:
            return 0.0, 0.0
        return float(self._edges.min()), float(self._edges.max())

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours, and the font of the labels."""
        self._theme, self._font, self._drawn_for = theme, font, None
        self.update()

    def set_bands(self, times: Array, bands: Sequence[RateBand]) -> None:
        """Show these; each is split into what lies above zero and what lies below."""
        self._times, self._bands = times, tuple(bands)
        self._drawn_for = None
        edges = []
        above, below = np.zeros(times.size), np.zeros(times.size)
        for band in self._bands:
            more, less = np.maximum(band.values, 0.0), np.minimum(band.values, 0.0)
            edges += [above, above + more, below, below + less]
            above, below = above + more, below + less
        self._edges = np.stack(edges, axis=1) if edges else np.zeros((times.size, 0))
        self.update()

    def band_at(self, position: QPointF) -> RateBand | None:
        """The band at a position of the scene."""
        self._prepare()
        inside = self.mapFromScene(position)
        for index, polygon in self._polygons:
            if polygon.containsPoint(inside, Qt.FillRule.OddEvenFill):
                return self._bands[index]
        return None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        self._prepare()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_plain)
        for index, polygon in self._polygons:
            band = self._bands[index]
            painter.setPen(pen(mark_colour(band.colour, self._theme), 0.6))
            painter.setBrush(self._ground(band))
            painter.drawPolygon(polygon)
            hatch = HATCHES[band.order % len(HATCHES)]
            if hatch is not Qt.BrushStyle.NoBrush and not self.is_plain:
                ink = QColor(self._theme.ink)
                ink.setAlphaF(0.3)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(ink, hatch))
                painter.drawPolygon(polygon)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self._font)
        for index, box in self._labels.items():
            painter.setPen(ink_on(self._ground(self._bands[index])))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._bands[index].name)
        zero = round(self.scale_now().y_of(0.0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen(self._theme.secondary))
        painter.drawLine(0, zero, round(self.frame.width()), zero)

    def _ground(self, band: RateBand) -> QColor:
        return mixed(band.colour, self._theme.paper, 0.3)

    def _prepare(self) -> None:
        scale = self.scale_now()
        if scale == self._drawn_for:
            return
        self._drawn_for = scale
        times, edges = clipped_times(self._times, self._edges, scale.left, scale.right)
        times, edges = thinned(times, edges, int(2 * scale.width) + 2)
        self._polygons, self._labels = [], {}
        if times.size < 2:
            return
        x, y = scale.x(times), np.clip(scale.y(edges), -1.0, scale.height + 1.0)
        metrics = QFontMetricsF(self._font)
        for index, band in enumerate(self._bands):
            for near, far in ((4 * index, 4 * index + 1), (4 * index + 2, 4 * index + 3)):
                upper, lower = np.minimum(y[:, near], y[:, far]), np.maximum(y[:, near], y[:, far])
                if (lower - upper).max() < 0.2:
                    continue
                self._polygons.append((index, _outline(x, upper, lower)))
                size = metrics.horizontalAdvance(band.name) + 2, metrics.height()
                place = place_in_band(x, upper, lower, size, margin=1.0)
                if place is not None and index not in self._labels:
                    self._labels[index] = QRectF(place.x - size[0] / 2, place.y - size[1] / 2, *size)


def _outline(x: Array, upper: Array, lower: Array) -> QPolygonF:
    result: QPolygonF = create_qpolygonf(2 * x.size)
    points = ndarray_from_qpolygonf(result)
    points[: x.size, 0], points[: x.size, 1] = x, upper
    points[x.size :, 0], points[x.size :, 1] = x[::-1], lower[::-1]
    return result
