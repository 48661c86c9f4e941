"""Who leads each niche, what platforms cover of it, and where gaps are left."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from engine.scenario import Kind
from gui.bilingual import in_language
from gui.theme import GRID, Theme, actor_colours, kind_colour
from gui.views.control_row import ControlRow
from gui.views.legend import Entry
from gui.views.niches.heat_map import Cells, shaded
from gui.views.niches.holdings import Holdings, holdings_of
from gui.views.niches.key import KeyItem, ShadeKey
from gui.views.niches.plot import NichePlot
from gui.views.niches.table import leaders_over_time, niche_names, table_of_moment, values_over_time
from gui.views.niches.words import actor_name, readings_of, summary
from gui.views.numbers import percent, year
from gui.views.picture import Picture
from gui.views.segmented import Segmented
from gui.views.table import Table
from gui.views.view import View

OVER_TIME, AT_CURSOR = "time", "moment"
LEADER, COVERAGE, GAPS, SHARE = "leader", "coverage", "gaps", "share:"

_MOST_IN_KEY = 6


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
        self._left_out: list[int] = []
        self.controls.setContentsMargins(12, GRID, 12, 0)
        self.times = Segmented((OVER_TIME, AT_CURSOR))
        self.times.chosen.connect(self.set_when)
        self.quantities = QComboBox()
        self.quantities.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.quantities.activated.connect(self._choose_quantity)
        self._label = QLabel()
        self._label.setBuddy(self.quantities)
        named = QWidget()  # a label and what it names stay in one row
        pair = QHBoxLayout(named)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self._label)
        pair.addWidget(self.quantities)
        self.controls.addWidget(ControlRow(self.times, named), 1)
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
        if isinstance(quantity, str) and (quantity in {LEADER, COVERAGE, GAPS} or quantity.startswith(SHARE)):
            self._quantity = quantity
        self.redraw()

    def twin(self, theme: Theme, font: QFont) -> View:
        other = super().twin(theme, font)
        if self._when == AT_CURSOR:
            other.set_time(self._time)
        return other

    def _choose_quantity(self, place: int) -> None:
        self.set_quantity(str(self.quantities.itemData(place)))

    def _actor_chosen(self) -> int | None:
        """The actor whose shares are asked for."""
        if self.holdings is None or not self._quantity.startswith(SHARE):
            return None
        names = [each.name for each in self.holdings.scenario.actors]
        name = self._quantity.removeprefix(SHARE)
        return names.index(name) if name in names else None

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
        return tuple(Entry(self._name(each), self._name(each), self._colours[each]) for each in self._left_out)

    def data(self) -> Table:
        held = self.holdings
        if self.picture is None or held is None:
            return Table()
        if self._when == AT_CURSOR:
            return table_of_moment(held, held.index_at(self._time), self.language)
        if self.quantity == LEADER:
            return leaders_over_time(held, self.language)
        return values_over_time(held, self._values(held), self.language)

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        held = self.holdings = holdings_of(picture.result)
        before = picture.baseline
        self._baseline = None
        if before is not None and before is not picture.result and before.times.size >= 2:
            self._baseline = holdings_of(before)
        scenario = held.scenario
        self._colours = actor_colours(scenario, self.theme)
        self._fill_controls()
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
            self.plot.heat_map.set_cells(
                held.times, held.edges, self._cells(held), held.gaps if self._has_gaps else None
            )
        self._explain(held)
        self.plot.make_room()

    @property
    def _has_gaps(self) -> bool:
        """Whether gaps are worth marking: with no platforms at all everything would be one."""
        held = self.holdings
        return held is not None and held.covered is not None and held.has_platforms

    def _values(self, held: Holdings) -> np.ndarray:
        """What is shown over time, 0 to 1, shape (times, niches)."""
        actor = self._actor_chosen()
        if actor is not None:
            return held.shares[:, actor]
        if self.quantity == COVERAGE:
            return np.zeros_like(held.lead) if held.covered is None else held.covered
        return held.refuge if self.quantity == GAPS else held.lead

    def _cells(self, held: Holdings) -> Cells:
        actor = self._actor_chosen()
        paper = QColor(self.theme.paper)
        if actor is None and self.quantity == LEADER:
            palette = np.array([_rgb(each) for each in self._colours], dtype=np.float32)
            return shaded(palette[held.leaders], held.lead / held.full, paper)
        top = 1.0 if actor is None else held.full
        return shaded(np.array(_rgb(self._shade()), dtype=np.float32), self._values(held) / top, paper)

    def _shade(self) -> QColor:
        """The colour of the one quantity shown."""
        actor = self._actor_chosen()
        if actor is not None:
            return self._colours[actor]
        return kind_colour(Kind.INDIVIDUAL if self.quantity == GAPS else Kind.PLATFORM, self.theme)

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
        titles = {
            LEADER: self.tr("The largest share in each niche"),
            COVERAGE: self.tr("What platforms cover"),
            GAPS: self.tr("Individuals beyond the platforms' reach"),
        }
        actor = self._actor_chosen()
        title = titles[self.quantity] if actor is None else self.tr("Share of {0}").format(self._name(actor))
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
        ink = QColor(self.theme.ink)
        items: list[KeyItem] = []
        full = percent(held.full)
        self._left_out = []
        if self._when == AT_CURSOR:
            items.append(
                KeyItem(self.tr("share {0}").format(percent(0)), QColor(self.theme.secondary), full, is_scale=True)
            )
            items.append(KeyItem(self.tr("framed: the largest share"), QColor(self.theme.paper)))
        elif self.quantity == LEADER:
            led = np.bincount(held.leaders.ravel(), minlength=len(self._colours))
            order = [each for each in np.argsort(-led, kind="stable").tolist() if led[each]]
            items.append(
                KeyItem(self.tr("share {0}").format(percent(0)), QColor(self.theme.secondary), full, is_scale=True)
            )
            items += [KeyItem(self._name(each), self._colours[each]) for each in order[:_MOST_IN_KEY]]
            self._left_out = order[_MOST_IN_KEY:]
            if self._left_out:
                items.append(KeyItem(self.tr("+ {0} more").format(len(self._left_out)), QColor(self.theme.paper)))
        else:
            end = percent(1.0) if self._actor_chosen() is None else full
            items.append(KeyItem(percent(0), self._shade(), end, is_scale=True))
        if self._has_gaps:
            items.append(KeyItem(self.tr("gap: platforms cover less than half"), ink, is_gap=True))
        self.key.set_items(items)

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
        self.times.set_texts(
            {
                OVER_TIME: (self.tr("Over time"), self.tr("Every niche from the first year to the last")),
                AT_CURSOR: (self.tr("At the cursor"), self.tr("Every niche and every actor at the time cursor")),
            }
        )
        self._label.setText(self.tr("Colour:"))
        self.quantities.setAccessibleName(self.tr("What the colour shows"))
        self.times.setAccessibleName(self.tr("Over time or at the cursor"))

    def _fill_controls(self) -> None:
        """Offer what this world has, and show what is chosen."""
        self.times.choose(self._when)
        entries = [
            (self.tr("Leader"), LEADER),
            (self.tr("Coverage"), COVERAGE),
            (self.tr("Gaps"), GAPS),
            *(
                (self.tr("Share of {0}").format(self._name(each)), SHARE + actor.name)
                for each, actor in enumerate(self.holdings.scenario.actors if self.holdings is not None else ())
            ),
        ]
        box = self.quantities
        offered: Sequence[tuple[str, str]] = [(box.itemText(each), box.itemData(each)) for each in range(box.count())]
        if offered != entries:
            box.clear()
            for text, name in entries:
                box.addItem(text, name)
        box.setCurrentIndex(box.findData(self.quantity))
        box.setEnabled(self._when == OVER_TIME)
        self._label.setEnabled(self._when == OVER_TIME)

    def _set_plain(self, plain: bool) -> None:
        self.plot.heat_map.is_plain = plain
        self.plot.heat_map.update()

    def _moment(self) -> float:
        """The year of the time cursor, or the last one."""
        held = self.holdings
        return float(held.times[-1]) if held is not None and self._time is None else self._time or 0.0

    def _name(self, actor: int) -> str:
        return actor_name(self.holdings, actor, self.language) if self.holdings else ""


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
