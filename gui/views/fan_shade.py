"""The fan as shade: how far the worlds around this one spread, in polygons behind the lines."""

from collections.abc import Sequence

import numpy as np
from pyqtgraph import ViewBox
from pyqtgraph.functions import create_qpolygonf, ndarray_from_qpolygonf
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.number_format import per_cent
from gui.punctuation import bracketed
from gui.theme import Theme
from gui.views.fan import LEVELS, Fan
from gui.views.layer import Layer
from gui.views.scale import Array, Scale, clipped_times

_PAIRS = ((0, -1), (1, -2))
"""Where in `LEVELS` the lower and the upper edge of nine worlds of ten, and of half of them, are."""

MOST_SHADED = 6
"""With more lines than this only so many are shaded: shades over one another tell nothing."""


def quick_bands(samples: Array) -> Array:
    """The quantiles of `LEVELS` over runs, as `numpy.quantile` has them and ten times as fast; shape (levels, times).

    samples  shape (runs, times)
    """
    ordered = np.sort(samples, axis=0)
    at = np.array(LEVELS) * (len(ordered) - 1)
    low = np.floor(at).astype(np.intp)
    part = (at - low)[:, None]
    with np.errstate(invalid="ignore"):  # a copy time may be infinite
        lower, upper = ordered[low], ordered[np.minimum(low + 1, len(ordered) - 1)]
        return np.asarray(np.where(lower == upper, lower, lower + part * (upper - lower)))


def bands_of(fan: Fan, names: Sequence[str]) -> list[Array | None]:
    """The bands of outputs; None for one that the fan does not have."""
    return [quick_bands(fan.samples[name]) if name in fan.samples else None for name in names]


def stacked_bands(fan: Fan, names: Sequence[str]) -> list[Array | None]:
    """The bands of the tops of outputs that stand on one another, in every world on those of that world.

    The top of all is left out where it is the same in every world. Nothing is known above a part that the fan lacks.
    """
    bands: list[Array | None] = []
    top: Array | None = None
    for name in names:
        samples = fan.samples.get(name)
        if samples is None:
            break
        top = samples if top is None else top + samples
        band = quick_bands(top)
        bands.append(band if float(np.ptp(band, axis=0).max()) > 1e-6 else None)
    return bands + [None] * (len(names) - len(bands))


def shade_alphas(theme: Theme) -> tuple[float, float]:
    """How dense the outer and the inner band are; the inner lies on the outer."""
    return (0.20, 0.26) if theme.is_dark else (0.15, 0.22)


Column = tuple[Sequence[float], Sequence[float | None]]
"""Times and values of a column of a table."""


def fan_columns(fan: Fan | None, header: str, name: str) -> dict[str, Column]:
    """The quantiles of an output as columns of a table; none where the fan does not have it."""
    if fan is None or name not in fan.samples:
        return {}
    times = fan.times.tolist()
    rows = quick_bands(fan.samples[name])
    return {
        bracketed(header, per_cent(f"{100 * level:.0f}")): (times, row.tolist())
        for level, row in zip(LEVELS, rows, strict=True)
    }


class Bands:
    """The polygons of bands, made again only when the frame or the bands change."""

    def __init__(self) -> None:
        self._times: Array = np.zeros(0)
        self._bands: tuple[Array | None, ...] = ()
        self._drawn_for: Scale | None = None
        self._polygons: list[list[QPolygonF]] = []

    @property
    def values(self) -> tuple[Array | None, ...]:
        """The quantiles of each line, shape (levels, times)."""
        return self._bands

    def set_values(self, times: Array, bands: Sequence[Array | None]) -> None:
        """Quantiles of each line over calendar years; None for a line without."""
        self._times, self._bands = times, tuple(bands)
        self._drawn_for = None

    def polygons(self, scale: Scale) -> list[list[QPolygonF]]:
        """The outer and the inner outline of each line in pixels; none for a line without a band."""
        if scale != self._drawn_for:
            self._drawn_for = scale
            self._polygons = [[] if each is None else self._outlines(each, scale) for each in self._bands]
        return self._polygons

    def _outlines(self, band: Array, scale: Scale) -> list[QPolygonF]:
        times, edges = clipped_times(self._times, band.T, scale.left, scale.right)
        known = np.isfinite(edges).all(axis=1)
        times, edges = times[known], np.clip(edges[known], scale.bottom, scale.top)
        if times.size < 2:
            return []
        x, y = scale.x(times), scale.y(edges)
        return [_outline(x, y[:, upper], y[:, lower]) for lower, upper in _PAIRS]


class FanShade(Layer):
    """Shade behind lines: the outer band light, the inner one darker, in the colours of the lines."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self.bands = Bands()
        self._colours: tuple[QColor, ...] = ()
        self._alphas = (0.15, 0.22)
        self.setZValue(-4)

    def set_style(self, colours: Sequence[QColor], theme: Theme) -> None:
        """The colour of each line."""
        self._colours, self._alphas = tuple(colours), shade_alphas(theme)
        self.update()

    def set_values(self, times: Array, bands: Sequence[Array | None]) -> None:
        """Quantiles of each line over calendar years; None for a line without."""
        self.bands.set_values(times, bands)
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        polygons = self.bands.polygons(self.scale_now())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_plain)
        for outlines, colour in zip(polygons, self._colours, strict=False):
            draw_shade(painter, outlines, colour, self._alphas)


def draw_shade(painter: QPainter, outlines: Sequence[QPolygonF], colour: QColor, alphas: tuple[float, float]) -> None:
    """Fill the outer outline, and the inner one over it."""
    painter.setPen(Qt.PenStyle.NoPen)
    for outline, alpha in zip(outlines, alphas, strict=False):
        shade = QColor(colour)
        shade.setAlphaF(alpha)
        painter.setBrush(shade)
        painter.drawPolygon(outline)


def _outline(x: Array, upper: Array, lower: Array) -> QPolygonF:
    result: QPolygonF = create_qpolygonf(2 * x.size)
    points = ndarray_from_qpolygonf(result)
    points[: x.size, 0], points[x.size :, 0] = x, x[::-1]
    points[: x.size, 1], points[x.size :, 1] = upper, lower[::-1]
    return result
