"""New, open, save and leave: every way a project comes into the window or goes out of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from engine.messages import message
from engine.problems import InvalidInput
from gui.dialogs.question import Answer, ask
from gui.document import Document
from gui.new_world import new_project
from gui.notice_bar import NoticeBar
from gui.preferences import Preferences
from gui.project_name import file_name, project_name
from gui.worlds import is_example

SUFFIX = ".shareflow"


class ProjectFlow(QObject):
    """Asks before anything is lost, and says in the window what could not be done."""

    began = Signal()
    """A project has come into the window."""

    def __init__(self, document: Document, preferences: Preferences, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._preferences = preferences
        self._notice = notice
        self._window = window
        self._is_asking = False

    def new(self) -> None:
        """Begin with the default world."""
        self.leave(lambda: self._begin(lambda: self._document.start(new_project())))

    def choose_file(self) -> None:
        """Let the user choose a project to open."""
        dialog = QFileDialog(self._window, self.tr("Open a project"), str(self._folder()))
        dialog.setNameFilters([self._file_filter(), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        self._show(dialog)

    def open(self, path: Path) -> None:
        """Open a project, after asking what becomes of the present one; of an example only ever a copy."""
        if is_example(path):
            self.open_example(path)
        else:
            self.leave(lambda: self._open(path))

    def open_example(self, path: Path) -> None:
        """Begin with a copy of an example."""

        def begin() -> None:
            from engine.project import load

            self._document.start(load(path).project)

        self.leave(lambda: self._begin(begin))

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save, asking for a file when there is none yet; `then` follows only when it has worked."""
        if self._document.path is None:
            self.save_as(then)
            return
        from engine.project import ProjectChangedOnDisk

        try:
            self._document.save()
        except ProjectChangedOnDisk:
            self._ask_overwrite(then)
        except InvalidInput as refusal:
            self._say(self.tr("The project could not be saved."), refusal)
        else:
            self._saved(then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Let the user choose a file and save there."""
        name = file_name(project_name(self._document, self._preferences))
        path = self._document.path or self._folder() / f"{name}{SUFFIX}"
        dialog = QFileDialog(self._window, self.tr("Save the project as"), str(path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self._file_filter())
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(lambda name: self._save_as(Path(name), then))
        self._show(dialog)

    def leave(self, then: Callable[[], object]) -> None:
        """Go on with `then` once the present project is saved, or given up on purpose."""
        if not self._document.is_dirty:
            then()
            return
        if self._is_asking:
            return
        self._is_asking = True
        box = ask(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("Save the changes of “{name}”?").format(name=project_name(self._document, self._preferences)),
            self.tr("What has been changed since the last save will be lost otherwise."),
            (
                Answer(self.tr("Save"), lambda: self.save(then)),
                Answer(self.tr("Discard"), then, QMessageBox.ButtonRole.DestructiveRole),
            ),
            self.tr("Cancel"),
        )
        box.finished.connect(self._asked)

    def check_disk(self) -> None:
        """Ask what to do when somebody else has written the file."""
        if self._is_asking or not self._document.has_changed_on_disk():
            return
        self._is_asking = True
        path = self._document.path
        assert path is not None
        box = ask(
            self._window,
            self.tr("Changed on disk"),
            self.tr("“{name}” was changed by another program.").format(name=path.name),
            self.tr("Load what is on disk now, or keep what is in this window?"),
            (Answer(self.tr("Load from disk"), lambda: self._open(path)),),
            self.tr("Keep mine"),
        )
        box.rejected.connect(self._document.keep_own_version)
        box.finished.connect(self._asked)

    def _asked(self) -> None:
        self._is_asking = False

    def _ask_overwrite(self, then: Callable[[], object] | None) -> None:
        path = self._document.path
        assert path is not None

        def overwrite() -> None:
            try:
                self._document.save(overwrite=True)
            except InvalidInput as refusal:
                self._say(self.tr("The project could not be saved."), refusal)
            else:
                self._saved(then)

        ask(
            self._window,
            self.tr("Changed on disk"),
            self.tr("“{name}” was changed by another program.").format(name=path.name),
            self.tr("Saving now replaces what the other program has written."),
            (
                Answer(self.tr("Save as…"), lambda: self.save_as(then)),
                Answer(self.tr("Replace"), overwrite, QMessageBox.ButtonRole.DestructiveRole),
            ),
            self.tr("Cancel"),
        )

    def _begin(self, begin: Callable[[], object]) -> None:
        try:
            begin()
        except InvalidInput as refusal:
            self._say(self.tr("The project could not be opened."), refusal)
            return
        self._notice.hide()
        self.began.emit()

    def _open(self, path: Path) -> None:
        try:
            self._document.open(path)
        except InvalidInput as refusal:
            self._say(self.tr("“{name}” could not be opened.").format(name=path.name), refusal)
            if not path.exists():
                self._preferences.remove_recent_file(path.absolute())
            return
        self._notice.hide()
        self._preferences.add_recent_file(path)
        if self._document.warnings:
            sentences = (message(each, self._preferences.language) for each in self._document.warnings)
            self._notice.say(
                self.tr("“{name}” was opened, but not all is in order.").format(name=path.name), "\n".join(sentences)
            )
        self.began.emit()

    def _save_as(self, path: Path, then: Callable[[], object] | None) -> None:
        if not path.suffix:
            path = path.with_suffix(SUFFIX)
        try:
            self._document.save_as(path)
        except InvalidInput as refusal:
            self._say(self.tr("The project could not be saved."), refusal)
        else:
            self._saved(then)

    def _saved(self, then: Callable[[], object] | None) -> None:
        assert self._document.path is not None
        self._notice.hide()
        self._preferences.add_recent_file(self._document.path)
        if then is not None:
            then()

    def _say(self, text: str, refusal: InvalidInput) -> None:
        sentences = [message(each, self._preferences.language) for each in refusal.problems[:5]]
        self._notice.say(text, "\n".join(sentences), is_problem=True)

    def _folder(self) -> Path:
        if self._document.path is not None:
            return self._document.path.parent
        recent = self._preferences.recent_files
        return recent[0].parent if recent and recent[0].parent.is_dir() else Path.home()

    def _file_filter(self) -> str:
        return self.tr("Shareflow projects (*.shareflow)")

    @staticmethod
    def _show(dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
