"""What the market does to earnings, crowding and people: small pictures over one time axis."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

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


class IndicatorsView(View):
    """Panels that share time axis, zoom and cursor, in as many columns as there is room for."""

    view_id: ClassVar[str] = "indicators"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 0
        self._is_following = False
        self.panels = tuple(PanelPlot(each) for each in PANELS)
        self.plots = self.panels
        for plot in self.panels:
            plot.box.sigXRangeChanged.connect(self._follow_zoom)
            plot.box.reset_asked.connect(self.reset_zoom)
        self._arrange(self.width(), self.height())
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

    def _read(self, year: float | None) -> None:
        if self.picture is not None:
            for plot in self.panels:
                plot.read(self.picture.result, year)

    def _restyle(self) -> None:
        font = self.text_font()
        for plot in self.panels:
            plot.set_look(self.theme, font)
        size = self.canvas.ci.size()
        self._arrange(size.width(), size.height())
        self._align()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), self.height())

    def lay_out(self, width: float, height: float) -> None:
        self._arrange(width, height)
        super().lay_out(width, height)

    def _columns_for(self, width: float, height: float) -> int:
        """The number of columns that leaves panels closest to a good size."""
        text = self.text_font().pixelSize()

        def room(columns: int) -> float:
            rows = -(-len(self.panels) // columns)
            part = min(width / columns / (_IDEAL_WIDTH * text), height / rows / (_IDEAL_HEIGHT * text))
            return min(part, _AMPLE)

        return max(reversed(_COLUMNS), key=room)

    def _align(self) -> None:
        """Let the frames of a column stand exactly above one another."""
        for column in range(self._columns):
            plots = self.panels[column :: self._columns]
            widths = [each.side_widths() for each in plots]
            for plot in plots:
                plot.set_side_widths(max(left for left, _ in widths), max(right for _, right in widths))

    def _arrange(self, width: float, height: float) -> None:
        columns = self._columns_for(width, height)
        if columns == self._columns:
            return
        # Not by pyqtgraph's grid: it takes plots out of the scene, where their layouts lose what they were told.
        grid = self.canvas.ci.layout
        for column in range(max(columns, self._columns)):  # a column once used stays, with the space beside it
            grid.setColumnStretchFactor(column, int(column < columns))
            grid.setColumnSpacing(column, 2 * GRID if column < columns - 1 else 0)
        for row in range(len(self.panels)):
            grid.setRowSpacing(row, 2 * GRID if row < -(-len(self.panels) // columns) - 1 else 0)
        if self._columns:
            for plot in self.panels:
                grid.removeItem(plot)
        self._columns = columns
        for index, plot in enumerate(self.panels):
            grid.addItem(plot, index // columns, index % columns)
        self._align()
