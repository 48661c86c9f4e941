"""A world as a small live picture with one sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.marks import set_mark
from gui.start.thumbnail import Tops, paint_thumbnail, tops_of

if TYPE_CHECKING:
    from engine import Result

_HEIGHT = 112
_NAMES = 11


class Thumbnail(QWidget):
    """The shares of a world over time."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._tops: Tops = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def has_result(self) -> bool:
        """Whether there is something to draw."""
        return bool(self._tops)

    def show_result(self, result: "Result") -> None:
        """Draw the shares of a result."""
        self._tops = tops_of(result)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(round(_NAMES * self._appearance.scale))
        painter.setFont(font)
        paint_thumbnail(painter, QRectF(self.rect()), self._tops, self._appearance.theme, has_names=True)
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(round(_HEIGHT * (1 + self._appearance.scale) / 2))
        self.update()


class WorldCard(QAbstractButton):
    """A card of the gallery; pressing it opens the world."""

    def __init__(self, key: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._appearance = appearance
        self._is_hovered = False
        self.setObjectName("worldCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.thumbnail = Thumbnail(appearance)
        self._title = QLabel()
        self._title.setWordWrap(True)
        set_mark(self._title, "role", "heading")
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_mark(self._sentence, "role", "secondary")
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(self.thumbnail)
        layout.addSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence, 1)
        for label in (self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        appearance.changed.connect(self.update)

    def describe(self, title: str, sentence: str) -> None:
        """Name the world and say what it is."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        width = 2.0 if self.hasFocus() else 1.0
        is_lively = self.hasFocus() or self._is_hovered
        painter.setPen(QPen(QColor(theme.accent if is_lively else theme.hairline), width))
        painter.setBrush(QColor(theme.selection if self.isDown() else theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
