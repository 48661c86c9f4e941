"""The choices above the flows: what is looked at, when, and how it is put together."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QSizePolicy, QWidget

from gui.views.flows.transfer_source import CAPITAL, PEOPLE, SHARE, Span
from gui.views.segmented import Segmented
from gui.wrap_layout import WrapLayout

SANKEY, LEDGER = "sankey", "ledger"
ACTORS, KINDS = "actors", "kinds"
GROSS, NET = "gross", "net"
MOMENT, SINCE_START, LAST_FIVE, WHOLE, BETWEEN = "moment", "since_start", "last_five", "whole", "between"

_WHATS = (SHARE, PEOPLE, CAPITAL)
_WHENS = (MOMENT, SINCE_START, LAST_FIVE, WHOLE, BETWEEN)


class FlowControls(QWidget):
    """A row of choices that wraps where it is too narrow."""

    changed = Signal()
    """The user chose something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modes = Segmented((SANKEY, LEDGER))
        self.what = QComboBox()
        self.when = QComboBox()
        for box, names in ((self.what, _WHATS), (self.when, _WHENS)):
            for name in names:
                box.addItem(name, name)
        self.stock = QComboBox()
        self.stock.setMaxVisibleItems(24)
        self.stock.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stock.setMinimumContentsLength(20)
        self.since, self.until = QDoubleSpinBox(), QDoubleSpinBox()
        self.to = QLabel()
        self.together = Segmented((ACTORS, KINDS))
        self.ways = Segmented((GROSS, NET))
        layout = WrapLayout(self, 8)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.modes,
            self.what,
            self.stock,
            self.when,
            self.since,
            self.to,
            self.until,
            self.together,
            self.ways,
        ):
            layout.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mode, self._together, self._ways = SANKEY, ACTORS, GROSS
        self._choice: str | None = None
        for field in (self.since, self.until):
            field.setDecimals(1)
            field.setSingleStep(0.5)
            field.setKeyboardTracking(False)
            field.setGroupSeparatorShown(False)
            field.valueChanged.connect(self._tell)
        self.modes.chosen.connect(self._choose_mode)
        self.together.chosen.connect(self._choose_together)
        self.ways.chosen.connect(self._choose_ways)
        for box in (self.what, self.when, self.stock):
            box.currentIndexChanged.connect(self._tell)
        self._is_quiet = False
        self._show_choices()

    # The choices ------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """A Sankey diagram or the ledger over time."""
        return self._mode

    @property
    def is_net(self) -> bool:
        """Whether of two ways between two the difference is shown."""
        return self._ways == NET

    @property
    def is_by_kind(self) -> bool:
        """Whether actors of a kind go together."""
        return self._together == KINDS

    @property
    def what_passes(self) -> str:
        """Share, people or capital."""
        return str(self.what.currentData())

    @property
    def stock_name(self) -> str:
        """The stock of the ledger; empty before there is any."""
        return str(self.stock.currentData() or "")

    def span(self, time: float, start: float, end: float) -> Span:
        """The moment or the period meant, within a run."""
        choice = str(self.when.currentData())
        if choice == MOMENT:
            return Span(time, time)
        if choice == SINCE_START:
            span = Span(start, time)
        elif choice == LAST_FIVE:
            span = Span(max(start, time - 5.0), time)
        elif choice == WHOLE:
            span = Span(start, end)
        else:
            since, until = sorted((self.since.value(), self.until.value()))
            span = Span(max(start, since), min(end, until))
        # At the very start nothing has passed yet; the rates there say what begins.
        return span if span.end > span.start else Span(time, time)

    def state(self) -> dict[str, object]:
        """The choices in values that a project file can keep."""
        return {
            "mode": self._mode,
            "what": self.what_passes,
            "when": str(self.when.currentData()),
            "between": [self.since.value(), self.until.value()],
            "together": self._choice,
            "ways": self._ways,
            "stock": self.stock_name,
        }

    def restore(self, state: "dict[str, object]") -> None:
        """Make these choices again."""
        self._is_quiet = True
        if state.get("mode") in (SANKEY, LEDGER):
            self._mode = str(state["mode"])
        if state.get("ways") in (GROSS, NET):
            self._ways = str(state["ways"])
        together = state.get("together")
        self._choice = str(together) if together in (ACTORS, KINDS) else None
        for box, key in ((self.what, "what"), (self.when, "when"), (self.stock, "stock")):
            kept = state.get(key)
            place = box.findData(kept) if isinstance(kept, str) else -1
            if place >= 0:
                box.setCurrentIndex(place)
        between = state.get("between")
        if isinstance(between, list) and len(between) == 2 and all(_is_year(each) for each in between):
            lowest = min(self.since.minimum(), *map(float, between))
            highest = max(self.until.maximum(), *map(float, between))
            for field, value in zip((self.since, self.until), between, strict=True):
                field.setRange(lowest, highest)
                field.setValue(float(value))
        self._is_quiet = False
        self._show_choices()

    def offer(self, stocks: Sequence[tuple[str, str]], start: float, end: float, actors: int) -> None:
        """Know what can be chosen in a run: names and texts of stocks, the years, and whether actors crowd."""
        self._is_quiet = True
        if [(self.stock.itemData(row), self.stock.itemText(row)) for row in range(self.stock.count())] != list(stocks):
            before = self.stock_name
            self.stock.clear()
            for name, text in stocks:
                self.stock.addItem(text, name)
            self.stock.setCurrentIndex(max(0, self.stock.findData(before)))
        is_new = self.since.minimum() != start or self.until.maximum() != end
        if is_new:
            was_whole = (self.since.value(), self.until.value()) == (self.since.minimum(), self.until.maximum())
            for field in (self.since, self.until):
                field.setRange(start, end)
            if was_whole:
                self.since.setValue(start)
                self.until.setValue(end)
        self._together = self._choice or (KINDS if actors > 8 else ACTORS)
        self._is_quiet = False
        self._show_choices()

    def choose_stock(self, stock: str) -> bool:
        """Look at the ledger of a stock, where it is offered."""
        place = self.stock.findData(stock)
        if place >= 0:
            self.stock.setCurrentIndex(place)
        return place >= 0

    def choose_mode(self, mode: str) -> None:
        """Show a Sankey diagram or the ledger."""
        self.modes.choose(mode)
        self._choose_mode(mode)

    # Words ------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.modes.set_texts(
            {
                SANKEY: (self.tr("Who to whom"), self.tr("Who gives to whom, at a moment or over a period")),
                LEDGER: (self.tr("Over time"), self.tr("What fills and empties one stock, year by year")),
            }
        )
        self.together.set_texts(
            {
                ACTORS: (self.tr("Actors"), self.tr("Every actor by itself")),
                KINDS: (self.tr("Kinds"), self.tr("Actors of a kind together; moves within a kind are left out")),
            }
        )
        self.ways.set_texts(
            {
                GROSS: (self.tr("Both ways"), self.tr("All that passes in either direction")),
                NET: (self.tr("Balance"), self.tr("Only the difference of the two directions between two")),
            }
        )
        _say(self.what, (self.tr("Market share"), self.tr("People"), self.tr("Money")))
        _say(
            self.when,
            (
                self.tr("At the time cursor"),
                self.tr("Since the start"),
                self.tr("Last 5 years"),
                self.tr("Whole run"),
                self.tr("From … to …"),
            ),
        )
        self.to.setText(self.tr("to"))
        self.what.setAccessibleName(self.tr("What passes"))
        self.when.setAccessibleName(self.tr("When"))
        self.stock.setAccessibleName(self.tr("Stock"))
        self.since.setAccessibleName(self.tr("First year"))
        self.until.setAccessibleName(self.tr("Last year"))

    def _choose_mode(self, mode: str) -> None:
        self._mode = mode
        self._tell()

    def _choose_together(self, choice: str) -> None:
        self._together = self._choice = choice
        self._tell()

    def _choose_ways(self, choice: str) -> None:
        self._ways = choice
        self._tell()

    def _tell(self) -> None:
        if not self._is_quiet:
            self._show_choices()
            self.changed.emit()

    def _show_choices(self) -> None:
        is_sankey = self._mode == SANKEY
        self.modes.choose(self._mode)
        self.together.choose(self._together)
        self.ways.choose(self._ways)
        self.what.setVisible(is_sankey)
        self.when.setVisible(is_sankey)
        self.together.setVisible(is_sankey and self.what_passes != PEOPLE)
        self.stock.setVisible(not is_sankey)
        is_between = is_sankey and self.when.currentData() == BETWEEN
        for widget in (self.since, self.to, self.until):
            widget.setVisible(is_between)
        self.updateGeometry()


def _say(box: QComboBox, texts: Sequence[str]) -> None:
    for row, text in enumerate(texts):
        box.setItemText(row, text)


def _is_year(value: object) -> bool:
    """Whether a value kept in a file may be a calendar year; a field for a larger number would be as wide as that."""
    return isinstance(value, int | float) and abs(value) < 1e6
