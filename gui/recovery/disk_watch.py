"""What happens to the project's file is noticed when it happens."""

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from gui.document import Document

_SETTLING = 300
"""Milliseconds that another program may take to finish what it does to the file."""


class DiskWatch(QObject):
    """Watches the document's file and its folder."""

    noticed = Signal()
    """Something has happened there; it may have been this window's own save."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(self._note)
        self._watcher.directoryChanged.connect(self._note)
        document.path_changed.connect(self._follow)
        document.saved.connect(self._follow)
        document.retiring.connect(self._settling.stop)

    def _note(self) -> None:
        self._settling.start()

    def _tell(self) -> None:
        self._follow()
        self.noticed.emit()

    def _follow(self) -> None:
        """Watch what is there now: a file that was replaced is another one to the system."""
        path = self._document.path
        wanted = set() if path is None else {os.fspath(each) for each in (path, path.parent) if each.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
