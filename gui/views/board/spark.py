"""A small curve without axes: what a number does over time."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from gui.theme import Theme
from gui.views.layer import pen
from gui.views.scale import Array, thinned

_FLAT = 0.05
"""A curve that moves by less than this part of its size is drawn as flat as it is."""


class Spark:
    """A curve, the ghost of another run behind it, levels across it, and a dot at a moment.

    Values that are not finite leave a gap.
    """

    def __init__(
        self,
        times: Array,
        values: Array,
        year: float,
        *,
        ghost: tuple[Array, Array] | None = None,
        levels: tuple[float, ...] = (),
        is_logarithmic: bool = False,
    ) -> None:
        self._year = year
        self._is_logarithmic = is_logarithmic
        self.times, self.values = times, self._scaled(values)
        self.ghost = None if ghost is None else (ghost[0], self._scaled(ghost[1]))
        self.levels = self._scaled(np.array(levels)) if levels else np.zeros(0)

    def draw(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Draw into a box."""
        low, high = self._range()
        left, right = float(self.times[0]), float(self.times[-1])

        def x(times: Array) -> Array:
            return np.asarray(box.left() + (times - left) / max(right - left, 1e-9) * box.width())

        def y(values: Array) -> Array:
            return np.asarray(box.bottom() - (values - low) / (high - low) * box.height())

        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme.hairline))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(pen(theme.secondary, 1.0, (1.5, 2.5)))
        for level in self.levels:
            if low <= level <= high:
                height = float(y(np.array(level)))
                painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
        if self.ghost is not None:
            painter.setPen(pen(theme.ghost, 1.0, (4.0, 3.0)))
            times, values = self.ghost
            inside = (times >= left - 1e-9) & (times <= right + 1e-9)
            _draw_curve(painter, x(times[inside]), y(values[inside]))
        painter.setPen(pen(theme.ink, 1.5))
        _draw_curve(painter, x(self.times), y(self.values))
        now = float(np.interp(self._year, self.times, self.values))
        if np.isfinite(now):
            painter.setPen(pen(theme.paper, 1.0))
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(float(x(np.array(self._year))), float(y(np.array(now)))), 3.5, 3.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _scaled(self, values: Array) -> Array:
        if not self._is_logarithmic:
            return np.asarray(values, dtype=np.float64)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(np.log10(values))

    def _range(self) -> tuple[float, float]:
        seen = np.concatenate([self.values, np.zeros(0) if self.ghost is None else self.ghost[1]])
        finite = seen[np.isfinite(seen)]
        if not finite.size:
            return 0.0, 1.0
        low, high = float(finite.min()), float(finite.max())
        least = max(_FLAT * max(abs(low), abs(high)), 1e-9)
        if high - low < least:
            middle = (low + high) / 2
            return middle - least, middle + least
        return low, high


def _draw_curve(painter: QPainter, x: Array, y: Array) -> None:
    x, columns = thinned(x, y[:, None], 120)
    y = columns[:, 0]
    finite = np.isfinite(y)
    for run in np.split(np.arange(y.size), np.flatnonzero(np.diff(finite.astype(np.int8))) + 1):
        if run.size > 1 and finite[run[0]]:
            painter.drawPolyline(QPolygonF([QPointF(float(a), float(b)) for a, b in zip(x[run], y[run], strict=True)]))
