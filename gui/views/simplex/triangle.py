"""Where three shares that sum to 1 lie in a triangle."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from gui.views.scale import Array

SLOPE = 3**0.5 / 2
"""Height of a triangle with sides of length 1."""


@dataclass(frozen=True)
class Triangle:
    """Individuals at the lower left, organisations at the lower right, platforms at the top; pixels."""

    left: float
    bottom: float
    side: float

    @property
    def corners(self) -> Array:
        """The corners of individuals, organisations and platforms, shape (3, 2)."""
        right, top = self.left + self.side, self.bottom - SLOPE * self.side
        return np.array([[self.left, self.bottom], [right, self.bottom], [self.left + self.side / 2, top]])

    def places(self, shares: Array) -> Array:
        """Points of shares (..., 3), shape (..., 2)."""
        return np.asarray(shares @ self.corners)

    def point(self, individuals: float, organisations: float, platforms: float) -> QPointF:
        """The point of three shares."""
        return QPointF(*self.places(np.array([individuals, organisations, platforms])).tolist())

    def shares_at(self, point: QPointF) -> tuple[float, float, float]:
        """The three shares at a point; some are negative outside the triangle."""
        platforms = (self.bottom - point.y()) / (SLOPE * self.side)
        organisations = (point.x() - self.left) / self.side - platforms / 2
        return 1 - organisations - platforms, organisations, platforms

    def polygon(self, *shares: tuple[float, float, float]) -> QPolygonF:
        """A region by the shares of its corners."""
        return QPolygonF([self.point(*each) for each in shares])


def fitted(room: QRectF, above: float, below: float, aside: float, spare: float = 0.0) -> Triangle:
    """The largest triangle in a room that leaves so many pixels around it, and `spare` more above where it can."""
    width, height = room.width() - 2 * aside, room.height() - above - below
    side = max(min(width, height / SLOPE), 20.0)
    slack = max(height - SLOPE * side, 0.0)
    return Triangle(room.center().x() - side / 2, room.bottom() - below - min(slack / 2, max(slack - spare, 0.0)), side)


def nearest(path: Array, point: QPointF) -> tuple[int, float]:
    """The place in a path (points, 2) nearest to a point, and how far it is."""
    distances = np.hypot(path[:, 0] - point.x(), path[:, 1] - point.y())
    place = int(np.argmin(distances))
    return place, float(distances[place])


def label_places(
    path: Array, wanted: list[int], sizes: list[tuple[float, float]], bounds: QRectF, taken: list[QRectF]
) -> dict[int, QRectF]:
    """Boxes for labels beside points of a path, the earlier wanted the surer; none overlaps another or the path.

    Those that find no room are left out.
    """
    found: dict[int, QRectF] = {}
    busy = list(taken)
    for place, (width, height) in zip(wanted, sizes, strict=True):
        x, y = path[place].tolist()
        before, after = path[max(place - 2, 0)], path[min(place + 2, len(path) - 1)]
        along = after - before
        length = float(np.hypot(*along)) or 1.0
        normal = np.array([-along[1], along[0]]) / length
        for side, away in ((1, 10.0), (-1, 10.0), (1, 18.0), (-1, 18.0)):
            reach = away + abs(normal[0]) * width / 2 + abs(normal[1]) * height / 2 - 3
            centre = QPointF(x + side * normal[0] * reach, y + side * normal[1] * reach)
            box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
            grown = box.adjusted(-2, -1, 2, 1)
            if not bounds.contains(box) or any(grown.intersects(each) for each in busy):
                continue
            inside = (path[:, 0] > box.left()) & (path[:, 0] < box.right())
            inside &= (path[:, 1] > box.top()) & (path[:, 1] < box.bottom())
            if inside.any():
                continue
            found[place] = box
            busy.append(grown)
            break
    return found
