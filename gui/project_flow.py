"""New, open, save and leave: every way a project comes into the window or goes out of it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

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
from gui.recovery.file_guard import FileGuard
from gui.worlds import is_example

if TYPE_CHECKING:
    from gui.recovery import Found, Recovery
    from gui.windows.project_window import ProjectWindow
    from gui.windows.windows import Windows

SUFFIX = ".shareflow"

PICTURE_SUFFIXES = frozenset({".png", ".svg", ".pdf", ".html"})
"""Pictures that may hold a run."""

_NOT_WRITTEN = frozenset({"file_disk_full", "file_not_writable", "file_read_only", "file_folder_missing"})
"""Problems that another folder or name solves."""


class ProjectFlow(QObject):
    """Asks before anything is lost, and says in the window what could not be done."""

    began = Signal()
    """A project has come into the window."""
    remarked = Signal(str)
    """Something of passing interest has happened, such as an autosave."""
    view_asked = Signal(str, object)
    """A run has come in from a picture: the id of the view to be in front, and the year it looked at or None."""

    def __init__(self, document: Document, preferences: Preferences, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._preferences = preferences
        self._notice = notice
        self._window = window
        self._is_asking = False
        self._recovery: Recovery | None = None
        self._others: tuple[Windows, ProjectWindow] | None = None
        self.guard = FileGuard(document, preferences, notice, window)
        self.guard.reload_asked.connect(self._open)
        self.guard.save_asked.connect(lambda: self.save(None))
        self.guard.save_as_asked.connect(lambda: self.save_as(None))
        self.guard.autosaved.connect(lambda: self.remarked.emit(self.tr("Autosaved")))

    def attach(self, recovery: "Recovery") -> None:
        """Open and discard what this finds, and say when it cannot keep unsaved work."""
        self._recovery = recovery
        recovery.failed.connect(self._say_not_kept)

    def attach_windows(self, windows: "Windows", own: "ProjectWindow") -> None:
        """Leave to the other windows what is theirs."""
        self._others = windows, own

    def new(self) -> None:
        """Begin with the default world."""
        self.leave(lambda: self._begin(lambda: self._document.start(new_project())))

    def choose_file(self) -> None:
        """Let the user choose a project to open."""
        dialog = QFileDialog(self._window, self.tr("Open a project"), str(self._folder()))
        pictures = self.tr("Pictures and reports with the run inside (*.png *.svg *.pdf *.html)")
        dialog.setNameFilters([self._file_filter(), pictures, self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        self._show(dialog)

    def open(self, path: Path) -> None:
        """Open a project, after asking what becomes of the present one; of an example only ever a copy."""
        if is_example(path):
            self.open_example(path)
        elif path.suffix.lower() in PICTURE_SUFFIXES:
            self.open_picture(path)
        elif self._others is None or not self._others[0].show_instead(path, self._others[1]):
            self.leave(lambda: self._open_or_ask(path))

    def open_example(self, path: Path) -> None:
        """Begin with a copy of an example."""
        self.leave(lambda: self._begin(lambda: self._open_copy(path)))

    def open_picture(self, path: Path) -> None:
        """Begin with the run that is inside a picture, and ask for the view that the picture shows."""

        def begin() -> None:
            from gui.pictures.reading import run_in_picture

            try:
                run = run_in_picture(path)
            except InvalidInput as refusal:
                self._say(self.tr("“{name}” could not be opened.").format(name=path.name), refusal)
                return
            self._document.start(run.project)
            self._notice.hide()
            self.began.emit()
            self.view_asked.emit(run.view_id, run.time)

        self.leave(begin)

    def recover(self, found: "Found") -> None:
        """Go on with unsaved work of a window that ended without leaving; beside what is open already."""
        recovery = self._recovery
        if self._others is not None and not self._others[1].is_untouched:
            self._others[0].recover(found)
        elif recovery is not None:
            self.leave(lambda: self._begin(lambda: recovery.open(found)))

    def discard(self, found: "Found") -> None:
        """Remove unsaved work that nobody wants."""
        if self._recovery is not None:
            self._recovery.discard(found)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save, asking for a file when there is none yet; `then` follows only when it has worked."""
        if self._document.path is None:
            self.save_as(then)
            return
        from engine.project import ProjectChangedOnDisk

        self.guard.autosave.settle()
        try:
            self._document.save()
        except ProjectChangedOnDisk:
            self.guard.ask_overwrite(lambda: self.save_as(then), lambda: self._overwrite(then))
        except InvalidInput as refusal:
            self._say_not_saved(refusal, then)
        else:
            self._saved(then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Let the user choose a file and save there."""
        name = file_name(project_name(self._document, self._preferences))
        path = self._document.path or self._folder() / f"{name}{SUFFIX}"
        folder = path.parent if path.parent.is_dir() else Path.home()
        dialog = QFileDialog(self._window, self.tr("Save the project as"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self._file_filter())
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(lambda name: self._save_as_or_ask(Path(name), then))
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
        """Ask what to do when somebody else has written the file, and say so when it is gone."""
        if not self._is_asking:
            self.guard.check()

    def _asked(self) -> None:
        self._is_asking = False

    def _overwrite(self, then: Callable[[], object] | None) -> None:
        try:
            self._document.save(overwrite=True)
        except InvalidInput as refusal:
            self._say_not_saved(refusal, then)
        else:
            self._saved(then)

    def _begin(self, begin: Callable[[], object]) -> None:
        try:
            begin()
        except InvalidInput as refusal:
            self._say(self.tr("The project could not be opened."), refusal)
            return
        self._notice.hide()
        self.began.emit()

    def _open_copy(self, path: Path) -> None:
        from engine.project import load

        self._document.start(load(path).project)

    def _open_or_ask(self, path: Path) -> None:
        if self.guard.is_open_elsewhere(path):
            self.guard.ask_open(path, lambda: self._begin(lambda: self._open_copy(path)), lambda: self._open(path))
        else:
            self._open(path)

    def _open(self, path: Path) -> None:
        self.guard.autosave.settle()
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
        elif not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
            self._notice.say(
                self.tr("“{name}” can only be read.").format(name=path.name),
                self.tr("Save under another name to keep what you change."),
                button=self.tr("Save as…"),
                act=lambda: self.save_as(None),
            )
        self.began.emit()

    def _save_as_or_ask(self, path: Path, then: Callable[[], object] | None) -> None:
        if not path.suffix:
            path = path.with_suffix(SUFFIX)
        if self.guard.is_open_elsewhere(path):
            self.guard.ask_replace_open(path, lambda: self.save_as(then), lambda: self._save_as(path, then))
        else:
            self._save_as(path, then)

    def _save_as(self, path: Path, then: Callable[[], object] | None) -> None:
        self.guard.autosave.settle()
        try:
            self._document.save_as(path)
        except InvalidInput as refusal:
            self._say_not_saved(refusal, then)
        else:
            self._saved(then)

    def _saved(self, then: Callable[[], object] | None) -> None:
        assert self._document.path is not None
        self._notice.hide()
        self._preferences.add_recent_file(self._document.path)
        if then is not None:
            then()

    def _say_not_saved(self, refusal: InvalidInput, then: Callable[[], object] | None) -> None:
        """Say why, and offer another place where that would help."""
        helps = any(each.code in _NOT_WRITTEN for each in refusal.problems)
        text = self.tr("The project could not be saved.")
        self._say(text, refusal, self.tr("Save as…") if helps else "", lambda: self.save_as(then))

    def _say_not_kept(self, refusal: InvalidInput) -> None:
        """Quietly: nothing is lost yet."""
        sentences = [message(each, self._preferences.language) for each in refusal.problems[:1]]
        self._notice.say(
            self.tr("Unsaved work cannot be kept for recovery. Save often until this is mended."), "\n".join(sentences)
        )

    def _say(self, text: str, refusal: InvalidInput, button: str = "", act: Callable[[], object] | None = None) -> None:
        sentences = [message(each, self._preferences.language) for each in refusal.problems[:5]]
        self._notice.say(text, "\n".join(sentences), is_problem=True, button=button, act=act)

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
