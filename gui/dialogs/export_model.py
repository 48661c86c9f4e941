"""For which programs the model is to be written, and what they find in it."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import InvalidInput, problem
from engine.scenario import Scenario
from gui.background import Background, let_go
from gui.bilingual import in_language
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.sizes import fit
from gui.dialogs.writing_place import ask_for_file
from gui.dialogs.written_line import WrittenLine
from gui.editors.labelled_field import LabelledField
from gui.marks import set_mark
from gui.number_format import signs
from gui.pictures.outcome import size_text
from gui.preferences import Preferences

if TYPE_CHECKING:
    from engine.exports.model_contents import ModelContents

_WIDE = 30
_REMEMBERED = "model export"
XMILE, SBML = "xmile", "sbml"


@dataclass(frozen=True)
class _Described:
    """What is inside, and how many bytes the file will have."""

    form: str
    contents: "ModelContents"
    bytes: int


class ExportModelDialog(QDialog):
    """Says what is inside before it is written, and stays open to say what has been written."""

    exported = Signal(list)
    """The files that were written, as paths."""

    def __init__(self, scenario: Scenario, name: str, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export model"))
        self._scenario = scenario
        self._name = name
        self._preferences = preferences
        self._is_writing = self._is_described = False
        self.format = QComboBox()
        self.format.addItem(self.tr("XMILE, system dynamics"), XMILE)
        self.format.addItem(self.tr("SBML, rate equations"), SBML)
        self._title = QLabel(
            self.tr("The model of “{scenario}” with all its assumptions, so that other programs can run it.").format(
                scenario=in_language(scenario.name, preferences.language)
            )
        )
        self._title.setWordWrap(True)
        self.readers, self.method, self.contents = QLabel(), QLabel(), QLabel()
        for label in (self.readers, self.method, self.contents):
            label.setWordWrap(True)
        set_mark(self.method, "role", "secondary")
        set_mark(self.contents, "role", "secondary")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.written = WrittenLine()
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self.reason.hide()
        # Nobody's child, for the thread must not lose it when a window is closed in the midst of an export.
        background = self._background = Background("model", is_modest=True)
        self.destroyed.connect(lambda _: let_go(background))
        background.answered.connect(self._take)
        background.refused.connect(self._refuse)
        background.failed.connect(self._fail)
        self.format.setCurrentIndex(max(0, self.format.findData(preferences.choices(_REMEMBERED).get("format"))))
        self._lay_out()
        self.format.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        self._line = LabelledField(self.format, _WIDE)
        self._line.name(self.tr("Format"))
        buttons, self.export_button = decision_buttons(self, self.tr("Export…"))
        self._cancel_button = next(
            each
            for each in buttons.findChildren(QPushButton)
            if buttons.buttonRole(each) == QDialogButtonBox.ButtonRole.RejectRole
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        above: tuple[QWidget, ...] = (self._title, self._line, self.readers, self.method, self.contents)
        below: tuple[QWidget, ...] = (self.progress, self.written, self.reason, buttons)
        for widget in above:
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in below:
            layout.addWidget(widget)
        fit(self, 580, 300)

    @property
    def form(self) -> str:
        """The format chosen, as the command line calls it."""
        return str(self.format.currentData())

    def _refresh(self) -> None:
        """Say what the format is for, and have what is inside counted."""
        if self.form == XMILE:
            self.readers.setText(self.tr("Read by Stella, Vensim and PySD, as stocks with their flows."))
        else:
            self.readers.setText(self.tr("Read by COPASI, libRoadRunner and Tellurium, as equations of rates."))
        self.method.setText(self._method(None))
        self._tell("")
        self.written.forget()
        self._describe()

    def _method(self, steps: str | None) -> str:
        """What the other program has to do; `steps` a year are asked for, None before they are known."""
        if self.form != XMILE:
            return self.tr(
                "They choose their steps themselves and reach the numbers of Shareflow. Time counts years from the "
                "start of the scenario."
            )
        if steps is None:
            return self.tr("The file asks for a Runge-Kutta method.")
        return self.tr(
            "The file asks for a Runge-Kutta method with {steps} steps a year. A program that knows Euler's method "
            "alone, such as PySD, keeps these steps; fewer change the numbers."
        ).format(steps=steps)

    def _describe(self) -> None:
        self._is_described = False
        self.contents.setText(self.tr("Counting what is inside…"))
        scenario, form = self._scenario, self.form

        def describe(cancel: threading.Event) -> _Described:
            from engine.exports.model_contents import model_contents
            from engine.exports.writing import MODELS

            return _Described(form, model_contents(scenario, cancel), len(MODELS[form](scenario, cancel).encode()))

        self._background.ask(describe)

    def _take(self, answer: object) -> None:
        if isinstance(answer, _Described):
            self._show_contents(answer)
        elif isinstance(answer, tuple):
            self._finish(list(answer))

    def _show_contents(self, described: _Described) -> None:
        self._is_described = True
        inside, group = described.contents, signs()
        self.method.setText(self._method(group.fixed(inside.steps, 0)))
        numbers = {
            key: group.fixed(getattr(inside, key), 0) for key in ("stocks", "flows", "formulas", "parameters", "shocks")
        }
        text = self.tr("{stocks} stocks · {flows} flows · {formulas} formulas · {parameters} parameters").format(
            **numbers
        )
        if inside.shocks:
            text += " · " + self.tr("{shocks} shocks").format(**numbers)
        text += " · " + self.tr("about {size}").format(size=size_text(described.bytes))
        rest = self.tr("Indicators and claims are not inside.")
        self.contents.setText(f"{text}\n{rest}")

    # ----------------------------------------------------------------------------------------------- the writing

    def accept(self) -> None:
        """Ask where to write."""
        if self._is_writing:
            return
        others = ("stmx",) if self.form == XMILE else ("xml",)
        ask_for_file(self, self.tr("Export model"), self._name, self.form, self.export_to, others)

    def export_to(self, name: str) -> None:
        """Write to a file."""
        scenario, form, path = self._scenario, self.form, Path(name)
        self._preferences.remember_choices(_REMEMBERED, {"format": form})
        self._tell("")
        self.written.forget()
        self._set_writing(True)

        def write(cancel: threading.Event) -> tuple[Path, ...]:
            from engine.exports.writing import write_model

            return write_model(scenario, form, path, cancel)

        self._background.ask(write)

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.export_button.setEnabled(not is_writing)
        self._line.setEnabled(not is_writing)
        self.progress.setVisible(is_writing)

    def _finish(self, paths: list[Path]) -> None:
        self._set_writing(False)
        self.written.say(paths)
        self._cancel_button.setText(self.tr("Close"))
        self.exported.emit(paths)
        if not self._is_described:
            self._describe()

    def _refuse(self, refusal: InvalidInput) -> None:
        self._set_writing(False)
        self._tell("\n".join(message(each, self._preferences.language) for each in refusal.problems[:3]))

    def _fail(self, failure: Exception) -> None:
        self._refuse(InvalidInput([problem("export_not_made", reason=str(failure) or type(failure).__name__)]))
        raise failure

    def done(self, result: int) -> None:
        """Closing gives up what is still being done."""
        let_go(self._background)
        super().done(result)

    def _tell(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))
