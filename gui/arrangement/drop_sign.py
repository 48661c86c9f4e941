"""The sign that shows where a dragged view would go."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.appearance import Appearance
from gui.arrangement.view_names import view_name
from gui.theme import RADIUS

_CARET = 3
_INSET = 4


class DropSign(QWidget):
    """A frame over the half of a group that would be taken, or a stroke between two tabs."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._view_id = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def is_caret(self) -> bool:
        """Whether it stands between two tabs."""
        return not self._view_id

    def frame(self, view_id: str, place: QRect) -> None:
        """Show that a view would fill a place of the parent."""
        self._stand(view_id, place)

    def caret(self, x: int, top: int, height: int) -> None:
        """Show that a tab would stand here."""
        self._stand("", QRect(max(0, x - _CARET // 2 - 1), top, _CARET, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(theme.accent)
        if self.is_caret:
            painter.fillRect(self.rect(), accent)
            painter.end()
            return
        wash = QColor(theme.selection)
        wash.setAlphaF(0.9)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(wash)
        place = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place.adjusted(8, 8, -8, -8), flags, view_name(self._view_id))
        painter.end()

    def _stand(self, view_id: str, place: QRect) -> None:
        self._view_id = view_id
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.update()
