"""The paths through the triangle: the market's own with its years, and those of other worlds behind it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from engine.scenario import Kind
from gui.theme import LIGHT, Theme, kind_colour, mark_colour
from gui.views.layer import pen
from gui.views.overlays import GHOST_DASHES, overlay_dashes
from gui.views.scale import Array
from gui.views.simplex.ground import draw_sign
from gui.views.simplex.triangle import Triangle, label_places
from gui.views.ticks import Tick, year_ticks

_NONE = np.zeros((0, 3))
_ROOM_FOR_YEARS = 11.0
_APART = 13.0
_ARROW = 7.0

_FINEST = 2.5
"""Pixels from one point of a line to the next."""


@dataclass(frozen=True, eq=False)
class Trail:
    """A path through the triangle, shares of the three kinds over time, shape (times, 3)."""

    shares: Array = field(default_factory=lambda: _NONE)
    name: str = ""


@dataclass(frozen=True, eq=False)
class Trails:
    """Everything that is drawn on the ground.

    path      of this world, with its years, shape (times,)
    baseline  of the world it is compared with
    overlays  of other scenarios
    ends      where worlds around this one end, shape (runs, 3)
    others    from other starts
    """

    path: Trail = field(default_factory=Trail)
    years: Array = field(default_factory=lambda: np.zeros(0))
    baseline: Trail = field(default_factory=Trail)
    overlays: tuple[Trail, ...] = ()
    ends: Array = field(default_factory=lambda: _NONE)
    others: tuple[Trail, ...] = ()


class TrailLayer(QGraphicsObject):
    """Draws the trails, and the market at one moment on its path."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = QFont()
        self._triangle = Triangle(0.0, 100.0, 100.0)
        self._reach = QRectF()
        self._trails = Trails()
        self._kept_free: list[QRectF] = []
        self.is_plain = False
        self._labels: dict[int, QRectF] | None = None
        self._path: Array = np.zeros((0, 2))
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def trails(self) -> Trails:
        """What is drawn."""
        return self._trails

    @property
    def path(self) -> Array:
        """The market's own path in pixels, shape (times, 2)."""
        return self._path

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self._labels = None
        self.update()

    def set_triangle(self, triangle: Triangle, reach: QRectF, kept_free: Sequence[QRectF]) -> None:
        """Where to draw, how far labels may reach, and where none may stand."""
        self.prepareGeometryChange()
        self._triangle, self._reach, self._kept_free = triangle, reach, list(kept_free)
        self._place()

    def set_trails(self, trails: Trails) -> None:
        """Draw these."""
        self._trails = trails
        self._place()

    def paths_in(self, triangle: Triangle) -> list[Array]:
        """Points of the paths of this world, the baseline and the overlays, shape (times, 2) each."""
        shown = (self._trails.path, self._trails.baseline, *self._trails.overlays)
        return [triangle.places(each.shares) for each in shown]

    def _place(self) -> None:
        self._path = self._triangle.places(self._trails.path.shares)
        self._labels = None
        self.update()

    def boundingRect(self) -> QRectF:
        return self._reach

    def ticks(self) -> list[Tick]:
        """The years that carry a dot."""
        years = self._trails.years
        return [] if years.size < 2 else year_ticks(float(years[0]), float(years[-1]), _ROOM_FOR_YEARS)

    def year_labels(self) -> dict[int, QRectF]:
        """Where years are written, by their place in the path: the first and the last before the others."""
        if self._labels is None:
            metrics = QFontMetricsF(self._font)
            wanted = list(dict.fromkeys((0, len(self._path) - 1, *self._dots()))) if len(self._path) else []
            sizes = [(metrics.horizontalAdvance(self._year(each)) + 2, metrics.height()) for each in wanted]
            self._labels = label_places(self._path, wanted, sizes, self._reach, self._kept_free)
        return self._labels

    def _dots(self) -> list[int]:
        """Places of the years in the path, far enough from one another to be told apart."""
        years = self._trails.years
        found: list[int] = []
        ends = (0, len(years) - 1)
        for tick in self.ticks():
            place = int(np.abs(years - tick.position).argmin())
            away = (np.hypot(*(self._path[place] - self._path[each])) for each in (*ends, *found))
            if place not in ends and all(each >= _APART for each in away):
                found.append(place)
        return found

    def _year(self, place: int) -> str:
        return f"{self._trails.years[place]:.0f}"

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self._font)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_others(painter)
        self._draw_ends(painter)
        if len(self._trails.baseline.shares):
            painter.setPen(pen(self._theme.ghost, 1.5, GHOST_DASHES))
            painter.drawPolyline(self._polyline(self._trails.baseline.shares))
        self._draw_overlays(painter)
        if len(self._path):
            self._draw_path(painter)

    def _draw_others(self, painter: QPainter) -> None:
        for trail in self._trails.others:
            winner = Kind(int(trail.shares[-1].argmax()))
            colour = mark_colour(kind_colour(winner, self._theme), self._theme)
            faint = QColor(colour)
            faint.setAlphaF(0.4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(faint, 1.2))
            painter.drawPolyline(self._polyline(trail.shares))
            first, last = self._triangle.places(trail.shares[[0, -1]]).tolist()
            painter.setPen(pen(colour))
            painter.setBrush(QColor(self._theme.paper))
            painter.drawEllipse(QPointF(*first), 1.8, 1.8)
            painter.setBrush(colour)
            draw_sign(painter, winner, QPointF(*last), 3.6)

    def _draw_ends(self, painter: QPainter) -> None:
        dot = QColor(self._theme.ink)
        dot.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        for x, y in self._triangle.places(self._trails.ends).tolist():
            painter.drawEllipse(QPointF(x, y), 2.2, 2.2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_overlays(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self._font)
        taken = [*self.year_labels().values(), *self._kept_free]
        for index, trail in enumerate(self._trails.overlays):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(self._theme.ink, 1.3, overlay_dashes(index)))
            painter.drawPolyline(self._polyline(trail.shares))
            end = QPointF(*self._triangle.places(trail.shares[-1]).tolist())
            painter.setPen(pen(self._theme.ink, 1.2))
            painter.setBrush(QColor(self._theme.paper))
            painter.drawEllipse(end, 3.0, 3.0)
            name = metrics.elidedText(trail.name, Qt.TextElideMode.ElideRight, 0.3 * self._reach.width())
            width = metrics.horizontalAdvance(name) + 4
            box = self._free_box(end, width, metrics.height(), taken)
            taken.append(box)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _free_box(self, end: QPointF, width: float, height: float, taken: Sequence[QRectF]) -> QRectF:
        """A place for a name beside the end of its path, off what is written there already."""
        sides = [end.x() + 8, end.x() - 8 - width]
        if sides[0] + width > self._reach.right():
            sides.reverse()
        boxes = [
            QRectF(left, end.y() - height / 2 + row * height, width, height)
            for row in (0, 1, -1, 2, 3)
            for left in sides
        ]
        free = (each for each in boxes if not any(each.intersects(other) for other in taken))
        return next((each for each in free if self._reach.contains(each)), boxes[0])

    def _draw_path(self, painter: QPainter) -> None:
        line = _line_through(self._path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self._theme.paper, 4.5))
        painter.drawPolyline(line)
        ink = QColor(self._theme.ink)
        painter.setPen(pen(ink, 2.0))
        painter.drawPolyline(line)
        if not self.is_plain:
            self._draw_arrow(painter)
        painter.setPen(pen(self._theme.paper, 1.0))
        painter.setBrush(ink)
        for place in self._dots():
            painter.drawEllipse(QPointF(*self._path[place].tolist()), 3.2, 3.2)
        painter.setPen(pen(ink, 2.0))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawEllipse(QPointF(*self._path[0].tolist()), 5.0, 5.0)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(*self._path[-1].tolist()), 5.0, 5.0)
        painter.setPen(QColor(self._theme.ink))
        for place, box in self.year_labels().items():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._year(place))

    def _draw_arrow(self, painter: QPainter) -> None:
        """An arrowhead half the way along the path, where it has gone on for long enough."""
        steps = np.hypot(*np.diff(self._path, axis=0).T)
        length = float(steps.sum())
        if length < 40:
            return
        at = int(np.searchsorted(np.cumsum(steps), length / 2))
        first, last = self._path[max(at - 2, 0)], self._path[min(at + 3, len(self._path) - 1)]
        along = (last - first) / (float(np.hypot(*(last - first))) or 1.0)
        tip = self._path[at] + along * _ARROW
        aside = np.array([-along[1], along[0]]) * 0.7 * _ARROW
        back = tip - along * 1.6 * _ARROW
        painter.setPen(pen(self._theme.paper, 1.0))
        painter.setBrush(QColor(self._theme.ink))
        painter.drawPolygon([QPointF(*each.tolist()) for each in (tip, back + aside, back - aside)])

    def _polyline(self, shares: Array) -> QPolygonF:
        return _line_through(self._triangle.places(shares))


def _line_through(path: Array) -> QPolygonF:
    """A line through a path (points, 2); points nearer to one another than can be seen are left out."""
    along = np.cumsum(np.hypot(*np.diff(path, axis=0).T))
    seen = np.concatenate(([True], np.diff(along // _FINEST, prepend=0.0) > 0))
    seen[-1] = True
    return QPolygonF([QPointF(x, y) for x, y in path[seen].tolist()])
