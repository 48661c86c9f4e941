"""Shares stacked on one another, drawn as polygons."""

from collections.abc import Sequence

import numpy as np
from pyqtgraph import ViewBox
from pyqtgraph.functions import create_qpolygonf, ndarray_from_qpolygonf
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, ink_on
from gui.views.band_labels import Place, place_in_band
from gui.views.fan_shade import Bands, draw_shade
from gui.views.layer import Layer, pen
from gui.views.scale import Array, Scale, clipped_times, thinned

HATCHES = (Qt.BrushStyle.NoBrush, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush, Qt.BrushStyle.FDiagPattern)
"""A second sign of the kind besides its colour: individuals, organisations, platforms, none of them."""

NO_KIND = 3

_EDGE_ALPHA = 0.75

_FAN_ALPHAS = (0.09, 0.12)
"""On coloured ground the shade is dark in either theme."""


class StackedArea(Layer):
    """Bands on one another, the first at the bottom, each labelled where it is thickest."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._times: Array = np.zeros(0)
        self._edges: Array = np.zeros((0, 1))
        self._names: tuple[str, ...] = ()
        self._colours: tuple[QColor, ...] = ()
        self._kinds: tuple[int, ...] = ()
        self._edge_colour = QColor("black")
        self._fonts: tuple[QFont, ...] = (QFont(),)
        self._polygons: list[QPolygonF] = []
        self._boundaries: list[QPolygonF] = []
        self._drawn_for: Scale | None = None
        self._places: dict[str, Place] = {}
        self._fonts_used: dict[str, QFont] = {}
        self._fan = Bands()

    def set_style(self, names: Sequence[str], colours: Sequence[QColor], kinds: Sequence[int], edge: QColor) -> None:
        """How each band is called and drawn, from the bottom up."""
        self._names, self._colours, self._kinds = tuple(names), tuple(colours), tuple(kinds)
        self._edge_colour = QColor(edge)
        self._edge_colour.setAlphaF(_EDGE_ALPHA)
        self._drawn_for = None
        self.update()

    def set_fonts(self, *fonts: QFont) -> None:
        """The fonts of the labels: the first, or where a label does not fit, the next."""
        self._fonts = fonts
        self._fonts_used = {}
        self._drawn_for = None
        self.update()

    def set_shares(self, times: Array, shares: Array) -> None:
        """Shares of each band over time, shape (times, bands)."""
        self._times = times
        self._edges = np.zeros((times.size, shares.shape[1] + 1))
        np.cumsum(shares, axis=1, out=self._edges[:, 1:])
        self._drawn_for = None
        self.update()

    def set_fan(self, times: Array, bands: Sequence[Array | None]) -> None:
        """How far the top of each band spreads over worlds: quantiles over calendar years; None for a top without."""
        self._fan.set_values(times, bands)
        self.update()

    @property
    def fan(self) -> tuple[Array | None, ...]:
        """The quantiles of the top of each band."""
        return self._fan.values

    def band_at(self, time: float, height: float) -> int | None:
        """The band that is at a height at one time; None for none."""
        if not self._times.size or not self._times[0] <= time <= self._times[-1]:
            return None
        edges = [float(np.interp(time, self._times, self._edges[:, each])) for each in range(self._edges.shape[1])]
        return next((band for band in range(len(edges) - 1) if edges[band] <= height < edges[band + 1]), None)

    @property
    def edges(self) -> Array:
        """The stacked shares: bottom and top of each band, shape (times, bands + 1)."""
        return self._edges

    @property
    def polygons(self) -> tuple[QPolygonF, ...]:
        """The outline of each band in pixels: along its top, and back along its bottom."""
        self._prepare()
        return tuple(self._polygons)

    @property
    def label_boxes(self) -> dict[str, QRectF]:
        """Where the labels are, by name of the band, in pixels; bands too thin for theirs are left out."""
        self._prepare()
        return {name: self._label_box(name, place) for name, place in self._places.items()}

    def boundary_at(self, time: float, band: int) -> float:
        """The top of a band at one time."""
        return float(np.interp(time, self._times, self._edges[:, band + 1]))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        self._prepare()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_plain)
        painter.setPen(Qt.PenStyle.NoPen)
        for polygon, colour, kind in zip(self._polygons, self._colours, self._kinds, strict=False):
            painter.setBrush(colour)
            painter.drawPolygon(polygon)
            if not self.is_plain and HATCHES[kind] is not Qt.BrushStyle.NoBrush:
                hatch = ink_on(colour)
                hatch.setAlphaF(0.13)
                painter.setBrush(QBrush(hatch, HATCHES[kind]))
                painter.drawPolygon(polygon)
        for outlines in self._fan.polygons(self.scale_now()):
            draw_shade(painter, outlines, QColor(LIGHT.ink), _FAN_ALPHAS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self._edge_colour))
        for boundary in self._boundaries:
            painter.drawPolyline(boundary)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for name, place in self._places.items():
            painter.setFont(self._fonts_used[name])
            painter.setPen(ink_on(self._colours[self._names.index(name)]))
            painter.drawText(self._label_box(name, place), Qt.AlignmentFlag.AlignCenter, name)

    def _label_box(self, name: str, place: Place) -> QRectF:
        width, height = _size(name, self._fonts_used[name])
        return QRectF(place.x - width / 2, place.y - height / 2, width, height)

    def _prepare(self) -> None:
        scale = self.scale_now()
        if scale == self._drawn_for:
            return
        self._drawn_for = scale
        times, edges = clipped_times(self._times, self._edges, scale.left, scale.right)
        times, edges = thinned(times, edges, int(2 * scale.width) + 2)
        edges = np.clip(edges, scale.bottom, scale.top)
        x, y = scale.x(times), scale.y(edges)
        bands = min(len(self._names), edges.shape[1] - 1)
        if times.size < 2:
            bands = 0
        self._resize(bands, times.size)
        for band in range(bands):
            outline = ndarray_from_qpolygonf(self._polygons[band])
            outline[: x.size, 0] = x
            outline[: x.size, 1] = y[:, band + 1]
            outline[x.size :, 0] = x[::-1]
            outline[x.size :, 1] = y[::-1, band]
            line = ndarray_from_qpolygonf(self._boundaries[band])
            line[:, 0] = x
            line[:, 1] = y[:, band + 1]
        self._place_labels(x, y, bands)

    def _resize(self, bands: int, points: int) -> None:
        if len(self._polygons) != bands or (bands and self._boundaries[0].size() != points):
            self._polygons = [create_qpolygonf(2 * points) for _ in range(bands)]
            self._boundaries = [create_qpolygonf(points) for _ in range(bands)]

    def _place_labels(self, x: Array, y: Array, bands: int) -> None:
        places = {}
        for band in range(bands):
            name = self._names[band]
            before = self._places.get(name)
            for font in self._fonts:
                place = place_in_band(
                    x, y[:, band + 1], y[:, band], _size(name, font), before=before.x if before else None
                )
                if place is not None:
                    places[name] = place
                    self._fonts_used[name] = font
                    break
        self._places = places


def _size(text: str, font: QFont) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) + 2, metrics.height()
