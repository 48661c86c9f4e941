"""Where the bars and bands of a Sankey diagram lie."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui.views.flows.flow_table import Band, FlowTable

BAR = 12.0
GAP = 10.0
_TRIES = np.linspace(0.0, 0.5, 11)
"""Where along a band its label is tried, beginning at the one who gives."""


@dataclass(frozen=True)
class Shape:
    """A band in pixels: its upper corners at both ends, and how thick it is."""

    band: Band
    left: QPointF
    right: QPointF
    thickness: float

    def path(self) -> QPainterPath:
        """The outline."""
        middle = (self.left.x() + self.right.x()) / 2
        down = QPointF(0.0, self.thickness)
        path = QPainterPath(self.left)
        path.cubicTo(QPointF(middle, self.left.y()), QPointF(middle, self.right.y()), self.right)
        path.lineTo(self.right + down)
        path.cubicTo(
            QPointF(middle, self.right.y() + self.thickness),
            QPointF(middle, self.left.y() + self.thickness),
            self.left + down,
        )
        path.closeSubpath()
        return path

    def top_at(self, x: float) -> float:
        """The upper edge at one x."""
        t = np.linspace(0.0, 1.0, 41)
        along = 1.5 * t * (1 - t) ** 2 + 1.5 * t**2 * (1 - t) + t**3
        part = (x - self.left.x()) / max(self.right.x() - self.left.x(), 1.0)
        eased = np.interp(part, along, 3 * t**2 - 2 * t**3)
        return float(self.left.y() + eased * (self.right.y() - self.left.y()))

    def label_box(self, width: float, height: float, taken: list[QRectF]) -> QRectF | None:
        """Where a label fits inside, clear of those taken; None where it does not."""
        if self.thickness < height:
            return None
        room = self.right.x() - self.left.x() - width - 2 * GAP
        for part in _TRIES if room > 0 else ():
            x = self.left.x() + GAP + part * room
            tops = [self.top_at(each) for each in (x, x + width / 2, x + width)]
            ceiling, floor = max(tops), min(tops) + self.thickness
            box = QRectF(x, (ceiling + floor - height) / 2, width, height)
            if floor - ceiling >= height and not any(box.intersects(each) for each in taken):
                return box
        return None


@dataclass(frozen=True)
class Bars:
    """Bars and bands.

    giving, taking  the bars at the left and at the right by key of their holder
    scale           pixels per unit
    """

    giving: dict[str, QRectF]
    taking: dict[str, QRectF]
    shapes: tuple[Shape, ...]
    scale: float


def lay_out(table: FlowTable, frame: QRectF, label: float, most: float) -> Bars:
    """Bars and bands within a frame.

    label  height that the label of a bar takes; bars are at least so far apart where there is room
    most   what would fill the height: the total of this table, or the largest of several
    """
    order = {each.key: place for place, each in enumerate(table.holders)}
    giving = [each.key for each in table.holders if each.gives > 0]
    taking = [each.key for each in table.holders if each.takes > 0]
    count = max(len(table.holders), 1)
    slot = label if count * (label + GAP) < 0.62 * frame.height() else 0.0
    gap = min(GAP, 0.3 * frame.height() / count)
    # Large bars need no room of their own for their label; about every second is large.
    scale = max(frame.height() - count * (0.5 * slot + gap), 1.0) / max(most, 1e-300)
    amounts = {each.key: (each.gives, each.takes) for each in table.holders}
    for _ in range(20):
        sides = [[amounts[key][side] for key in keys] for side, keys in enumerate((giving, taking))]
        if all(sum(max(each * scale, slot) + gap for each in side) <= frame.height() for side in sides):
            break
        scale *= 0.95
    left = _column([(key, amounts[key][0] * scale) for key in giving], frame, frame.left(), slot, gap)
    right = _column([(key, amounts[key][1] * scale) for key in taking], frame, frame.right() - BAR, slot, gap)
    starts, ends = _edges(table, left, right, order, scale)
    shapes = tuple(
        Shape(
            band,
            QPointF(frame.left() + BAR, starts[band.key]),
            QPointF(frame.right() - BAR, ends[band.key]),
            band.amount * scale,
        )
        for band in sorted(table.bands, key=lambda each: -each.amount)
    )
    return Bars(left, right, shapes, scale)


def _column(heights: list[tuple[str, float]], frame: QRectF, x: float, slot: float, gap: float) -> dict[str, QRectF]:
    """Bars above one another, together in the middle of the height, each with room for its label beside it."""
    rooms = [max(height, slot) + gap for _, height in heights]
    y = frame.top() + max(0.0, (frame.height() - sum(rooms) + gap) / 2)
    bars = {}
    for (key, height), room in zip(heights, rooms, strict=True):
        bars[key] = QRectF(x, y + (room - gap - height) / 2, BAR, height)
        y += room
    return bars


def _edges(
    table: FlowTable, left: dict[str, QRectF], right: dict[str, QRectF], order: dict[str, int], scale: float
) -> tuple[dict[tuple[str, str, str], float], dict[tuple[str, str, str], float]]:
    """The upper edges of every band at both ends: in the order of those at the other end, so that few cross."""
    starts, ends = {}, {}
    next_start = {key: bar.top() for key, bar in left.items()}
    next_end = {key: bar.top() for key, bar in right.items()}
    for band in sorted(table.bands, key=lambda each: (order[each.target], each.order)):
        starts[band.key] = next_start.get(band.source, 0.0)
        next_start[band.source] = starts[band.key] + band.amount * scale
    for band in sorted(table.bands, key=lambda each: (order[each.source], each.order)):
        ends[band.key] = next_end.get(band.target, 0.0)
        next_end[band.target] = ends[band.key] + band.amount * scale
    return starts, ends
