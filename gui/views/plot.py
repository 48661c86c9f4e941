"""One plot: a caption, a frame with its axes, and layers in the frame."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem, QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from gui.theme import BODY, LIGHT, SECONDARY, Theme
from gui.theme.fonts import sized
from gui.views.axes import GridLines, TimeAxis, ValueAxis
from gui.views.cursor import Cursor
from gui.views.end_labels import EndLabels
from gui.views.stage_ribbon import StageRibbon
from gui.views.ticks import Ticks
from gui.views.time_box import TimeBox
from gui.views.time_mark import TimeMark

_GAP = 8.0

_LEAST_WIDTH, _LEAST_HEIGHT = 120.0, 80.0
"""The smallest frame in which curves can be told apart, at the usual size of text."""


class Caption(QGraphicsWidget):
    """What a plot shows and in which unit, above it."""

    def __init__(self, parent: QGraphicsWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._title = ""
        self._unit = ""
        self._bold = QFont()
        self._plain = QFont()

    @property
    def text(self) -> str:
        """The title with its unit."""
        return f"{self._title} {self._unit}".strip()

    def set_look(self, theme: Theme, font: QFont, small: QFont) -> None:
        """Colours and fonts."""
        self._theme, self._bold, self._plain = theme, sized(font, font.pixelSize(), bold=True), small
        height = 1.6 * QFontMetricsF(self._bold).height() if self._title else 0.0
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)
        self.update()

    def set_text(self, title: str, unit: str = "") -> None:
        """The title and, in plain words, the unit."""
        if (title, unit) == (self._title, self._unit):
            return
        self._title, self._unit = title, unit
        self.set_look(self._theme, self._bold, self._plain)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self._title:
            return
        bold, plain = QFontMetricsF(self._bold), QFontMetricsF(self._plain)
        base = bold.ascent()
        width = self.size().width()
        title = bold.elidedText(self._title, Qt.TextElideMode.ElideRight, width)
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(QPointF(0, base), title)
        left = bold.horizontalAdvance(title) + _GAP
        if width - left > plain.horizontalAdvance("0000"):
            painter.setFont(self._plain)
            painter.setPen(QColor(self._theme.secondary))
            unit = plain.elidedText(self._unit, Qt.TextElideMode.ElideRight, width - left)
            painter.drawText(QPointF(left, base), unit)


class Plot(QGraphicsWidget):
    """A frame over calendar years with numbers on its left, room for labels on its right and a time cursor."""

    def __init__(self, ticks: Ticks, cursor: type[Cursor] = Cursor, *, has_ribbon: bool = False) -> None:
        super().__init__()
        self.theme = LIGHT
        self.font_size = float(BODY)
        self.box = TimeBox()
        self.caption = Caption(self)
        self.ribbon = StageRibbon(self.box) if has_ribbon else None
        self.time_axis = TimeAxis(self.box)
        self.value_axis = ValueAxis(self.box, ticks)
        self.end_labels = EndLabels(self.box)
        self.grid = GridLines(self.box, self.value_axis)
        self.setPreferredSize(320, 200)
        layout = QGraphicsGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addItem(self.caption, 0, 0, 1, 3)
        if self.ribbon is not None:
            layout.addItem(self.ribbon, 1, 1)
        layout.addItem(self.value_axis, 2, 0)
        layout.addItem(self.box, 2, 1)
        layout.addItem(self.end_labels, 2, 2)
        layout.addItem(self.time_axis, 3, 1)
        layout.setRowStretchFactor(2, 1)
        layout.setColumnStretchFactor(1, 1)
        self.time_mark = TimeMark(self.box)
        self.reading = cursor(self.box)
        self.body_font = self.small_font = QFont()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and the font of the view; smaller text follows from it."""
        self.theme = theme
        self.font_size = float(font.pixelSize())
        self.body_font = sized(font, self.font_size)
        self.small_font = sized(font, self.font_size * SECONDARY / BODY)
        self.caption.set_look(theme, self.body_font, self.small_font)
        for axis in (self.time_axis, self.value_axis, self.end_labels):
            axis.set_look(theme, self.small_font)
        if self.ribbon is not None:
            self.ribbon.set_look(theme, self.small_font)
        self.time_mark.set_look(theme)
        self.reading.set_look(theme, self.small_font)
        self.grid.update()

    def hold_still(self, is_still: bool) -> None:
        """Paint what stands still while a slider is dragged only once."""
        how = QGraphicsItem.CacheMode.DeviceCoordinateCache if is_still else QGraphicsItem.CacheMode.NoCache
        for each in (self.caption, self.value_axis, self.time_axis, self.grid):
            each.setCacheMode(how)

    def least_width(self) -> float:
        """The width below which there is nothing to see in the frame."""
        return _LEAST_WIDTH * self.font_size / BODY

    def least_height(self) -> float:
        """The height of the smallest frame with everything above and below it."""
        ribbon = 0.0 if self.ribbon is None else self.ribbon.minimumHeight()
        around = self.caption.minimumHeight() + ribbon + self.time_axis.minimumHeight()
        return float(around + _LEAST_HEIGHT * self.font_size / BODY)

    def time_under(self, position: QPointF) -> float | None:
        """The time at a position of the scene, None outside the frame."""
        inside = self.box.mapFromScene(position)
        if not self.box.rect().contains(inside):
            return None
        left, right = self.box.viewRange()[0]
        return float(left + (right - left) * inside.x() / max(self.box.rect().width(), 1.0))

    def frame(self) -> QRectF:
        """The frame in coordinates of the scene."""
        return QRectF(self.box.mapRectToScene(self.box.rect()))
