"""What the market does to earnings, crowding and people: small pictures over one time axis."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.views.panel_plot import PanelPlot
from gui.views.panels import PANELS
from gui.views.table import Table, time_table
from gui.views.view import Picture, View

_COLUMN = 340
"""A panel is at least so many pixels wide, unless the view is narrower, for text of 13 pixels."""

_MOST_COLUMNS = 3
_ROW = 210.0


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
        self._arrange(self.width())
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
        columns = self._columns_for(width)
        return _ROW * (-(-len(self.panels) // columns)) + 24

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
        self._arrange(self.width())

    def lay_out(self, width: float, height: float) -> None:
        self._arrange(width)
        super().lay_out(width, height)

    def _columns_for(self, width: float) -> int:
        column = _COLUMN * self.text_font().pixelSize() / 13
        return int(min(_MOST_COLUMNS, max(1, width // column)))

    def _align(self) -> None:
        """Let the frames of a column stand exactly above one another."""
        for column in range(self._columns):
            plots = self.panels[column :: self._columns]
            widths = [each.side_widths() for each in plots]
            for plot in plots:
                plot.set_side_widths(max(left for left, _ in widths), max(right for _, right in widths))

    def _arrange(self, width: float) -> None:
        columns = self._columns_for(width)
        if columns == self._columns:
            return
        grid = self.canvas.ci
        for column in range(_MOST_COLUMNS):
            grid.layout.setColumnStretchFactor(column, int(column < columns))
        if self._columns:
            for plot in self.panels:
                grid.removeItem(plot)
        self._columns = columns
        self._align()
        for index, plot in enumerate(self.panels):
            grid.addItem(plot, index // columns, index % columns)
