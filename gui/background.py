"""Work beside the window: one thread for one purpose, and only the newest request counts."""

import contextlib
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from engine.problems import InvalidInput
from engine.progress import Cancelled

Job: TypeAlias = Callable[[threading.Event], object]
"""Computes an answer, in the thread; told to stop by the event."""


_PATIENCE = 100
"""Milliseconds between two looks at a thread that is to end."""
_MODEST = 10
"""How nice a modest thread is to the others, from 0 to 19."""


@dataclass(frozen=True, slots=True)
class _Request:
    serial: int
    job: Job
    is_patient: bool = False


class Background(QObject):
    """Asks a thread of its own for answers; a newer request takes the place of an older one.

    The answer to a request that is no longer wanted never arrives. The thread starts with the first request. A modest
    one, and what it starts itself, leaves the processors to the window and to the run that is looked at.
    """

    answered = Signal(object)
    """What the newest job returned."""
    refused = Signal(object)
    """The InvalidInput that the newest job raised."""
    failed = Signal(object)
    """The exception nobody expected."""
    busy_changed = Signal(bool)

    _arrived = Signal(int, object, object)

    def __init__(self, name: str, parent: QObject | None = None, *, is_modest: bool = False) -> None:
        super().__init__(parent)
        self._serial = self._oldest_wanted = 0
        self._is_busy = False
        self._is_modest = is_modest
        self._condition = threading.Condition()
        self._next: _Request | None = None
        self._cancel = threading.Event()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._is_busy

    def ask(self, job: Job, *, is_patient: bool = False) -> None:
        """Do this next instead of anything asked for before; a patient request lets what runs come to its end."""
        if self._is_stopping:
            return
        self._serial += 1
        if not is_patient:
            self._oldest_wanted = self._serial
        with self._condition:
            self._next = _Request(self._serial, job, is_patient)
            if not is_patient:
                self._cancel.set()
            self._condition.notify()
        if self._thread.ident is None:
            self._thread.start()
        self._set_busy(True)

    def forget(self) -> None:
        """Give up whatever was asked for."""
        self._serial += 1
        self._oldest_wanted = self._serial
        with self._condition:
            self._next = None
            self._cancel.set()
        self._set_busy(False)

    def stop(self, timeout: float = 10.0) -> bool:
        """Give up what runs and end the thread; whether it ended in time."""
        with self._condition:
            self._is_stopping = True
            self._next = None
            self._cancel.set()
            self._condition.notify()
        self._is_busy = False
        if self._thread.ident is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        if self._is_modest:
            _step_back()
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._is_stopping or self._next is not None)
                if self._is_stopping or self._next is None:
                    return
                request, self._next = self._next, None
                self._cancel = cancel = threading.Event()
            answer: object = None
            trouble: Exception | None = None
            try:
                answer = request.job(cancel)
            except Cancelled:
                continue
            except Exception as found:
                trouble = found
            if not self._is_stopping:
                self._arrived.emit(request.serial, answer, trouble)

    @Slot(int, object, object)
    def _receive(self, serial: int, answer: object, trouble: object) -> None:
        if self._is_stopping or serial < self._oldest_wanted:
            return
        is_newest = serial == self._serial
        if is_newest:
            self._set_busy(False)
        if trouble is None:
            self.answered.emit(answer)
        elif not is_newest:
            return
        elif isinstance(trouble, InvalidInput):
            self.refused.emit(trouble)
        else:
            self.failed.emit(trouble)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)


def let_go(background: Background) -> None:
    """End the thread without waiting for it: a window that closes must not stand still."""
    if not background.stop(0.0):
        # It is held until then, for it must not be destroyed by its own thread.
        QTimer.singleShot(_PATIENCE, partial(let_go, background))


def _step_back() -> None:
    """Lower the priority of this thread, and of those it starts, where the system knows of such a thing (Linux)."""
    with contextlib.suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _MODEST)
