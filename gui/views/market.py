"""Who holds which share of the market, over time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from engine.scenario import Scenario, Series
from gui.bilingual import in_language
from gui.theme import GRID, actor_colours, mark_colour, mixed, stage_colour
from gui.views.cursor import Reading
from gui.views.data_points import DataPoints, Points
from gui.views.end_labels import EndLabel
from gui.views.layer import sized
from gui.views.legend import Entry, Legend
from gui.views.lines import Lines, LineStyle
from gui.views.numbers import percent, year
from gui.views.plot import Plot
from gui.views.segmented import Segmented
from gui.views.share_data import Measured, measured_shares, points_on_lines, points_on_stack
from gui.views.stacked_area import HATCHES, StackedArea
from gui.views.stage_ribbon import lasting
from gui.views.table import Table, time_table
from gui.views.ticks import percent_ticks
from gui.views.view import Picture, View

if TYPE_CHECKING:
    from engine import Result

STACKED, LINES = "stacked", "lines"

_GHOST_DASHES = (5.0, 4.0)
_CROWD = 3
"""With more bands than this too thin for a label, what is labelled inside gets none at its end: labels push one
another away from their bands, and a number alone could be anybody's."""

_MOST_FOR_LABELS = 0.3
"""Of the width of the picture, the part that labels at the ends may take."""

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
        self.ghost = Lines(self.plot.box)
        self.lines = Lines(self.plot.box)
        self.points = DataPoints(self.plot.box)
        self.canvas.ci.addItem(self.plot)
        self.plots = (self.plot,)
        self.set_theme(self.theme)
        self._retranslate_all()

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
        self._chosen = str(mode) if mode in {STACKED, LINES} else None
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
        result = self.picture.result
        columns: dict[str, tuple[Sequence[float], Sequence[float | None]]] = {
            result.scenario.actors[each].name: (result.times.tolist(), result.shares[:, each].tolist())
            for each in self._shown
        }
        for series in self._series():
            columns[self.tr("{0} (measured)").format(series.output.removeprefix("share."))] = (
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
        self._draw_ghost(picture.baseline, result, stacked)
        self.points.set_points(self._points(result, stacked))
        if self.plot.ribbon is not None:
            self.plot.ribbon.set_stages(lasting(result.stages, float(result.times[-1])))
        self._label_ends(result, stacked)

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
        self.lines.set_styles([LineStyle(mark_colour(self._colours[each], self.theme), 2.0) for each in shown])
        self._make_room_for_labels()

    def _make_room_for_labels(self) -> None:
        texts = [f"{each} {percent(0.888)}" for each in self._names]
        most = min(17 * self.plot.font_size, _MOST_FOR_LABELS * self.canvas.ci.size().width())
        width = self.plot.end_labels.width_for(texts, most)
        if width != self.plot.end_labels.fixedWidth:
            self.plot.end_labels.setWidth(width)

    def _draw_ghost(self, baseline: "Result | None", result: "Result", stacked: bool) -> None:
        if baseline is None or baseline is result or baseline.times.size < 2:
            self.ghost.set_values(np.zeros(0), np.zeros((0, 0)))
            return
        columns = {actor.name: each for each, actor in enumerate(baseline.scenario.actors)}
        shares = np.zeros((baseline.times.size, len(self._shown)))
        for place, each in enumerate(self._shown):
            column = columns.get(result.scenario.actors[each].name)
            if column is not None:
                shares[:, place] = baseline.shares[:, column]
        self.ghost.set_values(baseline.times, np.cumsum(shares, axis=1)[:, :-1] if stacked else shares)
        halo = QColor(self.theme.paper)
        halo.setAlphaF(0.6)
        style = LineStyle(QColor(self.theme.ghost), 1.5, _GHOST_DASHES, halo if stacked else None)
        self.ghost.set_styles([style] * len(self._shown))

    def _points(self, result: "Result", stacked: bool) -> list[Points]:
        if not self._measured:
            return []
        names = [result.scenario.actors[each].name for each in self._shown]
        place = points_on_stack if stacked else points_on_lines
        return [
            Points(name, times, values, mixed(self._colours[self._shown[names.index(name)]], self.theme.paper, 0.75))
            for name, (times, values) in place(self._measured, names, result, self._shown).items()
        ]

    def _label_ends(self, result: "Result", stacked: bool) -> None:
        last = result.shares[-1]
        thick = 1.2 * self.plot.font_size / max(self.plot.box.rect().height(), 1.0)
        labels = []
        below = 0.0
        inside = self.area.label_boxes if stacked else {}
        is_crowded = sum(float(last[each]) <= thick for each in self._shown) > _CROWD
        for each in self._shown:
            share = float(last[each])
            is_named = self._names[each] in inside
            if not (is_named and is_crowded):
                name = "" if is_named and share > thick else self._names[each]
                colour = mark_colour(self._colours[each], self.theme)
                height = below + share / 2 if stacked else share
                labels.append(EndLabel(height, colour, name, percent(share), weight=share))
            below += share
        self.plot.end_labels.set_labels(labels)

    def _fit_labels(self) -> None:
        """After a change of size other bands have room for their label."""
        if self.picture is not None and self.has_drawing and self._scenario is not None:
            self._make_room_for_labels()
            self._label_ends(self.picture.result, self.mode == STACKED)

    def _read(self, at: float | None) -> None:
        if at is None or self.picture is None:
            self.plot.reading.read(None)
            return
        result = self.picture.result
        if not result.times[0] - 1e-9 <= at <= result.times[-1] + 1e-9:
            self.plot.reading.read(at, year(at))
            return
        readings = [self._reading(result, each, at) for each in self._shown]
        self.plot.reading.read(at, year(at), readings[::-1])

    def _reading(self, result: "Result", actor: int, at: float) -> Reading:
        share = float(np.interp(at, result.times, result.shares[:, actor]))
        left, right = self.plot.box.viewRange()[0]
        measured = self._measured.get(result.scenario.actors[actor].name)
        datum = measured.near(at, _NEAR * (right - left)) if measured is not None else None
        return Reading(
            self._names[actor],
            percent(share),
            self._colours[actor],
            "" if datum is None else self.tr("measured {0}").format(percent(datum)),
            share if self.mode == LINES else None,
        )

    # Following the window ---------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        font = self.text_font()
        self._scenario = None
        self.plot.set_look(self.theme, font)
        self.plot.value_axis.setWidth(self.plot.value_axis.width_for(percent(1.0)))
        self.area.set_fonts(sized(font, self.plot.font_size + 1, bold=True), self.plot.small_font)
        self.points.set_ink(self.theme.ink)
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
        for each in (self.area, self.ghost, self.lines, self.points):
            each.is_plain = plain
            each.update()

    def _series(self) -> list[Series]:
        return [each.series for each in self._measured.values()]

    def _entries(self) -> list[Entry]:
        if self._scenario is None:
            return []
        return [
            Entry(actor.name, name, colour, HATCHES[actor.kind])
            for actor, name, colour in zip(self._scenario.actors, self._names, self._colours, strict=True)
        ]
