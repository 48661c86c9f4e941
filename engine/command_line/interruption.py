"""Work that Ctrl-C ends within a moment.

Compiled code does not look for signals. So the work is done by a thread of its own, which is told to stop, while the
first thread waits for the keyboard.
"""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from types import FrameType
from typing import NoReturn, TypeVar

INTERRUPTED = 130
"""Exit status of a command that was ended by Ctrl-C, as shells have it."""

_LOOK_EVERY = 0.05
_PATIENCE = 2.0
"""Seconds that work which was told to stop may take; compiling, at the very first run, cannot be told."""

_asked = threading.Event()

T = TypeVar("T")


@contextlib.contextmanager
def attentive() -> Iterator[None]:
    """Remember Ctrl-C: a `KeyboardInterrupt` is lost where it is raised below code that is not Python's.

    Whoever started the program may have told it to ignore Ctrl-C, as shells do in the background; so it stays.
    """
    usual = signal.default_int_handler
    if threading.current_thread() is not threading.main_thread() or signal.getsignal(signal.SIGINT) is not usual:
        yield
        return
    signal.signal(signal.SIGINT, _note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
        _asked.clear()


def check_interrupted() -> None:
    """Raise `KeyboardInterrupt` when Ctrl-C was pressed and has not ended the command."""
    if _asked.is_set():
        raise KeyboardInterrupt


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
            check_interrupted()
            waiting()
    except KeyboardInterrupt:
        cancel.set()
        if not wait((future,), _PATIENCE).done:
            _leave()
        raise
    check_interrupted()
    return future.result()


def _leave() -> NoReturn:
    """End the process under work that does not stop."""
    with contextlib.suppress(OSError):
        if sys.stderr is not None and sys.stderr.isatty():
            # There may be a line of progress, which the shell would go on in.
            print(file=sys.stderr)
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(INTERRUPTED)


def _note(_number: int, _frame: FrameType | None) -> None:
    _asked.set()
    raise KeyboardInterrupt
