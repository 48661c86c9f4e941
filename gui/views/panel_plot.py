"""A panel as a plot."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QFont

from engine.scenario import Actor, Scenario, Series
from engine.text import Language
from gui.theme import Theme, actor_colours, kind_colour, mark_colour, mixed
from gui.views.cursor import Reading
from gui.views.data_points import DataPoints, Points
from gui.views.end_labels import EndLabel
from gui.views.fan import Fan
from gui.views.lines import Lines, LineStyle
from gui.views.money import NO_MONEY, Money
from gui.views.numbers import year
from gui.views.other_worlds import OtherWorlds
from gui.views.panels import Panel, PanelLine
from gui.views.plot import Plot
from gui.views.remark import Remark
from gui.views.scale import Array
from gui.views.share_data import measured
from gui.views.stacked_area import NO_KIND, StackedArea
from gui.views.thresholds import Thresholds
from gui.views.ticks import Tick
from gui.views.value_tags import ValueTags

if TYPE_CHECKING:
    from engine import Result
    from gui.views.picture import Picture


class PanelPlot(Plot):
    """Draws the lines of one panel, labelled at their ends."""

    def __init__(self, panel: Panel) -> None:
        self.spec = panel
        self._money = NO_MONEY
        super().__init__(self._ticks, ValueTags)
        self.thresholds = Thresholds(self.box)
        self.remark = Remark(self.box)
        self.area = StackedArea(self.box) if panel.is_stacked else None
        self.others = OtherWorlds(self.box, self.area)
        self.lines = Lines(self.box)
        self.lines.setVisible(not panel.is_stacked)
        self.points = DataPoints(self.box)
        self._language: Language = "en"
        self._chosen_for: tuple[tuple[Actor, ...], frozenset[str], bool] | None = None
        self._scenario: Scenario | None = None
        self._lines: tuple[PanelLine, ...] = ()
        self._fan: Fan | None = None
        self._bounds: tuple[float, float] | None = None
        self._sides = (0.0, 0.0)
        self.is_off = False

    @property
    def ghost(self) -> Lines:
        """The baseline."""
        return self.others.ghost

    @property
    def drawn(self) -> tuple[PanelLine, ...]:
        """The lines of the result shown."""
        return self._lines

    @property
    def names(self) -> tuple[str, ...]:
        """What the lines drawn are called."""
        return tuple(each.name() for each in self._lines)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.thresholds.set_look(theme, self.small_font)
        self.remark.set_look(theme, self.small_font)
        self.points.set_ink(theme.ink)
        if self.area is not None:
            self.area.set_fonts(self.body_font, self.small_font)
        self._style_lines()

    def retranslate(self, language: Language) -> None:
        """Write everything in the language now spoken."""
        self._language = language
        self._chosen_for = None
        self._write_caption()
        self.thresholds.set_thresholds(self.spec.thresholds())

    @property
    def sides(self) -> tuple[float, float]:
        """The room that the texts on the left and on the right needed last."""
        return self._sides

    def side_widths(self, *, keeps_room: bool = False) -> tuple[float, float]:
        """The room that the texts now on the left and on the right need; `keeps_room` lets it grow but not shrink."""
        half_a_year = self.value_axis.width_for("2000") / 2  # the years at both ends reach beyond the frame
        before = self._sides if keeps_room else (half_a_year, half_a_year)
        left = 0.0 if self._bounds is None or self.is_off else self.value_axis.width_between(*self._bounds)
        right = self.end_labels.width_for(
            [each.text for each in self.end_labels.labels], self.spec.label_room * self.font_size
        )
        self._sides = (max(left, before[0]), max(right, before[1]))
        return self._sides

    def set_side_widths(self, left: float, right: float) -> bool:
        """Give both sides this much room; whether that is news."""
        if (left, right) == (self.value_axis.fixedWidth, self.end_labels.fixedWidth):
            return False
        self.value_axis.setWidth(left)
        self.end_labels.setWidth(right)
        return True

    def draw(self, picture: "Picture", hidden: frozenset[str], *, keeps_range: bool) -> None:
        """Draw the lines of a picture; `keeps_range` lets the axis grow but not shrink."""
        result = picture.result
        self.is_off = self.spec.mechanism is not None and not result.scenario.switches[self.spec.mechanism]
        for each in (self.value_axis, self.grid, self.thresholds):
            each.setOpacity(0.0 if self.is_off else 1.0)
        self._take_money(picture.money)
        is_new = self._choose_lines(result, hidden)
        values = self.heights(result)
        self.lines.set_values(result.times, values)
        self.others.set_runs(picture, self._drawn_heights, self._language)
        if self.area is not None:
            self.area.set_shares(result.times, np.nan_to_num(values))
        if is_new or picture.fan is not self._fan:
            self._shade(picture.fan, values)
        self.remark.say(self._why_empty(values))
        points = self._points(picture.series)
        self.points.set_points(points)
        self._write_caption()
        if self.area is None:
            seen = np.concatenate([values.ravel(), self.others.values, *(each.values for each in points)])
            self._bounds = self.spec.bounds(seen, self._bounds if keeps_range else None)
        else:
            self._bounds = (0.0, 1.0)
        start = result.scenario.start
        self.box.set_home((start, start + result.scenario.horizon, *self._bounds))
        self._label_ends(result, values)

    def read(self, result: "Result", at: float | None, *, is_at_rest: bool = False) -> None:
        """Show the cursor and the values there."""
        if at is None or not result.times[0] - 1e-9 <= at <= result.times[-1] + 1e-9:
            self.reading.read(at, "" if at is None else year(at), is_at_rest=is_at_rest)
            return
        readings = []
        below = 0.0
        for column, (line, style) in enumerate(zip(self._lines, self.lines.styles, strict=True)):
            height = float(np.interp(at, result.times, self.lines.values[:, column]))
            value = float(np.interp(at, result.times, line.values(result)))
            place = height
            if self.area is not None:
                place, below = below + height / 2, below + height
            text = self.spec.unit.written(value, self._money)
            has_dot = self.area is None
            readings.append(Reading(line.name(), text, style.colour, height=place, has_dot=has_dot))
        readings.sort(key=lambda each: -(each.height or 0.0))
        self.reading.read(at, year(at), readings, is_at_rest=is_at_rest)

    def line_under(self, position: QPointF) -> PanelLine | None:
        """The line at a position of the scene, or whose label is there."""
        label = self.end_labels.label_at(position)
        if label is not None:
            return next((each for each in self._lines if label.name and each.name() == label.name), None)
        inside = self.box.mapFromScene(position)
        if not self.box.rect().contains(inside) or not self._lines:
            return None
        if self.area is not None:
            scale = self.area.scale_now()
            place = self.area.band_at(scale.time_at(inside.x()), scale.value_at(inside.y()))
        else:
            place = self.lines.line_at(inside.x(), inside.y())
        return None if place is None else self._lines[place]

    def hold_still(self, is_still: bool) -> None:
        super().hold_still(is_still)
        self.thresholds.setCacheMode(self.grid.cacheMode())

    def set_plain(self, plain: bool) -> None:
        """Draw cheaply."""
        for each in (self.lines, self.points, *([self.area] if self.area else [])):
            each.is_plain = plain
            each.update()
        self.others.set_plain(plain)
        self.hold_still(plain)

    def heights(self, result: "Result") -> Array:
        """Where the lines stand on the axis in a run, shape (times, lines)."""
        if not self._lines:
            return np.zeros((result.times.size, 0))
        return self.spec.unit.on_axis(np.stack([each.values(result) for each in self._lines], axis=1))

    def _drawn_heights(self, result: "Result") -> Array:
        """The heights of another run as they are drawn: in a stack, the tops of all parts but the last."""
        heights = self.heights(result)
        return heights if self.area is None else np.cumsum(heights, axis=1)[:, :-1]

    def _ticks(self, low: float, high: float, room: float) -> list[Tick]:
        return self.spec.unit.ticks(low, high, room, self._money)

    def _take_money(self, money: Money) -> None:
        if money != self._money:
            self._money = money
            self.value_axis.set_look(self.theme, self.small_font)

    def _choose_lines(self, result: "Result", hidden: frozenset[str]) -> bool:
        """Find out which lines there are; whether they may be others than before."""
        scenario = result.scenario
        chosen_for = (scenario.actors, hidden, self.is_off)
        if chosen_for == self._chosen_for:
            return False
        self._chosen_for = chosen_for
        shown = {each.kind for each in scenario.actors if each.name not in hidden}
        lines = () if self.is_off else self.spec.lines_for(scenario, self._language)
        self._lines = tuple(
            each
            for each in lines
            if each.is_in(result)
            and each.actor not in hidden
            and not (hidden and self._is_of_actors(each) and each.kind not in shown)
        )
        self._scenario = scenario
        self._style_lines()
        return True

    def _is_of_actors(self, line: PanelLine) -> bool:
        """Whether a line speaks of the actors of a kind, and not of people."""
        return line.kind is not None and self.spec.mechanism != "people"

    def _why_empty(self, values: Array) -> str:
        if np.isfinite(values).any():
            return ""
        if self.is_off:
            return QCoreApplication.translate("Panels", "switched off in this world")
        if not self._lines and self._chosen_for is not None and self._chosen_for[1]:
            return QCoreApplication.translate("Panels", "hidden in the legend")
        return QCoreApplication.translate("Panels", "no values in this world")

    def _write_caption(self) -> None:
        parts = [self.spec.unit.words(self._money), self.spec.unit_words()]
        parts = [each for each in parts if each]
        unit = QCoreApplication.translate("Panels", "{0}, {1}").format(*parts) if len(parts) > 1 else "".join(parts)
        if self.points.points:
            unit += " · " + QCoreApplication.translate("Panels", "○ measured")
        self.caption.set_text(self.spec.title(), unit)

    def _style(self, line: PanelLine) -> LineStyle:
        """How a line is drawn: actors and kinds in their colour, others between the ink and the accent of the theme."""
        if line.actor is not None and self._scenario is not None:
            names = [each.name for each in self._scenario.actors]
            return LineStyle(
                mark_colour(actor_colours(self._scenario, self.theme)[names.index(line.actor)], self.theme)
            )
        own = QColor(self.theme.ink) if line.kind is None else kind_colour(line.kind, self.theme)
        towards = self.theme.accent if line.kind is None else self.theme.ink
        return LineStyle(mark_colour(mixed(own, towards, line.shade), self.theme))

    def _style_lines(self) -> None:
        styles = [self._style(each) for each in self._lines]
        self.lines.set_styles(styles)
        grey = QColor(self.theme.secondary)
        is_grey = [each.kind is None and not each.shade for each in self._lines]
        shades = [grey if plain else style.colour for plain, style in zip(is_grey, styles, strict=True)]
        self.others.set_styles(styles, self.theme, on_bands=self.area is not None, shades=shades)
        if self.area is not None:
            self.area.set_style(
                self.names,
                [self._band_colour(each) for each in self._lines],
                [NO_KIND if each.kind is None else int(each.kind) for each in self._lines],
                QColor(self.theme.ink),
            )

    def _band_colour(self, line: PanelLine) -> QColor:
        return QColor(self.theme.edge) if line.kind is None else kind_colour(line.kind, self.theme)

    def _shade(self, fan: Fan | None, values: Array) -> None:
        self._fan = fan
        ends = values[-1] if len(values) else np.zeros(0)
        weights = np.nan_to_num(ends, nan=-np.inf, posinf=np.inf, neginf=-np.inf).tolist()
        names = [each.in_fan for each in self._lines]
        self.others.set_fan(fan, names, weights, on_bands=self.area is not None, on_axis=self.spec.unit.on_axis)

    def _label_ends(self, result: "Result", values: Array) -> None:
        """Write the name of each line at its end; a line that is alone needs none and carries its value."""
        labels = []
        is_alone = not self.spec.by_actor and len(self.spec.lines) == 1
        inside = self.area.label_boxes if self.area is not None else {}
        tops = np.cumsum(values[-1]) if len(values) else np.zeros(0)
        for place, (end, line, style) in enumerate(zip(values[-1], self._lines, self.lines.styles, strict=True)):
            if not np.isfinite(end):
                continue
            height = float(end) if self.area is None else float(tops[place] - end / 2)
            colour = style.colour
            if is_alone:
                value = self.spec.unit.written(float(line.values(result)[-1]), self._money)
                labels.append(EndLabel(height, colour, number=value))
            elif self.area is not None:
                name = "" if line.name() in inside else line.name()
                number = self.spec.unit.written(float(end), self._money)
                labels.append(EndLabel(height, colour, name, number, float(end)))
            else:
                labels.append(EndLabel(height, colour, line.name(), weight=float(end)))
        ends = [each.value for each in labels] if self.area is None else tops.tolist()
        self.end_labels.set_labels([*labels, *self.others.overlays.end_labels(ends)])

    def _points(self, series: Sequence[Series]) -> list[Points]:
        if self.area is not None:
            return []
        outputs = {each.output: style for each, style in zip(self._lines, self.lines.styles, strict=True)}
        return [
            Points(
                each.output,
                measured(each).times,
                self.spec.unit.on_axis(measured(each).values),
                mixed(outputs[each.output].colour, self.theme.paper, 0.75),
            )
            for each in series
            if each.output in outputs
        ]
