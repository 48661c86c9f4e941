"""What a run may cost: a time limit and a cancel event, looked at from within the right-hand side."""

import time
from typing import Protocol

from engine.solving.status import Status

_CALLS_BETWEEN_LOOKS = 64


class Cancel(Protocol):
    """What may be asked whether to stop, such as a `threading.Event`."""

    def is_set(self) -> bool: ...


class Stopped(Exception):
    """Raised inside a run that must end; `year` is the time reached, in years since the start."""

    def __init__(self, status: Status, year: float) -> None:
        self.status = status
        self.year = year
        super().__init__(status.value)


class Budget:
    """Counts the calls of a run and stops it when it is cancelled or has taken too long."""

    def __init__(self, seconds: float, cancel: Cancel | None = None) -> None:
        self.seconds = seconds
        self.calls = 0
        self._deadline = time.monotonic() + seconds
        self._cancel = cancel

    def spend(self, year: float) -> None:
        """Count one call made at `year`; raises `Stopped` when the run must end."""
        self.calls += 1
        if self.calls % _CALLS_BETWEEN_LOOKS == 0:
            self.look(year)

    def look(self, year: float) -> None:
        """Raise `Stopped` when the run must end."""
        if self._cancel is not None and self._cancel.is_set():
            raise Stopped(Status.CANCELLED, year)
        if time.monotonic() > self._deadline:
            raise Stopped(Status.TIME_LIMIT, year)
