"""Text set in lines of a width."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from engine.report.document import Mark, Words, plain
from gui.report.boxes import Box
from gui.report.paper import Type

_LINE = "\N{LINE SEPARATOR}"
_BOLD = frozenset({"strong", "good", "bad", "open"})


class SetText:
    """Lines of text, ready to be drawn."""

    def __init__(
        self,
        words: Words,
        width: float,
        look: Type,
        size: str = "body",
        *,
        bold: bool = False,
        colour: QColor | None = None,
        is_number: bool = False,
    ) -> None:
        self._colour = colour or look.colour("")
        layout = QTextLayout(plain(words).replace("\n", _LINE), look.sized(size, bold=bold))
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(list(_formats(words, look, size)))
        layout.beginLayout()
        self._tops: list[float] = []
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, top))
            self._tops.append(top)
            top += line.height() * look.leading
        layout.endLayout()
        self._layout = layout
        self.height = top

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw all lines."""
        for place in range(len(self._tops)):
            self._draw_line(painter, place, left, top)

    def lines(self, left: float, above: float, *, keeps_next: bool = False) -> Iterator[Box]:
        """Each line as a box; the first two stay together, and so do the last two."""
        count = len(self._tops)
        ends = [*self._tops[1:], self.height]
        for place, (top, end) in enumerate(zip(self._tops, ends, strict=True)):

            def paint(painter: QPainter, at: float, place: int = place, top: float = top) -> None:
                self._draw_line(painter, place, left, at - top)

            is_last = place == count - 1
            holds = keeps_next if is_last else place in {0, count - 2}
            yield Box(end - top, paint, above if place == 0 else 0.0, holds)

    def _draw_line(self, painter: QPainter, place: int, left: float, top: float) -> None:
        painter.setPen(self._colour)
        self._layout.lineAt(place).draw(painter, QPointF(left, top))


def _formats(words: Words, look: Type, size: str) -> Iterator[QTextLayout.FormatRange]:
    if isinstance(words, str):
        return
    start = 0
    for piece in words:
        text = piece if isinstance(piece, str) else piece.text
        length = len(text.encode("utf-16-le")) // 2
        if isinstance(piece, Mark) and length:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, length, _format(piece, look, size)
            yield found
        start += length


def _format(mark: Mark, look: Type, size: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(look.colour(mark.role))
    if mark.role in _BOLD:
        form.setFontWeight(look.bold)
    if mark.role == "title" and look.language == "en":
        form.setFontItalic(True)
    if mark.role == "code":
        form.setFontFixedPitch(True)
        form.setFontFamilies(["monospace"])
    if mark.role == "link" and mark.target.startswith(("https://", "http://")):
        form.setAnchor(True)
        form.setAnchorHref(mark.target)
    return form
