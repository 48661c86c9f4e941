"""Unsaved work is kept in a file of its own after every change, so that a kill at any moment loses next to nothing."""

import contextlib
import os
import secrets
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.problems import InvalidInput, problem
from gui.background import Background
from gui.document import Document
from gui.recovery.recovery_file import LOCK_SUFFIX, SUFFIX, Found, Work, look_at, pack, unpack

if TYPE_CHECKING:
    from engine.project import Project
    from engine.project.lock_file import LockFile

QUIET = 1000
"""Milliseconds without a change after which the work is kept."""

LATEST = 5000
"""Milliseconds after which it is kept although changes go on."""


class Recovery(QObject):
    """Keeps the unsaved work of one window, and finds that of windows that ended without leaving.

    The file is locked while the window lives; it is removed when the project is saved or given up on purpose.
    """

    kept = Signal()
    """The work as it was a moment ago is on disk."""
    failed = Signal(object)
    """The InvalidInput that says why work cannot be kept; once, until it has worked again."""
    found_changed = Signal()
    """Unsaved work of another window was opened or discarded."""

    def __init__(self, document: Document, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder = folder
        self._file = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}-{secrets.token_hex(3)}{SUFFIX}"
        self._lock: LockFile | None = None
        self._adopted: list[tuple[Path, LockFile]] = []
        self._earlier_changes = 0
        self._has_failed = False
        self._is_over = False
        self._background = Background("recovery", self)
        self._background.answered.connect(self._take)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._fail)
        self._quiet = self._timer(QUIET)
        self._latest = self._timer(LATEST)
        document.changed.connect(self._note_change)
        document.dirty_changed.connect(self._note_dirty)
        document.opened.connect(self._forget_changes)
        document.retiring.connect(self.stop)

    # ------------------------------------------------------------------------------------- work of other windows

    def found(self) -> list[Found]:
        """Unsaved work that no living window holds, the newest first; damaged files last."""
        from engine.project.lock_file import holder_of

        ours = {self._file, *(file for file, _ in self._adopted)}
        files = sorted(each for each in self._folder.glob(f"*{SUFFIX}") if each not in ours)
        found = [look_at(each) for each in files if holder_of(_lock_of(each)) is None]
        return sorted(found, key=lambda each: each.work.time.timestamp() if each.work else 0.0, reverse=True)

    def open(self, found: Found) -> None:
        """Take up unsaved work; it stays unsaved, and remembers its file. `InvalidInput` when it cannot be had."""
        from engine.project.file_problems import writing_problem
        from engine.project.lock_file import LockFile

        lock = LockFile(_lock_of(found.file))
        try:
            if not lock.take():
                raise InvalidInput([problem("recovery_in_use")])
        except OSError as error:
            raise InvalidInput([writing_problem(error, os.fspath(found.file))]) from error
        try:
            work, project = unpack(found.file)
        except BaseException:
            lock.release()
            raise
        self._adopted.append((found.file, lock))
        self._document.recover(project, work.path, work.fingerprint)
        self._earlier_changes = work.changes
        self._keep()
        self.found_changed.emit()

    def discard(self, found: Found) -> None:
        """Remove unsaved work that nobody wants; another window's is left alone."""
        from engine.project.lock_file import LockFile

        with contextlib.suppress(OSError), LockFile(_lock_of(found.file)) as lock:
            if lock.take():
                found.file.unlink(missing_ok=True)
        self.found_changed.emit()

    # ------------------------------------------------------------------------------------------- work of this one

    def forget(self) -> None:
        """The window is closed on purpose: what was not saved is not wanted."""
        self._end()
        self._remove(threading.Event())
        self._remove_adopted()

    def stop(self) -> None:
        """End the thread; unsaved work that nobody gave up is kept as it is now."""
        if self._is_over:
            return
        is_dirty = self._document.is_dirty
        project, work = self._document.snapshot(), self._work()
        self._end()
        if is_dirty:
            with contextlib.suppress(InvalidInput):
                self._write(project, work)
                self._remove_adopted()
        else:
            self._remove(threading.Event())
            self._remove_adopted()
        for lock in (self._lock, *(lock for _, lock in self._adopted)):
            if lock is not None:
                lock.release()

    def _end(self) -> None:
        self._is_over = True
        self._quiet.stop()
        self._latest.stop()
        self._background.stop()

    def _note_change(self) -> None:
        if self._document.is_dirty and not self._is_over:
            self._quiet.start()
            if not self._latest.isActive():
                self._latest.start()

    def _note_dirty(self, is_dirty: bool) -> None:
        if self._is_over:
            return
        if is_dirty:
            self._note_change()
        else:
            self._earlier_changes = 0
            self._keep()

    def _forget_changes(self) -> None:
        self._earlier_changes = 0

    def _keep(self) -> None:
        """Bring the file up to date, in the thread; there is none while nothing would be lost."""
        self._quiet.stop()
        self._latest.stop()
        if not self._document.is_dirty:
            self._background.ask(self._remove)
            return
        project, work = self._document.snapshot(), self._work()
        self._background.ask(lambda _: self._write(project, work))

    def _work(self) -> Work:
        document = self._document
        stack = document.undo_stack
        changes = self._earlier_changes + abs(stack.index() - max(stack.cleanIndex(), 0))
        time = datetime.now(UTC)
        return Work(document.project.title, document.path, document.fingerprint, time, max(changes, 1))

    def _write(self, project: "Project", work: Work) -> bool:
        """In the thread. Only the thread touches the file and its lock, until it has ended."""
        from engine.project.atomic_file import write_atomically
        from engine.project.file_problems import writing_problem
        from engine.project.lock_file import LockFile

        data = pack(project, work)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = LockFile(_lock_of(self._file)) if self._lock is None else self._lock
            lock.take()
        except OSError as error:
            raise InvalidInput([writing_problem(error, os.fspath(self._file))]) from error
        self._lock = lock
        write_atomically(self._file, data)
        return True

    def _remove(self, stop: threading.Event) -> bool:
        """In the thread."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)
            self._lock.release()
            self._lock = None
        return False

    def _remove_adopted(self) -> None:
        """What was taken over is kept in this window's own file, or given up: the old files are not needed."""
        for file, lock in self._adopted:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
            lock.release()
        self._adopted = []

    def _take(self, was_written: object) -> None:
        self._has_failed = False
        self._remove_adopted()
        if was_written:
            self.kept.emit()

    def _refuse(self, refusal: InvalidInput) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(refusal)

    def _fail(self, failure: Exception) -> None:
        raise failure

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self._keep)
        return timer


def _lock_of(file: Path) -> Path:
    return file.with_name(file.name + LOCK_SUFFIX)
