"""The plot of the niches: rows by size, with the heat map or the table of a moment in its frame."""

from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.views.layer import Layer, pen
from gui.views.niches.heat_map import HeatMap
from gui.views.niches.moment_table import MomentTable
from gui.views.niches.names import ColumnNames, NicheNames
from gui.views.plot import Plot
from gui.views.read_out import ReadOut
from gui.views.ticks import Tick

_MOST_FOR_NAMES = 0.36
"""Of the width of the picture, the part that names may take."""


class Pointer(Layer):
    """The row, and the year or the column, that is read."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme = LIGHT
        self._row: tuple[float, float] | None = None
        self._across: tuple[float, float] | None = None
        self.setZValue(95)

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        self.update()

    def point(self, row: tuple[float, float] | None, across: tuple[float, float] | None) -> None:
        """Show the row between two heights, and what is read between two times."""
        self._row, self._across = row, across
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = self.scale_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._row is not None:
            top, bottom = (scale.y_of(each) for each in self._row)
            for colour, width in ((self._theme.paper, 3.0), (self._theme.ink, 1.0)):
                painter.setPen(pen(colour, width))
                painter.drawLine(QPointF(0, round(top)), QPointF(scale.width, round(top)))
                painter.drawLine(QPointF(0, round(bottom)), QPointF(scale.width, round(bottom)))
        if self._across is not None:
            painter.setPen(pen(self._theme.ink))
            for time in dict.fromkeys(self._across):
                x = round(scale.x_of(time))
                painter.drawLine(x, 0, x, round(scale.height))


def _no_ticks(low: float, high: float, room: float) -> list[Tick]:
    return []


class NichePlot(Plot):
    """Rows from 1 at the top to 0; over time, or over the actors at one moment."""

    def __init__(self) -> None:
        super().__init__(_no_ticks)
        self.heat_map = HeatMap(self.box)
        self.table = MomentTable(self.box)
        self.names = NicheNames(self.box)
        self.column_names = ColumnNames(self.box, self.table)
        self.pointer = Pointer(self.box)
        self.read_out = ReadOut(self)
        self.is_table = False
        self.box.sigResized.connect(self.make_room)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.heat_map.set_theme(theme)
        self.table.set_look(theme, self.small_font)
        self.names.set_look(theme, self.small_font)
        self.column_names.set_look(theme, self.small_font)
        self.pointer.set_theme(theme)
        self.read_out.set_look(theme, self.small_font)

    def show_table(self, is_table: bool) -> None:
        """The table of a moment, or the map over time."""
        self.is_table = is_table
        for each in (self.table, self.column_names):
            each.setVisible(is_table)
        for item in (self.heat_map, self.time_mark):
            item.setVisible(not is_table)
        self.time_axis.setOpacity(0.0 if is_table else 1.0)

    def make_room(self) -> None:
        """Give the names at the left and below the room they need."""
        whole = self.size().width()
        width = min(self.names.width_for_all(), _MOST_FOR_NAMES * whole)
        self.names.set_width(width)
        if width != self.value_axis.fixedWidth:
            self.value_axis.setWidth(width)
        self.end_labels.setWidth(round(1.2 * self.font_size))  # the last year reaches beyond the frame
        if self.is_table:
            height = round(self.column_names.height_for(self.box.rect().width()))
            if height != self.time_axis.fixedHeight:
                self.time_axis.setHeight(height)
        else:
            self.time_axis.set_look(self.theme, self.small_font)

    def row_under(self, position: QPointF) -> float | None:
        """The height at a position of the scene, None outside the frame."""
        inside = self.box.mapFromScene(position)
        if not self.box.rect().contains(inside):
            return None
        return self.names.scale_now().value_at(inside.y())

    def read_beside(self, time: float, row: tuple[float, float]) -> tuple[QPointF, QRectF]:
        """The point where the read-out belongs, and its bounds, in coordinates of the plot."""
        scale = self.names.scale_now()
        frame = QRectF(self.box.geometry())
        y = scale.y_of((row[0] + row[1]) / 2)
        return QPointF(frame.left() + scale.x_of(time), frame.top() + y), QRectF(self.rect())
