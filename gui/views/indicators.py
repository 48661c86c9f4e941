"""What the market does to earnings, crowding and people: small pictures over one time axis."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.theme import GRID
from gui.views.panel_plot import PanelPlot
from gui.views.panels import PANELS
from gui.views.table import Table, time_table
from gui.views.view import Picture, View

_IDEAL_WIDTH, _IDEAL_HEIGHT = 26.0, 15.0
"""A good size of a panel, in heights of its text."""

_AMPLE = 1.2
"""Beyond this many times the good size more room is worth nothing, and more columns look calmer."""

_COLUMNS = (1, 2, 3, 6)

_ALWAYS_FOR_LABELS = 0.25
"""Of the width of a panel, the part that labels at the ends of its lines get even if little is left for the lines."""


class IndicatorsView(View):
    """Panels that share time axis, zoom and cursor, in as many columns as there is room for; the rest is scrolled to.

    Panels with nothing to show come last.
    """

    view_id: ClassVar[str] = "indicators"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 0
        self._is_following = False
        self.panels = tuple(PanelPlot(each) for each in PANELS)
        self.plots = self.panels
        self._order: tuple[PanelPlot, ...] = ()
        self._room = (float(self.width()), float(self.height()))
        self.scroll_area = QScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setMinimumHeight(120)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.canvas, self.scroll_area)
        self.scroll_area.setWidget(self.canvas)
        for plot in self.panels:
            plot.box.sigXRangeChanged.connect(self._follow_zoom)
            plot.box.reset_asked.connect(self.reset_zoom)
        self.set_theme(self.theme)
        self._retranslate_all()

    def title(self) -> str:
        return self.tr("Indicators")

    def sources(self) -> tuple[str, ...]:
        drawn = {point.name for plot in self.panels for point in plot.points.points}
        series = self.picture.series if self.picture is not None else ()
        return tuple(dict.fromkeys(each.source for each in series if each.source and each.output in drawn))

    def data(self) -> Table:
        if self.picture is None:
            return Table()
        result = self.picture.result
        times = result.times.tolist()
        columns: dict[str, tuple[Sequence[float], Sequence[float | None]]] = {}
        for plot in self.panels:
            for line in plot.spec.lines:
                if line.output in result.indicators:
                    output = result.indicators[line.output]
                    name = output.text.in_language(self.language)
                    header = f"{name} ({output.unit})" if output.unit not in {"", "1"} else name
                    columns[header] = (times, output.values.tolist())
        return time_table(columns)

    def best_height(self, width: float) -> float:
        text = self.text_font().pixelSize()
        columns = max(each for each in (1, 2, 3) if each == 1 or width / each >= _IDEAL_WIDTH * text)
        return 1.08 * _IDEAL_HEIGHT * text * -(-len(self.panels) // columns) + 24

    def _draw(self, picture: Picture) -> None:
        self._is_following = True
        for plot in self.panels:
            plot.draw(picture.result, picture.baseline, picture.series, keeps_range=self.is_dragging)
        self._is_following = False
        self._arrange()

    def _read(self, year: float | None) -> None:
        if self.picture is not None:
            for plot in self.panels:
                plot.read(self.picture.result, year)

    def _restyle(self) -> None:
        font = self.text_font()
        for plot in self.panels:
            plot.set_look(self.theme, font)
        self._arrange()

    def _retranslate(self) -> None:
        for plot in self.panels:
            plot.retranslate()

    def _set_plain(self, plain: bool) -> None:
        for plot in self.panels:
            plot.set_plain(plain)

    def _follow_zoom(self, box: object, shown: tuple[float, float]) -> None:
        """Show the same years in all panels."""
        if self._is_following:
            return
        self._is_following = True
        for plot in self.panels:
            if plot.box is not box:
                plot.box.setXRange(*shown, padding=0)
        self._is_following = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = (float(self.width()), float(self.height()))
        self._arrange()

    def lay_out(self, width: float, height: float) -> None:
        self._room = (width, height)
        super().lay_out(width, height)

    def _place_busy_sign(self) -> None:
        # At the end of the captions in the first row.
        self.busy_sign.move(self.canvas.width() - self.busy_sign.width() - GRID // 2, 0)

    def _columns_for(self, width: float, height: float, least: float) -> int:
        """The number of columns, each at least `least` wide, that leaves panels closest to a good size."""
        text = self.text_font().pixelSize()

        def room(columns: int) -> float:
            rows = -(-len(self.panels) // columns)
            part = min(width / columns / (_IDEAL_WIDTH * text), height / rows / (_IDEAL_HEIGHT * text))
            return min(part, _AMPLE)

        possible = [each for each in _COLUMNS if each == 1 or _column_width(width, each) >= least]
        return max(reversed(possible), key=room)

    def _least_height(self, columns: int) -> float:
        """The height below which the rows have to be scrolled."""
        rows = -(-len(self.panels) // columns)
        return rows * max(each.least_height() for each in self.panels) + (rows - 1) * 2 * GRID + 2 * GRID

    def _arrange(self) -> None:
        """Put the panels where there is room for them, in columns whose frames stand exactly above one another."""
        width, height = self._room
        sides = {each: each.side_widths(keeps_room=self.is_dragging) for each in self.panels}
        least = sum(max(each) for each in zip(*sides.values(), strict=True)) + self.panels[0].least_width()
        columns = self._columns_for(width, height, least)
        if self._least_height(columns) > height:
            width -= self.scroll_area.verticalScrollBar().sizeHint().width()
            columns = self._columns_for(width, height, least)
        self.canvas.setMinimumHeight(round(self._least_height(columns)))
        order = tuple(sorted(self.panels, key=lambda each: each.is_off))
        is_new = (columns, order) != (self._columns, self._order)
        if is_new:
            self._place(columns, order)
        column_width = _column_width(width, columns)
        for column in range(columns):
            plots = order[column::columns]
            left, right = (max(each) for each in zip(*(sides[plot] for plot in plots), strict=True))
            most = max(_ALWAYS_FOR_LABELS * column_width, column_width - left - plots[0].least_width())
            for plot in plots:
                is_new = plot.set_side_widths(left, min(right, most)) or is_new
        if is_new and self.isVisible():
            self._settle()

    def _settle(self) -> None:
        """Take back the size that panels wider than the window have asked for before: Qt only lets it grow."""
        self.canvas.ci.layout.activate()
        self.canvas.ci.setGeometry(QRectF(self.canvas.viewport().rect()))

    def _place(self, columns: int, order: tuple[PanelPlot, ...]) -> None:
        # Not by pyqtgraph's grid: it takes plots out of the scene, where their layouts lose what they were told.
        grid = self.canvas.ci.layout
        for plot in self._order:
            grid.removeItem(plot)
        for index, plot in enumerate(order):
            grid.addItem(plot, index // columns, index % columns)
        for column in range(max(columns, self._columns)):  # a column once used stays, with the space beside it
            grid.setColumnStretchFactor(column, int(column < columns))
            grid.setColumnSpacing(column, 2 * GRID if column < columns - 1 else 0)
        for row in range(grid.rowCount()):
            grid.setRowSpacing(row, 2 * GRID if row < -(-len(self.panels) // columns) - 1 else 0)
        self._columns, self._order = columns, order


def _column_width(width: float, columns: int) -> float:
    """The width of one of so many columns."""
    return (width - 24 - (columns - 1) * 2 * GRID) / columns
