"""A block of a board: something that knows its height for a width, and draws itself."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.views.board.look import Face, Look
from gui.views.layer import pen


class Block:
    """Lays itself out for a width, then draws itself in a box of that width and the height it asked for.

    key          what is chosen when the block is; empty for a block that cannot be chosen
    name         what a screen reader says of it
    opens        whether a click or Enter does something with it
    """

    key = ""
    name = ""
    opens = True

    @property
    def description(self) -> str:
        """What a screen reader says of it more fully."""
        return ""

    def lay_out(self, look: Look, width: float) -> float:
        """Arrange everything for a width; the height needed."""
        raise NotImplementedError

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Draw into the box."""
        raise NotImplementedError


class Heading(Block):
    """A heading with a few words after it, and a hairline under both."""

    def __init__(self, text: str, remark: str = "") -> None:
        self.text, self.remark = text, remark

    def lay_out(self, look: Look, width: float) -> float:
        self._title = look.wrap(self.text, Face.BOLD, width)
        gap = look.em(0.7)
        self._is_beside = self._title.width + gap + look.width_of(self.remark, Face.SMALL) <= width
        room = width - self._title.width - gap if self._is_beside else width
        self._remark = look.wrap(self.remark, Face.SMALL, room)
        height = self._title.height + (0.0 if self._is_beside else self._remark.height)
        return height + look.em(0.5)

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        look.write(painter, self._title, Face.BOLD, box.left(), box.top(), look.theme.ink)
        if self._is_beside:
            left = box.left() + self._title.width + look.em(0.7)
            top = box.top() + look.metrics[Face.BOLD].ascent() - look.metrics[Face.SMALL].ascent()
        else:
            left, top = box.left(), box.top() + self._title.height
        look.write(painter, self._remark, Face.SMALL, left, top, look.theme.secondary)
        draw_hairline(painter, look, box)


class Passage(Block):
    """Some text."""

    def __init__(self, text: str, face: Face = Face.BODY, *, is_secondary: bool = False, after: float = 0.4) -> None:
        self.text, self.face, self.is_secondary, self._after = text, face, is_secondary, after

    def lay_out(self, look: Look, width: float) -> float:
        self._words = look.wrap(self.text, self.face, min(width, look.em(56)))
        return self._words.height + look.em(self._after)

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        colour = look.theme.secondary if self.is_secondary else look.theme.ink
        look.write(painter, self._words, self.face, box.left(), box.top(), colour)


def draw_hairline(painter: QPainter, look: Look, box: QRectF) -> None:
    """A line along the bottom of a box."""
    painter.setPen(pen(QColor(look.theme.hairline)))
    bottom = round(box.bottom()) - 0.5
    painter.drawLine(QPointF(box.left(), bottom), QPointF(box.right(), bottom))
