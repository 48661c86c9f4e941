"""How numbers are to be written: which, as what, in whose words and of which scenarios."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import InvalidInput
from engine.text import Language
from gui.data_export import (
    EVERYTHING,
    MOST_ROWS,
    SHARES,
    SHOWN,
    TIDY,
    WIDE,
    WORKBOOK,
    DataPreview,
    DataRequest,
    DataSource,
)
from gui.data_writing import DataWriting
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.question import Answer, ask
from gui.dialogs.sizes import fit
from gui.dialogs.table_preview import TablePreview
from gui.dialogs.written_line import WrittenLine
from gui.editors.labelled_field import LabelledField
from gui.marks import set_mark
from gui.number_format import signs
from gui.pictures.outcome import size_text
from gui.preferences import Preferences

_WIDE = 28
_REMEMBERED = "data export"
_LANGUAGES: dict[str, Language] = {"en": "en", "zh_CN": "zh_CN"}


class ExportDataDialog(QDialog):
    """Shows the beginning of what will be written, and stays open to say what has been written, or why it was not."""

    exported = Signal(list)
    """The files that were written, as paths."""

    def __init__(self, source: DataSource, view: str, name: str, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export data"))
        self._source = source
        self._name = name
        self._preferences = preferences
        self._writing = DataWriting(source, self)
        self._is_writing = False
        self.content = _choice(
            [
                (self.tr("What is shown: {view}").format(view=view), SHOWN),
                (self.tr("Shares of all actors"), SHARES),
                (self.tr("Everything"), EVERYTHING),
            ]
        )
        self.form = QComboBox()
        self.words = QComboBox()
        count = len(source.project.scenarios)
        self.scenarios = _choice(
            [
                (self.tr("The one looked at"), False),
                (self.tr("All of the project ({count})").format(count=count), True),
            ]
        )
        self.claims = QCheckBox(self.tr("All claims (a hundred runs more)"))
        self.about = _secondary()
        self.outcome = _secondary()
        self.preview = TablePreview()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.written = WrittenLine()
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self.reason.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(lambda: self._writing.preview(self.request))
        self._restore()
        self._lay_out()
        self.words.currentIndexChanged.connect(self._note_words)
        self.content.currentIndexChanged.connect(self._fill_forms)
        for choice in (self.content, self.form, self.words, self.scenarios):
            choice.currentIndexChanged.connect(self._refresh)
        self.claims.toggled.connect(self._refresh)
        self._writing.previewed.connect(self._show_preview)
        self._writing.progressed.connect(self._show_progress)
        self._writing.finished.connect(self._finish)
        self._writing.refused.connect(self._refuse)
        self._refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._lines: dict[QComboBox, LabelledField] = {}
        for choice, text in (
            (self.content, self.tr("Data")),
            (self.form, self.tr("Format")),
            (self.words, self.tr("Headers")),
            (self.scenarios, self.tr("Scenarios")),
        ):
            line = LabelledField(choice, _WIDE)
            line.name(text)
            self._lines[choice] = line
            column.addWidget(line)
        column.addWidget(self.claims)
        column.addSpacing(4)
        column.addWidget(self.about)
        column.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.preview, 1)
        side.addWidget(self.outcome)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(column)
        row.addLayout(side, 1)
        buttons, self.export_button = decision_buttons(self, self.tr("Export…"))
        self._cancel_button = _cancel_button(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(row, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.written)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        fit(self, 940, 540)

    # ----------------------------------------------------------------------------------------------- the choices

    @property
    def request(self) -> DataRequest:
        """What is wanted."""
        form, words = str(self.form.currentData()), self.words.currentData()
        language = _LANGUAGES.get(str(words), self._preferences.language)
        return DataRequest(
            str(self.content.currentData()),
            form,
            _LANGUAGES.get(str(words)) if form != WORKBOOK else None,
            language,
            bool(self.scenarios.currentData()) and self.scenarios.isEnabled(),
            self.claims.isChecked(),
        )

    def _fill_forms(self) -> None:
        """Offer the forms that what is chosen can take, staying with the one chosen before if it is among them."""
        chosen = self.form.currentData()
        self.form.blockSignals(True)
        self.form.clear()
        if self.content.currentData() == SHOWN:
            self.form.addItem(self.tr("CSV table"), WIDE)
        else:
            self.form.addItem(self.tr("CSV table, tidy"), TIDY)
            self.form.addItem(self.tr("CSV table, wide"), WIDE)
        self.form.addItem(self.tr("Excel workbook"), WORKBOOK)
        self.form.setCurrentIndex(max(0, self.form.findData(chosen)))
        self.form.blockSignals(False)

    def _fill_words(self) -> None:
        """Offer the words of the headers; tables for programs and workbooks for people remember their own."""
        is_workbook = self.form.currentData() == WORKBOOK
        self.words.blockSignals(True)
        self.words.clear()
        if not is_workbook:
            self.words.addItem(self.tr("Names for programs"), "")
        self.words.addItem(self.tr("English words"), "en")
        self.words.addItem(self.tr("Chinese words"), "zh_CN")
        self.words.setCurrentIndex(max(0, self.words.findData(self._language if is_workbook else self._words)))
        self.words.blockSignals(False)

    def _note_words(self) -> None:
        if self.form.currentData() == WORKBOOK:
            self._language = str(self.words.currentData())
        else:
            self._words = str(self.words.currentData())

    def _restore(self) -> None:
        """Choose what was chosen last time."""
        kept = self._preferences.layout(_REMEMBERED)
        try:
            found = json.loads(bytes(kept.data())) if kept is not None else {}
        except ValueError:
            found = {}
        if not isinstance(found, dict):
            found = {}
        self.content.setCurrentIndex(max(0, self.content.findData(found.get("content"))))
        self._fill_forms()
        self.form.setCurrentIndex(max(0, self.form.findData(found.get("form"))))
        self._words = str(found.get("words", ""))
        self._language = str(found.get("language", self._preferences.language))
        self.claims.setChecked(found.get("claims") is not False)

    def _remember(self) -> None:
        chosen = {
            "content": self.content.currentData(),
            "form": self.form.currentData(),
            "words": self._words,
            "language": self._language,
            "claims": self.claims.isChecked(),
        }
        self._preferences.remember_layout(_REMEMBERED, QByteArray(json.dumps(chosen).encode()))

    def _refresh(self) -> None:
        """Say what the choice means, and have the preview made."""
        self._fill_words()
        is_shown, is_workbook = self.content.currentData() == SHOWN, self.form.currentData() == WORKBOOK
        self._lines[self.words].setEnabled(not is_shown)
        self._lines[self.scenarios].setEnabled(not is_shown and self.scenarios.count() > 1)
        self.scenarios.setEnabled(not is_shown and len(self._source.project.scenarios) > 1)
        self.claims.setVisible(is_workbook and self.content.currentData() == EVERYTHING)
        self.about.setText(self._about())
        self.export_button.setEnabled(not self._is_writing)
        self._tell("")
        self.written.forget()
        self._soon.start()

    def _about(self) -> str:
        content, form = self.content.currentData(), self.form.currentData()
        if content == SHOWN:
            return self.tr("The numbers of the picture, as in its table.")
        if form == TIDY:
            return self.tr(
                "One row for each time and quantity, with columns for actor, niche, kind and unit: for pandas, R and "
                "pivot tables. Scenarios stand under one another in one file."
            )
        if form == WIDE:
            return self.tr(
                "One row for each time, one column for each quantity. The units stand beside it, in a second file "
                "that ends in -metadata.json."
            )
        if content == SHARES:
            return self.tr("A summary with a chart, and a sheet with the shares of all actors.")
        return self.tr(
            "A sheet for each table: summary with a chart, shares, stocks, flows, indicators, claims, assumptions with "
            "their evidence, shocks, actors, niches and measured data."
        )

    def _show_preview(self, preview: DataPreview) -> None:
        self.preview.show_cells(preview.header, preview.rows)
        group = signs()
        about = self.tr("{rows} rows · {columns} columns · about {size}").format(
            rows=group.fixed(preview.row_count, 0),
            columns=group.fixed(preview.column_count, 0),
            size=size_text(preview.bytes),
        )
        if self.form.currentData() == WORKBOOK and self.content.currentData() != SHOWN:
            about = self.tr("Sheet “Shares”: {about}").format(about=about)
        many = self._source.scenarios(self.request)
        if self._source.has_many_files(self.request):
            about += "\n" + self.tr("{count} files in a folder of your choice").format(count=len(many))
        if self.form.currentData() != WORKBOOK and preview.row_count >= MOST_ROWS:
            about += "\n" + self.tr(
                "More rows than a spreadsheet opens ({count}): take the wide layout or the workbook for that."
            ).format(count=group.fixed(MOST_ROWS, 0))
        self.outcome.setText(about)

    # ----------------------------------------------------------------------------------------------- the writing

    def accept(self) -> None:
        """Ask where to write."""
        if self._is_writing:
            return
        request = self.request
        dialog = QFileDialog(self, self.tr("Export data"))
        if self._source.has_many_files(request):
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(f"{request.suffix.upper()} (*.{request.suffix})")
            dialog.setDefaultSuffix(request.suffix)
            dialog.selectFile(f"{self._name}.{request.suffix}")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Write to a file, or a file for each scenario into a folder."""
        request = self.request
        paths = [Path(name)]
        if self._source.has_many_files(request):
            paths = self._source.paths_in(Path(name), self._name, request)
            standing = [each for each in paths if each.exists()]
            if standing:
                self._ask_replace(standing, lambda: self._write(request, paths))
                return
        self._write(request, paths)

    def _ask_replace(self, standing: Sequence[Path], replace: Callable[[], object]) -> None:
        ask(
            self,
            self.tr("Files are there already"),
            self.tr("Tables of that name are in the folder already."),
            "\n".join(each.name for each in standing[:8]) + ("\n…" if len(standing) > 8 else ""),
            (Answer(self.tr("Replace"), replace, QMessageBox.ButtonRole.DestructiveRole),),
            self.tr("Cancel"),
        )

    def _write(self, request: DataRequest, paths: Sequence[Path]) -> None:
        self._remember()
        self._tell("")
        self.written.forget()
        self._set_writing(True)
        self._soon.stop()
        self._writing.write(request, paths)

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.export_button.setEnabled(not is_writing)
        for line in self._lines.values():
            line.setEnabled(not is_writing)
        self.claims.setEnabled(not is_writing)
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_writing)
        if not is_writing:
            self._lines[self.words].setEnabled(self.content.currentData() != SHOWN)
            self._lines[self.scenarios].setEnabled(self.scenarios.isEnabled())

    def _show_progress(self, done: int, total: int) -> None:
        if self._is_writing:
            # What follows the last number, compressing and checking, has no measure.
            self.progress.setRange(0, 1000 if done < total else 0)
            self.progress.setValue(1000 * done // max(1, total))

    def _finish(self, paths: list[Path]) -> None:
        self._set_writing(False)
        self.written.say(paths)
        self._cancel_button.setText(self.tr("Close"))
        self.exported.emit(paths)
        self._soon.start()

    def _refuse(self, refusal: InvalidInput) -> None:
        self._set_writing(False)
        self._tell("\n".join(message(each, self._preferences.language) for each in refusal.problems[:3]))

    def done(self, result: int) -> None:
        """Closing stops what is still being written."""
        self._writing.stop()
        super().done(result)

    def _tell(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))


def _choice(entries: Sequence[tuple[str, object]]) -> QComboBox:
    choice = QComboBox()
    for text, value in entries:
        choice.addItem(text, value)
    return choice


def _secondary() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    set_mark(label, "role", "secondary")
    return label


def _cancel_button(box: QDialogButtonBox) -> QPushButton:
    return next(
        each for each in box.findChildren(QPushButton) if box.buttonRole(each) == QDialogButtonBox.ButtonRole.RejectRole
    )
