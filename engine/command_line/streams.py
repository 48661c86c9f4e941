"""Standard output and error: whatever they cannot show must not end a command whose work is done."""

import contextlib
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper

from engine.command_line.interruption import INTERRUPTED


def with_forgiving_streams(command: Callable[[], int]) -> int:
    """Run a command; a letter the terminal has not is written as an escape, a reader who leaves ends it quietly."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = command()
        sys.stdout.flush()
    except BrokenPipeError:
        return _give_up()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError:
        if not _is_writable():
            return _give_up()
        raise
    return status


def _is_writable() -> bool:
    try:
        sys.stdout.flush()
    except OSError:
        return False
    return True


def _give_up() -> int:
    """Leave without another word; what is still buffered goes nowhere."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1
