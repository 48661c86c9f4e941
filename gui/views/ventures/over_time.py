"""Ventures over the years: stages on one another or the part that is stuck, and the crowding under them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.text import Language
from gui.bilingual import in_language
from gui.theme import Theme, mark_colour
from gui.views.cursor import Reading
from gui.views.end_labels import EndLabel
from gui.views.lines import LineStyle
from gui.views.numbers import number, percent
from gui.views.scale import Array
from gui.views.thresholds import Threshold
from gui.views.ticks import number_ticks, percent_ticks
from gui.views.ventures.curves import Curve, CurvePlot
from gui.views.ventures.styles import ghost, overlaid, owner_style, stage_colours
from gui.views.ventures.way import BOTH, INDIVIDUALS, ORGANISATIONS, Way, way_of
from gui.views.ventures.words import owner_name, stage_names

if TYPE_CHECKING:
    from engine import Result

STOCKS, STUCK = "stocks", "stuck"


Home = tuple[float, float, float, float]


@dataclass(frozen=True)
class Look:
    """How curves are drawn: stocks or the part stuck, whose, in which colours and language; axes keep still or not."""

    mode: str
    whose: str
    theme: Theme
    language: Language
    is_still: bool


class OverTime:
    """Three plots, of which two are shown: stocks of the stages or the part stuck, and crowding."""

    def __init__(self) -> None:
        self.stocks = CurvePlot(number_ticks)
        self.stuck = CurvePlot(percent_ticks)
        self.crowding = CurvePlot(percent_ticks)
        self.plots = (self.stocks, self.stuck, self.crowding)
        self._stuck_curves: tuple[Curve, ...] = ()
        self._ways: list[tuple[Result, str, Way]] = []
        self._ends: tuple[tuple[str, QColor, float], ...] = ()

    def upper(self, mode: str) -> CurvePlot:
        """The plot that is shown over the crowding."""
        return self.stocks if mode == STOCKS else self.stuck

    def draw(
        self, result: "Result", baseline: "Result | None", overlays: Sequence["Result"], way: Way, look: Look
    ) -> None:
        """Draw a run, and others behind it."""
        start = result.scenario.start
        span = (start, start + result.scenario.horizon)
        behind = [] if baseline is None else [(baseline, "", ghost(look.theme))]
        for place, each in enumerate(overlays):
            name = in_language(each.scenario.name, look.language)
            behind.append((each, name, overlaid(look.theme, place)))
        self._ways = [each for each in self._ways if any(each[0] is run for run, _, _ in behind)]
        if look.mode == STOCKS:
            self._draw_stocks(way, behind, span, look)
        else:
            self._draw_stuck(result, way, behind, span, look)
        self._draw_crowding(result, behind, span, look)
        self._align_axes()

    def describe(self, *, is_off: bool) -> None:
        """Write above each plot what it shows."""
        off = QCoreApplication.translate("VenturesView", "switched off in this world")
        for plot, title, unit in (
            (
                self.stocks,
                QCoreApplication.translate("VenturesView", "Ventures by stage"),
                QCoreApplication.translate("VenturesView", "ventures in the whole market"),
            ),
            (
                self.stuck,
                QCoreApplication.translate("VenturesView", "Stuck in the valley"),
                QCoreApplication.translate("VenturesView", "part of the ventures"),
            ),
            (
                self.crowding,
                QCoreApplication.translate("VenturesView", "Crowding"),
                QCoreApplication.translate("VenturesView", "products, of those users can take in"),
            ),
        ):
            plot.caption.set_text(title, off if is_off else unit)

    def read(self, at: float, result: "Result", way: Way, look: Look) -> None:
        """Show the values at a year."""
        if look.mode == STOCKS:
            stocks = way.at(at).stocks
            middles = np.cumsum(stocks) - stocks / 2
            rows = zip(stage_names(), stocks, stage_colours(look.whose, look.theme), middles, strict=True)
            self.stocks.read_at(
                at, [Reading(name, number(float(value)), colour, height=float(y)) for name, value, colour, y in rows]
            )
        else:
            values = [float(np.interp(at, each.times, each.values)) for each in self._stuck_curves]
            pairs = zip(self._stuck_curves, values, strict=True)
            self.stuck.read_at(
                at, [Reading(each.name, percent(value), each.style.colour, height=value) for each, value in pairs]
            )
        crowd = float(np.interp(at, way.times, crowding_of(result)))
        self.crowding.read_at(at, [Reading("", percent(crowd), QColor(look.theme.ink), height=crowd)])

    def read_nothing(self) -> None:
        """Show no values."""
        for plot in self.plots:
            plot.read_at(None, ())

    def way_behind(self, run: "Result", whose: str) -> Way:
        """The way of another run, read once: it stays the same while a slider is dragged."""
        known = (way for other, owner, way in self._ways if other is run and owner == whose)
        way = next(known, None)
        if way is None:
            way = way_of(run, whose)
            self._ways.append((run, whose, way))
        return way

    def fit_sides(self, mode: str) -> None:
        """Write the labels of both plots, and give them the same room: their frames end under one another."""
        if self.upper(mode) is self.stocks:
            self._label_stocks()
        shown = (self.upper(mode), self.crowding)
        room = max(each.label_room() for each in shown)
        for plot in shown:
            if plot.end_labels.fixedWidth != room:
                plot.end_labels.setWidth(room)
                plot.layout().activate()  # in time for the very picture that is being drawn

    def _draw_stocks(
        self, way: Way, behind: list[tuple["Result", str, LineStyle]], span: tuple[float, float], look: Look
    ) -> None:
        plot, names, colours = self.stocks, stage_names(), stage_colours(look.whose, look.theme)
        others = []
        for run, _, style in behind:
            one = self.way_behind(run, look.whose)
            others.append(Curve("", one.times, one.stocks.sum(axis=1), style))
        plot.set_curves((), others)
        most = max(float(way.stocks.sum(axis=1).max()), *(float(each.values.max()) for each in others), 0.0)
        plot.box.set_home((*span, 0.0, _rung(most, plot.box.home, keeps=look.is_still)))
        plot.area.set_style(names, colours, (0, 1, 1, 0), QColor(look.theme.ink))
        plot.area.set_shares(way.times, way.stocks)
        self._ends = tuple(
            (name, mark_colour(colour, look.theme), height)
            for name, colour, height in zip(names, colours, way.stocks[-1].tolist(), strict=True)
        )

    def _label_stocks(self) -> None:
        """How many there are in each stage at the end, and its name where it found no room on its band."""
        inside = self.stocks.area.label_boxes
        labels, below = [], 0.0
        for name, colour, height in self._ends:
            label = "" if name in inside else name
            labels.append(EndLabel(below + height / 2, colour, label, number(height), weight=height))
            below += height
        self.stocks.label_ends(labels)

    def _draw_stuck(
        self,
        result: "Result",
        way: Way,
        behind: list[tuple["Result", str, LineStyle]],
        span: tuple[float, float],
        look: Look,
    ) -> None:
        plot = self.stuck
        plot.box.set_home((*span, 0.0, 1.0))
        curves = [Curve(owner_name(look.whose), way.times, way.stuck, owner_style(look.whose, look.theme))]
        if look.whose == BOTH:
            for owner in (INDIVIDUALS, ORGANISATIONS):
                one = way_of(result, owner)
                curves.append(Curve(owner_name(owner), one.times, one.stuck, owner_style(owner, look.theme)))
        others = []
        for run, name, style in behind:
            one = self.way_behind(run, look.whose)
            others.append(Curve(name, one.times, one.stuck, style))
        plot.set_curves(curves, others)
        plot.label_ends([_label(each, percent(float(each.values[-1]))) for each in curves])
        self._stuck_curves = tuple(curves)

    def _draw_crowding(
        self,
        result: "Result",
        behind: list[tuple["Result", str, LineStyle]],
        span: tuple[float, float],
        look: Look,
    ) -> None:
        plot, values = self.crowding, crowding_of(result)
        others = [Curve(name, run.times, crowding_of(run), style) for run, name, style in behind]
        most = max(float(values.max()), 1.0, *(float(each.values.max()) for each in others))
        plot.box.set_home((*span, 0.0, _rung(1.1 * most, plot.box.home, keeps=look.is_still)))
        curve = Curve("", result.times, values, LineStyle(QColor(look.theme.ink), 2.0))
        plot.set_curves([curve], others)
        plot.set_levels([Threshold(1.0, QCoreApplication.translate("VenturesView", "all that users can take in"))])
        plot.label_ends([_label(curve, percent(float(values[-1])))])

    def _align_axes(self) -> None:
        """The same room for the numbers of all plots, so that their years stand under one another."""
        home = self.stocks.box.home
        counts = [each.text for each in number_ticks(0.0, home[3] if home is not None else 10.0, 5.0)]
        width = self.stocks.value_axis.width_for(*counts, percent(1.0))
        for plot in self.plots:
            if plot.value_axis.fixedWidth != width:
                plot.value_axis.setWidth(width)


def crowding_of(result: "Result") -> Array:
    """Products over those that users can take in."""
    return np.asarray(result.indicators["indicator.crowding"].values)


def _label(curve: Curve, value: str) -> EndLabel:
    end = float(curve.values[-1])
    return EndLabel(end, curve.style.colour, curve.name, value, weight=end)


def _rung(most: float, home: Home | None, *, keeps: bool) -> float:
    """A round top of an axis; while something is dragged it may grow but not shrink."""
    power = 10.0 ** np.floor(np.log10(max(most, 1e-6)))
    top = float(next(each * power for each in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if each * power >= most * (1 - 1e-9)))
    return max(top, home[3]) if keeps and home is not None else top
