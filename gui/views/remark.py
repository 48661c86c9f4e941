"""A few words in the middle of an empty plot."""

from pyqtgraph import ViewBox
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.views.layer import Layer


class Remark(Layer):
    """Says why there are no curves."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme = LIGHT
        self._font = QFont()
        self._text = ""

    @property
    def text(self) -> str:
        """What it says; empty while there are curves."""
        return self._text

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self.update()

    def say(self, text: str) -> None:
        """Show these words."""
        if text != self._text:
            self._text = text
            self.setVisible(bool(text))
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._text:
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setFont(self._font)
            covered = painter.boundingRect(self.frame, how, self._text).adjusted(-6, -4, 6, 4)
            painter.fillRect(covered, QColor(self._theme.paper))
            painter.setPen(QColor(self._theme.secondary))
            painter.drawText(self.frame, how, self._text)
