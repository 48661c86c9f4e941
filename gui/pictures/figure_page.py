"""A picture without the words around it, for a text that says them itself."""

from functools import cached_property

from PySide6.QtGui import QPainter

from gui.pictures.page import Page
from gui.pictures.sizes import PictureSize
from gui.theme import Theme
from gui.views.view import View

_GAP = 4.0


class FigurePage(Page):
    """The picture with its legend and nothing else; `title` is still what it shows."""

    def __init__(self, view: View, size: PictureSize, theme: Theme) -> None:
        super().__init__(view, size, theme)
        self._view.stop()  # what is computed beside it would change the picture before it is painted

    @property
    def subtitle(self) -> str:
        """Nothing."""
        return ""

    @property
    def footer(self) -> str:
        """Nothing."""
        return ""

    @cached_property
    def run(self) -> str:
        """Nothing: whoever shows the picture has the run, and the view it was made from may be gone."""
        return ""

    def _draw_head(self, painter: QPainter) -> None:
        self._draw_legend(painter, 0.0)

    def _head_height(self) -> float:
        return self._legend_height() + (_GAP if self._entries else 0.0)

    def _foot_height(self) -> float:
        return 0.0
