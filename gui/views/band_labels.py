"""Where the label of a band fits: inside it, where it is thickest."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from gui.views.scale import Array

STEP = 4.0
"""Distance of the places tried, px."""

STICKINESS = 0.8
"""A label stays where it is as long as the band is at least this thick there, compared with its thickest place."""


@dataclass(frozen=True)
class Place:
    """The centre of a label in pixels."""

    x: float
    y: float


def place_in_band(
    x: Array,
    upper: Array,
    lower: Array,
    size: tuple[float, float],
    margin: float = 3.0,
    aside: float = 8.0,
    before: float | None = None,
) -> Place | None:
    """The place of a label of `size` (px) between two edges, or None where it fits nowhere.

    x       pixels, increasing
    upper   upper edge of the band in pixels, which grow downwards
    lower   lower edge
    margin  least distance from the edges above and below
    aside   least distance from the ends of the band
    before  where the label was, so that it does not jump while the band moves
    """
    width, height = size
    if x.size < 2 or x[-1] - x[0] < width + 2 * aside:
        return None
    places = np.arange(x[0], x[-1], STEP)
    window = max(1, int(np.ceil((width + 2 * aside) / STEP))) + 1
    if places.size < window:
        return None
    ceiling = sliding_window_view(np.interp(places, x, upper), window).max(axis=1)
    floor = sliding_window_view(np.interp(places, x, lower), window).min(axis=1)
    room = floor - ceiling
    best = _best(room)
    centres = places[: room.size] + (window - 1) * STEP / 2
    if before is not None:
        nearest = int(np.argmin(np.abs(centres - before)))
        if room[nearest] >= STICKINESS * room[best] and room[nearest] >= height + 2 * margin:
            best = nearest
    if room[best] < height + 2 * margin:
        return None
    return Place(float(centres[best]), float((ceiling[best] + floor[best]) / 2))


def _best(room: Array) -> int:
    """The middle of where there is most room, give or take a pixel."""
    near = np.flatnonzero(room >= room.max() - 1.0)
    return int(near[near.size // 2])


def spread(wanted: Sequence[float], height: float, lowest: float, highest: float) -> list[float]:
    """Positions near the wanted ones, at least `height` apart and within the bounds as far as there is room.

    Labels that crowd form a group centred on what its members want (pool adjacent violators).
    """
    order = sorted(range(len(wanted)), key=lambda each: wanted[each])
    groups: list[list[float]] = []
    for rank, index in enumerate(order):
        groups.append([wanted[index] - rank * height, 1.0])
        while len(groups) > 1 and groups[-2][0] >= groups[-1][0]:
            value, weight = groups.pop()
            groups[-1][0] = (groups[-1][0] * groups[-1][1] + value * weight) / (groups[-1][1] + weight)
            groups[-1][1] += weight
    levels = [value for value, weight in groups for _ in range(round(weight))]
    limit = max(lowest, highest - (len(wanted) - 1) * height)
    result = [0.0] * len(wanted)
    for rank, index in enumerate(order):
        result[index] = min(max(levels[rank], lowest), limit) + rank * height
    return result
