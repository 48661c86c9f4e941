"""Pictures for print, with their fonts inside."""

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
    """The page as a PDF document of the size it has on paper.

    The writer's resolution is the page's own, so that a unit is a dot to it: at a finer one it would lay text out anew
    and labels would overlap.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(size.resolution)
    paper = QSizeF(size.on_paper(page.width), size.on_paper(page.height))
    exact = QPageSize(paper, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(exact, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(page.title)
    writer.setCreator(f"Shareflow {VERSION}")
    writer.setDocumentXmpMetadata(metadata.as_xmp(page))
    painter = QPainter(writer)
    page.paint(painter)
    painter.end()
    return bytes(buffer.data().data())
