"""The ground of the triangle: its regions, grid lines and the names of its corners."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from engine.scenario import Kind
from gui.theme import LIGHT, Theme, kind_colour, mark_colour, mixed, stage_colour
from gui.theme.fonts import sized
from gui.views.layer import pen
from gui.views.numbers import percent
from gui.views.scale import Array
from gui.views.simplex.triangle import SLOPE, Triangle

_STEPS = (0.2, 0.4, 0.6, 0.8)

_SHADE = 0.09
"""How much colour is in the ground of a region."""


@dataclass(frozen=True)
class Corner:
    """What is written at a corner: the name of the kind and, in bold, its share."""

    name: str
    share: str = ""


class Ground(QGraphicsObject):
    """Everything that stands still while the path moves; only the shares at the corners follow the cursor."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = self._small = self._bold = QFont()
        self._triangle = Triangle(0.0, 100.0, 100.0)
        self._corners: tuple[Corner, ...] = (Corner(""),) * 3
        self._oligopoly = 0.5
        self._plural = 0.2
        self._regions = ("", "")
        self._reach = QRectF()
        self._busy: Array = np.zeros((0, 2))
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_look(self, theme: Theme, font: QFont, small: QFont) -> None:
        """Colours and fonts."""
        self._theme, self._font, self._small = theme, font, small
        self._bold = sized(font, font.pixelSize(), bold=True)
        self.update()

    def set_triangle(self, triangle: Triangle, reach: QRectF) -> None:
        """Where to draw, and how far labels may reach."""
        self.prepareGeometryChange()
        self._triangle, self._reach = triangle, reach
        self.update()

    def set_corners(self, corners: Sequence[Corner]) -> None:
        """What is written at the corners of individuals, organisations and platforms."""
        self._corners = tuple(corners)
        self.update()

    @property
    def corners(self) -> tuple[Corner, ...]:
        """What is written at the corners."""
        return self._corners

    def set_regions(self, oligopoly: float, plural: float, names: tuple[str, str]) -> None:
        """From which share of platforms on the market is an oligopoly, from which of individuals on it is plural."""
        self._oligopoly, self._plural, self._regions = oligopoly, plural, names
        self.update()

    def regions_without_name(self) -> list[tuple[str, QColor]]:
        """The regions whose names found no room in them, with their colours."""
        written = [name for _, name in self.region_labels()]
        shades = zip(self._regions, ("oligopoly", "bloom"), strict=True)
        return [(name, self._shade(stage)) for name, stage in shades if name and name not in written]

    def _shade(self, stage: str) -> QColor:
        return mixed(self._theme.paper, stage_colour(stage, self._theme), _SHADE)

    def keep_off(self, paths: Sequence[Array]) -> None:
        """Write the names of the regions beside these points of paths, each (points, 2)."""
        self._busy = np.concatenate([np.zeros((0, 2)), *paths])
        self.update()

    def label_boxes(self) -> list[QRectF]:
        """Where the names of the regions and of the corners and the shares along the sides stand."""
        regions = [box for box, _ in self.region_labels()]
        return regions + [box for _, _, box in self._side_labels()] + [each.box for each in self._corner_labels()]

    def region_labels(self) -> list[tuple[QRectF, str]]:
        """The names of the regions where they stand inside and off the paths."""
        metrics = QFontMetricsF(self._small)
        size = QSizeF(0, metrics.height())
        found = []
        for name, is_inside, heights in zip(self._regions, self._tests(), self._heights(), strict=True):
            size.setWidth(metrics.horizontalAdvance(name) + 4)
            boxes = (box for height in heights for box in self._boxes_at(height, size))
            free = (each for each in boxes if self._holds(each, is_inside) and not self._is_crossed(each))
            box = next(free, None)
            if name and box is not None:
                found.append((box, name))
        return found

    def boundingRect(self) -> QRectF:
        return self._reach

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._draw_regions(painter)
        self._draw_grid(painter)
        self._draw_corners(painter)

    def _draw_regions(self, painter: QPainter) -> None:
        at, p, i = self._triangle, self._oligopoly, self._plural
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._shade("oligopoly"))
        painter.drawPolygon(at.polygon((1 - p, 0, p), (0, 1 - p, p), (0, 0, 1)))
        if i < 1:
            top = min(p, 1 - i)
            painter.setBrush(self._shade("bloom"))
            painter.drawPolygon(at.polygon((1, 0, 0), (i, 1 - i, 0), (i, 1 - i - top, top), (1 - top, 0, top)))
        painter.setFont(self._small)
        for box, text in self.region_labels():
            painter.setPen(QColor(self._theme.secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _heights(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Shares of platforms at which the names of the regions may stand, the best first."""
        p = self._oligopoly
        top = min(p, 1 - self._plural)
        return tuple(p + each * (1 - p) for each in (0.03, 0.2, 0.35)), tuple(each * top for each in (0.02, 0.3, 0.7))

    def _tests(self) -> tuple[Callable[[Array], bool], Callable[[Array], bool]]:
        """Whether shares lie in each region."""
        return (
            lambda shares: bool((shares[:, Kind.PLATFORM] >= self._oligopoly).all()),
            lambda shares: bool(
                ((shares[:, Kind.PLATFORM] <= self._oligopoly) & (shares[:, Kind.INDIVIDUAL] >= self._plural)).all()
            ),
        )

    def _boxes_at(self, platforms: float, size: QSizeF) -> list[QRectF]:
        """Boxes that stand on the line of so large a share of platforms: at its right, its left and its middle."""
        at = self._triangle
        left, right = at.point(1 - platforms, 0, platforms), at.point(0, 1 - platforms, platforms)
        aside = size.height() / SLOPE / 2 + 6
        slots = (0.97, 0.03, 0.8, 0.2, 0.5)
        room = right.x() - left.x() - 2 * aside - size.width()
        return [
            QRectF(QPointF(left.x() + aside + each * room, left.y() - size.height() - 2), size)
            for each in slots
            if room > 0
        ]

    def _holds(self, box: QRectF, is_inside: Callable[[Array], bool]) -> bool:
        """Whether a box lies in the triangle and in a region of it."""
        corners = (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
        shares = np.array([self._triangle.shares_at(each) for each in corners])
        return bool((shares >= 0).all()) and is_inside(shares)

    def _is_crossed(self, box: QRectF) -> bool:
        """Whether a path runs through a box."""
        x, y = self._busy[:, 0], self._busy[:, 1]
        grown = box.adjusted(-6, -4, 6, 4)
        return bool(((x > grown.left()) & (x < grown.right()) & (y > grown.top()) & (y < grown.bottom())).any())

    def _draw_grid(self, painter: QPainter) -> None:
        at = self._triangle
        painter.setFont(self._small)
        for step in _STEPS:
            rest = 1 - step
            painter.setPen(pen(self._theme.hairline))
            painter.drawLine(at.point(step, rest, 0), at.point(step, 0, rest))
            painter.drawLine(at.point(0, step, rest), at.point(rest, step, 0))
            painter.drawLine(at.point(rest, 0, step), at.point(0, rest, step))
        for kind, text, box in self._side_labels():
            painter.setPen(mark_colour(kind_colour(kind, self._theme), self._theme))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(pen(self._theme.edge, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(at.polygon((1, 0, 0), (0, 1, 0), (0, 0, 1)))

    def _side_labels(self) -> list[tuple[Kind, str, QRectF]]:
        """The share of a kind where its grid line ends, on the side that leads to its corner."""
        at, metrics = self._triangle, QFontMetricsF(self._small)
        if at.side / 5 < 1.6 * metrics.horizontalAdvance(percent(0.8)):
            return []
        height = metrics.height()
        found = []
        for step in _STEPS:
            text, rest = percent(step), 1 - step
            width = metrics.horizontalAdvance(text) + 2
            left, under, right = at.point(step, 0, rest), at.point(rest, step, 0), at.point(0, rest, step)
            found += [
                (Kind.INDIVIDUAL, text, QRectF(left.x() - width - 5, left.y() - height, width, height)),
                (Kind.ORGANISATION, text, QRectF(under.x() - width / 2, under.y() + 2, width, height)),
                (Kind.PLATFORM, text, QRectF(right.x() + 5, right.y() - height / 2, width, height)),
            ]
        return found

    def _draw_corners(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self._font)
        size = 0.7 * metrics.height()
        for kind, label in zip(Kind, self._corner_labels(), strict=True):
            painter.setPen(pen(self._theme.ink))
            painter.setBrush(QBrush(kind_colour(kind, self._theme)))
            left = label.box.left()
            draw_sign(painter, kind, QPointF(left + size / 2, label.box.center().y()), size / 2)
            painter.setPen(QColor(self._theme.ink))
            painter.setFont(self._font)
            base = label.box.top() + metrics.ascent()
            painter.drawText(QPointF(left + size + 5, base), label.name)
            painter.setFont(self._bold)
            painter.drawText(QPointF(left + size + 5 + metrics.horizontalAdvance(label.name), base), label.share)

    def _corner_labels(self) -> list["_CornerLabel"]:
        metrics, bold = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        height = metrics.height()
        small = QFontMetricsF(self._small).height()
        found = []
        for kind, corner in zip(Kind, self._corners, strict=True):
            x, y = self._triangle.corners[kind].tolist()
            share = f" {corner.share}" if corner.share else ""
            room = 0.48 * self._reach.width() - bold.horizontalAdvance(share) - 0.7 * height - 7
            name = metrics.elidedText(corner.name, Qt.TextElideMode.ElideRight, room)
            width = 0.7 * height + 5 + metrics.horizontalAdvance(name) + bold.horizontalAdvance(share)
            left = min(max(x - width / 2, self._reach.left() + 2), self._reach.right() - width - 2)
            top = y - 1.35 * height if kind is Kind.PLATFORM else y + small + 6
            found.append(_CornerLabel(QRectF(left, top, width, height), name, share))
        return found


@dataclass(frozen=True)
class _CornerLabel:
    box: QRectF
    name: str
    share: str


def draw_sign(painter: QPainter, kind: Kind, centre: QPointF, radius: float) -> None:
    """The sign of a kind, with the pen and the brush set: a circle, a square or a triangle."""
    if kind is Kind.INDIVIDUAL:
        painter.drawEllipse(centre, radius, radius)
    elif kind is Kind.ORGANISATION:
        side = 1.7 * radius
        painter.drawRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side))
    else:
        up = QPointF(0, -1.15 * radius)
        aside, down = 1.1 * radius, 0.85 * radius
        painter.drawPolygon([centre + up, centre + QPointF(aside, down), centre + QPointF(-aside, down)])
