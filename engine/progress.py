"""How long work says how far it is, and how it is told to stop."""

import threading
from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with the number of runs done and the number of runs in all."""


class Cancelled(Exception):
    """Raised out of work whose cancel event was set."""


def check_cancel(cancel: threading.Event | None) -> None:
    """Raise `Cancelled` when the event is set."""
    if cancel is not None and cancel.is_set():
        raise Cancelled


def no_progress(done: int, total: int) -> None:
    """Tell nobody."""
