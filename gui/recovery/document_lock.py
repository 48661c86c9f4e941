"""The project's file is locked while a window has it open, so that a second window knows."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.document import Document

if TYPE_CHECKING:
    from engine.project.lock_file import Holder, LockFile


class DocumentLock(QObject):
    """Follows the document from file to file; where no lock can be written, there is none and nothing is said."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._lock: LockFile | None = None
        document.path_changed.connect(self._follow)
        document.saved.connect(self._follow)
        document.retiring.connect(self.release)

    @property
    def is_held(self) -> bool:
        """Whether the document's file is locked by this window."""
        return self._lock is not None

    def holder(self, path: Path) -> "Holder | None":
        """Which other window has a file open; None when none does."""
        from engine.project.lock_file import holder_of, lock_beside

        lock = lock_beside(path)
        return None if self._lock is not None and self._lock.path == lock else holder_of(lock)

    def release(self) -> None:
        """Let go of the file."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()

    def _follow(self) -> None:
        from engine.project.lock_file import LockFile, lock_beside

        path = self._document.path
        wanted = None if path is None else lock_beside(path)
        if self._lock is not None and self._lock.path == wanted:
            return
        self.release()
        # A file that cannot be written needs no lock, and a folder of others is not to be littered.
        if path is None or wanted is None or not os.access(path, os.W_OK):
            return
        lock = LockFile(wanted)
        try:
            if lock.take():
                self._lock = lock
        except OSError:
            return
