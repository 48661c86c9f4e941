"""Who leads each niche, what platforms cover of it, and where gaps are left."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from engine.scenario import Kind
from gui.bilingual import in_language
from gui.theme import GRID, Theme, actor_colours, kind_colour
from gui.views.legend import Entry
from gui.views.niches.controls import AT_CURSOR, OVER_TIME, NicheControls
from gui.views.niches.holdings import Holdings, holdings_of
from gui.views.niches.key import ShadeKey
from gui.views.niches.plot import NichePlot
from gui.views.niches.quantities import COVERAGE, GAPS, LEADER, SHARE, actor_of, is_quantity, quantities_of, title_of
from gui.views.niches.shading import Shading
from gui.views.niches.table import leaders_over_time, niche_names, table_of_moment, values_over_time
from gui.views.niches.words import actor_name, readings_of, summary
from gui.views.numbers import percent, year
from gui.views.picture import Picture
from gui.views.table import Table
from gui.views.view import View


class NichesView(View):
    """A heat map of niches over time, or a table of niches and actors at the time cursor."""

    view_id: ClassVar[str] = "niches"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quantity = LEADER
        self._when = OVER_TIME
        self._row: int | None = None
        self._column: int | None = None
        self.holdings: Holdings | None = None
        self._baseline: Holdings | None = None
        self._colours: list[QColor] = []
        self.controls.setContentsMargins(12, GRID, 12, 0)
        chooser = NicheControls()
        chooser.when_chosen.connect(self.set_when)
        chooser.quantity_chosen.connect(self.set_quantity)
        self.choices, self.times, self.quantities = chooser, chooser.times, chooser.quantities
        self.controls.addWidget(chooser, 1)
        self.plot = NichePlot()
        self.plot.box.reset_asked.connect(self.reset_zoom)
        self.key = ShadeKey()
        self.canvas.ci.addItem(self.plot, 0, 0)
        self.canvas.ci.addItem(self.key, 1, 0)
        self.canvas.ci.layout.setRowStretchFactor(0, 1)
        self.plots = (self.plot,)
        self.set_theme(self.theme)
        self._retranslate_all()

    # Choices ----------------------------------------------------------------------------------------------------

    @property
    def when(self) -> str:
        """Over time, or at the time cursor."""
        return self._when

    @property
    def quantity(self) -> str:
        """What is shown over time; an actor that is gone gives way to the leaders."""
        if self._quantity.startswith(SHARE) and self._actor_chosen() is None:
            return LEADER
        return self._quantity

    def set_when(self, when: str) -> None:
        """Show all times, or the one at the time cursor."""
        self._when = when
        self._row = self._column = None
        self.redraw()

    def set_quantity(self, quantity: str) -> None:
        """Show the leaders, what is covered, the gaps, or "share:" and the name of an actor."""
        self._quantity = quantity
        self.redraw()

    def state(self) -> dict[str, object]:
        return {"when": self._when, "quantity": self._quantity}

    def restore(self, state: Mapping[str, object]) -> None:
        when, quantity = state.get("when"), state.get("quantity")
        if when in (OVER_TIME, AT_CURSOR):
            self._when = str(when)
        if is_quantity(quantity):
            self._quantity = str(quantity)
        self.redraw()

    def twin(self, theme: Theme, font: QFont) -> View:
        other = super().twin(theme, font)
        if self._when == AT_CURSOR:
            other.set_time(self._time)
        return other

    def _actor_chosen(self) -> int | None:
        """The actor whose shares are asked for."""
        return actor_of(self.holdings, self._quantity)

    # What it shows ----------------------------------------------------------------------------------------------

    def title(self) -> str:
        if self._when == AT_CURSOR and self.holdings is not None:
            return self.tr("Who holds which niche, {0}").format(year(self._moment()))
        return self.tr("Niches")

    def best_height(self, width: float) -> float:
        count = len(self.holdings.order) if self.holdings is not None else 12
        text = self.text_font().pixelSize()
        return min(max(0.55 * width, (min(count, 40) * 1.9 + 9) * text), 1.4 * width)

    def legend_entries(self) -> tuple[Entry, ...]:
        if self.holdings is None or self._when == AT_CURSOR or self.quantity != LEADER:
            return ()
        left_out = self._shading(self.holdings).left_out()
        return tuple(Entry(self._name(each), self._name(each), self._colours[each]) for each in left_out)

    def data(self) -> Table:
        held = self.holdings
        if self.picture is None or held is None:
            return Table()
        if self._when == AT_CURSOR:
            return table_of_moment(held, held.index_at(self._time), self.language)
        if self.quantity == LEADER:
            return leaders_over_time(held, self.language)
        return values_over_time(held, self._shading(held).values, self.language)

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        held = self.holdings = holdings_of(picture.result)
        before = picture.baseline
        self._baseline = None
        if before is not None and before is not picture.result and before.times.size >= 2:
            self._baseline = holdings_of(before)
        scenario = held.scenario
        self._colours = actor_colours(scenario, self.theme)
        self._retranslate()
        if self._row is not None and self._row >= len(held.order):
            self._row = None
        self.plot.show_table(self._when == AT_CURSOR)
        self.plot.box.set_home((scenario.start, scenario.start + scenario.horizon, 0.0, 1.0))
        self.plot.names.set_names(
            niche_names(held, self.language),
            [percent(each) for each in held.weights.tolist()],
            held.edges,
        )
        if self._when == OVER_TIME:
            shading = self._shading(held)
            gaps = held.gaps if shading.has_gaps else None
            self.plot.heat_map.set_cells(held.times, held.edges, shading.cells(), gaps)
        self._explain(held)
        self.plot.make_room()

    def _shading(self, held: Holdings) -> Shading:
        return Shading(held, self.quantity, self._colours, self.theme)

    def _show_moment(self, at: float | None) -> None:
        held = self.holdings
        if held is None:
            return
        if self._when == AT_CURSOR:
            index = held.index_at(at)
            covered = None if held.covered is None else held.covered[index]
            colours = [*self._colours, *([] if covered is None else [kind_colour(Kind.PLATFORM, self.theme)])]
            span = (held.scenario.start, held.scenario.start + held.scenario.horizon)
            self.plot.table.set_cells(span, held.edges, held.shares[index], covered, colours, full=held.full)
            names = [self._name(each) for each in range(len(held.scenario.actors))]
            self.plot.column_names.set_names([*names, *([] if covered is None else [self.tr("covered")])])
            self.plot.make_room()
        self._write_caption(held)

    def _write_caption(self, held: Holdings) -> None:
        title = title_of(held, self.quantity, self.language)
        if self._when == AT_CURSOR:
            title = self.tr("Shares of each niche")
        self.plot.caption.set_text(title, self.summary())

    def summary(self) -> str:
        """In a line of words, who leads how many niches at the time cursor, and how many gaps are left."""
        held = self.holdings
        if held is None:
            return ""
        at = held.index_at(self._time)
        if held.covered is None and self.quantity in {COVERAGE, GAPS} and self._when == OVER_TIME:
            return self.tr("Coverage is switched off in this world: there is nothing to cover and no gap")
        return summary(held, at, self._moment(), self.language)

    def _explain(self, held: Holdings) -> None:
        """The key under the picture."""
        shading = self._shading(held)
        self.key.set_items(shading.key_at_moment() if self._when == AT_CURSOR else shading.key_over_time(self.language))

    # Reading ----------------------------------------------------------------------------------------------------

    def _follow_mouse(self, position: QPointF) -> None:
        super()._follow_mouse(position)
        self._point(position)
        self._read(self.year)

    def _point(self, position: QPointF) -> None:
        """Note the row and the column at a position of the scene."""
        value = self.plot.row_under(position)
        held = self.holdings
        self._row = None if value is None or held is None else held.row_at(value)
        time = self.plot.time_under(position)
        self._column = None if time is None or self._when == OVER_TIME else self.plot.table.column_at(time)

    def _leave(self) -> None:
        self._row = self._column = None
        super()._leave()
        self._read(self.year)

    def _year_at(self, position: QPointF) -> float | None:
        return None if self._when == AT_CURSOR else super()._year_at(position)

    def _read(self, at: float | None) -> None:
        held = self.holdings
        self.plot.names.choose(self._row)
        if held is None or self._row is None:
            across = (at, at) if at is not None and self._hover is not None and self._when == OVER_TIME else None
            self.plot.pointer.point(None, across)
            self.plot.read_out.hide()
            return
        moment = self._moment() if self._when == AT_CURSOR or at is None else at
        span = held.scenario.horizon
        columns = max(self.plot.table.columns, 1)
        where = moment
        across = (moment, moment)
        if self._when == AT_CURSOR:
            left = held.scenario.start + (self._column or 0) * span / columns
            across = (left, left + span / columns)
            where = across[1]
        edges = float(held.edges[self._row]), float(held.edges[self._row + 1])
        self.plot.pointer.point(edges, across if self._when == OVER_TIME or self._column is not None else None)
        if not held.times[0] - 1e-9 <= moment <= held.times[-1] + held.scenario.step:
            self.plot.read_out.hide()
            return
        point, bounds = self.plot.read_beside(where, edges)
        name = in_language(held.name(self._row), self.language)
        readings = readings_of(held, self._baseline, moment, self._row, self._colours, self.theme, self.language)
        self.plot.read_out.say(point, bounds, f"{name} · {year(moment)}", readings)

    def _click(self, position: QPointF) -> None:
        self._point(position)
        if self._when == OVER_TIME:
            super()._click(position)
        self._choose_stock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = self.holdings
        if held is not None and self.has_drawing and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = -1 if event.key() == Qt.Key.Key_Up else 1
            row = (0 if step > 0 else len(held.order) - 1) if self._row is None else self._row + step
            self._row = min(max(row, 0), len(held.order) - 1)
            self._read(self.year)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._row is not None:
            self._choose_stock()
        else:
            super().keyPressEvent(event)

    def _choose_stock(self) -> None:
        """Ask for the share that was pointed at to be explained, or for what is covered."""
        held = self.holdings
        if held is None or self._row is None:
            return
        actors = held.scenario.actors
        at = held.index_at(self.year)
        actor = self._actor_chosen()
        if self._when == AT_CURSOR:
            actor = self._column if self._column is not None and self._column < len(actors) else None
        if actor is None:
            actor = int(held.leaders[at, self._row])
        self.stock_chosen.emit(f"share.{actors[actor].name}.{held.name(self._row)}")

    # Following the window ---------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self.plot.set_look(self.theme, self.text_font())
        self.key.set_look(self.theme, self.plot.small_font)
        self.canvas.setMinimumHeight(round(self.plot.least_height() + 4 * GRID))

    def _retranslate(self) -> None:
        self.choices.offer(quantities_of(self.holdings, self.language), self.quantity, self._when)

    def _set_plain(self, plain: bool) -> None:
        self.plot.heat_map.is_plain = plain
        self.plot.heat_map.update()

    def _moment(self) -> float:
        """The year of the time cursor, or the last one."""
        held = self.holdings
        return float(held.times[-1]) if held is not None and self._time is None else self._time or 0.0

    def _name(self, actor: int) -> str:
        return actor_name(self.holdings, actor, self.language) if self.holdings else ""
