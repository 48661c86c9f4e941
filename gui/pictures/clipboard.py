"""Pictures and their numbers on the clipboard."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from gui.pictures.page import Page
from gui.pictures.png import image_of, png_of
from gui.pictures.sizes import SCREEN_RESOLUTION, PictureSize
from gui.pictures.svg import svg_of
from gui.views.view import View

_SHARPNESS = 2
"""Dots for each of the screen's, so that a pasted picture stays sharp in a document."""


def copy_picture(view: View) -> bool:
    """Put the view on the clipboard as a picture in its own theme and size; False when there is none."""
    if not view.has_drawing:
        return False
    size = PictureSize(max(view.width(), 320), max(view.height(), 240))
    page = Page(view, size, view.theme)
    content = QMimeData()
    try:
        image = image_of(page, size, _SHARPNESS * SCREEN_RESOLUTION)
        content.setImageData(image)
        # Whoever takes the file instead of the dots gets the run inside it, or shapes that stay sharp.
        content.setData("image/png", png_of(image, page.run))
        content.setData("image/svg+xml", svg_of(page, size).encode())
    finally:
        page.close()
    QGuiApplication.clipboard().setMimeData(content)
    return True


def copy_data(view: View) -> None:
    """Put the numbers of the view on the clipboard, for a spreadsheet."""
    content = QMimeData()
    content.setText(view.data().for_clipboard())
    content.setData("text/csv", view.data().as_csv().encode("utf-8"))
    QGuiApplication.clipboard().setMimeData(content)
