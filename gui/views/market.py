"""Who holds which share of the market, over time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from engine.scenario import Scenario, Series
from gui.bilingual import in_language
from gui.theme import GRID, actor_colours, mark_colour, mixed, stage_colour
from gui.theme.fonts import sized
from gui.views.data_points import DataPoints, Points
from gui.views.end_labels import EndLabel
from gui.views.fan import Fan
from gui.views.key_line import KeyLine, key_entries
from gui.views.legend import Entry, Legend
from gui.views.lines import Lines, LineStyle
from gui.views.numbers import percent, year
from gui.views.other_shares import heights_of, share_columns
from gui.views.other_worlds import OtherWorlds
from gui.views.picture import Picture
from gui.views.plot import Plot
from gui.views.remark import Remark
from gui.views.segmented import Segmented
from gui.views.share_data import PREFIX, Measured, measured_shares, points_on_lines, points_on_stack
from gui.views.share_labels import share_labels
from gui.views.share_reading import ShareReading, largest
from gui.views.stacked_area import HATCHES, StackedArea
from gui.views.stages import lasting
from gui.views.stock_steps import STEPS, neighbour
from gui.views.table import Table, time_table
from gui.views.ticks import percent_ticks
from gui.views.view import View

if TYPE_CHECKING:
    from engine import Result

STACKED, LINES = "stacked", "lines"

_MOST_FOR_LABELS = 0.3
"""Of the width of the picture, the part that labels at the ends may take."""

_MOST_OF_HEIGHT = 0.5
"""Of the height of the frame, the part that the readings may take."""

_NEAR = 0.01
"""A datum is read out when it is this near to the cursor, as a part of the time shown."""


class MarketView(View):
    """Shares stacked to the whole market, or as lines; with data, the lines show how far off the model is."""

    view_id: ClassVar[str] = "market"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: str | None = None
        self._hidden: frozenset[str] = frozenset()
        self._measured: dict[str, Measured] = {}
        self._scenario: Scenario | None = None
        self._shown: tuple[int, ...] = ()
        self._colours: list[QColor] = []
        self._names: tuple[str, ...] = ()
        self._asked: str | None = None
        self._shaded_for: tuple[Fan | None, bool, tuple[str, ...]] | None = None
        self.controls.setContentsMargins(12, GRID, 12, 0)
        self._modes = Segmented((STACKED, LINES))
        self._modes.chosen.connect(self.set_mode)
        self.legend = Legend()
        self.legend.toggled.connect(self.set_actor_shown)
        self.controls.addWidget(self._modes, 0, Qt.AlignmentFlag.AlignTop)
        self.controls.addWidget(self.legend, 1)
        self.key = QLabel()
        self.key.setProperty("role", "secondary")
        self.controls.addWidget(self.key)
        self.plot = Plot(percent_ticks, has_ribbon=True)
        self.plot.box.reset_asked.connect(self.reset_zoom)
        self.plot.box.sigResized.connect(self._fit_labels)
        self.area = StackedArea(self.plot.box)
        self.others = OtherWorlds(self.plot.box, self.area)
        self.lines = Lines(self.plot.box)
        self.points = DataPoints(self.plot.box)
        self.remark = Remark(self.plot.box)
        self.key_line = KeyLine()
        grid = self.canvas.ci.layout
        grid.addItem(self.key_line, 0, 0)
        grid.addItem(self.plot, 1, 0)
        grid.setRowStretchFactor(1, 1)
        grid.setRowSpacing(0, 0)
        self.plots = (self.plot,)
        self.set_theme(self.theme)
        self._retranslate_all()

    @property
    def ghost(self) -> Lines:
        """The baseline."""
        return self.others.ghost

    @property
    def mode(self) -> str:
        """How shares are drawn: stacked, unless there are data to compare them with or the user chose."""
        return self._chosen or (LINES if self._measured else STACKED)

    def set_mode(self, mode: str) -> None:
        """Draw shares stacked or as lines from now on."""
        self._chosen = mode
        self.redraw()

    def set_actor_shown(self, name: str, shown: bool) -> None:
        """Show or hide one actor."""
        self._hidden = self._hidden - {name} if shown else self._hidden | {name}
        self.redraw()

    def title(self) -> str:
        return self.tr("Market shares")

    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.source for each in self._series() if each.source))

    def state(self) -> dict[str, object]:
        return {"mode": self._chosen, "hidden": sorted(self._hidden)}

    def restore(self, state: Mapping[str, object]) -> None:
        mode, hidden = state.get("mode"), state.get("hidden")
        self._chosen = str(mode) if mode in (STACKED, LINES) else None
        self._hidden = frozenset(str(each) for each in hidden) if isinstance(hidden, list) else frozenset()
        self.redraw()

    def legend_entries(self) -> tuple[Entry, ...]:
        labelled = self.plot.end_labels.names_written()
        if self.mode == STACKED:
            labelled |= set(self.area.label_boxes)
        actors = [each for each in self._entries() if each.name not in self._hidden and each.text not in labelled]
        ribbon = self.plot.ribbon
        stages = (
            []
            if ribbon is None
            else [Entry(stage, name, stage_colour(stage, self.theme)) for stage, name in ribbon.without_room().items()]
        )
        measured = [Entry("measured", self.tr("measured"), QColor(self.theme.paper), is_point=True)]
        return (*actors, *stages, *(measured if self._measured else []))

    def data(self) -> Table:
        if self.picture is None:
            return Table()
        columns = share_columns(self.picture, self._actors(), self.language)
        for series in self._series():
            columns[
                self.tr("{0} (measured)").format(in_language(series.output.removeprefix("share."), self.language))
            ] = (
                series.times,
                series.values,
            )
        return time_table(columns)

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        result = picture.result
        self._measured = measured_shares(picture.series, result.scenario)
        self.key.setVisible(bool(self._measured))
        self._dress(result.scenario)
        self._modes.choose(self.mode)
        stacked = self.mode == STACKED
        shown = list(self._shown)
        margin = 0.0 if stacked else 0.012
        start = result.scenario.start
        self.plot.box.set_home((start, start + result.scenario.horizon, -margin, 1 + margin))
        shares = result.shares[:, shown]
        self.area.setVisible(stacked)
        self.lines.setVisible(not stacked)
        if stacked:
            self.area.set_shares(result.times, shares)
        else:
            self.lines.set_values(result.times, shares)
        self.others.set_styles(self.lines.styles, self.theme, on_bands=stacked)
        self._draw_others(picture, stacked)
        self._draw_fan(picture, stacked)
        self._explain(picture)
        self.points.set_points(self._points(result, stacked))
        if self.plot.ribbon is not None:
            self.plot.ribbon.set_stages(lasting(result.stages, float(result.times[-1])))
        self.remark.say("" if shown else self.tr("Everybody is hidden: choose whom to show in the legend."))
        self._label_ends(result, stacked)
        curves = self.area.edges[:, 1:-1] if stacked else self.lines.values
        self.plot.reading.avoid(result.times, curves)

    def _dress(self, scenario: Scenario) -> None:
        """Names, colours and order of the actors; done again only when one of them changes."""
        shown = tuple(each for each, actor in enumerate(scenario.actors) if actor.name not in self._hidden)
        if self._scenario is not None and self._scenario.actors == scenario.actors and shown == self._shown:
            return
        self._scenario, self._shown = scenario, shown
        self._names = tuple(in_language(each.name, self.language) for each in scenario.actors)
        self._colours = actor_colours(scenario, self.theme)
        self.legend.set_entries(self._entries(), self._hidden, self.theme)
        self.area.set_style(
            [self._names[each] for each in shown],
            [self._colours[each] for each in shown],
            [int(scenario.actors[each].kind) for each in shown],
            QColor(self.theme.ink),
        )
        styles = [LineStyle(mark_colour(self._colours[each], self.theme), 2.0) for each in shown]
        self.lines.set_styles(styles)
        self._make_room_for_labels()

    def _make_room_for_labels(self) -> None:
        texts = [f"{each} {percent(0.888)}" for each in self._names] + [each.name for each in self.others.overlays.runs]
        most = min(17 * self.plot.font_size, _MOST_FOR_LABELS * self.canvas.ci.size().width())
        width = self.plot.end_labels.width_for(texts, most)
        if width != self.plot.end_labels.fixedWidth:
            self.plot.end_labels.setWidth(width)

    def _actors(self) -> list[str]:
        """The names of the actors shown, as the engine knows them."""
        actors = self._scenario.actors if self._scenario is not None else ()
        return [actors[each].name for each in self._shown]

    def _draw_others(self, picture: Picture, stacked: bool) -> None:
        """The baseline and the overlays, and room for their names."""
        actors = self._actors()
        overlays = self.others.overlays
        before = [each.name for each in overlays.runs]
        self.others.set_runs(picture, lambda run: heights_of(run, actors, stacked=stacked), self.language)
        if [each.name for each in overlays.runs] != before:
            self._make_room_for_labels()

    def _draw_fan(self, picture: Picture, stacked: bool) -> None:
        """The shade of the worlds around this one; worked out again only for another fan, mode or choice of actors."""
        names = tuple(f"{PREFIX}{each}" for each in self._actors())
        shaded_for = (picture.fan, stacked, names)
        if shaded_for != self._shaded_for:
            self._shaded_for = shaded_for
            ends = picture.result.shares[-1][list(self._shown)].tolist()
            self.others.set_fan(picture.fan, names, ends, on_bands=stacked)

    def _explain(self, picture: Picture) -> None:
        """Say above the plot what dashes and shades stand for."""
        self.key_line.set_entries(key_entries(picture, self.theme, self.language))
        self.key_line.fit(self.canvas.ci.size().width() - 24)
        self.canvas.ci.layout.setRowSpacing(0, GRID if self.key_line.entries else 0)

    def _points(self, result: "Result", stacked: bool) -> list[Points]:
        if not self._measured:
            return []
        names = self._actors()
        place = points_on_stack if stacked else points_on_lines
        return [
            Points(name, times, values, mixed(self._colours[self._shown[names.index(name)]], self.theme.paper, 0.75))
            for name, (times, values) in place(self._measured, names, result, self._shown).items()
        ]

    def _label_ends(self, result: "Result", stacked: bool) -> None:
        shares = result.shares[-1][list(self._shown)].tolist()
        labels = share_labels(
            shares,
            [self._names[each] for each in self._shown],
            [mark_colour(self._colours[each], self.theme) for each in self._shown],
            inside=self.area.label_boxes if stacked else (),
            thick=1.2 * self.plot.font_size / max(self.plot.box.rect().height(), 1.0),
            stacked=stacked,
        )
        ends = np.cumsum(shares).tolist() if stacked else shares
        self.plot.end_labels.set_labels([*labels, *self.others.overlays.end_labels(ends)])

    def _fit_labels(self) -> None:
        """After a change of size other bands have room for their label."""
        if self.picture is not None and self.has_drawing and self._scenario is not None:
            self.key_line.fit(self.canvas.ci.size().width() - 24)
            self._make_room_for_labels()
            self._label_ends(self.picture.result, self.mode == STACKED)

    def _read(self, at: float | None) -> None:
        reading = self.plot.reading
        if at is None or self.picture is None:
            reading.read(None)
            return
        result = self.picture.result
        first, last = float(result.times[0]), float(result.times[-1])
        if not first - 1e-9 <= at <= last + 1e-9:
            reading.read(at, year(at), is_at_rest=self.is_at_rest)
        elif self.is_at_rest and at >= last - 1e-9:
            reading.read(at, is_at_rest=True)  # the labels at the ends say it
        else:
            line = QFontMetricsF(self.plot.small_font).height() + 2
            room = int(_MOST_OF_HEIGHT * self.plot.box.rect().height() / line) - 1
            readings = [self._reading(result, each, at) for each in self._shown][::-1]
            reading.read(at, year(at), largest(readings, room), is_at_rest=self.is_at_rest)

    def _reading(self, result: "Result", actor: int, at: float) -> ShareReading:
        share = float(np.interp(at, result.times, result.shares[:, actor]))
        left, right = self.plot.box.viewRange()[0]
        measured = self._measured.get(result.scenario.actors[actor].name)
        datum = measured.near(at, _NEAR * (right - left)) if measured is not None else None
        return ShareReading(
            self._names[actor],
            percent(share),
            self._colours[actor],
            "" if datum is None else self.tr("measured {0}").format(percent(datum)),
            share if self.mode == LINES else None,
            share=share,
        )

    # Clicks -----------------------------------------------------------------------------------------------------

    def actor_under(self, position: QPointF) -> str | None:
        """The actor whose band, line or label is at a position of the scene."""
        if self._scenario is None:
            return None
        label = self.plot.end_labels.label_at(position)
        if label is not None:
            return next((self._scenario.actors[each].name for each in self._shown if self._is_of(label, each)), None)
        inside = self.plot.box.mapFromScene(position)
        if not self.plot.box.rect().contains(inside):
            return None
        place = self.lines.line_at(inside.x(), inside.y())
        if self.mode == STACKED:
            scale = self.area.scale_now()
            place = self.area.band_at(scale.time_at(inside.x()), scale.value_at(inside.y()))
        return None if place is None else self._scenario.actors[self._shown[place]].name

    def _is_of(self, label: EndLabel, actor: int) -> bool:
        if label.name:
            return label.name == self._names[actor]
        return label.colour == mark_colour(self._colours[actor], self.theme)

    def _click(self, position: QPointF) -> None:
        super()._click(position)
        actor = self.actor_under(position)
        if actor is not None:
            self._asked = f"{PREFIX}{actor}"
            self.stock_chosen.emit(self._asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        stock = neighbour([f"{PREFIX}{each}" for each in self._actors()], self._asked, step or 0)
        if step is None or stock is None:
            super().keyPressEvent(event)
            return
        self._asked = stock
        self.stock_chosen.emit(stock)

    # Following the window ---------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        font = self.text_font()
        self._scenario = None
        self._shaded_for = None
        self.plot.set_look(self.theme, font)
        self.key_line.set_look(self.theme, self.plot.small_font)
        self.plot.value_axis.setWidth(self.plot.value_axis.width_for(percent(1.0)))
        self.area.set_fonts(sized(font, self.plot.font_size + 1, bold=True), self.plot.small_font)
        self.points.set_ink(self.theme.ink)
        self.remark.set_look(self.theme, self.plot.small_font)
        self.canvas.setMinimumHeight(round(self.plot.least_height() + 2 * GRID))

    def _retranslate(self) -> None:
        self.key.setText(self.tr("○ measured"))
        self._modes.set_texts(
            {
                STACKED: (self.tr("Stacked"), self.tr("Shares on one another: together the whole market")),
                LINES: (self.tr("Lines"), self.tr("A line for each share: compare with data")),
            }
        )
        if self.plot.ribbon is not None:
            self.plot.ribbon.set_names(
                {
                    "bloom": self.tr("Bloom"),
                    "involution": self.tr("Involution"),
                    "oligopoly": self.tr("Oligopoly"),
                }
            )

    def _place_busy_sign(self) -> None:
        # In the upper left of the frame: ribbon and labels at the ends stay free.
        corner = self.canvas.mapFromScene(self.plot.frame().topLeft()) if self.has_drawing else QPoint(0, 0)
        self.busy_sign.move(corner.x() + GRID, corner.y() + GRID)

    def _set_plain(self, plain: bool) -> None:
        for each in (self.area, self.lines, self.points):
            each.is_plain = plain
            each.update()
        self.others.set_plain(plain)
        self.plot.hold_still(plain)

    def _series(self) -> list[Series]:
        return [each.series for each in self._measured.values()]

    def _entries(self) -> list[Entry]:
        if self._scenario is None:
            return []
        return [
            Entry(actor.name, name, colour, HATCHES[actor.kind])
            for actor, name, colour in zip(self._scenario.actors, self._names, self._colours, strict=True)
        ]
