"""How a dated event is drawn on its lane, and what of it can be taken hold of."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from engine.scenario import Event, Shape
from gui.timeline.span import Span

GRIP = 7.0
"""How near to an end the mouse takes hold of it, px."""

_RADIUS = 5.0


class Part(Enum):
    """What of an event is moved."""

    WHOLE = "whole"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Glyph:
    """An event on its lane: its shape over the years, and the box in which the mouse finds it."""

    event: Event
    left: float
    right: float
    top: float
    height: float

    @classmethod
    def of(cls, event: Event, span: Span, top: float, height: float) -> "Glyph":
        """The glyph of an event on the lane that begins at `top`."""
        left = span.x_of(event.start)
        right = left if event.shape is Shape.STEP else span.x_of(event.end)
        return cls(event, left, max(right, left), top, height)

    @property
    def box(self) -> QRectF:
        """Where the mouse finds it."""
        return QRectF(self.left - GRIP, self.top, self.right - self.left + 2 * GRIP, self.height)

    @property
    def label_left(self) -> float:
        """Where its name begins."""
        return self.right + GRIP + 4

    def part_at(self, x: float) -> Part:
        """What is taken hold of at a place inside its box."""
        if self.event.shape is Shape.STEP:
            return Part.WHOLE
        to_start, to_end = abs(x - self.left), abs(x - self.right)
        if min(to_start, to_end) > GRIP or self.right - self.left < GRIP:
            return Part.WHOLE
        return Part.START if to_start <= to_end else Part.END

    def draw(self, painter: QPainter, colour: QColor, paper: QColor, end: float) -> None:
        """Draw it; a step and a ramp last until `end`, drawn as a thin line."""
        base, top = self.top + self.height - 5, self.top + 5
        middle = (base + top) / 2
        fill = QColor(colour) if self.event.is_enabled else QColor(paper)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(fill)
        if self.event.shape is Shape.STEP:
            painter.drawLine(QPointF(self.left, middle), QPointF(end, middle))
            painter.drawEllipse(QPointF(self.left, middle), _RADIUS, _RADIUS)
        elif self.event.shape is Shape.RAMP:
            painter.drawLine(QPointF(self.right, top), QPointF(max(end, self.right), top))
            self._polygon(painter, [(self.left, base), (self.right, top), (self.right, base)])
        else:
            self._polygon(
                painter,
                [(self.left, base), (self.left + 3, top), (self.right - 3, top), (self.right, base)]
                if self.right - self.left > 8
                else [(self.left, base), ((self.left + self.right) / 2, top), (self.right, base)],
            )

    @staticmethod
    def _polygon(painter: QPainter, corners: list[tuple[float, float]]) -> None:
        painter.drawPolygon(QPolygonF([QPointF(*each) for each in corners]))
