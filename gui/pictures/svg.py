"""Pictures of shapes, for editors and web pages."""

import os
import re

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtSvg import QSvgGenerator

from engine.project.atomic_file import write_atomically
from gui.pictures import metadata
from gui.pictures.page import Page
from gui.pictures.sizes import SCREEN, SCREEN_RESOLUTION, PictureSize
from gui.theme import LIGHT, Theme
from gui.views.view import View

_SIZE = re.compile(r'<svg width="[^"]*" height="[^"]*"')
_FAMILY = re.compile(r'font-family="([^"]*)"')


def export_svg(view: View, path: str | os.PathLike[str], *, size: PictureSize = SCREEN, theme: Theme = LIGHT) -> None:
    """Write what the view shows as SVG whose text stays text; `InvalidInput` when that cannot be done."""
    page = Page(view, size, theme)
    try:
        write_atomically(path, svg_of(page, size).encode("utf-8"))
    finally:
        page.close()


def svg_of(page: Page, size: PictureSize) -> str:
    """The page as an SVG document of the size it has on paper."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(SCREEN_RESOLUTION)
    generator.setSize(QSizeF(page.width, page.height).toSize())
    generator.setViewBox(QRectF(0, 0, page.width, page.height))
    generator.setTitle(page.title)
    generator.setDescription(f"{page.subtitle}. {page.footer}")
    with QPainter(generator) as painter:  # ends first, whatever happens: what it draws on must outlive it
        page.paint(painter)
    text = metadata.xml_text(bytes(buffer.data().data()).decode("utf-8", "replace"))
    width, height = size.on_paper(page.width), size.on_paper(page.height)
    text = _SIZE.sub(f'<svg width="{width:.3f}mm" height="{height:.3f}mm"', text, count=1)
    text = text.replace("</desc>", f"</desc>\n{metadata.as_svg(page.run)}", 1)
    return _FAMILY.sub(_with_fallback, text)


def _with_fallback(found: "re.Match[str]") -> str:
    """Name the font really used, and what to take where it is missing."""
    family = QFontInfo(QFont(found[1])).family()
    return f'font-family="{family}, sans-serif"'
