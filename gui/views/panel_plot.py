"""A panel of indicators as a plot."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont

from engine.scenario import Series
from gui.theme import Theme, mixed
from gui.views.cursor import Reading
from gui.views.data_points import DataPoints, Points
from gui.views.end_labels import EndLabel
from gui.views.lines import Lines, LineStyle
from gui.views.numbers import year
from gui.views.panels import Panel
from gui.views.plot import Plot
from gui.views.remark import Remark
from gui.views.scale import Array
from gui.views.share_data import measured
from gui.views.thresholds import Thresholds
from gui.views.value_tags import ValueTags

if TYPE_CHECKING:
    from engine import Result

_GHOST_DASHES = (5.0, 4.0)


class PanelPlot(Plot):
    """Draws the lines of one panel, labelled at their ends."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.unit.ticks, ValueTags)
        self.spec = panel
        self.thresholds = Thresholds(self.box)
        self.remark = Remark(self.box)
        self.ghost = Lines(self.box)
        self.lines = Lines(self.box)
        self.points = DataPoints(self.box)
        self._outputs: tuple[int, ...] = ()
        self._bounds: tuple[float, float] | None = None
        self._sides = (0.0, 0.0)
        self.is_off = False

    @property
    def names(self) -> tuple[str, ...]:
        """What the lines drawn are called."""
        return tuple(self.spec.lines[each].name() for each in self._outputs)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.thresholds.set_look(theme, self.small_font)
        self.remark.set_look(theme, self.small_font)
        self.points.set_ink(theme.ink)
        self._style_lines()

    def retranslate(self) -> None:
        """Write everything in the language now spoken."""
        self._write_caption()
        self.thresholds.set_thresholds(self.spec.thresholds())

    def side_widths(self, *, keeps_room: bool = False) -> tuple[float, float]:
        """The room that the texts now on the left and on the right need; `keeps_room` lets it grow but not shrink."""
        half_a_year = self.value_axis.width_for("2000") / 2  # the years at both ends reach beyond the frame
        before = self._sides if keeps_room else (half_a_year, half_a_year)
        left = 0.0 if self._bounds is None or self.is_off else self.value_axis.width_between(*self._bounds)
        right = self.end_labels.width_for([each.text for each in self.end_labels.labels], 11 * self.font_size)
        self._sides = (max(left, before[0]), max(right, before[1]))
        return self._sides

    def set_side_widths(self, left: float, right: float) -> bool:
        """Give both sides this much room; whether that is news."""
        if (left, right) == (self.value_axis.fixedWidth, self.end_labels.fixedWidth):
            return False
        self.value_axis.setWidth(left)
        self.end_labels.setWidth(right)
        return True

    def draw(self, result: "Result", baseline: "Result | None", series: Sequence[Series], *, keeps_range: bool) -> None:
        """Draw the lines of a result; `keeps_range` lets the axis grow but not shrink."""
        self.is_off = self.spec.mechanism is not None and not result.scenario.switches[self.spec.mechanism]
        for each in (self.value_axis, self.grid, self.thresholds):
            each.setOpacity(0.0 if self.is_off else 1.0)
        self._choose_outputs(result)
        values = self._values(result)
        self.lines.set_values(result.times, values)
        if baseline is None or baseline is result or baseline.times.size < 2:
            self.ghost.set_values(np.zeros(0), np.zeros((0, 0)))
        else:
            self.ghost.set_values(baseline.times, self._values(baseline))
        off = QCoreApplication.translate("Panels", "switched off in this world")
        nothing = QCoreApplication.translate("Panels", "no values in this world")
        self.remark.say("" if np.isfinite(values).any() else off if self.is_off else nothing)
        points = self._points(series)
        self.points.set_points(points)
        self._write_caption()
        seen = np.concatenate([values.ravel(), self.ghost.values.ravel(), *(each.values for each in points)])
        self._bounds = self.spec.bounds(seen, self._bounds if keeps_range else None)
        start = result.scenario.start
        self.box.set_home((start, start + result.scenario.horizon, *self._bounds))
        self._label_ends(result, values)

    def read(self, result: "Result", at: float | None) -> None:
        """Show the cursor and the values there."""
        if at is None or not result.times[0] - 1e-9 <= at <= result.times[-1] + 1e-9:
            self.reading.read(at, "" if at is None else year(at))
            return
        readings = []
        for column, (place, style) in enumerate(zip(self._outputs, self.lines.styles, strict=True)):
            line = self.spec.lines[place]
            value = float(np.interp(at, result.times, result.output(line.output).values))
            height = float(np.interp(at, result.times, self.lines.values[:, column]))
            readings.append(Reading(line.name(), self.spec.unit.written(value), style.colour, "", height))
        readings.sort(key=lambda each: -(each.height or 0.0))
        self.reading.read(at, year(at), readings)

    def set_plain(self, plain: bool) -> None:
        """Draw cheaply."""
        for each in (self.ghost, self.lines, self.points):
            each.is_plain = plain
            each.update()

    def _choose_outputs(self, result: "Result") -> None:
        shown = () if self.is_off else enumerate(self.spec.lines)
        outputs = tuple(place for place, line in shown if line.output in result.indicators)
        if outputs != self._outputs:
            self._outputs = outputs
            self._style_lines()

    def _write_caption(self) -> None:
        unit = self.spec.unit_words()
        if self.points.points:
            unit += " · " + QCoreApplication.translate("Panels", "○ measured")
        self.caption.set_text(self.spec.title(), unit)

    def _style_lines(self) -> None:
        styles = [self.spec.lines[each].style(self.theme) for each in self._outputs]
        self.lines.set_styles(styles)
        self.ghost.set_styles([LineStyle(QColor(self.theme.ghost), 1.25, _GHOST_DASHES)] * len(styles))

    def _label_ends(self, result: "Result", values: Array) -> None:
        """Write the name of each line at its end; a line that is alone needs none and carries its value."""
        labels = []
        for end, place, style in zip(values[-1], self._outputs, self.lines.styles, strict=True):
            line = self.spec.lines[place]
            if not np.isfinite(end):
                continue
            if len(self.spec.lines) == 1:
                value = self.spec.unit.written(float(result.indicators[line.output].values[-1]))
                labels.append(EndLabel(float(end), style.colour, number=value))
            else:
                labels.append(EndLabel(float(end), style.colour, line.name(), weight=float(end)))
        self.end_labels.set_labels(labels)

    def _values(self, result: "Result") -> Array:
        columns = [
            result.indicators[self.spec.lines[each].output].values
            if self.spec.lines[each].output in result.indicators
            else np.full(result.times.size, np.nan)
            for each in self._outputs
        ]
        if not columns:
            return np.zeros((result.times.size, 0))
        return self.spec.unit.on_axis(np.stack(columns, axis=1))

    def _points(self, series: Sequence[Series]) -> list[Points]:
        outputs = {
            self.spec.lines[each].output: style for each, style in zip(self._outputs, self.lines.styles, strict=True)
        }
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
