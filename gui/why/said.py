"""The answer in a line: whose stock it is, and how much it changes."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.text import Language
from gui.appearance import Appearance
from gui.marks import set_mark
from gui.punctuation import colon
from gui.views.flow_words import sentence, stock_name, with_unit
from gui.views.money import Money
from gui.why.answer import Answer


class Said(QWidget):
    """The subject, its change, and the button that copies all of the explanation."""

    copy_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.subject = QLabel()
        self.subject.setObjectName("whySubject")
        self.subject.setWordWrap(True)
        self.change = QLabel()
        self.change.setObjectName("whyChange")
        self.change.setWordWrap(True)
        self.copy_button = QToolButton()
        self.copy_button.setAutoRaise(True)
        self.copy_button.setIconSize(QSize(16, 16))
        self.copy_button.clicked.connect(self.copy_asked)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.subject)
        texts.addWidget(self.change)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(texts, 1)
        layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        appearance.changed.connect(self._dress)
        self._dress()
        self._retranslate()

    def say(self, subject: str, change: str) -> None:
        """Show both, and tell them together to who cannot see them."""
        self.subject.setText(subject)
        self.change.setText(change)
        self.subject.setAccessibleName(colon(subject, change))

    def set_stale(self, is_stale: bool) -> None:
        """Whether the change is of a moment ago."""
        set_mark(self.change, "stale", is_stale)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _dress(self) -> None:
        self.copy_button.setIcon(self._appearance.icon("copy"))

    def _retranslate(self) -> None:
        self.copy_button.setToolTip(self.tr("Copy the explanation as a table"))
        self.copy_button.setAccessibleName(self.tr("Copy the explanation as a table"))


def headline(answer: Answer, language: Language, money: Money) -> tuple[str, str]:
    """What an answer is about, and how much it changes with its unit."""
    question, why = answer.question, answer.explanation
    scenario = question.result.scenario
    text = question.result.stocks[question.stock].text
    name = sentence(stock_name(question.stock, scenario, language, text))
    amount = why.change
    if question.loser is not None:
        other = sentence(stock_name(question.loser, scenario, language, None))
        name = f"{other} → {name}"
        amount = sum(each.amount for each in why.flows if each.counterpart == question.loser)
    return name, with_unit(question.stock, amount, is_rate=question.is_moment, money=money)
