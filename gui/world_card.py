"""A world as a small live picture with one sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.marks import set_mark

if TYPE_CHECKING:
    from engine import Result

_POINTS = 60


class Thumbnail(QWidget):
    """Shares of individuals, organisations and platforms over time, small."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._tops: list[list[float]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(104)

    @property
    def has_result(self) -> bool:
        """Whether there is something to draw."""
        return bool(self._tops)

    def show_result(self, result: "Result") -> None:
        """Draw the shares of a result."""
        rows = result.kind_shares
        step = max(1, len(rows) // _POINTS)
        self._tops = [[float(row[0]), float(row[0] + row[1]), float(row[0] + row[1] + row[2])] for row in rows[::step]]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        area = QRectF(self.rect())
        frame = QPainterPath()
        frame.addRoundedRect(area, 4, 4)
        painter.setClipPath(frame)
        painter.fillRect(area, QColor(theme.hover))
        if len(self._tops) > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            for band in (2, 1, 0):
                painter.setBrush(QColor(theme.kinds[band]))
                painter.drawPolygon(self._band(band, area))
        painter.end()

    def _band(self, band: int, area: QRectF) -> QPolygonF:
        width = area.width() / (len(self._tops) - 1)
        points = [QPointF(0, area.height())]
        points += [QPointF(place * width, area.height() * (1 - row[band])) for place, row in enumerate(self._tops)]
        points.append(QPointF(area.width(), area.height()))
        return QPolygonF(points)


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
