"""Whose turn it is: work that several windows would do at once is done by one after the other."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """One at a time; whoever waits can be told to give up. The processors are there once, however many windows."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._is_taken = False

    @contextmanager
    def turn(self, cancel: threading.Event) -> Iterator[bool]:
        """Wait for a turn; False when told to stop meanwhile."""
        with self._condition:
            self._condition.wait_for(lambda: cancel.is_set() or not self._is_taken)
            is_ours = not cancel.is_set()
            self._is_taken = self._is_taken or is_ours
        try:
            yield is_ours
        finally:
            if is_ours:
                with self._condition:
                    self._is_taken = False
                    self._condition.notify_all()

    def wake(self) -> None:
        """Let those who wait see that they have been told to stop."""
        with self._condition:
            self._condition.notify_all()
