"""The sheet of a board: blocks one under another, in as many columns as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from gui.theme import RADIUS
from gui.views.board.block import Block
from gui.views.board.look import Face, Look
from gui.views.layer import pen

_COLUMN = 40.0
"""The least width of a column, in heights of its text."""

_WIDEST = 76.0
BETWEEN = 2.5
"""Between two columns, in heights of the text."""

_AROUND = 0.5
"""Beside and above what can be chosen, for the ground that shows it."""


@dataclass(frozen=True)
class Placed:
    """A block and where it stands."""

    block: Block
    box: QRectF


class Sheet(QGraphicsWidget):
    """Blocks of a head over the whole width, then groups of blocks in columns; one of them may be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._head: tuple[Block, ...] = ()
        self._groups: tuple[tuple[Block, ...], ...] = ()
        self._most_columns = 2
        self.placed: tuple[Placed, ...] = ()
        self.chosen = ""
        self.hovered = ""
        self.has_focus = False
        self._limit: float | None = None
        self.left_out = 0

    @property
    def is_dressed(self) -> bool:
        """Whether it knows its colours and fonts yet."""
        return self._look is not None

    @property
    def look(self) -> Look:
        """How it is dressed."""
        assert self._look is not None
        return self._look

    def set_look(self, look: Look) -> None:
        """Colours and fonts."""
        self._look = look
        self.update()

    def set_blocks(self, head: Sequence[Block], groups: Sequence[Sequence[Block]], columns: int = 2) -> None:
        """Show these; groups stay together, in no more than so many columns."""
        self._head, self._groups = tuple(head), tuple(tuple(each) for each in groups)
        self._most_columns = columns

    def arrange(self, width: float, limit: float | None = None) -> float:
        """Place everything in a width; the height it takes. Beyond `limit` blocks are left out, and that is said."""
        self._limit = limit
        look = self.look
        columns = max(1, min(self._most_columns, len(self._groups), int(width / look.em(_COLUMN))))
        between = look.em(BETWEEN)
        column_width = min((width - (columns - 1) * between) / columns, look.em(_WIDEST))
        placed: list[Placed] = []
        top = _place(self._head, look, 0.0, 0.0, min(width, look.em(_WIDEST)), placed)
        ends = [top] * columns
        for group in self._groups:
            column = ends.index(min(ends))
            left = column * (column_width + between)
            start = ends[column] + (look.em(0.9) if ends[column] > top and len(group) > 1 else 0.0)
            ends[column] = _place(group, look, left, start, column_width, placed)
        self.placed = tuple(placed)
        height = max(ends) + look.em(0.4)
        self.left_out = 0
        if limit is not None and height > limit:
            height = self._cut_off(limit)
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)
        self.update()
        return height

    def _cut_off(self, limit: float) -> float:
        last = limit - 1.5 * self.look.line(Face.SMALL)
        kept = tuple(each for each in self.placed if each.box.bottom() <= last)
        self.left_out = len(self.placed) - len(kept)
        self.placed = kept
        return limit

    def keys(self) -> tuple[str, ...]:
        """What can be chosen, in reading order."""
        return tuple(each.block.key for each in self.placed if each.block.key)

    def block_of(self, key: str) -> Block | None:
        """The block that is chosen by this key."""
        return next((each.block for each in self.placed if each.block.key == key), None)

    def box_of(self, key: str) -> QRectF | None:
        """Where it stands, in coordinates of the sheet."""
        return next((each.box for each in self.placed if each.block.key == key), None)

    def key_at(self, position: QPointF) -> str:
        """What can be chosen at a position of the scene; empty where nothing can."""
        inside = self.mapFromScene(position)
        for each in self.placed:
            if each.block.key and _ground(each.box, self.look).contains(inside):
                return each.block.key
        return ""

    def boundingRect(self) -> QRectF:
        around = 1.0 if self._look is None else self.look.em(_AROUND) + 2
        return QRectF(QPointF(0, 0), QSizeF(self.size())).adjusted(-around, -around, around, around)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._look is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        exposed = option.exposedRect if not option.exposedRect.isEmpty() else self.boundingRect()
        for each in self.placed:
            ground = _ground(each.box, self.look)
            if not ground.intersects(exposed):
                continue
            self._draw_ground(painter, each.block.key, ground)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            each.block.draw(painter, self.look, each.box)
        if self.left_out:
            self._say_left_out(painter)

    def _draw_ground(self, painter: QPainter, key: str, ground: QRectF) -> None:
        if not key:
            return
        if key == self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.look.theme.hover))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if key == self.chosen and self.has_focus:
            painter.setPen(pen(self.look.theme.accent, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _say_left_out(self, painter: QPainter) -> None:
        text = QCoreApplication.translate("Sheet", "… and {0} more, for which a taller picture has room").format(
            self.left_out
        )
        top = float(self.size().height()) - 1.3 * self.look.line(Face.SMALL)
        self.look.write_line(painter, text, Face.SMALL, 0.0, top, self.look.theme.secondary)


def _place(blocks: Sequence[Block], look: Look, left: float, top: float, width: float, placed: list[Placed]) -> float:
    for block in blocks:
        height = block.lay_out(look, width)
        placed.append(Placed(block, QRectF(left, top, width, height)))
        top += height
    return top


def _ground(box: QRectF, look: Look) -> QRectF:
    around = look.em(_AROUND)
    return box.adjusted(-around, 0, around, 0)
