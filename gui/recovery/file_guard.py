"""What stands between the project and its file: lock, watch and autosave, and the questions they lead to."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from engine.messages import message
from engine.problems import InvalidInput
from gui.dialogs.question import Answer, ask
from gui.document import Document
from gui.notice_bar import NoticeBar
from gui.preferences import Preferences
from gui.recovery.autosave import Autosave
from gui.recovery.disk_watch import DiskWatch
from gui.recovery.document_lock import DocumentLock

if TYPE_CHECKING:
    from engine.project.lock_file import Holder

Act = Callable[[], object]


class FileGuard(QObject):
    """Says what others do to the project's file, and lets the user decide."""

    autosaved = Signal()
    """The project has been saved without being asked."""
    reload_asked = Signal(object)
    """The user wants what is on disk, at this path."""
    save_asked = Signal()
    save_as_asked = Signal()

    def __init__(self, document: Document, preferences: Preferences, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._preferences = preferences
        self._notice = notice
        self._window = window
        self._is_gone = False
        self._box: QMessageBox | None = None
        self._lock = DocumentLock(document, self)
        self._watch = DiskWatch(document, self)
        self.autosave = Autosave(document, preferences, self._lock, self)
        self._watch.noticed.connect(self.check)
        self.autosave.saved.connect(self.autosaved)
        self.autosave.failed.connect(self._say_not_saved)
        document.saved.connect(self._forget)
        document.path_changed.connect(self._forget)

    @property
    def is_asking(self) -> bool:
        """Whether a question waits for its answer."""
        return self._box is not None

    def check(self) -> None:
        """Ask what to do when somebody else has written the file, and say so when it is gone."""
        self.autosave.settle()
        document = self._document
        if document.path is None or self.is_asking:
            return
        if document.has_vanished():
            self._say_gone(document.path)
            return
        if self._is_gone:
            self._forget()
            self._notice.hide()
        if document.has_changed_on_disk():
            self._ask_which(document.path)

    def ask_overwrite(self, save_as: Act, overwrite: Act) -> None:
        """Ask whether what another program has written is to be replaced."""
        path = self._document.path
        assert path is not None
        self._ask(
            self.tr("Changed on disk"),
            self.tr("“{name}” was changed by another program.").format(name=path.name),
            self.tr("Saving now replaces what the other program has written."),
            (
                Answer(self.tr("Save as…"), save_as),
                Answer(self.tr("Replace"), overwrite, QMessageBox.ButtonRole.DestructiveRole),
            ),
        )

    def is_open_elsewhere(self, path: Path) -> bool:
        """Whether another window has a file open."""
        return self._lock.holder(path) is not None

    def ask_open(self, path: Path, open_copy: Act, open_anyway: Act) -> None:
        """Ask how to open a file that another window has open."""
        self._ask(
            self.tr("Open in another window"),
            self.tr("“{name}” is open in another window.").format(name=path.name),
            self._since(path)
            + " "
            + self.tr("A copy can be changed and saved under another name; the file itself stays with that window."),
            (Answer(self.tr("Open a copy"), open_copy), Answer(self.tr("Open anyway"), open_anyway)),
        )

    def ask_replace_open(self, path: Path, choose_other: Act, replace: Act) -> None:
        """Ask whether to save over a file that another window has open."""
        self._ask(
            self.tr("Open in another window"),
            self.tr("“{name}” is open in another window.").format(name=path.name),
            self._since(path) + " " + self.tr("Saving there replaces what that window works on."),
            (
                Answer(self.tr("Choose another name…"), choose_other),
                Answer(self.tr("Replace"), replace, QMessageBox.ButtonRole.DestructiveRole),
            ),
        )

    def _ask_which(self, path: Path) -> None:
        box = self._ask(
            self.tr("Changed on disk"),
            self.tr("“{name}” was changed by another program.").format(name=path.name),
            self.tr("Load what is on disk now, or keep what is in this window?"),
            (Answer(self.tr("Load from disk"), lambda: self.reload_asked.emit(path)),),
            self.tr("Keep mine"),
        )
        box.rejected.connect(self._document.keep_own_version)

    def _ask(
        self, title: str, text: str, details: str, answers: tuple[Answer, ...], cancel: str | None = None
    ) -> QMessageBox:
        box = ask(self._window, title, text, details, answers, self.tr("Cancel") if cancel is None else cancel)
        self._box = box
        box.finished.connect(self._answered)
        return box

    def _answered(self) -> None:
        if self.sender() is self._box:
            self._box = None

    def _since(self, path: Path) -> str:
        """When and on which machine the other window opened the file."""
        holder = self._lock.holder(path)
        since = _local(holder)
        if holder is None or not (since and holder.machine):
            return ""
        return self.tr("It was opened on {machine}, {time}.").format(machine=holder.machine, time=since)

    def _say_gone(self, path: Path) -> None:
        if self._is_gone:
            return
        self._is_gone = True
        self._document.note_vanished()
        if path.parent.is_dir():
            text = self.tr("“{name}” is no longer on disk.").format(name=path.name)
            button, act = self.tr("Save"), self.save_asked.emit
        else:
            text = self.tr("The folder of “{name}” is no longer there.").format(name=path.name)
            button, act = self.tr("Save as…"), self.save_as_asked.emit
        self._notice.say(text, self.tr("Your work is still in this window."), is_problem=True, button=button, act=act)

    def _say_not_saved(self, refusal: InvalidInput) -> None:
        sentences = [message(each, self._preferences.language) for each in refusal.problems[:5]]
        self._notice.say(
            self.tr("The project could not be saved automatically."),
            "\n".join(sentences),
            button=self.tr("Save as…"),
            act=self.save_as_asked.emit,
        )

    def _forget(self) -> None:
        self._is_gone = False


def _local(holder: "Holder | None") -> str:
    """When the lock was taken, as people here write it."""
    moment = QDateTime.fromString(holder.since if holder is not None else "", Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
