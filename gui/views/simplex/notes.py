"""What is written beside the triangle: the key in one upper corner, words in the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.views.layer import pen
from gui.views.simplex.triangle import SLOPE, Triangle

_SAMPLE = 26.0

_MOST_LINES = 4
"""Words of more lines than these stand under the triangle."""


@dataclass(frozen=True)
class Note:
    """A line of the key: a piece of line, dashed or not, a dot, a shade, or only words."""

    text: str
    dashes: tuple[float, ...] | None = None
    is_dot: bool = False
    shade: QColor | None = None

    @property
    def is_plain(self) -> bool:
        """Whether there are only words."""
        return self.dashes is None and not self.is_dot and self.shade is None


class Notes(QGraphicsObject):
    """The key in the upper left corner, and words in the upper right one, both beside the slopes of the triangle."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = QFont()
        self._notes: tuple[Note, ...] = ()
        self._regions: tuple[Note, ...] = ()
        self._words = ""
        self._is_below = False
        self._reach = QRectF()
        self._triangle = Triangle(0, 100, 100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def words(self) -> str:
        """What is said in the upper right corner."""
        return self._words

    @property
    def notes(self) -> tuple[Note, ...]:
        """The lines of the key."""
        return self._notes + self._regions

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self.update()

    def set_texts(self, notes: Sequence[Note], words: str) -> None:
        """Say these."""
        self._notes, self._words = tuple(notes), words
        self.update()

    def set_regions(self, regions: Sequence[tuple[str, QColor]]) -> None:
        """Name these shades of the ground too."""
        self._regions = tuple(Note(name, shade=shade) for name, shade in regions)
        self.update()

    def set_triangle(self, triangle: Triangle, reach: QRectF) -> None:
        """Beside which triangle, within which bounds."""
        self.prepareGeometryChange()
        self._triangle, self._reach = triangle, reach
        self.update()

    def boundingRect(self) -> QRectF:
        return self._reach

    def key_height(self) -> float:
        """The height of the key if the names of both regions stand in it."""
        return (len(self._notes) + 2) * (QFontMetricsF(self._font).height() + 2)

    def words_below(self) -> float:
        """Decide where the words stand: the height they need under the triangle, 0 where they fit beside it."""
        self._is_below = False
        self._is_below = bool(self._words) and self._corner_box() is None
        if not self._is_below:
            return 0.0
        return self._height_of(self._reach.width()) + 4

    def words_box(self) -> QRectF:
        """Where the words stand."""
        corner = None if self._is_below else self._corner_box()
        if corner is not None:
            return corner
        height = self._height_of(self._reach.width())
        return QRectF(self._reach.left(), self._reach.bottom() - height, self._reach.width(), height)

    def _corner_box(self) -> QRectF | None:
        """The box in the upper right corner; None where it would be too narrow to be read with ease."""
        height = QFontMetricsF(self._font).height()
        for lines in range(1, _MOST_LINES + 1):
            width = self._room(lines * height)
            if self._height_of(width) <= lines * height + 2:
                return QRectF(self._reach.right() - width, self._reach.top(), width, lines * height + 2)
        return None

    def _height_of(self, width: float) -> float:
        how = Qt.TextFlag.TextWordWrap
        return QFontMetricsF(self._font).boundingRect(QRectF(0, 0, width, 1e4), how, self._words).height()

    def _room(self, below: float) -> float:
        """The width beside the triangle down to so many pixels under the upper edge, its labels left out."""
        top = self._triangle.bottom - SLOPE * self._triangle.side
        if self._reach.top() + below <= top - 1.5 * QFontMetricsF(self._font).height():  # above the name of the corner
            return self._reach.width() / 2 - 6 if self._words and not self._is_below else self._reach.width()
        depth = max(self._reach.top() + below - top, 0.0)
        label = QFontMetricsF(self._font).horizontalAdvance("80 %") + 14
        half = max(depth / SLOPE / 2 + label, 5 * QFontMetricsF(self._font).height())
        return max(self._reach.width() / 2 - half, 40.0)

    def written(self, row: int) -> str:
        """What can be read of a line of the key in the room it has."""
        note, height = self.notes[row], QFontMetricsF(self._font).height() + 2
        room = self._room((row + 1) * height) - (0.0 if note.is_plain else _SAMPLE + 6)
        return QFontMetricsF(self._font).elidedText(note.text, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        metrics = QFontMetricsF(self._font)
        height = metrics.height() + 2
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        top = self._reach.top()
        left = self._reach.left()
        for row, note in enumerate(self.notes):
            middle = top + height / 2
            start = left
            if note.dashes is not None:
                painter.setPen(pen(self._theme.ink, 1.5, note.dashes))
                painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE, middle))
                start += _SAMPLE + 6
            elif note.is_dot:
                dot = QColor(self._theme.ink)
                dot.setAlphaF(0.3)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(dot)
                for shift in (7.0, 13.0, 19.0):
                    painter.drawEllipse(QPointF(left + shift, middle), 2.4, 2.4)
                start += _SAMPLE + 6
            elif note.shade is not None:
                painter.setPen(pen(self._theme.edge))
                painter.setBrush(note.shade)
                painter.drawRect(QRectF(left, top + 0.2 * height, _SAMPLE, 0.6 * height))
                start += _SAMPLE + 6
            painter.setPen(QColor(self._theme.secondary))
            text = self.written(row)
            box = QRectF(start, top, metrics.horizontalAdvance(text) + 4, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            top += height
        if self._words:
            painter.setPen(QColor(self._theme.secondary))
            aligned = Qt.AlignmentFlag.AlignRight if not self._is_below else Qt.AlignmentFlag.AlignLeft
            painter.drawText(self.words_box(), Qt.TextFlag.TextWordWrap | aligned, self._words)
