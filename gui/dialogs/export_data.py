"""Exporting numbers: what is chosen, the beginning of it, and the writing."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
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
from gui.data_export import SHOWN, WORKBOOK, DataPreview, DataRequest, DataSource, DataWriting
from gui.data_export.preview import MOST_ROWS
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.data_choices import DataChoices
from gui.dialogs.question import Answer, ask
from gui.dialogs.sizes import fit
from gui.dialogs.table_preview import TablePreview
from gui.dialogs.writing_place import ask_for_file, ask_for_folder
from gui.dialogs.written_line import WrittenLine
from gui.marks import set_mark
from gui.number_format import signs
from gui.pictures.outcome import size_text
from gui.preferences import Preferences


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
        self.choices = DataChoices(view, len(source.project.scenarios), preferences)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        set_mark(self.outcome, "role", "secondary")
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
        self._soon.timeout.connect(lambda: self._writing.preview(self.choices.request))
        self._lay_out()
        self.choices.changed.connect(self._refresh)
        self._writing.previewed.connect(self._show_preview)
        self._writing.progressed.connect(self._show_progress)
        self._writing.finished.connect(self._finish)
        self._writing.refused.connect(self._refuse)
        self._refresh()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.preview, 1)
        side.addWidget(self.outcome)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.choices)
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

    def _refresh(self) -> None:
        """Forget what was said of another choice, and have the preview made."""
        self._tell("")
        self.written.forget()
        self._soon.start()

    def _show_preview(self, preview: DataPreview) -> None:
        self.preview.show_cells(preview.header, preview.rows)
        group = signs()
        about = self.tr("{rows} rows · {columns} columns · about {size}").format(
            rows=group.fixed(preview.row_count, 0),
            columns=group.fixed(preview.column_count, 0),
            size=size_text(preview.bytes),
        )
        request = self.choices.request
        if request.form == WORKBOOK and request.content != SHOWN:
            about = self.tr("Sheet “Shares”: {about}").format(about=about)
        if self._source.has_many_files(request):
            count = len(self._source.scenarios(request))
            about += "\n" + self.tr("{count} files in a folder of your choice").format(count=count)
        if request.form != WORKBOOK and preview.row_count >= MOST_ROWS:
            about += "\n" + self.tr(
                "More rows than a spreadsheet opens ({count}): take the wide layout or the workbook for that."
            ).format(count=group.fixed(MOST_ROWS, 0))
        self.outcome.setText(about)

    # ----------------------------------------------------------------------------------------------- the writing

    def accept(self) -> None:
        """Ask where to write."""
        if self._is_writing:
            return
        request = self.choices.request
        title = self.tr("Export data")
        if self._source.has_many_files(request):
            ask_for_folder(self, title, self.export_to)
        else:
            ask_for_file(self, title, self._name, request.suffix, self.export_to)

    def export_to(self, name: str) -> None:
        """Write to a file, or a file for each scenario into a folder."""
        request = self.choices.request
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
        self.choices.remember()
        self._tell("")
        self.written.forget()
        self._set_writing(True)
        self._soon.stop()
        self._writing.write(request, paths)

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.export_button.setEnabled(not is_writing)
        self.choices.setEnabled(not is_writing)
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_writing)

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


def _cancel_button(box: QDialogButtonBox) -> QPushButton:
    return next(
        each for each in box.findChildren(QPushButton) if box.buttonRole(each) == QDialogButtonBox.ButtonRole.RejectRole
    )
