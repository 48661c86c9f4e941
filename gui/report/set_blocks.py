"""The blocks of a report as boxes: paragraphs, lists, numbers side by side, figures."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from engine.report.document import Attachment, Block, Bullets, Document, Figure, KeyNumbers, Mark, Paragraph, Table
from gui.report.boxes import Box
from gui.report.figures import MARGIN, Drawn
from gui.report.paper import COLUMN, LEFT, ROOM, Type
from gui.report.set_table import set_table
from gui.report.set_text import SetText

_INDENT = 16.0
_PARAGRAPH = 9.0
_CAPTION = 6.0
_MOST_ACROSS = 4


class Setter:
    """Sets blocks; figures are numbered as they come.

    pictures  by the id of the view; a figure without one is left out
    """

    def __init__(self, document: Document, pictures: Mapping[str, Drawn], look: Type) -> None:
        self._document = document
        self._pictures = pictures
        self._look = look
        shown = (each for each in document.figures() if each.picture in pictures)
        self._numbers = {each.picture: number for number, each in enumerate(shown, 1)}

    def boxes(self, block: Block) -> Iterator[Box]:
        """The boxes of a block."""
        look = self._look
        match block:
            case Paragraph():
                yield from _paragraph(block, look)
            case Bullets():
                for item in block.items:
                    yield from _bullet(item, look)
            case KeyNumbers():
                yield from _key_numbers(block, look)
            case Table():
                yield from set_table(block, look)
            case Figure():
                yield from self._figure(block)
            case Attachment():
                yield from SetText(block.printed, COLUMN, look).lines(LEFT, _PARAGRAPH)

    def _figure(self, figure: Figure) -> Iterator[Box]:
        drawn = self._pictures.get(figure.picture)
        if drawn is None:
            return
        look = self._look
        number = self._document.figure.format(number=self._numbers[figure.picture])
        words = figure.caption if isinstance(figure.caption, tuple) else (figure.caption,)
        caption = SetText((Mark(number, "strong"), "  ", *words), COLUMN, look, "small")
        page = drawn.page
        most = ROOM - caption.height - 60.0
        scale = min(COLUMN / (page.width - 2 * MARGIN), most / page.height)
        height = page.height * scale

        def paint(painter: QPainter, top: float) -> None:
            painter.save()
            painter.translate(LEFT, top)
            painter.scale(scale, scale)
            painter.translate(-MARGIN, 0.0)
            painter.setClipRect(QRectF(MARGIN - 2.0, 0.0, page.width - 2 * MARGIN + 4.0, page.height))
            page.paint(painter)
            painter.restore()

        yield Box(height, paint, 10.0, keeps_next=True)
        yield Box(caption.height, lambda painter, top: caption.draw(painter, LEFT, top), _CAPTION)


def _paragraph(block: Paragraph, look: Type) -> Iterator[Box]:
    size = {"lead": "lead", "note": "small"}.get(block.kind, "body")
    colour = look.colour("quiet") if block.kind == "note" else None
    yield from SetText(block.words, COLUMN, look, size, colour=colour).lines(LEFT, _PARAGRAPH)


def _bullet(item: str | tuple[str | Mark, ...], look: Type) -> Iterator[Box]:
    sign = SetText("•", _INDENT, look)
    for place, box in enumerate(SetText(item, COLUMN - _INDENT, look).lines(LEFT + _INDENT, 5.0)):
        if place:
            yield box
            continue

        def paint(painter: QPainter, top: float, first: Box = box) -> None:
            sign.draw(painter, LEFT, top)
            first.paint(painter, top)

        yield Box(box.height, paint, box.above, box.keeps_next)


def _key_numbers(block: KeyNumbers, look: Type) -> Iterator[Box]:
    count = len(block.items)
    rows = -(-count // _MOST_ACROSS)
    across = -(-count // rows)
    width = COLUMN / across
    for start in range(0, count, across):
        yield _numbers_row(block, start, start + across, width, look)


def _numbers_row(block: KeyNumbers, start: int, end: int, width: float, look: Type) -> Box:
    inner = width - 16.0
    cells = [
        (
            SetText(each.value, inner, look, "value", bold=True),
            SetText(each.label, inner, look, "small"),
            SetText(each.remark, inner, look, "small", colour=look.colour("quiet")),
        )
        for each in block.items[start:end]
    ]
    height = max(sum(text.height for text in cell) for cell in cells) + 18.0

    def paint(painter: QPainter, top: float) -> None:
        for place, cell in enumerate(cells):
            left, at = LEFT + place * width, top + 8.0
            painter.setPen(QPen(QColor(look.theme.ink), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(left, top, left + width - 12.0, top))
            for text in cell:
                text.draw(painter, left, at)
                at += text.height

    return Box(height, paint, 12.0, keeps_next=True)
