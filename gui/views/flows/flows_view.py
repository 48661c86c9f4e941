"""Who took whose share, when and by which flow: a Sankey diagram at the cursor, and the ledger over time."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QGraphicsWidget, QWidget

from engine.problems import InvalidInput
from gui import motion
from gui.punctuation import colon, commas, semicolons
from gui.theme import GRID, Theme
from gui.views.flows.exact_transfers import ExactTransfers
from gui.views.flows.flow_controls import LEDGER, SANKEY, FlowControls
from gui.views.flows.flow_table import FlowTable, actors_apart, by_kind, flow_table
from gui.views.flows.ledger_plot import LedgerPlot, stocks_with_ledger
from gui.views.flows.sankey import HATCHES, Sankey
from gui.views.flows.sankey_words import Words, sankey_words
from gui.views.flows.transfer_source import CAPITAL, SHARE, Span, TransferSource
from gui.views.legend import Entry
from gui.views.money import NO_MONEY
from gui.views.picture import Picture
from gui.views.table import Cell, Table
from gui.views.view import View

if TYPE_CHECKING:
    from engine import Result
    from engine.explanation import Transfers

_HURRY = 0.3
"""Seconds between two changes of time up to which nothing moves by itself: the user moves it."""


class FlowsView(View):
    """Flows between actors, ways of working or funds, and what fills and empties one stock over time."""

    view_id: ClassVar[str] = "flows"
    is_of_a_moment: ClassVar[bool] = True

    """Two shares by their names in `Result.stocks`, the one that lost and the one that won, to be explained."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: TransferSource | None = None
        self._span: Span | None = None
        self._goal = FlowTable()
        self._before = FlowTable()
        self._most = 0.0
        self._moved_at = 0.0
        self._is_copy = False
        self._frame_most = 0.0
        self._wanted_stock = ""
        self._offered: tuple[list[tuple[str, str]], object, str] = ([], None, "")
        self._exact = ExactTransfers(self)
        self._exact.found.connect(self._know_more)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(motion.SHORT)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._move_on)
        self.controls.setContentsMargins(12, GRID, 12, 0)
        self.choices = FlowControls()
        self.choices.changed.connect(self._follow_choice)
        self.controls.addWidget(self.choices, 1)
        self.sankey = Sankey()
        self.plot = LedgerPlot()
        self.plot.box.reset_asked.connect(self.reset_zoom)
        for item in (self.sankey, self.plot):
            item.setParentItem(self.canvas.ci)
        self._shown: QGraphicsWidget | None = None
        self.plots = (self.plot,)
        self._arrange()
        self.set_theme(self.theme)
        self._retranslate_all()

    # Choices ----------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """Whether a Sankey diagram or the ledger over time is shown."""
        return self.choices.mode

    @property
    def table(self) -> FlowTable:
        """What the Sankey diagram shows, or is on its way to show."""
        return self._goal

    @property
    def span(self) -> Span | None:
        """The moment or the period that the Sankey diagram speaks of."""
        return self._span

    def set_mode(self, mode: str) -> None:
        """Show a Sankey diagram or the ledger over time."""
        self.choices.choose_mode(mode)

    def show_stock(self, stock: str) -> None:
        """Look at the ledger of a stock, where there is one to be chosen."""
        self.choices.choose_stock(stock)

    def title(self) -> str:
        if self.mode == LEDGER:
            return (
                self.tr("{0}: what comes and goes").format(self._stock_text()) if self.has_drawing else self.tr("Flows")
            )
        if self.choices.what_passes == SHARE:
            return self.tr("Who takes whose share")
        if self.choices.what_passes == CAPITAL:
            return self.tr("Where money comes from and goes to")
        return self.tr("Where people go")

    def state(self) -> dict[str, object]:
        return self.choices.state()

    def restore(self, state: Mapping[str, object]) -> None:
        self.choices.restore(dict(state))
        self._arrange()
        self.redraw()
        # Until a run is shown no stock is offered that could be chosen.
        self._wanted_stock = str(state.get("stock") or "")

    def legend_entries(self) -> tuple[Entry, ...]:
        if self.mode == LEDGER:
            labelled = self.plot.bands.labels
            return tuple(
                Entry(each.name, each.name, each.colour, HATCHES[each.order % len(HATCHES)])
                for each in self.plot.bands.bands
                if each.name not in labelled
            )
        inside = {key[2] for key, (_, text) in self.sankey.band_labels.items() if text[:1].isalpha()}
        named = {each.flow: each for each in self._goal.bands if each.flow not in inside}
        return tuple(
            Entry(flow, band.text, QColor(self.theme.hover), HATCHES[band.order % len(HATCHES)])
            for flow, band in named.items()
        )

    def data(self) -> Table:
        if not self.has_drawing:
            return Table()
        if self.mode == LEDGER:
            return self.plot.table()
        names = {each.key: each.name for each in self._goal.holders}
        header = (self.tr("From"), self.tr("To"), self.tr("Flow"), self._amount_heading())
        rows: list[tuple[Cell, ...]] = [
            (names[each.source], names[each.target], each.text, each.amount * self._factor())
            for each in self._goal.bands
        ]
        return Table(header, tuple(rows))

    def twin(self, theme: Theme, font: QFont) -> View:
        mine = self._source
        other = super().twin(theme, font)
        assert isinstance(other, FlowsView)
        other._is_copy = True
        if mine is not None:
            other._source = mine
        if self.mode == LEDGER:
            other.set_time(None)
        other.redraw()
        return other

    def stop(self) -> bool:
        """End the work beside the window; whether it ended."""
        self._motion.stop()
        return self._exact.stop()

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        result = picture.result
        if self._source is None or self._source.result is not result:
            self._source = TransferSource(result)
        scenario = result.scenario
        if self._offered[1:] != (scenario.actors, self.language):
            # Names of stocks are many, and other only where actors are.
            self._offered = (stocks_with_ledger(result, self.language), scenario.actors, self.language)
        self.choices.offer(self._offered[0], scenario.start, scenario.start + scenario.horizon, len(scenario.actors))
        if self._wanted_stock:
            self.choices.choose_stock(self._wanted_stock)
            self._wanted_stock = ""
        self._arrange()
        stock = self.choices.stock_name
        if self.mode == LEDGER and stock:
            self.plot.show_stock(
                result,
                stock,
                self.language,
                is_net=self.choices.is_net,
                keeps_range=self._is_dragging,
            )

    def _show_moment(self, year: float | None) -> None:
        if self.mode == SANKEY and self.picture is not None:
            self._show_span(self._span_now(self.picture.result))

    def _span_now(self, result: "Result") -> Span:
        first, last = float(result.times[0]), float(result.times[-1])
        now = last if self._time is None else min(max(self._time, first), last)
        return self.choices.span(now, first, last)

    def _show_span(self, span: Span) -> None:
        """Show what passed then, as well as it is known at once, and find out the rest when there is time."""
        source = self._source
        if source is None:
            return
        what = self.choices.what_passes
        transfers = self._at(source, what, span.start) if span.is_moment else source.quick(what, span)
        if not (span.is_moment or source.has(what, span) or self._is_copy or self._is_dragging):
            self._exact.want(source, what, span)
        else:
            self._exact.forget()
        self._show_transfers(transfers, span)

    def _at(self, source: TransferSource, what: str, year: float) -> "Transfers":
        try:
            return source.at(what, year)
        except InvalidInput:
            # Between two outputs no integrator gets through: the outputs around it are known all the same.
            step = max(source.result.scenario.step, 1e-6)
            whole = source.quick(what, Span(year - step, year + step))
            return type(whole)(whole.holders, whole.flows, whole.amounts / (2 * step))

    def _show_transfers(self, transfers: "Transfers", span: Span) -> None:
        assert self.picture is not None
        assert self._source is not None
        scenario = self.picture.result.scenario
        what, is_net = self.choices.what_passes, self.choices.is_net
        is_by_kind = self.choices.is_by_kind and not transfers.holders[0].startswith("people")
        groups = (
            by_kind(transfers.holders, scenario, self.theme)
            if is_by_kind
            else actors_apart(transfers.holders, scenario, self.theme, self.language)
        )
        table = flow_table(transfers, groups, self.language, is_net=is_net)
        if span.is_moment and not (self._is_dragging and self._most):
            self._most = self._source.largest(what, groups, is_net=is_net)
        most = self._most if span.is_moment else table.total
        is_same = self._span is not None and self._span.is_moment == span.is_moment
        self._span = span
        now = time.monotonic()
        is_hurried = now - self._moved_at < _HURRY
        self._moved_at = now
        before = self.sankey.table
        self._goal = table
        moves = is_same and bool(before.bands) and before.holders != table.holders and self.isVisible()
        same_holders = [each.key for each in before.holders] == [each.key for each in table.holders]
        self._motion.stop()
        if moves and same_holders and not (is_hurried or self._is_dragging or motion.is_reduced()):
            self._before = before
            self._frame_most = most
            self._motion.start()
        else:
            self.sankey.show_table(table, self._words(span), most)
        self.canvas.setAccessibleDescription(self._said())

    def _move_on(self, part: object) -> None:
        if self._span is not None:
            table = self._before.between(self._goal, float(part)) if float(part) < 1.0 else self._goal  # type: ignore[arg-type]
            self.sankey.show_table(table, self._words(self._span), self._frame_most)

    def _words(self, span: Span) -> Words:
        money = self.picture.money if self.picture is not None else NO_MONEY
        return sankey_words(self.choices.what_passes, span, money)

    def _said(self) -> str:
        """What the picture shows, for who cannot see it."""
        if self._span is None:
            return ""
        words = self._words(self._span)
        return semicolons(colon(each.name, words.net(each.net)) for each in self._goal.holders if each.stock)

    def _read(self, at: float | None) -> None:
        if self.mode == LEDGER:
            self.plot.read(at)

    def _know_more(self, source: object) -> None:
        """Show what has been found out exactly, if it is still asked for."""
        if source is self._source and self.picture is not None and self.mode == SANKEY:
            self._show_span(self._span_now(self.picture.result))

    # Mouse and keyboard -----------------------------------------------------------------------------------------

    def _click(self, position: QPointF) -> None:
        if self.mode == LEDGER:
            super()._click(position)
            band = self.plot.band_at(position)
            stock = self.choices.stock_name
            if band is not None and band.counterpart is not None and stock.startswith("share."):
                is_gain = float(band.values.sum()) > 0
                self.flow_chosen.emit(*((band.counterpart, stock) if is_gain else (stock, band.counterpart)))
            elif self.plot.time_under(position) is not None:
                self.stock_chosen.emit(stock)
            return
        holder = self.sankey.holder_at(position)
        band_there = self.sankey.band_at(position)
        if band_there is not None:
            self._choose_pair(band_there.pair)
        elif holder is not None and holder.stock is not None:
            self.stock_chosen.emit(holder.stock)

    def _choose_pair(self, pair: tuple[str, str]) -> None:
        if pair[0].startswith("share."):
            self.flow_chosen.emit(*pair)
            return
        known = [each for each in pair if "." in each]
        if known:
            self.stock_chosen.emit(known[-1])

    def _follow_mouse(self, position: QPointF) -> None:
        if self.mode == LEDGER:
            super()._follow_mouse(position)
            return
        self.sankey.point_at(position)
        is_hit = self.sankey.band_at(position) is not None or self.sankey.holder_at(position) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_hit else Qt.CursorShape.ArrowCursor
        if self.canvas.viewport().cursor().shape() != shape:
            self.canvas.viewport().setCursor(shape)

    def _leave(self) -> None:
        self.sankey.point_at(None)
        super()._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.mode == SANKEY and self.has_drawing:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._say_chosen(1 if event.key() == Qt.Key.Key_Down else -1)
                return
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.sankey.chosen is not None:
                self._choose_pair(self.sankey.chosen.pair)
                return
        super().keyPressEvent(event)

    def _say_chosen(self, by: int) -> None:
        band = self.sankey.step(by)
        if band is not None and self._span is not None:
            names = {each.key: each.name for each in self._goal.holders}
            amount = self._words(self._span).said(band.amount)
            self.canvas.setAccessibleDescription(
                colon(commas((f"{names[band.source]} → {names[band.target]}", band.text)), amount)
            )

    # Following the window ---------------------------------------------------------------------------------------

    def _follow_choice(self) -> None:
        self._arrange()
        self._span = None
        self.redraw()
        self.setAccessibleName(self.title())
        self.canvas.setAccessibleName(self.title())

    def _arrange(self) -> None:
        """Give all the room to what is shown."""
        shown, hidden = (self.plot, self.sankey) if self.mode == LEDGER else (self.sankey, self.plot)
        grid = self.canvas.ci.layout
        if shown is self._shown:
            return
        # Not by pyqtgraph's grid: it takes plots out of the scene, where their layouts lose what they were told.
        if self._shown is not None:
            grid.removeItem(hidden)
        grid.addItem(shown, 0, 0)
        hidden.hide()
        shown.show()
        self._shown = shown
        self.sankey.point_at(None)
        self.canvas.viewport().unsetCursor()
        grid.activate()

    def _restyle(self) -> None:
        font = self.text_font()
        self.plot.set_look(self.theme, font)
        self.sankey.set_look(self.theme, font)

    def _retranslate(self) -> None:
        self.choices.retranslate()

    def _set_plain(self, plain: bool) -> None:
        self.sankey.is_plain = plain
        self.plot.set_plain(plain)

    def _stock_text(self) -> str:
        return self.choices.stock.currentText()

    def _factor(self) -> float:
        return 1.0 if self.choices.what_passes == CAPITAL else 100.0

    def _amount_heading(self) -> str:
        if self._span is None:
            return self.tr("Amount")
        return self.tr("Amount ({0})").format(self._words(self._span).unit)
