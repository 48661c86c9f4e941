"""What a report is to be: of which scenario, in which language and colours, with which pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import InvalidInput
from engine.report.pictures import SHOWN, usual_pictures
from gui.bilingual import in_language
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.sizes import fit
from gui.dialogs.writing_place import ask_for_file
from gui.editors.labelled_field import LabelledField
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.report.export import ReportExport
from gui.report.making import Choice
from gui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from engine import Result
    from engine.project import Project
    from engine.scenario import Scenario
    from gui.views.findings import Findings

_WIDE = 24
_REMEMBERED = "report export"


@dataclass(frozen=True)
class _Written:
    """What opens, or shows, the report that has been written."""

    open: QPushButton
    show_in_folder: QPushButton


class ExportReportDialog(QDialog):
    """Keeps open until the report is written, saying how far it is, and why when it cannot be written."""

    exported = Signal(object)
    """The path of the report that was written."""

    def __init__(
        self,
        project: "Project",
        result: "Result",
        findings: "Findings | None",
        name: str,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export report"))
        self._project = project
        self._result = result
        self._findings = findings
        self._name = name
        self._preferences = preferences
        self._export: ReportExport | None = None
        self._path: Path | None = None
        language = preferences.language
        names = [in_language(each.name, language) for each in project.scenarios]
        self.scenario = _choice([(each, place) for place, each in enumerate(names)])
        ids = [each.id for each in project.scenarios]
        self.scenario.setCurrentIndex(ids.index(result.scenario.id) if result.scenario.id in ids else 0)
        self.format = _choice([(self.tr("HTML, one file"), "html"), (self.tr("PDF, A4"), "pdf")])
        self.language = _choice([("English", "en"), ("简体中文", "zh_CN")])
        self.language.setCurrentIndex(self.language.findData(language))
        self.theme_choice = _choice([(self.tr("Light, for paper"), LIGHT.name), (self.tr("Dark"), DARK.name)])
        self.compares = QCheckBox(self.tr("Compare with the other scenarios"))
        self.compares.setChecked(True)
        self.compares.setVisible(len(ids) > 1)
        self.pictures = QListWidget()
        self.pictures.setAccessibleName(self.tr("Pictures"))
        self.state = QLabel()
        self.state.setWordWrap(True)
        set_mark(self.state, "role", "secondary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self.written = _Written(QPushButton(self.tr("Open the report")), QPushButton(self.tr("Show in folder")))
        for button in (self.written.open, self.written.show_in_folder):
            button.setAutoDefault(False)
        self.pictures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list_pictures()
        self._restore()
        self._lay_out()
        self.scenario.currentIndexChanged.connect(self._list_pictures)
        self.pictures.itemChanged.connect(self._say_what_comes)
        self.format.currentIndexChanged.connect(self._say_what_comes)
        self.written.open.clicked.connect(self._open)
        self.written.show_in_folder.clicked.connect(self._show_in_folder)
        self._say_what_comes()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        for control, text in (
            (self.scenario, self.tr("Scenario")),
            (self.format, self.tr("Format")),
            (self.language, self.tr("Language")),
            (self.theme_choice, self.tr("Colours")),
        ):
            line = LabelledField(control, _WIDE)
            line.name(text)
            column.addWidget(line)
        column.addWidget(self.compares)
        column.addStretch(1)
        column.addWidget(self.state)
        column.addWidget(self.progress)
        after = QHBoxLayout()
        after.addWidget(self.written.open)
        after.addWidget(self.written.show_in_folder)
        after.addStretch(1)
        column.addLayout(after)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(QLabel(self.tr("Pictures")))
        side.addWidget(self.pictures, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(column, 1)
        row.addLayout(side, 1)
        buttons, self.export_button = decision_buttons(self, self.tr("Export…"))
        self._leave = next(each for each in buttons.findChildren(QPushButton) if each is not self.export_button)
        self._leave.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(row, 1)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        for widget in (self.progress, self.reason, self.written.open, self.written.show_in_folder):
            widget.hide()
        fit(self, 760, 480)

    # The choices ------------------------------------------------------------------------------------------------

    @property
    def chosen_scenario(self) -> "Scenario":
        """The world that the report is to speak of; the one on the screen as it is there."""
        found = self._project.scenarios[self.scenario.currentIndex()]
        return self._result.scenario if found.id == self._result.scenario.id else found

    @property
    def choice(self) -> Choice:
        """What the report is to be."""
        items = [self.pictures.item(row) for row in range(self.pictures.count())]
        chosen = [str(each.data(Qt.ItemDataRole.UserRole)) for each in items if _is_ticked(each)]
        return Choice(
            str(self.format.currentData()),
            "zh_CN" if self.language.currentData() == "zh_CN" else "en",
            date.today(),
            DARK if self.theme_choice.currentData() == DARK.name else LIGHT,
            tuple(chosen),
            compares=self.compares.isChecked(),
            spoken=self._preferences.language,
            font=QApplication.font(),
        )

    def _list_pictures(self) -> None:
        """Every picture there is, those ticked that have something to show of the scenario."""
        usual = usual_pictures(self.chosen_scenario)
        self.pictures.clear()
        for view_id in (*usual, *(each for each in SHOWN if each not in usual)):
            item = QListWidgetItem(SHOWN[view_id][0].in_language(self._preferences.language))
            item.setData(Qt.ItemDataRole.UserRole, view_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if view_id in usual else Qt.CheckState.Unchecked)
            self.pictures.addItem(item)

    def _restore(self) -> None:
        """Choose what was chosen last time."""
        found = self._preferences.choices(_REMEMBERED)
        for choice, key in ((self.format, "format"), (self.theme_choice, "theme")):
            choice.setCurrentIndex(max(0, choice.findData(found.get(key))))

    def _remember(self) -> None:
        chosen = {"format": self.format.currentData(), "theme": self.theme_choice.currentData()}
        self._preferences.remember_choices(_REMEMBERED, chosen)

    def _say_what_comes(self) -> None:
        if self._export is not None:
            return
        count = len(self.choice.pictures or ())
        inside = (
            self.tr("One file with {count} pictures and the run inside; no network is needed to read it.")
            if self.format.currentData() == "html"
            else self.tr("A document for print with {count} pictures, bookmarks and the run inside.")
        )
        self.state.setText(inside.format(count=count))

    # The writing ------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Ask where to write."""
        if self._export is not None:
            return
        suffix = str(self.format.currentData())
        ask_for_file(self, self.tr("Export report"), self._name, suffix, self.export_to)

    def export_to(self, name: str) -> None:
        """Write to a file."""
        self._remember()
        self._tell("")
        for button in (self.written.open, self.written.show_in_folder):
            button.hide()
        scenario = self.chosen_scenario
        is_shown = scenario is self._result.scenario
        export = ReportExport(self.choice, Path(name), self)
        export.gathered.connect(self._show_gathered)
        export.drawn.connect(self._show_drawn)
        export.finished.connect(self._finish)
        export.refused.connect(self._refuse)
        self._export = export
        self._set_busy(True)
        self.state.setText(self.tr("Judging the claims and weighing the evidence…"))
        export.start(self._project, scenario, self._result if is_shown else None, self._findings if is_shown else None)

    def _set_busy(self, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        self.progress.setRange(0, 0)
        controls = (self.scenario, self.format, self.language, self.theme_choice, self.compares, self.pictures)
        for each in (*controls, self.export_button):
            each.setEnabled(not is_busy)

    def _show_gathered(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_drawn(self, done: int, total: int) -> None:
        self.state.setText(self.tr("Drawing…"))
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _finish(self, path: Path) -> None:
        self._export = None
        self._path = path
        self._set_busy(False)
        self.state.setText(self.tr("Report written: {name}").format(name=path.name))
        for button in (self.written.open, self.written.show_in_folder):
            button.show()
        self._leave.setText(self.tr("Close"))
        self.written.open.setFocus()
        self.exported.emit(path)

    def _refuse(self, refusal: InvalidInput) -> None:
        self._export = None
        self._set_busy(False)
        self._say_what_comes()
        self._tell("\n".join(message(each, self._preferences.language) for each in refusal.problems))

    def _tell(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.absolute())))

    def _show_in_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.absolute().parent)))

    def done(self, result: int) -> None:
        """Closing stops what is still being written."""
        if self._export is not None:
            self._export.stop()
            self._export = None
        super().done(result)


def _choice(entries: Sequence[tuple[str, object]]) -> QComboBox:
    choice = QComboBox()
    for text, value in entries:
        choice.addItem(text, value)
    return choice


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
