"""What goes out of the window and what comes in: pictures, numbers, models and measured data."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.messages import message
from engine.problems import InvalidInput
from gui.actions import Actions
from gui.arrangement.view_names import view_name
from gui.bilingual import in_language
from gui.dialogs.import_data import ImportDataDialog
from gui.dialogs.project_data import ProjectDataDialog
from gui.document import Document
from gui.live_run import LiveRun
from gui.notice_bar import NoticeBar
from gui.preferences import Preferences
from gui.project_name import file_name
from gui.status_line import StatusLine

if TYPE_CHECKING:
    from engine import Result
    from engine.claims import Verdict
    from gui.pictures import Source
    from gui.views.view import View


class Pictures(Protocol):
    """Where the views are shown."""

    @property
    def views(self) -> "Mapping[str, View]": ...

    @property
    def current_view(self) -> "View": ...


class Exchange(QObject):
    """Carries out import, export and copy."""

    def __init__(
        self,
        document: Document,
        run: LiveRun,
        pictures: Pictures,
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
        actions.export_data.triggered.connect(self.export_data)
        actions.export_model.triggered.connect(self.export_model)
        actions.import_data.triggered.connect(self.choose_table)
        actions.project_data.triggered.connect(self.show_data)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        from gui.pictures import copy_picture

        if copy_picture(self._pictures.current_view):
            self._succeed(self.tr("Picture copied"))

    def copy_data(self) -> None:
        """Put the numbers of the picture on the clipboard."""
        from gui.pictures import copy_data

        copy_data(self._pictures.current_view)
        self._succeed(self.tr("Data copied: paste them into a spreadsheet"))

    def export_picture(self) -> None:
        """Ask how the pictures are to be written, and write them."""
        from gui.dialogs.export_picture import ExportPictureDialog

        current = self._pictures.current_view
        if not current.has_drawing:
            return
        dialog = ExportPictureDialog(
            self._sources(), current.view_id, self._file_name(), self._preferences, self._window
        )
        dialog.exported.connect(self._say_exported)
        dialog.open()

    def _sources(self) -> "list[Source]":
        """All pictures there are; a view that nobody has looked at yet is made when its picture is asked for."""
        from gui.pictures import Source

        pictures = self._pictures
        made = {each.view_id: each for each in pictures.views.values()}
        ids = getattr(pictures, "view_ids", tuple(made))
        return [Source(each, view_name(each), partial(self._view, each)) for each in ids]

    def _view(self, view_id: str) -> "View":
        """A view with the picture that is shown now, although it may not have been looked at for a while."""
        pictures = self._pictures
        find: Callable[[str], View] = getattr(pictures, "view", pictures.views.__getitem__)
        view, shown = find(view_id), pictures.current_view.picture
        if view.picture is not shown:
            view.show_picture(shown)
        return view

    def _say_exported(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self._succeed(self.tr("Picture written: {name}").format(name=paths[0].name))
        else:
            self._succeed(self.tr("{count} pictures written").format(count=len(paths)))

    def export_data(self) -> None:
        """Ask which numbers are to be written and how, and write them."""
        from gui.data_export import DataSource
        from gui.dialogs.export_data import ExportDataDialog

        result = self._run.result
        if result is None or result.problem is not None:
            return
        view = self._pictures.current_view
        source = DataSource(self._document.project, result, view.data(), self._verdicts(result))
        name = view_name(view.view_id)
        dialog = ExportDataDialog(source, name, self._file_name(), self._preferences, self._window)
        dialog.exported.connect(self._say_written)
        dialog.open()

    def _verdicts(self, result: "Result") -> "tuple[Verdict, ...] | None":
        """The verdicts on all claims in a run, where they are known already."""
        picture = self._pictures.current_view.picture
        findings = None if picture is None else picture.findings
        return findings.verdicts if findings is not None and findings.result.scenario == result.scenario else None

    def export_model(self) -> None:
        """Ask for which programs the model is to be written, and write it."""
        from gui.dialogs.export_model import ExportModelDialog

        dialog = ExportModelDialog(self._document.scenario, self._file_name(), self._preferences, self._window)
        dialog.exported.connect(self._say_written)
        dialog.open()

    def _say_written(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self._succeed(self.tr("Written: {name}").format(name=paths[0].name))
        else:
            self._succeed(self.tr("{count} files written").format(count=len(paths)))

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

    def _succeed(self, remark: str) -> None:
        self._notice.hide()
        self._status.say(remark)

    def _file_name(self) -> str:
        return file_name(in_language(self._document.scenario.name, self._preferences.language))
