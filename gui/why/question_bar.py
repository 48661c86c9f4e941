"""What is to be explained, and at which moment or over which period."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.text import Language
from gui.time_cursor import TimeCursor
from gui.views.numbers import year as year_text
from gui.views.segmented import Segmented
from gui.why.stock_choice import StockChoice
from gui.wrap_layout import WrapLayout

if TYPE_CHECKING:
    from engine import Result

MOMENT, PERIOD = "moment", "period"


class QuestionBar(QWidget):
    """A choice of stocks, and of the time cursor or two years."""

    changed = Signal()
    """Another moment or period is asked about."""

    def __init__(self, cursor: TimeCursor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cursor = cursor
        self._mode = MOMENT
        self.stock = StockChoice()
        self.modes = Segmented((MOMENT, PERIOD))
        self.since, self.until = QDoubleSpinBox(), QDoubleSpinBox()
        self.to = QLabel()
        for field in (self.since, self.until):
            field.setDecimals(1)
            field.setSingleStep(0.5)
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self.changed)
        self._lay_out()
        self.modes.chosen.connect(self.set_mode)
        cursor.moved.connect(self._follow_cursor)
        cursor.span_changed.connect(self._follow_span)
        self.modes.choose(MOMENT)
        self._years.hide()
        self._follow_span()
        self._retranslate()

    def _lay_out(self) -> None:
        self._years = QWidget()
        years = QHBoxLayout(self._years)
        years.setContentsMargins(0, 0, 0, 0)
        years.setSpacing(6)
        for each in (self.since, self.to, self.until):
            years.addWidget(each)
        times = QWidget()
        row = WrapLayout(times, 6)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.modes)
        row.addWidget(self._years)
        policy = times.sizePolicy()
        policy.setHeightForWidth(True)
        times.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.stock)
        layout.addWidget(times)

    @property
    def mode(self) -> str:
        """The moment of the time cursor, or a period."""
        return self._mode

    def years_within(self, first: float, last: float) -> tuple[float, float]:
        """The years asked about, within a run; one year twice for a moment."""
        if self._mode == MOMENT:
            now = min(max(self._cursor.year, first), last)
            return now, now
        start, end = sorted((self.since.value(), self.until.value()))
        return max(start, first), min(end, last)

    def set_mode(self, mode: str) -> None:
        """Ask about the moment of the time cursor, or about a period."""
        self._mode = mode
        self.modes.choose(mode)
        self._years.setVisible(mode == PERIOD)
        self.changed.emit()

    def set_period(self, start: float, end: float) -> None:
        """Ask what happened between two calendar years."""
        for field, value in ((self.since, min(start, end)), (self.until, max(start, end))):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self.set_mode(PERIOD)

    def offer(self, result: "Result", language: Language) -> None:
        """Offer the stocks of a run."""
        self.stock.offer(result, language)

    def _follow_cursor(self, _year: float) -> None:
        self._say_when()
        if self._mode == MOMENT:
            self.changed.emit()

    def _follow_span(self) -> None:
        start, end = self._cursor.start, self._cursor.end
        for field, value in ((self.since, start), (self.until, end)):
            was_whole = field.value() in {field.minimum(), field.maximum()}
            field.blockSignals(True)
            field.setRange(start, end)
            if was_whole:
                field.setValue(value)
            field.blockSignals(False)
        self._say_when()

    def _say_when(self) -> None:
        self.modes.set_texts(
            {
                MOMENT: (
                    self.tr("At {0}").format(year_text(self._cursor.year)),
                    self.tr("How fast it changes at the time cursor"),
                ),
                PERIOD: (self.tr("Period"), self.tr("What changed it from one year to another")),
            }
        )

    def _retranslate(self) -> None:
        self.stock.retranslate()
        self.to.setText(self.tr("to"))
        self.since.setAccessibleName(self.tr("First year"))
        self.until.setAccessibleName(self.tr("Last year"))
        self._say_when()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
