"""What goes out of the window and what comes in: pictures, numbers and measured data."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.messages import message
from engine.problems import InvalidInput
from gui.actions import Actions
from gui.bilingual import in_language
from gui.dialogs.export_picture import ExportPictureDialog
from gui.dialogs.import_data import ImportDataDialog
from gui.dialogs.project_data import ProjectDataDialog
from gui.document import Document
from gui.live_run import LiveRun
from gui.notice_bar import NoticeBar
from gui.picture_area import PictureArea
from gui.pictures import copy_data, copy_picture
from gui.preferences import Preferences
from gui.project_name import file_name
from gui.status_line import StatusLine


class Exchange(QObject):
    """Carries out import, export and copy."""

    def __init__(
        self,
        document: Document,
        run: LiveRun,
        pictures: PictureArea,
        actions: Actions,
        preferences: Preferences,
        notice: NoticeBar,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._run = run
        self._pictures = pictures
        self._preferences = preferences
        self._notice = notice
        self._status = status
        self._window = window
        actions.copy_picture.triggered.connect(self.copy_picture)
        actions.copy_data.triggered.connect(self.copy_data)
        actions.export_picture.triggered.connect(self.export_picture)
        actions.export_data.triggered.connect(self.choose_data_file)
        actions.import_data.triggered.connect(self.choose_table)
        actions.project_data.triggered.connect(self.show_data)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        if copy_picture(self._pictures.current_view):
            self._succeed(self.tr("Picture copied"))

    def copy_data(self) -> None:
        """Put the numbers of the picture on the clipboard."""
        copy_data(self._pictures.current_view)
        self._succeed(self.tr("Data copied: paste them into a spreadsheet"))

    def export_picture(self) -> None:
        """Ask how the picture is to be written, and write it."""
        views = [view for view in self._pictures.views.values() if view.has_drawing]
        current = self._pictures.current_view
        if current not in views:
            return
        dialog = ExportPictureDialog(views, current, self._file_name(), self._preferences, self._window)
        dialog.exported.connect(
            lambda path: self._succeed(self.tr("Picture written: {name}").format(name=Path(path).name))
        )
        dialog.open()

    def choose_data_file(self) -> None:
        """Ask which numbers are to be written and where."""
        result = self._run.result
        if result is None:
            return
        shown = self.tr("What is shown (*.csv)")
        shares = self.tr("Shares of all actors (*.csv)")
        everything = self.tr("All stocks and indicators (*.csv)")
        dialog = QFileDialog(self._window, self.tr("Export data"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([shown, shares, everything])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{self._file_name()}.csv")

        def write(name: str) -> None:
            from engine.exports import shares_csv, solution_csv

            chosen = dialog.selectedNameFilter()
            if chosen == shares:
                text = shares_csv(result)
            elif chosen == everything:
                text = solution_csv(result)
            else:
                text = self._pictures.current_view.data().as_csv()
            self._write(Path(name), text)

        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_table(self) -> None:
        """Let the user choose a table of measured data."""
        dialog = QFileDialog(self._window, self.tr("Import data"))
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_data(self) -> None:
        """Show the measured data of the project."""
        ProjectDataDialog(self._document, self._preferences, self._window).open()

    def import_file(self, path: Path) -> None:
        """Show a table and ask what its columns measure."""
        try:
            dialog = ImportDataDialog(path, self._document, self._run.result, self._preferences, self._window)
        except InvalidInput as refusal:
            sentences = (message(each, self._preferences.language) for each in refusal.problems)
            text = self.tr("“{name}” could not be read.").format(name=path.name)
            self._notice.say(text, "\n".join(sentences), is_problem=True)
            return
        dialog.imported.connect(self._succeed)
        dialog.open()

    def _write(self, path: Path, text: str) -> None:
        from engine.project.atomic_file import write_atomically

        try:
            write_atomically(path, text.encode("utf-8-sig"))
        except InvalidInput as refusal:
            sentences = (message(each, self._preferences.language) for each in refusal.problems)
            self._notice.say(self.tr("The data could not be written."), "\n".join(sentences), is_problem=True)
        else:
            self._succeed(self.tr("Data written: {name}").format(name=path.name))

    def _succeed(self, remark: str) -> None:
        self._notice.hide()
        self._status.say(remark)

    def _file_name(self) -> str:
        return file_name(in_language(self._document.scenario.name, self._preferences.language))
