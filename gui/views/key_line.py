"""A line above the plots that says what dashes and shades stand for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from engine.text import Language
from gui.bilingual import in_language
from gui.theme import LIGHT, Theme
from gui.views.legend import Entry, draw_swatch
from gui.views.overlays import GHOST_DASHES, overlay_dashes

if TYPE_CHECKING:
    from engine import Result
    from gui.views.picture import Picture

_SWATCH = 2.2
"""Width of a swatch in heights of the text: dashes need some length to be told apart."""

_GAP, _APART = 5.0, 18.0


def key_entries(picture: "Picture", theme: Theme, language: Language) -> tuple[Entry, ...]:
    """What has to be explained of a picture: the run itself among others, the baseline, the overlays and the fan."""
    entries = []
    ink = QColor(theme.ink)
    own = in_language(picture.result.scenario.name, language)
    baseline = picture.baseline
    if baseline is not None and (baseline is picture.result or baseline.times.size < 2):
        baseline = None
    overlays = [each for each in picture.overlays if each.times.size >= 2]
    if overlays:
        entries.append(Entry("run", own, ink, dashes=()))
    for place, each in enumerate(overlays):
        name = in_language(each.scenario.name, language)
        entries.append(Entry(f"overlay{place}", name, ink, dashes=overlay_dashes(place)))
    if baseline is not None:
        text = baseline_words(picture.result, baseline, language)
        entries.append(Entry("baseline", text, QColor(theme.ghost), dashes=GHOST_DASHES))
    if picture.fan is not None and picture.fan.runs:
        words = QCoreApplication.translate("KeyLine", "9 of 10 worlds around this one; darker: half")
        entries.append(Entry("fan", words, ink, is_shade=True))
    return tuple(entries)


def baseline_words(result: "Result", baseline: "Result", language: Language) -> str:
    """What the baseline is called beside a run: that very scenario before it was changed, or another one."""
    if baseline.scenario.id == result.scenario.id:
        return QCoreApplication.translate("KeyLine", "before the changes")
    name = in_language(baseline.scenario.name, language)
    return QCoreApplication.translate("KeyLine", "baseline: {0}").format(name)


class KeyLine(QGraphicsWidget):
    """Samples of dashes and shades with their meaning, in as many rows as they need; no height without any."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._font = QFont()
        self._entries: tuple[Entry, ...] = ()
        self._width = 0.0
        self.fit(0.0)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What it explains."""
        return self._entries

    @property
    def height_now(self) -> float:
        """The room it takes."""
        return float(self.minimumHeight())

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and font."""
        self._theme, self._font = theme, font
        self.fit(self._width)
        self.update()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Explain these."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self.fit(self._width)
            self.update()

    def fit(self, width: float) -> None:
        """Take the height that is needed in so many pixels."""
        self._width = width
        rows = self.places(width)[-1][2] + 1 if self._entries else 0
        height = float(round(rows * self._line()))
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)
            self.setPreferredHeight(height)

    def places(self, width: float) -> list[tuple[Entry, float, int]]:
        """Each entry with its left edge and its row."""
        metrics = QFontMetricsF(self._font)
        swatch = self._swatch()
        places = []
        x, row = 0.0, 0
        for entry in self._entries:
            wide = swatch + _GAP + metrics.horizontalAdvance(entry.text)
            if x > 0 and x + wide > width:
                x, row = 0.0, row + 1
            places.append((entry, x, row))
            x += wide + _APART
        return places

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        line, swatch = self._line(), self._swatch()
        for entry, x, row in self.places(self.size().width()):
            height = 0.8 * metrics.ascent()
            box = QRectF(x, row * line + (metrics.height() - height) / 2, swatch, height)
            draw_swatch(painter, box, entry, self._theme)
            painter.setPen(QColor(self._theme.secondary))
            left = x + swatch + _GAP
            room = QRectF(left, row * line, self.size().width() - left, metrics.height())
            text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width() + 1)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _line(self) -> float:
        return QFontMetricsF(self._font).height() + 3

    def _swatch(self) -> float:
        return _SWATCH * QFontMetricsF(self._font).height()
