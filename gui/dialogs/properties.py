"""Title and notes of the project, and notes and years of the scenario."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from engine.messages import message
from engine.scenario import Scenario, problems_of
from engine.scenario.validation import HORIZON_RANGE, START_RANGE, STEP_RANGE, TOLERANCE_RANGE
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.sizes import fit
from gui.document import Document
from gui.editors.labelled_field import LabelledField
from gui.editors.number_field import NumberField
from gui.marks import set_mark
from gui.preferences import Preferences

_RANGES = {"start": START_RANGE, "horizon": HORIZON_RANGE, "step": STEP_RANGE, "tolerance": TOLERANCE_RANGE}


class PropertiesDialog(QDialog):
    """Edits what people write about a project, and over which years a scenario runs."""

    def __init__(self, document: Document, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._preferences = preferences
        self._wanted = {key: float(getattr(document.scenario, key)) for key in _RANGES}
        self.setWindowTitle(self.tr("Properties"))
        self.title_field = QLineEdit(document.project.title)
        self.project_notes = QPlainTextEdit(document.project.notes)
        self.scenario_notes = QPlainTextEdit(document.scenario.notes)
        self.numbers = {key: NumberField(*bounds, preferences.language) for key, bounds in _RANGES.items()}
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        for key, field in self.numbers.items():
            field.show_value(self._wanted[key])
            field.committed.connect(lambda value, key=key: self._take(key, value))
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(6)
        for text, field in (
            (self.tr("Title of the project"), self.title_field),
            (self.tr("Notes on the project"), self.project_notes),
            (self.tr("Notes on this scenario"), self.scenario_notes),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            layout.addWidget(label)
            layout.addWidget(field)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
        texts = {
            "start": (self.tr("First year"), ""),
            "horizon": (self.tr("Length"), self.tr("yr")),
            "step": (self.tr("Distance of outputs"), self.tr("yr")),
            "tolerance": (self.tr("Tolerance of the solver"), ""),
        }
        layout.addSpacing(8)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for pair in (("start", "horizon"), ("step", "tolerance")):
            column = QVBoxLayout()
            for key in pair:
                line = LabelledField(self.numbers[key], 13)
                line.name(texts[key][0])
                self.numbers[key].set_suffix(texts[key][1])
                column.addWidget(line)
            column.addStretch(1)
            columns.addLayout(column)
        layout.addLayout(columns)
        layout.addWidget(self.reason)
        buttons, _ = decision_buttons(self, self.tr("Apply"))
        layout.addSpacing(8)
        layout.addWidget(buttons)
        fit(self, 560, 560)

    def _take(self, key: str, value: object) -> None:
        if isinstance(value, float):
            self._wanted[key] = value
            self.numbers[key].show_value(value)
            self._judge()

    def _judge(self) -> Scenario | None:
        scenario = replace(
            self._document.scenario,
            notes=self.scenario_notes.toPlainText(),
            start=self._wanted["start"],
            horizon=self._wanted["horizon"],
            step=self._wanted["step"],
            tolerance=self._wanted["tolerance"],
        )
        problems = problems_of(scenario)
        if problems:
            self.reason.setText(message(problems[0], self._preferences.language, with_field=False))
            return None
        self.reason.clear()
        return scenario

    def accept(self) -> None:
        scenario = self._judge()
        if scenario is None or any(field.message for field in self.numbers.values()):
            return
        title, notes = self.title_field.text().strip(), self.project_notes.toPlainText()
        self._document.describe(self.tr("Change properties"), title, notes, scenario)
        super().accept()
