"""How a board is dressed: colours, fonts, and text wrapped to a width."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from gui.theme import BODY, SECONDARY, TITLE, Theme
from gui.theme.fonts import sized

_MOST_KEPT = 4000
"""Wrapped texts that are remembered."""


_LONGEST_NAME = 32


def brief(name: str) -> str:
    """A name that is said many times, without the end of a long one."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


class Face(Enum):
    """A size and a weight of text."""

    TITLE = "title"
    BOLD = "bold"
    BODY = "body"
    SMALL = "small"
    SMALL_BOLD = "small bold"


@dataclass(frozen=True)
class Words:
    """A text cut into lines that fit a width; `width` is that of the longest."""

    lines: tuple[str, ...]
    width: float
    height: float

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.lines)


class Look:
    """Colours and fonts of a board; all lengths follow the size of its text."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        size = float(font.pixelSize())
        self.theme = theme
        self.size = size
        self.fonts = {
            Face.TITLE: sized(font, size * TITLE / BODY, bold=True),
            Face.BOLD: sized(font, size, bold=True),
            Face.BODY: sized(font, size),
            Face.SMALL: sized(font, size * SECONDARY / BODY),
            Face.SMALL_BOLD: sized(font, size * SECONDARY / BODY, bold=True),
        }
        self.metrics = {face: QFontMetricsF(each) for face, each in self.fonts.items()}
        self._wrapped: dict[tuple[str, Face, int], Words] = {}
        self._widths: dict[tuple[str, Face], float] = {}

    def em(self, count: float) -> float:
        """A length that grows with the text: so many times the size of its letters."""
        return round(count * self.size)

    def line(self, face: Face) -> float:
        """The height of a line."""
        return float(self.metrics[face].height())

    def width_of(self, text: str, face: Face) -> float:
        """The width of a text in one line."""
        key = (text, face)
        if key not in self._widths:
            if len(self._widths) > _MOST_KEPT:
                self._widths.clear()
            self._widths[key] = float(self.metrics[face].horizontalAdvance(text))
        return self._widths[key]

    def wrap(self, text: str, face: Face, width: float) -> Words:
        """The text in lines no wider than `width`."""
        if not text:
            return Words((), 0.0, 0.0)
        key = (text, face, int(width))
        if key not in self._wrapped:
            if len(self._wrapped) > _MOST_KEPT:
                self._wrapped.clear()
            self._wrapped[key] = self._cut(text, face, max(width, self.size))
        return self._wrapped[key]

    def write(self, painter: QPainter, words: Words, face: Face, x: float, top: float, colour: QColor | str) -> None:
        """Draw wrapped text with its upper left corner here."""
        metrics = self.metrics[face]
        painter.setFont(self.fonts[face])
        painter.setPen(QColor(colour))
        for index, each in enumerate(words.lines):
            painter.drawText(QPointF(x, top + index * metrics.height() + metrics.ascent()), each)

    def write_line(self, painter: QPainter, text: str, face: Face, x: float, top: float, colour: QColor | str) -> None:
        """Draw a text that is one line."""
        painter.setFont(self.fonts[face])
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(x, top + self.metrics[face].ascent()), text)

    def _cut(self, text: str, face: Face, width: float) -> Words:
        if self.width_of(text, face) <= width:
            return Words((text,), self.width_of(text, face), self.line(face))
        layout = QTextLayout(text, self.fonts[face])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        widest = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            widest = max(widest, line.naturalTextWidth())
            lines.append(text[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return Words(tuple(lines), widest, len(lines) * self.line(face))
