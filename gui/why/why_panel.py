"""Why a stock changes: from whom, by which flow, for which reasons, and by which equation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import InvalidInput
from engine.scenario import Kind
from gui.appearance import Appearance
from gui.document import Document
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.time_cursor import TimeCursor
from gui.views.flow_words import amount_text, axis_unit, sentence, stock_name
from gui.views.money import Money
from gui.why.answer import Answer, Question
from gui.why.details import Details
from gui.why.inquiry import Inquiry
from gui.why.ledger_tree import LedgerTree
from gui.why.question_bar import MOMENT, QuestionBar
from gui.why.rows import Row, rows_of
from gui.why.said import Said, headline

if TYPE_CHECKING:
    from engine import Result


class WhyPanel(QWidget):
    """Explains one stock at the time cursor or over a period, and follows the run and the cursor."""

    parameter_chosen = Signal(str)
    """The key of the parameter that the user wants to move."""
    reference_asked = Signal(str)
    """The place in the model reference that the user wants to read."""
    stock_shown = Signal(str)
    """The stock that is explained now."""

    def __init__(
        self,
        document: Document,
        preferences: Preferences,
        appearance: Appearance,
        time_cursor: TimeCursor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._preferences, self._appearance = document, preferences, appearance
        self._cursor = time_cursor
        self._result: Result | None = None
        self._stock = ""
        self._loser: str | None = None
        self._answer: Answer | None = None
        self._row: Row | None = None
        self._is_stale = False
        self._inquiry = Inquiry(self)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._dress()
        self._show_words()

    def _make_widgets(self) -> None:
        self.bar = QuestionBar(self._cursor)
        self.stock, self.modes = self.bar.stock, self.bar.modes
        self.since, self.until = self.bar.since, self.bar.until
        self.back = QToolButton()
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setIconSize(QSize(16, 16))
        self.said = Said(self._appearance)
        self.subject, self.change, self.copy_button = self.said.subject, self.said.change, self.said.copy_button
        self.state = QLabel()
        self.state.setWordWrap(True)
        set_mark(self.state, "role", "secondary")
        self.tree = LedgerTree()
        self.details = Details(self._appearance)
        self.details.hide()
        self.words = QLabel()
        self.words.setObjectName("whyWords")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_mark(self.words, "role", "secondary")

    def _lay_out(self) -> None:
        self.setObjectName("whyPanel")
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 8, 4)
        head.setSpacing(8)
        head.addWidget(self.bar)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.said)
        head.addWidget(self.state)
        head.addWidget(self.words)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.tree)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.splitter, 1)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self.stock.chosen.connect(self.explain)
        self.bar.changed.connect(self._ask_soon)
        self._inquiry.due.connect(self._ask)
        self._inquiry.answered.connect(self._receive)
        self._inquiry.refused.connect(self._refuse)
        self._inquiry.failed.connect(self._fail)
        self._inquiry.late.connect(self._say_late)
        self.back.clicked.connect(lambda: self.explain(self._stock))
        self.said.copy_asked.connect(self.copy)
        self.tree.entry_chosen.connect(self._open)
        self.details.closed.connect(self._close_details)
        self.details.parameter_chosen.connect(self.parameter_chosen)
        self.details.reference_asked.connect(self.reference_asked)
        self._appearance.changed.connect(self._dress)
        self._document.description_changed.connect(self._rewrite)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.details)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close_details)

    # What is explained ------------------------------------------------------------------------------------------

    @property
    def explained(self) -> tuple[str, str | None]:
        """The stock that is explained, and the share it is explained against, None for all."""
        return self._stock, self._loser

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    def show_result(self, result: "Result | None") -> None:
        """Explain this run from now on."""
        before, self._result = self._result, result
        if result is None or result.times.size < 2:
            self._result = None
            self._show_words()
            return
        if before is None or _market(before) != _market(result):
            self._offer(result)
        self._ask_soon()

    def _offer(self, result: "Result") -> None:
        """Offer the stocks of a market."""
        self.stock.offer(result, self._preferences.language)
        if self._stock not in result.stocks or (self._loser is not None and self._loser not in result.stocks):
            self._stock, self._loser = _largest_change(result), None
        self._show_stock()

    def explain(self, stock: str) -> None:
        """Explain a stock of `Result.stocks`."""
        self._loser = None
        self._choose(stock)

    def explain_flow(self, loser: str, winner: str) -> None:
        """Explain what passed from one share to another; both by their names in `Result.stocks`."""
        self._loser = loser
        self._choose(winner)

    def set_period(self, start: float, end: float) -> None:
        """Explain what happened between two calendar years."""
        self.bar.set_period(start, end)

    def set_dragging(self, is_dragging: bool) -> None:
        """Something is being dragged or played: explain again only what is quick to explain."""
        if is_dragging != self._inquiry.is_dragging:
            self._inquiry.is_dragging = is_dragging
            if not is_dragging:
                self._ask_soon()

    def copy(self) -> None:
        """Put the explanation on the clipboard."""
        self.tree.copy()

    def stop(self) -> bool:
        """End the work beside the window; whether it ended."""
        return self._inquiry.stop()

    def sizeHint(self) -> QSize:
        return QSize(320, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(240, self.bar.minimumSizeHint().width() + 20), 200)

    def _choose(self, stock: str) -> None:
        if self._result is not None and stock not in self._result.stocks:
            return
        is_other = stock != self._stock
        self._stock = stock
        self._close_details()
        self._show_stock()
        self._ask_soon()
        if is_other:
            self.stock_shown.emit(stock)

    # Asking -----------------------------------------------------------------------------------------------------

    def _ask_soon(self) -> None:
        """Explain anew when there is a pause; until then what is shown is of a moment ago."""
        if self._result is not None and self.isVisible():
            self._inquiry.ask_soon(is_moment=self.bar.mode == MOMENT)

    def _ask(self) -> None:
        result = self._result
        if result is not None and self._stock:
            start, end = self.bar.years_within(float(result.times[0]), float(result.times[-1]))
            self._inquiry.put(Question(result, self._stock, self._loser, start, end))

    def _receive(self, answer: object) -> None:
        assert isinstance(answer, Answer)
        question = answer.question
        if (question.stock, question.loser) != (self._stock, self._loser) or self._result is None:
            return
        self._answer = answer
        self._say_stale(False)
        self._rewrite()

    def _refuse(self, trouble: object) -> None:
        assert isinstance(trouble, InvalidInput)
        self._answer = None
        said = " ".join(message(each, self._preferences.language) for each in trouble.problems)
        self._show_words(said)

    def _fail(self, trouble: object) -> None:
        self._answer = None
        self._show_words(self.tr("This could not be explained: {0}").format(str(trouble)))

    def _say_late(self) -> None:
        if self._answer is None:
            self._show_words(self.tr("Finding out…"))
        else:
            self._say_stale(True)

    def _say_stale(self, is_stale: bool) -> None:
        self._is_stale = is_stale
        self.state.setText(self.tr("Of a moment ago; the new one is on its way.") if is_stale else "")
        self.state.setVisible(is_stale)
        self.said.set_stale(is_stale)

    # Showing ----------------------------------------------------------------------------------------------------

    @property
    def _money(self) -> Money:
        project = self._document.project
        return Money(project.currency, project.market_size)

    def _show_stock(self) -> None:
        if self._result is None:
            return
        self.stock.show_stock(self._stock, self._name_of(self._stock))
        self.back.setVisible(self._loser is not None)
        self.back.setText(self.tr("All that moves {0}").format(self._name_of(self._stock)).replace("&", "&&"))

    def _name_of(self, stock: str) -> str:
        assert self._result is not None
        text = self._result.stocks[stock].text
        return sentence(stock_name(stock, self._result.scenario, self._preferences.language, text))

    def _rewrite(self) -> None:
        """Write what was found out, in the language and the money of now."""
        answer = self._answer
        if answer is None or self._result is None:
            self._show_words()
            return
        self._show_words("")
        question, money = answer.question, self._money
        name, said = headline(answer, self._preferences.language, money)
        self.said.say(name, said)
        self.tree.written = lambda value: amount_text(question.stock, value, money, signed=True)
        unit = axis_unit(question.stock, money, is_rate=question.is_moment)
        self.tree.setAccessibleName(self.tr("Why {0} changes").format(name))
        self.tree.show_rows(rows_of(answer, self._preferences.language), unit)
        if self._row is not None:
            self._show_details(self._row)

    def _show_words(self, words: str | None = None) -> None:
        """Words in place of an explanation; None says what there is to be said without one."""
        if words is None:
            words = "" if self._answer is not None and self._result is not None else self.tr("Finding out…")
            if self._result is None:
                words = self.tr("What changes the market is explained here as soon as the first run is computed.")
        has_answer = not words
        self.words.setText(words)
        self.words.setVisible(bool(words))
        for widget in (self.said, self.splitter):
            widget.setVisible(has_answer)
        self._rest.setVisible(not has_answer)
        if not has_answer:
            self.state.hide()
        is_known = self._result is not None
        self.bar.setEnabled(is_known)
        self.back.setVisible(is_known and self._loser is not None)

    def _open(self, row: Row) -> None:
        if row.is_link and row.stock is not None:
            if self._loser is None and row.stock.startswith("share."):
                self.explain_flow(row.stock, self._stock)
            else:
                self.explain(row.stock)
            return
        self._row = row
        self._show_details(row)

    def _show_details(self, row: Row) -> None:
        answer = self._answer
        if answer is None:
            return
        scenario = self._document.scenario
        self.details.show_row(row, answer.equations, scenario, self._kind(), self._preferences.language)
        if self.details.isHidden():
            self.details.show()
            height = self.splitter.height()
            self.splitter.setSizes([height // 2, height - height // 2])

    def _close_details(self) -> None:
        self._row = None
        had_focus = self.details.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.details.hide()
        if had_focus:
            self.tree.setFocus()

    def _kind(self) -> Kind | None:
        """The kind of the actor whose stock is explained."""
        if self._result is None:
            return None
        owner = self._stock.partition(".")[2]
        found = [
            each for each in self._result.scenario.actors if owner == each.name or owner.startswith(f"{each.name}.")
        ]
        return max(found, key=lambda each: len(each.name)).kind if found else None

    # Following the window ---------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.tree.theme = self._appearance.theme
        self.back.setIcon(self._appearance.icon("chevron-right"))
        self.tree.doItemsLayout()
        self.tree.viewport().update()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Why"))
        if self._result is not None:
            self.stock.offer(self._result, self._preferences.language)
            self._show_stock()
        self._say_stale(self._is_stale)
        self._rewrite()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "words"):
            self._row = None
            self.details.hide()
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()


def _largest_change(result: "Result") -> str:
    """The share that changes most over the run: what one asks about first."""
    changes = abs(result.shares[-1] - result.shares[0])
    return f"share.{result.scenario.actors[int(changes.argmax())].name}"


def _market(result: "Result") -> object:
    """What decides which stocks there are."""
    return result.scenario.actors, result.scenario.niches
