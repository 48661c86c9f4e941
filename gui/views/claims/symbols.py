"""The symbols of a verdict, drawn: a tick, a cross, a dash, and dots while it is awaited."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.theme import Theme, mark_colour

HOLDS, FAILS, UNDEFINED, AWAITED = "holds", "fails", "undefined", "awaited"


def verdict_colour(state: str, theme: Theme, *, is_old: bool = False) -> QColor:
    """The colour of a verdict; grey while it speaks of an older world."""
    if is_old or state in {UNDEFINED, AWAITED}:
        return QColor(theme.secondary)
    return mark_colour(theme.accent if state == HOLDS else theme.warning, theme)


def draw_symbol(painter: QPainter, box: QRectF, state: str, colour: QColor) -> None:
    """Draw the symbol of a state into a square; its lines grow with it."""
    painter.save()
    stroke = QPen(colour, box.width() / 7)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height())

    if state == HOLDS:
        painter.drawPolyline([at(0.1, 0.55), at(0.4, 0.85), at(0.92, 0.18)])
    elif state == FAILS:
        painter.drawLine(at(0.16, 0.16), at(0.84, 0.84))
        painter.drawLine(at(0.84, 0.16), at(0.16, 0.84))
    elif state == UNDEFINED:
        painter.drawLine(at(0.14, 0.5), at(0.86, 0.5))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for x in (0.15, 0.5, 0.85):
            painter.drawEllipse(at(x, 0.5), box.width() / 11, box.width() / 11)
    painter.restore()
