"""What a picture will be before it is written: dots, millimetres and about how many bytes."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from gui.pictures.export import Form
from gui.pictures.page import Page
from gui.pictures.pdf import pdf_of
from gui.pictures.png import dots_of
from gui.pictures.sizes import PictureSize
from gui.pictures.svg import svg_of

_GROWTH = 0.75
"""A picture of lines and plain areas with so many times the dots takes this power of it in bytes."""


@dataclass(frozen=True)
class Outcome:
    """The file that would be written.

    dots   width and height; None for a picture of shapes
    bytes  an estimate
    """

    dots: tuple[int, int] | None
    width_on_paper: float
    height_on_paper: float
    bytes: int


def outcome_of(page: Page, size: PictureSize, form: Form, preview: QImage) -> Outcome:
    """What will come of a page that has been drawn as `preview`; `InvalidInput` when it cannot be written so."""
    paper = size.on_paper(page.width), size.on_paper(page.height)
    if form.kind == "png":
        dots = dots_of(page, size, form.dpi)
        more = dots[0] * dots[1] / max(1, preview.width() * preview.height())
        return Outcome(dots, *paper, round(_png_bytes(preview) * more**_GROWTH) + len(page.run) // 4)
    data = svg_of(page, size).encode() if form.kind == "svg" else pdf_of(page, size)
    return Outcome(None, *paper, len(data))


def size_text(count: int) -> str:
    """A number of bytes for people: "45 kB" or "1.2 MB"."""
    number, unit = (f"{count / 1e6:.1f}", "MB") if count >= 95_000 else (f"{max(1, round(count / 1000))}", "kB")
    return f"{number}\N{NO-BREAK SPACE}{unit}"


def _png_bytes(image: QImage) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return buffer.size()
