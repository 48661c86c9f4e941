"""Pictures for print, with their fonts inside, one page or many."""

import os

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from engine.project.atomic_file import write_atomically
from engine.version import VERSION
from gui.pictures import metadata
from gui.pictures.page import Page
from gui.pictures.sizes import SCREEN, PictureSize
from gui.theme import LIGHT, Theme
from gui.views.view import View


def export_pdf(view: View, path: str | os.PathLike[str], *, size: PictureSize = SCREEN, theme: Theme = LIGHT) -> None:
    """Write what the view shows as one page of PDF; `InvalidInput` when that cannot be done."""
    page = Page(view, size, theme)
    try:
        write_atomically(path, pdf_of(page, size))
    finally:
        page.close()


def pdf_of(page: Page, size: PictureSize) -> bytes:
    """The page as a PDF document of the size it has on paper."""
    document = PdfDocument()
    document.add(page, size)
    return document.finish()


class PdfDocument:
    """Pages of PDF, each of the size it has on paper; the run inside is that of the first.

    The writer's resolution is the page's own, so that a unit is a dot to it: at a finer one it would lay text out anew
    and labels would overlap.
    """

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._painter: QPainter | None = None

    def add(self, page: Page, size: PictureSize) -> None:
        """Draw one more page."""
        writer = self._writer
        writer.setResolution(size.resolution)
        paper = QSizeF(size.on_paper(page.width), size.on_paper(page.height))
        exact = QPageSize(paper, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(exact, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        if self._painter is None:
            writer.setTitle(page.title)
            writer.setCreator(f"Shareflow {VERSION}")
            writer.setDocumentXmpMetadata(metadata.as_xmp(page.run, page.title, page.subtitle))
            # For people: a reader of PDF can save the project, and the program can open that, too.
            writer.addFileAttachment("run.shareflow", page.project, "application/json")
            self._painter = QPainter(writer)
        else:
            writer.newPage()
        try:
            self._painter.save()
            page.paint(self._painter)
            self._painter.restore()
        except BaseException:
            self.end()
            raise

    def finish(self) -> bytes:
        """The whole document."""
        self.end()
        return bytes(self._buffer.data().data())

    def end(self) -> None:
        """Draw no more."""
        if self._painter is not None and self._painter.isActive():
            self._painter.end()

    def __del__(self) -> None:
        self.end()  # what it draws on must outlive a painter, also where nobody asks for the document any more
