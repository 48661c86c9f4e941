"""Errors nobody expected: written to the log and said in the window, never the end of the program."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

_LOGGER = logging.getLogger("shareflow")


def start_log(path: Path) -> logging.Handler | None:
    """Write the log to a file and return what writes it; None where the folder cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    _LOGGER.addHandler(handler)
    return handler


class FailureWatch(QObject):
    """Catches exceptions that reach the event loop or the end of a thread."""

    failed = Signal(str)
    """What went wrong, in one line; always emitted in the main thread."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self._hooks = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Watch from now on."""
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Leave it to Python again."""
        sys.excepthook, threading.excepthook = self._hooks

    def report(self, failure: BaseException) -> None:
        """Log an exception that was caught and say so."""
        self._on_exception(type(failure), failure, failure.__traceback__)

    def _on_exception(self, kind: type[BaseException], failure: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, failure, traceback)
            return
        _LOGGER.error("Unexpected error", exc_info=(kind, failure, traceback))
        self._caught.emit(f"{kind.__name__}: {failure}" if str(failure) else kind.__name__)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
