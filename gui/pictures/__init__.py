"""Pictures for paper, screens and the clipboard."""

from gui.pictures.clipboard import copy_data, copy_picture
from gui.pictures.export import Export, Form, Source
from gui.pictures.page import Page
from gui.pictures.pdf import export_pdf
from gui.pictures.png import export_png
from gui.pictures.sizes import ONE_COLUMN, SCREEN, SIZES, TWO_COLUMNS, PictureSize
from gui.pictures.svg import export_svg

EXPORTS = {"png": export_png, "svg": export_svg, "pdf": export_pdf}
"""What writes each format; every one takes a view, a path, `size` and `theme`."""

__all__ = [
    "EXPORTS",
    "ONE_COLUMN",
    "SCREEN",
    "SIZES",
    "TWO_COLUMNS",
    "Export",
    "Form",
    "Page",
    "PictureSize",
    "Source",
    "copy_data",
    "copy_picture",
    "export_pdf",
    "export_png",
    "export_svg",
]
