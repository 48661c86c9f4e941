"""From the numbers of a plot to its pixels."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Scale:
    """What part of the numbers a frame of `width` x `height` pixels shows; y grows upwards, pixels downwards."""

    left: float
    right: float
    bottom: float
    top: float
    width: float
    height: float

    def x(self, times: Array) -> Array:
        """Pixels from the left edge."""
        return np.asarray((times - self.left) * (self.width / (self.right - self.left)))

    def y(self, values: Array) -> Array:
        """Pixels from the upper edge."""
        return np.asarray((self.top - values) * (self.height / (self.top - self.bottom)))

    def x_of(self, time: float) -> float:
        """Pixels from the left edge, of one time."""
        return (time - self.left) * (self.width / (self.right - self.left))

    def y_of(self, value: float) -> float:
        """Pixels from the upper edge, of one value."""
        return (self.top - value) * (self.height / (self.top - self.bottom))

    def time_at(self, pixel: float) -> float:
        """The time shown `pixel` from the left edge."""
        return self.left + pixel * (self.right - self.left) / self.width

    def value_at(self, pixel: float) -> float:
        """The value shown `pixel` from the upper edge."""
        return self.top - pixel * (self.top - self.bottom) / self.height


def clipped_times(times: Array, values: Array, left: float, right: float) -> tuple[Array, Array]:
    """The part of curves within [left, right], with points made exactly at both ends; values (times, curves)."""
    if times.size == 0 or (times[0] >= left and times[-1] <= right):
        return times, values
    left, right = max(left, float(times[0])), min(right, float(times[-1]))
    if left >= right:
        return times[:0], values[:0]
    inside = (times > left) & (times < right)
    at = np.concatenate(([left], times[inside], [right]))
    curves = np.empty((at.size, values.shape[1]))
    for each in range(values.shape[1]):
        curves[:, each] = np.interp(at, times, values[:, each])
    return at, curves


def simplified(x: Array, y: Array, tolerance: float = 0.05, rounds: int = 5) -> tuple[Array, Array]:
    """The curve without points that stand in line with their neighbours, so that smooth parts need few.

    Each round leaves out every second point that is off by less than `tolerance` pixels; together the rounds move the
    curve by less than `rounds` times as much, which no eye sees.
    """
    for _ in range(rounds):
        if x.size < 5:
            break
        part = (x[1:-1:2] - x[:-2:2]) / (x[2::2] - x[:-2:2])
        off = np.abs(y[:-2:2] + part * (y[2::2] - y[:-2:2]) - y[1:-1:2])
        kept = np.ones(x.size, dtype=bool)
        kept[1:-1:2] = ~(off < tolerance)
        if kept.all():
            break
        x, y = x[kept], y[kept]
    return x, y


def thinned(times: Array, values: Array, most: int) -> tuple[Array, Array]:
    """At most about `most` of the points, the first and the last among them: no screen shows more."""
    if times.size <= most:
        return times, values
    kept = _spread(times.size, most)
    return times[kept], values[kept]


@lru_cache(maxsize=64)
def _spread(size: int, most: int) -> NDArray[np.intp]:
    """The places of about `most` of so many points; the same for every run of a drag."""
    return np.unique(np.linspace(0, size - 1, most).round().astype(np.intp))
