"""Rows of the comparison: an assumption before and now, and a result in both worlds."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gui.punctuation import colon, commas
from gui.views.board import Block, Face, Look
from gui.views.board.block import draw_hairline

_PAD = 0.35
_LEAST_CELL, _MOST_CELL = 5.0, 9.0


class AssumptionRow(Block):
    """The name of what differs, and beside or under it what it was and what it is.

    parameter  the key of the parameter it is about; empty where it is about none
    """

    def __init__(self, key: str, title: str, change: str, mechanism: str = "", *, parameter: str = "") -> None:
        self.key = key
        self.title, self.change, self.mechanism = title, change, mechanism
        self.parameter = parameter
        self.opens = bool(parameter)
        self.name = colon(title, change)

    @property
    def description(self) -> str:
        return self.mechanism

    def lay_out(self, look: Look, width: float) -> float:
        gap = look.em(1.0)
        self._change = look.wrap(self.change, Face.BOLD, width)
        self._is_beside = self._change.width + gap + look.width_of(self.title, Face.BODY) <= width
        self._title = look.wrap(self.title, Face.BODY, width - (self._change.width + gap if self._is_beside else 0))
        self._below = look.wrap(self.mechanism, Face.SMALL, width)
        height = self._title.height + (0.0 if self._is_beside else self._change.height) + self._below.height
        return height + 2 * look.em(_PAD)

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        top = box.top() + look.em(_PAD)
        look.write(painter, self._title, Face.BODY, box.left(), top, look.theme.ink)
        if self._is_beside:
            look.write(painter, self._change, Face.BOLD, box.right() - self._change.width, top, look.theme.ink)
        top += self._title.height
        if not self._is_beside:
            look.write(painter, self._change, Face.BOLD, box.left(), top, look.theme.ink)
            top += self._change.height
        look.write(painter, self._below, Face.SMALL, box.left(), top, look.theme.secondary)
        draw_hairline(painter, look, box)


class ResultRow(Block):
    """A quantity, its value in this world and in the other, and the difference; in columns from the right."""

    def __init__(
        self, key: str, title: str, cells: Sequence[str], said: str = "", *, is_head: bool = False, opens: bool = False
    ) -> None:
        self.key = key
        self.title, self.cells = title, tuple(cells)
        self.is_head = is_head
        self.opens = opens
        self.name = said or colon(title, commas(cells))

    def lay_out(self, look: Look, width: float) -> float:
        face = Face.SMALL_BOLD if self.is_head else Face.BODY
        self._cell = min(max(look.em(_LEAST_CELL), 0.21 * width), look.em(_MOST_CELL))
        self._cell = min(self._cell, 0.25 * width)
        self._title = look.wrap(self.title, face, width - len(self.cells) * self._cell - look.em(0.6))
        inner = self._cell - look.em(0.6)
        self._words = [look.wrap(each, face, inner) for each in self.cells]
        return max(each.height for each in (self._title, *self._words)) + 2 * look.em(_PAD)

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        theme = look.theme
        face = Face.SMALL_BOLD if self.is_head else Face.BODY
        top = box.top() + look.em(_PAD)
        look.write(painter, self._title, face, box.left(), top, theme.secondary if self.is_head else theme.ink)
        right = box.right() - (len(self._words) - 1) * self._cell
        for index, words in enumerate(self._words):
            is_difference = index == len(self._words) - 1
            colour = theme.secondary if self.is_head or index == 1 else theme.ink
            painter.setFont(look.fonts[Face.BOLD if is_difference and not self.is_head else face])
            painter.setPen(colour)
            line = look.line(face)
            for row, text in enumerate(words.lines):
                place = QRectF(right - self._cell, top + row * line, self._cell, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text.rstrip())
            right += self._cell
        draw_hairline(painter, look, box)


class Subheading(Block):
    """A few words over a group of rows."""

    def __init__(self, text: str) -> None:
        self.text = text

    def lay_out(self, look: Look, width: float) -> float:
        self._words = look.wrap(self.text, Face.SMALL_BOLD, width)
        return self._words.height + look.em(0.7)

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        at = QPointF(box.left(), box.top() + look.em(0.55))
        look.write(painter, self._words, Face.SMALL_BOLD, at.x(), at.y(), look.theme.secondary)
