"""Tables set in rows, their heads said again on every page."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from engine.report.document import Mark, Table, Words, plain
from gui.report.boxes import Box
from gui.report.paper import COLUMN, LEFT, Type
from gui.report.set_text import SetText

_GAP = 12.0
_PADDING = 4.0
_BELOW = 8.0
_LONGEST_CELL = 1500
"""Letters; more would not fit on a page."""


def set_table(table: Table, look: Type) -> Iterator[Box]:
    """The rows of a table as boxes."""
    widths = _widths(table)
    head = _row(table.heads, table, widths, look, is_head=True)
    rows = [_row(each, table, widths, look) for each in table.rows]
    yield Box(head.height, head.paint, 10.0, keeps_next=True)
    for place, row in enumerate(rows):
        # A table neither begins nor ends with a single row on a page.
        is_first, is_last_but_one = place == 0, place == len(rows) - 2
        below = _BELOW if place == len(rows) - 1 else 0.0
        yield Box(
            row.height + below, row.paint, 0.0, (is_first and len(rows) > 1) or is_last_but_one, head if place else None
        )


def _widths(table: Table) -> list[float]:
    room = COLUMN - _GAP * (len(table.widths) - 1)
    return [room * each / sum(table.widths) for each in table.widths]


def _row(
    cells: tuple[Words, ...] | tuple[str, ...], table: Table, widths: list[float], look: Type, *, is_head: bool = False
) -> Box:
    texts = [
        SetText(_shortened(cell), width, look, "small", bold=is_head, is_number=place in table.numbers)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    tallest = max(each.height for each in texts)
    height = tallest + 2 * _PADDING
    rule = QPen(QColor(look.theme.ink if is_head else look.theme.hairline), 1.2 if is_head else 0.7)

    def paint(painter: QPainter, top: float) -> None:
        left = LEFT
        for text, width in zip(texts, widths, strict=True):
            text.draw(painter, left, top + _PADDING + (tallest - text.height if is_head else 0.0))
            left += width + _GAP
        painter.setPen(rule)
        painter.drawLine(QLineF(LEFT, top + height, LEFT + COLUMN, top + height))

    return Box(height, paint)


def _shortened(words: Words) -> Words:
    if len(plain(words)) <= _LONGEST_CELL:
        return words
    kept: list[str | Mark] = []
    room = _LONGEST_CELL
    for piece in (words,) if isinstance(words, str) else words:
        text = piece if isinstance(piece, str) else piece.text
        cut = text if len(text) <= room else f"{text[:room]}…"
        kept.append(cut if isinstance(piece, str) else Mark(cut, piece.role))
        room -= len(text)
        if room <= 0:
            break
    return tuple(kept)
