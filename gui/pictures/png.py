"""Pictures of dots."""

import os

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from engine.problems import InvalidInput, problem
from engine.project.atomic_file import write_atomically
from engine.version import VERSION
from gui.pictures import metadata
from gui.pictures.page import Page
from gui.pictures.sizes import MILLIMETRES, SCREEN, PictureSize
from gui.theme import LIGHT, Theme
from gui.views.view import View

MOST_DOTS = 8000
"""In either direction: more take gigabytes of memory."""

DPI_RANGE = (10, 2400)


def export_png(
    view: View,
    path: str | os.PathLike[str],
    *,
    dpi: float = 300.0,
    size: PictureSize = SCREEN,
    theme: Theme = LIGHT,
) -> None:
    """Write what the view shows as a PNG of `dpi` dots in an inch; `InvalidInput` when that cannot be done."""
    page = Page(view, size, theme)
    try:
        write_atomically(path, _bytes(image_of(page, size, dpi)))
    finally:
        page.close()


def image_of(page: Page, size: PictureSize, dpi: float) -> QImage:
    """The page in dots; lines, text and circles keep their size on paper at any resolution."""
    if not DPI_RANGE[0] <= dpi <= DPI_RANGE[1]:
        raise InvalidInput([problem("picture_bad_dpi", dpi=dpi, minimum=DPI_RANGE[0], maximum=DPI_RANGE[1])])
    scale = dpi / size.resolution
    width, height = round(page.width * scale), round(page.height * scale)
    if max(width, height) > MOST_DOTS:
        raise InvalidInput([problem("picture_too_large", width=width, height=height, maximum=MOST_DOTS)])
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(width / page.width, height / page.height)
    page.paint(painter)
    painter.end()
    image.setDotsPerMeterX(round(dpi / MILLIMETRES * 1000))
    image.setDotsPerMeterY(round(dpi / MILLIMETRES * 1000))
    image.setText("Title", page.title)
    image.setText("Software", f"Shareflow {VERSION}")
    image.setText(metadata.PNG_KEY, metadata.as_json(page))
    return image


def _bytes(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    if not writer.write(image):
        raise InvalidInput([problem("picture_not_made", reason=writer.errorString())])
    return bytes(buffer.data().data())
