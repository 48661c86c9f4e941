"""A veil over the window with a hole where to look; it lets every click and key through."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.appearance import Appearance

_CORNER = 6.0
_VEIL = {False: 110, True: 150}
"""How dense it is over a light and over a dark window, of 255."""


class Spotlight(QWidget):
    """Covers the window it is made for."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._hole = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        appearance.changed.connect(self.update)
        self.hide()

    @property
    def hole(self) -> QRect:
        """What is left clear, in the window."""
        return self._hole

    def point_at(self, hole: QRect) -> None:
        """Leave this part of the window clear."""
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self._hole = hole
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        veil = QColor("#000000")
        veil.setAlpha(_VEIL[theme.is_dark])
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self._hole), _CORNER, _CORNER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(around - hole, veil)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPath(hole)
        painter.end()
