"""What is written about the project, the money it is counted in, and the years of the scenario."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import Problem
from engine.scenario import Scenario, problems_of
from engine.scenario.validation import HORIZON_RANGE, START_RANGE, STEP_RANGE, TOLERANCE_RANGE
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.sizes import fit
from gui.document import Document
from gui.editors.labelled_field import LabelledField
from gui.editors.number_field import NumberField
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.punctuation import colon

_RANGES = {"start": START_RANGE, "horizon": HORIZON_RANGE, "step": STEP_RANGE, "tolerance": TOLERANCE_RANGE}
_LINES = 4
"""Of a field of notes."""


class PropertiesDialog(QDialog):
    """Edits title, author, notes and money of a project, and over which years a scenario runs, as one step."""

    def __init__(self, document: Document, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        from engine.project.project import MARKET_SIZE_RANGE

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Properties"))
        self._document = document
        self._preferences = preferences
        project = document.project
        self._wanted = {key: float(getattr(document.scenario, key)) for key in _RANGES}
        self._market_size = project.market_size
        self.title_field = QLineEdit(project.title)
        self.author_field = QLineEdit(project.author)
        self.project_notes = QPlainTextEdit(project.notes)
        self.scenario_notes = QPlainTextEdit(document.scenario.notes)
        self.numbers = {key: NumberField(*bounds, preferences.language) for key, bounds in _RANGES.items()}
        self.currency_field = QLineEdit(project.currency)
        self.market_field = NumberField(*MARKET_SIZE_RANGE, preferences.language, is_optional=True)
        self._example = QLabel()
        self._example.setWordWrap(True)
        set_mark(self._example, "role", "secondary")
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        for key, field in self.numbers.items():
            field.show_value(self._wanted[key])
            field.committed.connect(lambda value, key=key: self._take(key, value))
        self.market_field.show_value(project.market_size)
        self.market_field.committed.connect(self._take_market)
        self.currency_field.textChanged.connect(self._judge)
        self._lay_out()
        self._show_example()

    # ------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        for text, field in (
            (self.tr("Title of the project"), self.title_field),
            (self.tr("Author"), self.author_field),
            (self.tr("Notes on the project"), self.project_notes),
            (self.tr("Notes on this scenario"), self.scenario_notes),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            column.addWidget(label)
            column.addWidget(field)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.ensurePolished()
                field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 18)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Years of this scenario")))
        column.addLayout(_grid(self._year_lines()))
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Money of the project")))
        column.addLayout(_grid(self._money_lines()))
        column.addWidget(self._example)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        buttons, _ = decision_buttons(self, self.tr("Apply"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self.ensurePolished()
        fit(self, 600, 640)

    def _year_lines(self) -> list[LabelledField]:
        texts = {
            "start": (self.tr("First year"), ""),
            "horizon": (self.tr("Length"), self.tr("yr")),
            "step": (self.tr("Distance of outputs"), self.tr("yr")),
            "tolerance": (self.tr("Tolerance of the solver"), ""),
        }
        lines = []
        for key, (text, unit) in texts.items():
            line = LabelledField(self.numbers[key], 13)
            line.name(text)
            self.numbers[key].set_suffix(unit)
            lines.append(line)
        return lines

    def _money_lines(self) -> list[LabelledField]:
        currency, market = LabelledField(self.currency_field, 13), LabelledField(self.market_field, 13)
        currency.name(self.tr("Currency"), self.tr("At most 8 characters, such as USD or 元."))
        market.name(
            self.tr("Size of the market"), self.tr("Yearly revenue of the whole market at the start, in the currency.")
        )
        self.currency_field.setPlaceholderText("USD")
        return [currency, market]

    # ------------------------------------------------------------------------------------------------- changes

    def _take(self, key: str, value: object) -> None:
        if isinstance(value, float):
            self._wanted[key] = value
            self.numbers[key].show_value(value)
            self._judge()

    def _take_market(self, value: object) -> None:
        self._market_size = value if isinstance(value, float) else None
        self.market_field.show_value(self._market_size)
        self._judge()

    @property
    def _money(self) -> tuple[str, float | None]:
        return self.currency_field.text().strip(), self._market_size

    def _judge(self) -> Scenario | None:
        """The scenario wanted; None, with the reason shown, when something of it cannot be used."""
        from engine.project.project import money_problems

        self._show_example()
        scenario = replace(
            self._document.scenario,
            notes=self.scenario_notes.toPlainText(),
            start=self._wanted["start"],
            horizon=self._wanted["horizon"],
            step=self._wanted["step"],
            tolerance=self._wanted["tolerance"],
        )
        wrong_money = money_problems(*self._money)
        set_mark(self.currency_field, "invalid", any(each.field == "currency" for each in wrong_money))
        if self._refused(wrong_money) or self._refused(problems_of(scenario)):
            return None
        self.reason.clear()
        return scenario

    def _refused(self, problems: Iterable[Problem]) -> bool:
        first = next(iter(problems), None)
        if first is None:
            return False
        name = self.tr("Currency") if first.field == "currency" else ""
        text = message(first, self._preferences.language, with_field=False)
        self.reason.setText(colon(name, text) if name else text)
        return True

    def _show_example(self) -> None:
        from gui.views.money import Money

        money = Money(*self._money)
        if money.is_known:
            text = self.tr("A hundredth of the market reads: {sum}").format(sum=money.text(0.01))
        else:
            text = self.tr("With a currency and a size, sums are shown in money; without, as parts of the market.")
        self._example.setText(text)

    def accept(self) -> None:
        scenario = self._judge()
        fields = (*self.numbers.values(), self.market_field)
        if scenario is None or any(field.message for field in fields):
            return
        title, notes = self.title_field.text().strip(), self.project_notes.toPlainText()
        author = self.author_field.text().strip()
        label = self.tr("Change properties")
        self._document.describe(label, title, notes, scenario, author=author, money=self._money)
        super().accept()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_mark(label, "role", "heading")
    return label


def _grid(lines: list[LabelledField]) -> QGridLayout:
    """Two lines of a form beside each other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    for place, line in enumerate(lines):
        grid.addWidget(line, place // 2, place % 2)
    return grid
