"""A report on pages of A4: table of contents with page numbers, running head, and nothing cut by a page's end."""

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from engine.report.document import Document, Figure, Section
from engine.version import VERSION
from gui.pictures import metadata
from gui.report import paper
from gui.report.boxes import Box, Paint, Placed, paginate
from gui.report.figures import Drawn
from gui.report.finishing import Bookmark, finished
from gui.report.paper import COLUMN, LEFT, ROOM, TOP, Type
from gui.report.set_blocks import Setter
from gui.report.set_text import SetText


class Printing:
    """Makes the PDF of a report a piece at a time; ask for `data` when `steps` has come to its end."""

    def __init__(self, document: Document, pictures: Mapping[str, Drawn], look: Type, day: date) -> None:
        self._document = document
        self._look = look
        self._day = day
        self._setter = Setter(document, pictures, look)
        self._pictures = pictures
        self._page_of: dict[str, int] = {}
        self.data = b""

    def steps(self) -> Iterator[tuple[int, int]]:
        """Set and draw; after each piece how many pages of how many are done."""
        boxes = [*self._title(), *self._contents()]
        folded: list[Section] = []
        for section in self._document.sections:
            for box in self._section(section, 1, folded):
                boxes.append(box)
                if len(boxes) % 40 == 0:
                    yield 0, 1
        for section in folded:
            boxes += self._section(section, 1, None)
            yield 0, 1
        pages = paginate(boxes, ROOM)
        bookmarks = list(self._found(pages))
        yield 0, len(pages)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = self._writer(buffer)
        painter = QPainter(writer)
        try:
            for number, page in enumerate(pages, 1):
                if number > 1:
                    writer.newPage()
                self._draw(painter, page, number, len(pages))
                yield number, len(pages)
        finally:
            painter.end()
        self.data = finished(bytes(buffer.data().data()), bookmarks, self._day)

    def _writer(self, buffer: QBuffer) -> QPdfWriter:
        document = self._document
        writer = QPdfWriter(buffer)
        writer.setResolution(paper.RESOLUTION)
        size = QPageSize(QSizeF(210.0, 297.0), QPageSize.Unit.Millimeter, "A4", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        writer.setTitle(document.title)
        # Of the contents and not of chance, so that the same report is the same file.
        writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, f"{self._day} {document.language} {document.run}"))))
        writer.setCreator(f"Shareflow {VERSION}")
        writer.setDocumentXmpMetadata(metadata.as_xmp(document.run, document.title, document.subtitle))
        attachment = document.attachment()
        if attachment is not None:
            writer.addFileAttachment(attachment.name, attachment.content, attachment.media_type)
        return writer

    # What stands on the pages -----------------------------------------------------------------------------------

    def _title(self) -> Iterator[Box]:
        document, look = self._document, self._look
        yield from SetText(document.title, COLUMN, look, "title", bold=True).lines(LEFT, 0.0, keeps_next=True)
        yield from SetText(document.subtitle, COLUMN, look, "lead").lines(LEFT, 8.0, keeps_next=True)
        byline = SetText(" · ".join(document.byline), COLUMN, look, "small", colour=look.colour("quiet"))
        yield from byline.lines(LEFT, 4.0, keeps_next=True)
        yield Box(1.0, self._rule(look.theme.ink, 1.5), 12.0, keeps_next=True)

    def _contents(self) -> Iterator[Box]:
        look = self._look
        yield from SetText(self._document.contents, COLUMN, look, "h4", bold=True).lines(LEFT, 12.0, keeps_next=True)
        entries = [*(each for each in self._document.sections), *_folded(self._document.sections)]
        for section in entries:
            if self._is_empty(section):
                continue
            text = SetText(section.title, COLUMN - 60.0, look)

            def paint(painter: QPainter, top: float, text: SetText = text, key: str = section.id) -> None:
                text.draw(painter, LEFT, top)
                number = SetText(str(self._page_of.get(key, "")), 50.0, look, is_number=True)
                number.draw(painter, LEFT + COLUMN - 50.0, top)

            yield Box(text.height, paint, 2.0)
        yield Box(1.0, self._rule(look.theme.hairline, 0.7), 10.0)

    def _section(self, section: Section, level: int, folded: list[Section] | None) -> Iterator[Box]:
        if section.is_folded and folded is not None:
            folded.append(section)
            return
        if self._is_empty(section):
            return
        size = {1: "h2", 2: "h3"}.get(level, "h4")
        lines = list(
            SetText(section.title, COLUMN, self._look, size, bold=True).lines(
                LEFT, {1: 34.0, 2: 22.0}.get(level, 16.0), keeps_next=True
            )
        )
        first = lines[0]
        anchor = (level, section.id, section.title)
        yield Box(first.height, first.paint, first.above, keeps_next=True, anchor=anchor)
        yield from lines[1:]
        for block in section.blocks:
            yield from self._setter.boxes(block)
        for each in section.sections:
            yield from self._section(each, level + 1, folded)

    def _is_empty(self, section: Section) -> bool:
        """Whether nothing of the section can be shown, because its picture is missing."""
        figures = [each for each in section.blocks if isinstance(each, Figure)]
        return bool(figures) and all(each.picture not in self._pictures for each in figures)

    def _found(self, pages: list[list[Placed]]) -> Iterator[Bookmark]:
        """Where each heading stands."""
        for number, page in enumerate(pages, 1):
            for placed in page:
                if placed.box.anchor is not None:
                    level, key, title = placed.box.anchor
                    self._page_of[key] = number
                    yield Bookmark(level, title, number - 1, TOP + placed.top)

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, painter: QPainter, page: list[Placed], number: int, count: int) -> None:
        look = self._look
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if look.theme.is_dark:
            painter.fillRect(QRectF(0, 0, paper.WIDTH + 1, paper.HEIGHT + 1), QColor(look.theme.paper))
        for placed in page:
            placed.box.paint(painter, TOP + placed.top)
        painter.setFont(look.sized("small"))
        painter.setPen(look.colour("quiet"))
        foot = QRectF(LEFT, paper.HEIGHT - 52.0, COLUMN, 18.0)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._document.byline[-1])
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{number} / {count}")
        if number > 1:
            metrics = painter.fontMetrics()
            head = QRectF(LEFT, 44.0, COLUMN, 18.0)
            title = metrics.elidedText(self._document.title, Qt.TextElideMode.ElideRight, round(0.6 * COLUMN))
            subtitle = metrics.elidedText(self._document.subtitle, Qt.TextElideMode.ElideRight, round(0.36 * COLUMN))
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft, title)
            painter.drawText(head, Qt.AlignmentFlag.AlignRight, subtitle)
            painter.setPen(QPen(QColor(look.theme.hairline), 0.7))
            painter.drawLine(QLineF(LEFT, 64.0, LEFT + COLUMN, 64.0))

    def _rule(self, colour: str, width: float) -> Paint:
        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QLineF(LEFT, top, LEFT + COLUMN, top))

        return paint


def _folded(sections: tuple[Section, ...]) -> Iterator[Section]:
    for section in sections:
        if section.is_folded:
            yield section
        else:
            yield from _folded(section.sections)
