"""A legend whose entries show and hide what they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontInfo, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from gui.theme import Theme, ink_on
from gui.views.flow_layout import FlowLayout

_SWATCH = 1.1
"""Size of a swatch, in heights of the text."""

_APART = 4
"""Between a swatch and its text, px."""


@dataclass(frozen=True)
class Entry:
    """A colour, with the hatch that goes with it, and what it stands for."""

    name: str
    text: str
    colour: QColor
    hatch: Qt.BrushStyle = Qt.BrushStyle.NoBrush


class Legend(QWidget):
    """A row of switches, one for each entry."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._chips: dict[str, QToolButton] = {}
        self._layout = FlowLayout(self)

    @property
    def chips(self) -> dict[str, QToolButton]:
        """The switches by name of their entry."""
        return self._chips

    def set_entries(self, entries: Sequence[Entry], hidden: frozenset[str], theme: Theme) -> None:
        """Offer these; those in `hidden` are switched off."""
        self._entries = tuple(entries)
        if [each.name for each in entries] != list(self._chips):
            self._rebuild()
        size = round(_SWATCH * QFontInfo(self.font()).pixelSize())
        for entry in entries:
            chip = self._chips[entry.name]
            chip.setText(entry.text)
            chip.setIcon(_switch(entry, theme, size, self.devicePixelRatioF()))
            chip.setIconSize(QSize(size + _APART, size))
            chip.blockSignals(True)
            chip.setChecked(entry.name not in hidden)
            chip.blockSignals(False)
            chip.setToolTip(self.tr("Show or hide {0}").format(entry.text))
            chip.setAccessibleName(entry.text)
        self._layout.invalidate()
        self.updateGeometry()

    def _rebuild(self) -> None:
        for chip in self._chips.values():
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for entry in self._entries:
            chip = QToolButton(self)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.toggled.connect(lambda on, name=entry.name: self.toggled.emit(name, on))
            self._layout.addWidget(chip)
            chip.show()
            self._chips[entry.name] = chip


def draw_swatch(painter: QPainter, box: QRectF, entry: Entry, theme: Theme) -> None:
    """The colour of an entry with an edge in ink, and its hatch."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QColor(theme.ink))
    painter.setBrush(entry.colour)
    painter.drawRoundedRect(box, 3, 3)
    if entry.hatch is not Qt.BrushStyle.NoBrush:
        hatch = ink_on(entry.colour)
        hatch.setAlphaF(0.5)
        painter.setBrush(QBrush(hatch, entry.hatch))
        painter.drawRoundedRect(box, 3, 3)


def _switch(entry: Entry, theme: Theme, size: int, ratio: float) -> QIcon:
    """The swatch while the entry is shown, an empty box while it is hidden."""
    icon = QIcon()
    icon.addPixmap(_swatch(entry, theme, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    empty = Entry(entry.name, entry.text, QColor(theme.paper))
    icon.addPixmap(_swatch(empty, theme, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
    return icon


def _swatch(entry: Entry, theme: Theme, size: int, ratio: float) -> QPixmap:
    result = QPixmap(QSize(size + _APART, size) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    draw_swatch(painter, QRectF(0.5, 0.5, size - 1, size - 1), entry, theme)
    painter.end()
    return result
