"""Solving as the window sees it: ask, and the answer to the newest question comes back as a signal."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from engine.scenario import Scenario
from gui.solve_worker import Outcome, Request, Solve, SolveWorker

if TYPE_CHECKING:
    from engine import Result


def load_engine() -> Solve:
    """The engine's solve function; importing it takes a second, so this runs in the worker.

    Live runs take the compiled integrator, which needs less than half the time, as soon as its code is there: compiling
    it here would hold up the window. What a drag ends with is solved as usual.
    """
    from engine import solve
    from engine.compilation import cache_is_warm
    from engine.solving.integrators import COMPILED

    is_there = cache_is_warm()
    if is_there:
        # Loading the code takes a moment, too, which nobody notices now.
        solve(Scenario(horizon=0.01, step=0.01), integrator=COMPILED)

    def run(scenario: Scenario, cancel: threading.Event | None = None, *, is_live: bool = False) -> "Result":
        nonlocal is_there
        is_there = is_there or (is_live and cache_is_warm())
        return solve(scenario, cancel, integrator=COMPILED if is_live and is_there else None)

    return run


class SolveService(QObject):
    """Solves in a worker thread; an answer that is no longer wanted is dropped.

    Only the newest is wanted, except while patient requests follow each other: then every answer that comes is newer
    than the one before.
    """

    solved = Signal(object)
    """The Result for the newest request, or for one on the way to it."""
    refused = Signal(object)
    """The InvalidInput with the problems of the newest request's scenario."""
    failed = Signal(object)
    """The exception nobody expected."""
    previewed = Signal(str, object)
    """The key and the Result of a preview."""
    busy_changed = Signal(bool)

    _arrived = Signal(object)

    def __init__(self, load: Callable[[], Solve] = load_engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = 0
        self._oldest_wanted = 0
        self._is_busy = False
        self._is_started = self._is_stopped = False
        self._worker = SolveWorker(load, self._deliver)
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._is_busy

    def start(self) -> None:
        """Begin solving; what was asked for before waits until now."""
        if not (self._is_started or self._is_stopped):
            self._is_started = True
            self._worker.start()

    def request(self, scenario: Scenario, *, is_patient: bool = False) -> None:
        """Solve this scenario instead of any asked for before; a patient request lets the one that runs finish."""
        self._serial += 1
        if not is_patient:
            self._oldest_wanted = self._serial
        self._worker.ask(Request(self._serial, scenario, is_live=is_patient), is_patient=is_patient)
        self._set_busy(True)

    def request_preview(self, key: str, scenario: Scenario) -> None:
        """Solve this scenario when there is nothing else to do."""
        self._worker.ask_preview(Request(0, scenario, key))

    def forget_previews(self) -> None:
        """Drop the previews that have not been solved yet."""
        self._worker.forget_previews()

    def stop(self) -> bool:
        """End the thread, giving up what runs; whether it ended in time."""
        self._is_stopped = True
        return self._worker.stop()

    def _deliver(self, outcome: Outcome) -> None:
        if not self._is_stopped:
            self._arrived.emit(outcome)

    @Slot(object)
    def _receive(self, arrived: object) -> None:
        outcome = cast(Outcome, arrived)
        if self._is_stopped:
            return
        if outcome.request.key:
            if outcome.result is not None:
                self.previewed.emit(outcome.request.key, outcome.result)
            return
        if outcome.request.serial < self._oldest_wanted:
            return
        is_newest = outcome.request.serial == self._serial
        if is_newest:
            self._set_busy(False)
        if outcome.result is not None:
            self.solved.emit(outcome.result)
        elif not is_newest:
            return
        elif outcome.refusal is not None:
            self.refused.emit(outcome.refusal)
        else:
            self.failed.emit(outcome.failure)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)
