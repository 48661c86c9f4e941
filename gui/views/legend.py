"""A legend whose entries show and hide what they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontInfo, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from gui.theme import Theme, ink_on
from gui.views.layer import pen

_SWATCH = 1.1
"""Size of a swatch, in heights of the text."""

_GAP = 4
"""Between switches, px."""

_APART = 4
"""Between a swatch and its text, px."""


@dataclass(frozen=True)
class Entry:
    """A colour, with the hatch that goes with it, and what it stands for; a point is a circle.

    dashes    a line of this pattern, unbroken for an empty one; None for no line
    is_shade  a band that is darker in its middle
    """

    name: str
    text: str
    colour: QColor
    hatch: Qt.BrushStyle = Qt.BrushStyle.NoBrush
    is_point: bool = False
    dashes: tuple[float, ...] | None = None
    is_shade: bool = False


class Legend(QWidget):
    """A row of switches, one for each entry; those there is no room for are in a menu at its end."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._chips: dict[str, QToolButton] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setProperty("role", "chip")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

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
        self.more.setToolTip(self.tr("Show or hide others"))
        self.more.setAccessibleName(self.tr("Show or hide others"))
        self.updateGeometry()
        self._arrange()

    def folded(self) -> tuple[Entry, ...]:
        """The entries there is no room for in the row."""
        return tuple(each for each in self._entries if self._chips[each.name].isHidden())

    def sizeHint(self) -> QSize:
        sizes = [each.sizeHint() for each in self._chips.values()]
        width = sum(each.width() + _GAP for each in sizes)
        return QSize(width, max((each.height() for each in (*sizes, self.more.sizeHint())), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a switch has another size now, as after a change of font
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Place as many switches as fit in the row."""
        sizes = {name: chip.sizeHint() for name, chip in self._chips.items()}
        fits = sum(each.width() + _GAP for each in sizes.values()) - _GAP <= self.width()
        room = self.width() - (0 if fits else self.more.sizeHint().width())
        x = 0
        for name, size in sizes.items():
            chip = self._chips[name]
            chip.setGeometry(QRect(QPoint(x, 0), size))
            x += size.width() + _GAP
            chip.setVisible(fits or x <= room)
            if chip.isHidden():
                room = min(room, x - size.width() - _GAP)
        self.more.setVisible(not fits)
        self.more.setGeometry(QRect(QPoint(max(0, room), 0), self.more.sizeHint()))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for entry in self.folded():
            chip = self._chips[entry.name]
            action = self._menu.addAction(chip.icon(), entry.text)
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.toggled.connect(chip.setChecked)

    def _rebuild(self) -> None:
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for entry in self._entries:
            chip = QToolButton(self)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.toggled.connect(lambda on, name=entry.name: self.toggled.emit(name, on))
            self._chips[entry.name] = chip


def draw_swatch(painter: QPainter, box: QRectF, entry: Entry, theme: Theme) -> None:
    """The colour of an entry with an edge in ink, and its hatch."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if entry.dashes is not None:
        painter.setPen(pen(entry.colour, 1.75, entry.dashes))
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
        return
    if entry.is_shade:
        _draw_shade(painter, box, entry.colour)
        return
    painter.setPen(QColor(theme.ink))
    painter.setBrush(entry.colour)
    if entry.is_point:
        painter.drawEllipse(box.center(), 3.5, 3.5)
        return
    painter.drawRoundedRect(box, 3, 3)
    if entry.hatch is not Qt.BrushStyle.NoBrush:
        hatch = ink_on(entry.colour)
        hatch.setAlphaF(0.5)
        painter.setBrush(QBrush(hatch, entry.hatch))
        painter.drawRoundedRect(box, 3, 3)


def _draw_shade(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A light band with a darker one in its middle."""
    shade = QColor(colour)
    shade.setAlphaF(0.22)
    painter.fillRect(box, shade)
    shade.setAlphaF(0.35)
    painter.fillRect(box.adjusted(0, box.height() / 4, 0, -box.height() / 4), shade)


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
