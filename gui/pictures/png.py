"""Pictures of dots."""

import os
import struct
import zlib

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

_HEADER_END = 33
"""Bytes of the signature and the first chunk, which must stay the first."""


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
        write_atomically(path, png_of(image_of(page, size, dpi), page.run))
    finally:
        page.close()


def dots_of(page: Page, size: PictureSize, dpi: float) -> tuple[int, int]:
    """Width and height of the page in dots; `InvalidInput` when that many cannot be drawn."""
    if not DPI_RANGE[0] <= dpi <= DPI_RANGE[1]:
        raise InvalidInput([problem("picture_bad_dpi", dpi=dpi, minimum=DPI_RANGE[0], maximum=DPI_RANGE[1])])
    scale = dpi / size.resolution
    width, height = round(page.width * scale), round(page.height * scale)
    if max(width, height) > MOST_DOTS:
        raise InvalidInput([problem("picture_too_large", width=width, height=height, maximum=MOST_DOTS)])
    return width, height


def image_of(page: Page, size: PictureSize, dpi: float) -> QImage:
    """The page in dots; lines, text and circles keep their size on paper at any resolution."""
    width, height = dots_of(page, size, dpi)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise InvalidInput([problem("picture_too_large", width=width, height=height, maximum=MOST_DOTS)])
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:  # ends first, whatever happens: an image must outlive it
        painter.scale(width / page.width, height / page.height)
        page.paint(painter)
    image.setDotsPerMeterX(round(dpi / MILLIMETRES * 1000))
    image.setDotsPerMeterY(round(dpi / MILLIMETRES * 1000))
    image.setText("Title", page.title)
    image.setText("Software", f"Shareflow {VERSION}")
    return image


def png_of(image: QImage, run: str) -> bytes:
    """The file of an image, with the run inside; this may be called in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    if not writer.write(image):
        raise InvalidInput([problem("picture_not_made", reason=writer.errorString())])
    data = bytes(buffer.data().data())
    return data[:_HEADER_END] + _text_chunk(run) + data[_HEADER_END:]


def _text_chunk(run: str) -> bytes:
    """The run as international text, compressed (iTXt)."""
    content = b"iTXt" + metadata.PNG_KEY.encode() + b"\0\1\0\0\0" + zlib.compress(run.encode(), 9)
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
