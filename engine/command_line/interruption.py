"""Work that Ctrl-C ends within a moment.

Compiled code does not look for signals. So the work is done by a thread of its own, which is told to stop, while the
first thread waits for the keyboard.
"""

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

INTERRUPTED = 130
"""Exit status of a command that was ended by Ctrl-C, as shells have it."""

_LOOK_EVERY = 0.05
_PATIENCE = 2.0
"""Seconds that work which was told to stop may take; compiling, at the very first run, cannot be told."""

T = TypeVar("T")


def interruptible(work: Callable[[threading.Event], T], waiting: Callable[[], None] = lambda: None) -> T:
    """Do the work and return what comes of it.

    Args:
        work: called with the event that is set to stop it.
        waiting: called twenty times a second meanwhile, in the thread that waits.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed, and the work has stopped. Work that does not is left with the process.
    """
    cancel = threading.Event()
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work(cancel))
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name="analysis", daemon=True).start()
    try:
        while not wait((future,), _LOOK_EVERY).done:
            waiting()
    except KeyboardInterrupt:
        cancel.set()
        if not wait((future,), _PATIENCE).done:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(INTERRUPTED)
        raise
    return future.result()
