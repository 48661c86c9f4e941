"""Small pictures over one time axis: the base of the views that are made of them."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from engine.scenario import Actor, Scenario
from gui.bilingual import in_language
from gui.punctuation import bracketed
from gui.theme import BODY, GRID, SECONDARY, actor_colours
from gui.theme.fonts import sized
from gui.units import unit_text
from gui.views.fan_shade import Column, fan_columns
from gui.views.key_line import KeyLine, key_entries
from gui.views.legend import Entry, Legend
from gui.views.panel_plot import PanelPlot
from gui.views.panels import Panel, PanelLine
from gui.views.picture import Picture
from gui.views.stacked_area import HATCHES
from gui.views.stock_steps import STEPS, neighbour
from gui.views.table import Table, time_table
from gui.views.view import View

_IDEAL_WIDTH, _IDEAL_HEIGHT = 26.0, 15.0
"""A good size of a panel, in heights of its text."""

_AMPLE = 1.2
"""Beyond this many times the good size more room is worth nothing, and more columns look calmer."""

_ALWAYS_FOR_LABELS = 0.31
"""Of the width of a panel, the part that labels at the ends of its lines get even if little is left for the lines."""


class _ScrollArea(QScrollArea):
    """Leaves the arrow keys to the view: pages are turned by Page Up and Page Down, and by the wheel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PanelsView(View):
    """Panels that share time axis, zoom and cursor, in as many columns as there is room for; the rest is scrolled to.

    Panels with nothing to show come last.
    """

    specs: ClassVar[tuple[Panel, ...]]
    """The panels, in reading order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 0
        self._arranged_for: tuple[object, ...] = ()
        self._is_following = False
        self._hidden: frozenset[str] = frozenset()
        self._asked: str | None = None
        self._dressed_for: tuple[Actor, ...] | None = None
        self._stale: set[PanelPlot] = set()
        self.panels: tuple[PanelPlot, ...] = ()
        self._order: tuple[PanelPlot, ...] = ()
        self._room = (float(self.width()), float(self.height()))
        self.legend = Legend()
        self.legend.toggled.connect(self.set_actor_shown)
        self.legend.hide()
        self.controls.addWidget(self.legend)
        self.key_line = KeyLine()
        self.canvas.ci.layout.addItem(self.key_line, 0, 0, 1, 1)
        self.scroll_area = _ScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setMinimumHeight(120)
        self.scroll_area.verticalScrollBar().valueChanged.connect(self._draw_scrolled)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.canvas, self.scroll_area)
        self.scroll_area.setWidget(self.canvas)
        self.set_theme(self.theme)
        self._retranslate_all()

    @property
    def is_of_actors(self) -> bool:
        """Whether there are lines of actors, which can be hidden."""
        return any(each.by_actor for each in self.specs)

    def set_actor_shown(self, name: str, shown: bool) -> None:
        """Show or hide the lines of one actor, and those of a kind with its last."""
        self._hidden = self._hidden - {name} if shown else self._hidden | {name}
        self.redraw()

    def state(self) -> dict[str, object]:
        return {"hidden": sorted(self._hidden)} if self.is_of_actors else {}

    def restore(self, state: Mapping[str, object]) -> None:
        hidden = state.get("hidden")
        self._hidden = frozenset(str(each) for each in hidden) if isinstance(hidden, list) else frozenset()
        self._dressed_for = None
        self.redraw()

    def legend_entries(self) -> tuple[Entry, ...]:
        plots = [each for each in self.panels if each.spec.by_actor and not each.is_off]
        if not plots:
            return ()
        named = set.intersection(*(each.end_labels.names_written() for each in plots))
        return tuple(each for each in self._entries() if each.name not in self._hidden and each.text not in named)

    def sources(self) -> tuple[str, ...]:
        drawn = {point.name for plot in self.panels for point in plot.points.points}
        series = self.picture.series if self.picture is not None else ()
        return tuple(dict.fromkeys(each.source for each in series if each.source and each.output in drawn))

    def data(self) -> Table:
        if self.picture is None:
            return Table()
        picture = self.picture
        columns: dict[str, Column] = {}
        for plot in self.panels:
            for line in plot.drawn:
                header = self._header(plot, line)
                columns[header] = (picture.result.times.tolist(), line.values(picture.result).tolist())
                for each in picture.overlays:
                    name = in_language(each.scenario.name, self.language)
                    columns[f"{header} · {name}"] = (each.times.tolist(), line.values(each).tolist())
                columns.update(fan_columns(picture.fan, header, line.in_fan))
        return time_table(columns)

    def _header(self, plot: PanelPlot, line: PanelLine) -> str:
        """What a column is called: as the engine does, or by the words of the panel."""
        if self.picture is not None and line.compute is None:
            output = self.picture.result.output(line.output)
            actor = None if line.actor is None else in_language(line.actor, self.language)
            name, unit = output.text.in_language(self.language), unit_text(output.unit)
            if actor is not None and line.actor is not None:
                name = name.replace(line.actor, actor)
        else:
            name, unit = bracketed(plot.spec.title(), line.name()), plot.spec.unit_words()
        return bracketed(name, unit) if unit not in {"", "1"} else name

    def best_height(self, width: float) -> float:
        text = self.text_font().pixelSize()
        columns = max(each for each in (1, 2, 3) if each == 1 or width / each >= _IDEAL_WIDTH * text)
        return 1.08 * _IDEAL_HEIGHT * text * -(-len(self.specs) // columns) + 24

    def _draw(self, picture: Picture) -> None:
        self._make_panels()
        self._dress(picture.result.scenario)
        self.key_line.set_entries(key_entries(picture, self.theme, self.language))
        self.key_line.fit(self._room[0] - 24)
        self._stale = set(self.panels)
        self._draw_stale()
        self._arrange()

    def _draw_stale(self) -> None:
        """Draw the panels that are not up to date; while something is dragged, only those that can be seen."""
        if self.picture is None or not self._stale:
            return
        self._is_following = True
        for plot in self.panels:
            if plot in self._stale and self._is_needed(plot):
                plot.draw(self.picture, self._hidden, keeps_range=self.is_dragging)
                self._stale.discard(plot)
        self._is_following = False

    def _draw_scrolled(self) -> None:
        """Draw what has come into sight."""
        if self._stale:
            self._draw_stale()
            self._read(self.year)

    def _is_needed(self, plot: PanelPlot) -> bool:
        """Whether a panel must be drawn now; one that is scrolled out of sight has time until a drag is over."""
        if not (self.is_dragging and self.isVisible() and plot in self._order):
            return True
        frame = plot.geometry()
        top = self.scroll_area.verticalScrollBar().value()
        return bool(frame.bottom() >= top and frame.top() <= top + self.scroll_area.viewport().height())

    def _make_panels(self) -> None:
        """Make the panels when they are needed first."""
        if self.panels:
            return
        self.panels = tuple(PanelPlot(each) for each in self.specs)
        self.plots = self.panels
        for plot in self.panels:
            plot.box.sigXRangeChanged.connect(self._follow_zoom)
            plot.box.reset_asked.connect(self.reset_zoom)
            plot.time_mark.stand(self.time)
            plot.retranslate(self.language)
            plot.set_plain(self.is_dragging)
        self._restyle()

    def _dress(self, scenario: Scenario) -> None:
        """The legend of the actors; made again only when one of them changes."""
        if not self.is_of_actors or self._dressed_for == scenario.actors:
            return
        self._dressed_for = scenario.actors
        self.controls.setContentsMargins(4, GRID, 12, 0)
        self.legend.show()
        self.legend.set_entries(self._entries(), self._hidden, self.theme)

    def _entries(self) -> list[Entry]:
        if self.picture is None:
            return []
        scenario = self.picture.result.scenario
        colours = actor_colours(scenario, self.theme)
        return [
            Entry(actor.name, in_language(actor.name, self.language), colour, HATCHES[actor.kind])
            for actor, colour in zip(scenario.actors, colours, strict=True)
        ]

    def _read(self, year: float | None) -> None:
        if self.picture is not None:
            for plot in self.panels:
                if plot not in self._stale:
                    plot.read(self.picture.result, year, is_at_rest=self.is_at_rest)

    def _click(self, position: QPointF) -> None:
        for plot in self.panels:
            line = plot.line_under(position)
            stock = "" if line is None or self.picture is None else line.explained(self.picture.result)
            if stock:
                self._asked = stock
                self.stock_chosen.emit(stock)
                return
        super()._click(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        stock = neighbour(self._stocks(), self._asked, step) if step is not None else None
        if stock is None:
            super().keyPressEvent(event)
            return
        self._asked = stock
        self.stock_chosen.emit(stock)

    def _stocks(self) -> list[str]:
        """The stocks of all lines, in reading order."""
        if self.picture is None:
            return []
        result = self.picture.result
        names = (line.explained(result) for plot in self._order for line in plot.drawn)
        return [each for each in dict.fromkeys(names) if each]

    def _restyle(self) -> None:
        font = self.text_font()
        self._dressed_for = None
        self._arranged_for = ()
        self.key_line.set_look(self.theme, sized(font, font.pixelSize() * SECONDARY / BODY))
        for plot in self.panels:
            plot.set_look(self.theme, font)
        self._arrange()

    def _retranslate(self) -> None:
        for plot in self.panels:
            plot.retranslate(self.language)

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
        self._take_room()
        self._arrange()

    def _take_room(self) -> None:
        """The room that panels have is that of the view without its controls."""
        above = 0 if self.legend.isHidden() else self.legend.sizeHint().height() + GRID
        self._room = (float(self.width()), float(self.height() - above))
        self.key_line.fit(self._room[0] - 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()
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
            tall = (height - self._key_height()) / rows
            part = min(width / columns / (_IDEAL_WIDTH * text), tall / (_IDEAL_HEIGHT * text))
            return min(part, _AMPLE)

        count = len(self.panels)
        possible = sorted({1, 2, 3, -(-count // 2), count})
        possible = [each for each in possible if each <= count]
        possible = [each for each in possible if each == 1 or _column_width(width, each) >= least]
        return max(reversed(possible), key=room)

    def _least_height(self, columns: int) -> float:
        """The height below which the rows have to be scrolled."""
        rows = -(-len(self.panels) // columns)
        panels = rows * max(each.least_height() for each in self.panels) + (rows - 1) * 2 * GRID + 2 * GRID
        return panels + self._key_height()

    def _key_height(self) -> float:
        """The room that the line above the panels takes."""
        return self.key_line.height_now + GRID if self.key_line.entries else 0.0

    def _arrange(self) -> None:
        """Put the panels where there is room for them, in columns whose frames stand exactly above one another."""
        if not self.panels:
            return
        width, height = self._room
        sides = {each: self._sides(each) for each in self.panels}
        arranged_for = (self._room, self._key_height(), *((each.is_off, sides[each]) for each in self.panels))
        if self.is_dragging and arranged_for == self._arranged_for:
            return
        self._arranged_for = arranged_for
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
        self.canvas.ci.layout.setRowSpacing(0, GRID if self.key_line.entries else 0)
        column_width = _column_width(width, columns)
        for column in range(columns):
            plots = order[column::columns]
            left, right = (max(each) for each in zip(*(sides[plot] for plot in plots), strict=True))
            most = max(_ALWAYS_FOR_LABELS * column_width, column_width - left - plots[0].least_width())
            for plot in plots:
                is_new = plot.set_side_widths(left, min(right, most)) or is_new
        if is_new and self.isVisible():
            self._settle()

    def _sides(self, plot: PanelPlot) -> tuple[float, float]:
        """The room that a panel needs on its sides; one that is out of sight during a drag keeps what it has."""
        if self.is_dragging and plot in self._stale:
            return plot.sides
        return plot.side_widths(keeps_room=self.is_dragging)

    def _settle(self) -> None:
        """Take back the size that panels wider than the window have asked for before: Qt only lets it grow."""
        self.canvas.ci.layout.activate()
        self.canvas.ci.setGeometry(QRectF(self.canvas.viewport().rect()))

    def _place(self, columns: int, order: tuple[PanelPlot, ...]) -> None:
        # Not by pyqtgraph's grid: it takes plots out of the scene, where their layouts lose what they were told.
        grid = self.canvas.ci.layout
        for plot in (self.key_line, *self._order):
            grid.removeItem(plot)
        grid.addItem(self.key_line, 0, 0, 1, columns)
        for index, plot in enumerate(order):
            grid.addItem(plot, 1 + index // columns, index % columns)
        for column in range(max(columns, self._columns)):  # a column once used stays, with the space beside it
            grid.setColumnStretchFactor(column, int(column < columns))
            grid.setColumnSpacing(column, 2 * GRID if column < columns - 1 else 0)
        for row in range(1, grid.rowCount()):
            grid.setRowSpacing(row, 2 * GRID if row < -(-len(self.panels) // columns) else 0)
            grid.setRowStretchFactor(row, 1)
        self._columns, self._order = columns, order


def _column_width(width: float, columns: int) -> float:
    """The width of one of so many columns."""
    return (width - 24 - (columns - 1) * 2 * GRID) / columns
