"""Lines of a plot."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pyqtgraph import ViewBox
from pyqtgraph.functions import create_qpolygonf, ndarray_from_qpolygonf
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.views.layer import Layer, pen
from gui.views.scale import Array, Scale, clipped_times, simplified, thinned

NEAR = 7.0
"""A click so many pixels from a line means the line."""

FEW_POINTS = 2000
"""Up to so many points, all lines together are drawn as wide in a hurry as at leisure: it costs little."""


@dataclass(frozen=True)
class LineStyle:
    """How a line is drawn; `halo` fills the gaps between dashes, for coloured ground."""

    colour: QColor
    width: float = 1.75
    dashes: tuple[float, ...] = ()
    halo: QColor | None = None


class Lines(Layer):
    """Several lines over the same times; a value that is not finite leaves a gap."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._times: Array = np.zeros(0)
        self._values: Array = np.zeros((0, 0))
        self._styles: tuple[LineStyle, ...] = ()
        self._polylines: list[list[QPolygonF]] = []
        self._drawn_for: Scale | None = None

    def set_styles(self, styles: Sequence[LineStyle]) -> None:
        """How each line is drawn."""
        self._styles = tuple(styles)
        self.update()

    def set_values(self, times: Array, values: Array) -> None:
        """Values of each line over time, shape (times, lines)."""
        if np.array_equal(values, self._values) and np.array_equal(times, self._times):
            return
        self._times, self._values = times, values
        self._drawn_for = None
        self.update()

    @property
    def values(self) -> Array:
        """What is drawn, shape (times, lines)."""
        return self._values

    @property
    def times(self) -> Array:
        """The times of all lines."""
        return self._times

    @property
    def styles(self) -> tuple[LineStyle, ...]:
        """How each line is drawn."""
        return self._styles

    @property
    def polylines(self) -> tuple[tuple[QPolygonF, ...], ...]:
        """The pieces of each line in pixels."""
        self._prepare()
        return tuple(tuple(each) for each in self._polylines)

    def line_at(self, x: float, y: float, within: float = NEAR) -> int | None:
        """The line nearest to a position in pixels, if it passes within so many of it."""
        if not self._values.size or not self.isVisible():
            return None
        scale = self.scale_now()
        time = scale.time_at(x)
        away = [abs(scale.y_of(float(np.interp(time, self._times, each))) - y) for each in self._values.T]
        away = [each if np.isfinite(each) else np.inf for each in away]
        nearest = int(np.argmin(away))
        return nearest if away[nearest] <= within else None

    def is_coarse(self) -> bool:
        """Whether lines are thin and jagged for now: there is a hurry, and too much to draw."""
        self._prepare()
        return self.is_plain and sum(piece.size() for pieces in self._polylines for piece in pieces) > FEW_POINTS

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        self._prepare()
        is_coarse = self.is_coarse()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_coarse)
        for pieces, style in zip(self._polylines, self._styles, strict=False):
            width = 1.0 if is_coarse else style.width
            if style.halo is not None and not is_coarse:
                painter.setPen(pen(style.halo, width))
                for piece in pieces:
                    painter.drawPolyline(piece)
            painter.setPen(pen(style.colour, width, style.dashes))
            for piece in pieces:
                painter.drawPolyline(piece)

    def _prepare(self) -> None:
        scale = self.scale_now()
        if scale == self._drawn_for:
            return
        self._drawn_for = scale
        times, values = clipped_times(self._times, self._values, scale.left, scale.right)
        times, values = thinned(times, values, int(2 * scale.width) + 2)
        x = scale.x(times)
        self._polylines = [_pieces(x, scale.y(values[:, each]), scale.height) for each in range(values.shape[1])]


def _pieces(x: Array, y: Array, height: float) -> list[QPolygonF]:
    """The parts of a curve inside the frame, cut exactly at its edges."""
    if x.size < 2:
        return []
    inside = np.isfinite(y) & (y >= 0) & (y <= height)
    if inside.all():
        return [_polyline(x, y)]
    pieces: list[QPolygonF] = []
    changes = np.flatnonzero(np.diff(inside.astype(np.int8)))
    for start, end in zip(np.r_[0, changes + 1], np.r_[changes + 1, x.size], strict=True):
        if inside[start]:
            px, py = x[start:end], y[start:end]
            px, py = _to_edge(x, y, int(start), int(start) - 1, height, px, py, first=True)
            px, py = _to_edge(x, y, int(end) - 1, int(end), height, px, py, first=False)
            if px.size > 1:
                pieces.append(_polyline(px, py))
    return pieces


def _to_edge(
    x: Array, y: Array, last_in: int, first_out: int, height: float, px: Array, py: Array, *, first: bool
) -> tuple[Array, Array]:
    """Lengthen a piece to where the curve crosses the frame's edge."""
    if not 0 <= first_out < x.size or not np.isfinite(y[first_out]):
        return px, py
    edge = 0.0 if y[first_out] < 0 else height
    part = (edge - y[last_in]) / (y[first_out] - y[last_in])
    crossing = x[last_in] + part * (x[first_out] - x[last_in])
    return (np.r_[crossing, px], np.r_[edge, py]) if first else (np.r_[px, crossing], np.r_[py, edge])


def _polyline(x: Array, y: Array) -> QPolygonF:
    x, y = simplified(x, y)
    result: QPolygonF = create_qpolygonf(x.size)
    points = ndarray_from_qpolygonf(result)
    points[:, 0] = x
    points[:, 1] = y
    return result
