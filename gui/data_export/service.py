"""Previews and files of numbers, made in a thread so that the window stays alive."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.problems import InvalidInput, problem
from engine.progress import Progress
from gui.background import Background, let_go
from gui.data_export.preview import DataPreview, preview_of
from gui.data_export.request import DataRequest
from gui.data_export.source import DataSource
from gui.data_export.writing import write_data

_EVERY = 0.05
"""Seconds between two words on the progress."""
_AT_ONCE, _REST = 0.01, 0.001
"""Seconds of work, and of the rest after it in which the window has its turn."""


class DataWriting(QObject):
    """One thing at a time: a newer preview takes the place of an older, and the writing that of both."""

    previewed = Signal(object)
    """The DataPreview asked for last."""
    progressed = Signal(int, int)
    finished = Signal(list)
    """The paths written."""
    refused = Signal(object)
    """The InvalidInput that says why nothing came of it."""

    def __init__(self, source: DataSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        # Nobody's child, for the thread must not lose it when a window is closed in the midst of an export.
        background = self._background = Background("tables", is_modest=True)
        self.destroyed.connect(lambda _: let_go(background))
        background.answered.connect(self._take)
        background.refused.connect(self.refused)
        background.failed.connect(self._fail)

    def preview(self, request: DataRequest) -> None:
        """Ask for the beginning of what would be written."""
        source = self._source
        self._background.ask(lambda cancel: preview_of(source, request, cancel))

    def write(self, request: DataRequest, paths: Sequence[Path]) -> None:
        """Write what is wanted."""
        source = self._source
        tell: Callable[[int, int], None] = self.progressed.emit
        self._background.ask(lambda cancel: write_data(source, request, paths, cancel, _telling(tell, cancel)))

    def stop(self) -> None:
        """Write no more; files that are written whole stay."""
        let_go(self._background)

    def _take(self, answer: object) -> None:
        if isinstance(answer, DataPreview):
            self.previewed.emit(answer)
        else:
            self.finished.emit(answer)

    def _fail(self, failure: Exception) -> None:
        self.refused.emit(InvalidInput([problem("export_not_made", reason=str(failure) or type(failure).__name__)]))
        raise failure


def _telling(tell: Callable[[int, int], None], cancel: threading.Event) -> Progress:
    """Tells the window how far the writing is, seldom enough to leave it alone, and leaves it its turn."""
    told = rested = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal told, rested
        now = time.monotonic()
        if now - told >= _EVERY:
            told = now
            tell(done, total)
        if now - rested >= _AT_ONCE:
            # Python's lock is taken back at once by whoever gives it up; only who waits leaves it to the window.
            cancel.wait(_REST)
            rested = time.monotonic()

    return progress
