"""The ledger of one stock over time: bands of what comes and goes, and the net change in ink."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QFont

from engine.text import Language
from gui.theme import Theme
from gui.views.cursor import Reading
from gui.views.end_labels import EndLabel
from gui.views.flow_words import amount_text, axis_unit, is_fraction, sentence, stock_name
from gui.views.flows.rate_bands import RateBand, RateBands
from gui.views.flows.rate_table import rate_bands
from gui.views.lines import Lines, LineStyle
from gui.views.numbers import year as year_text
from gui.views.plot import Plot
from gui.views.table import Table, time_table
from gui.views.ticks import number_ticks

if TYPE_CHECKING:
    from engine import Result

_PLAIN_STOCKS = ("people.", "capital.", "complexity.", "novelty.", "stack.", "ventures.")
_SINGLE = ("ai_capability", "market", "overvaluation", "expected_growth")
_MOST_FOR_LABELS = 0.3
_AT_ONCE = 200_000
"""Actors times niches times outputs that are looked at between two frames."""


class LedgerPlot(Plot):
    """Bands above and below zero, named where they are thickest."""

    def __init__(self) -> None:
        super().__init__(number_ticks)
        self.bands = RateBands(self.box)
        self.net = Lines(self.box)

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.bands.set_look(theme, self.small_font)

    def set_plain(self, plain: bool) -> None:
        """Draw cheaply while something is dragged."""
        self.bands.is_plain = self.net.is_plain = plain

    def show_stock(self, result: "Result", stock: str, language: Language, *, is_net: bool, keeps_range: bool) -> None:
        """Show the flows of a stock; `keeps_range` as long as they fit."""
        from engine.explanation import ledger_over_time

        # Sums stay parts of the market: an axis of round numbers of a currency would count in other units every time.
        in_hundredths = is_fraction(stock) or stock.startswith(("capital.", "market"))
        factor = 100.0 if in_hundredths else 1.0
        # Of a very large market some outputs are looked at: all of them would hold up the window.
        size = len(result.scenario.actors) * len(result.scenario.niches) if stock.startswith("share.") else 1
        most = min(result.times.size, max(2, _AT_ONCE // size))
        rows = np.unique(np.linspace(0, result.times.size - 1, most).round().astype(np.intp))
        times = result.times[rows]
        rates = ledger_over_time(result, stock, rows)
        bands = rate_bands(result, rates, factor, self.theme, language, is_net=is_net)
        self.bands.set_bands(times, bands)
        total = np.zeros(times.size)
        for each in rates:
            total += factor * each.values
        self.net.set_values(times, total[:, None])
        self.net.set_styles([LineStyle(QColor(self.theme.ink), 2.0)])
        scenario = result.scenario
        self._set_home(scenario.start, scenario.start + scenario.horizon, keeps_range=keeps_range)
        self.caption.set_text(sentence(axis_unit(stock)))
        net = QCoreApplication.translate("FlowsView", "Net {0}").format(_number(float(total[-1])))
        self.end_labels.setWidth(self.end_labels.width_for([net], _MOST_FOR_LABELS * self.size().width()))
        self.end_labels.set_labels([EndLabel(float(total[-1]), QColor(self.theme.ink), net)])

    def _set_home(self, start: float, end: float, *, keeps_range: bool) -> None:
        low, high = self.bands.reach()
        low, high = min(low, float(self.net.values.min())), max(high, float(self.net.values.max()))
        room = 0.06 * (high - low) or 1.0
        home = self.box.home
        fits = home is not None and home[:2] == (start, end) and home[2] <= low and high <= home[3]
        if not (keeps_range and fits):
            self.box.set_home((start, end, low - room, high + room))
            self.value_axis.setWidth(self.value_axis.width_between(low - room, high + room))

    def band_at(self, position: QPointF) -> RateBand | None:
        """The band at a position of the scene within the frame."""
        return self.bands.band_at(position) if self.time_under(position) is not None else None

    def read(self, at: float | None) -> None:
        """Show the values at a calendar year; nothing for None."""
        times = self.net.times
        if at is None or not times.size:
            self.reading.read(None)
            return
        readings = []
        for each in self.bands.bands:
            readings.append(Reading(each.name, _number(float(np.interp(at, times, each.values))), each.colour))
        net = float(np.interp(at, times, self.net.values[:, 0]))
        readings.append(Reading(_net_change(), _number(net), QColor(self.theme.ink), height=net))
        self.reading.read(at, year_text(at), readings)

    def table(self) -> Table:
        """The rates over time."""
        times = self.net.times.tolist()
        columns: dict[str, tuple[Sequence[float], Sequence[float | None]]] = {
            each.name: (times, each.values.tolist()) for each in self.bands.bands
        }
        columns[_net_change()] = (times, self.net.values[:, 0].tolist())
        return time_table(columns)


def stocks_with_ledger(result: "Result", language: Language) -> list[tuple[str, str]]:
    """Names and texts of the stocks to choose from: shares first; those of niches are left to the heat map."""
    scenario = result.scenario
    shares = [f"share.{each.name}" for each in scenario.actors]
    others = [each for start in _PLAIN_STOCKS for each in result.stocks if each.startswith(start)]
    others += [each for each in _SINGLE if each in result.stocks]
    share_of = QCoreApplication.translate("FlowsView", "Share of {0}")
    return [
        *((each, share_of.format(stock_name(each, scenario, language))) for each in shares),
        *((each, sentence(stock_name(each, scenario, language, result.stocks[each].text))) for each in others),
    ]


def _number(value: float) -> str:
    return amount_text("", value, signed=True)


def _net_change() -> str:
    return QCoreApplication.translate("FlowsView", "Net change")
