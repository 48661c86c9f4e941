"""Work that cannot say how far it is: a terminal sees that it goes on, and Ctrl-C ends it."""

import threading
from collections.abc import Callable
from typing import TypeVar

from engine.command_line.interruption import interruptible
from engine.command_line.report import Report
from engine.text import Text

T = TypeVar("T")


def attended(work: Callable[[threading.Event], T], report: Report, said: Text) -> T:
    """Do the work, and meanwhile say what it is and how long it has taken.

    Args:
        work: called with the event that is set to stop it.
        report: what the command says.
        said: what the work is.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed.
    """
    line = report.progress()
    try:
        return interruptible(work, line.waiting(said))
    finally:
        line.clear()
