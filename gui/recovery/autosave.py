"""Autosave: every few minutes the project is saved to its own file, in a thread, where nobody else has a say."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from engine.problems import InvalidInput
from gui.background import Background
from gui.document import Document
from gui.preferences import Preferences
from gui.recovery.document_lock import DocumentLock

if TYPE_CHECKING:
    from engine.project import Fingerprint, Project

_MINUTE = 60_000

REST = 2000
"""Milliseconds without a change before anything is saved: a drag must stay one step for undo."""


class Autosave(QObject):
    """Saves a project that has a file and is not saved, but never over what somebody else has written or holds."""

    saved = Signal()
    """The project has been saved without being asked."""
    failed = Signal(object)
    """The InvalidInput that says why that was not possible; once, until it has worked again."""

    def __init__(
        self, document: Document, preferences: Preferences, lock: DocumentLock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._lock = lock
        self._has_failed = False
        self._writing = threading.Lock()
        self._written: tuple[Path, Project, Fingerprint] | None = None
        self._since_change = QElapsedTimer()
        self._background = Background("autosave", self)
        self._background.answered.connect(self._take)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._fail)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._save)
        document.changed.connect(self._note_change)
        document.dirty_changed.connect(self._wait)
        document.path_changed.connect(self._wait)
        document.retiring.connect(self.stop)
        changed = getattr(preferences, "autosave_minutes_changed", None)
        if changed is not None:
            changed.connect(self._wait)

    @property
    def minutes(self) -> int:
        """How long unsaved changes may stay unsaved; 0 for ever."""
        return int(getattr(self._preferences, "autosave_minutes", 0))

    def settle(self) -> None:
        """Wait for a save that is under way, which takes milliseconds, and take note of it.

        Whoever compares the project with its file must do this first, lest they find somebody else's hand in it.
        """
        with self._writing:
            written, self._written = self._written, None
        if written is None:
            return
        path, project, fingerprint = written
        if self._document.path == path:
            self._document.note_written(project, fingerprint)
            self._has_failed = False
            self.saved.emit()

    def stop(self) -> None:
        """Give up what is due and end the thread."""
        self._due.stop()
        self._background.stop()

    def _wait(self) -> None:
        document = self._document
        if not (self.minutes and document.is_dirty and document.path is not None):
            self._due.stop()
        elif not self._due.isActive():
            self._due.start(self.minutes * _MINUTE)

    def _note_change(self) -> None:
        self._since_change.start()
        self._wait()

    def _save(self) -> None:
        document = self._document
        path, fingerprint = document.path, document.fingerprint
        if path is None or not document.is_dirty:
            return
        if self._since_change.isValid() and self._since_change.elapsed() < REST:
            self._due.start(REST)
            return
        # Without a fingerprint the user has yet to say what becomes of the file on disk.
        if fingerprint is None or self._lock.holder(path) is not None:
            self._wait()
            return
        project = document.snapshot()
        self._background.ask(lambda _: self._write(path, project, fingerprint))

    def _write(self, path: Path, project: "Project", fingerprint: "Fingerprint") -> None:
        """In the thread."""
        from engine.project import save

        with self._writing:
            self._written = (path, project, save(project, path, fingerprint))

    def _take(self) -> None:
        self.settle()
        self._wait()

    def _refuse(self, refusal: InvalidInput) -> None:
        from engine.project import ProjectChangedOnDisk

        if not self._has_failed and not isinstance(refusal, ProjectChangedOnDisk):
            self._has_failed = True
            self.failed.emit(refusal)
        self._wait()

    def _fail(self, failure: Exception) -> None:
        raise failure
