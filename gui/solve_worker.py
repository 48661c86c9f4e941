"""The thread that solves: the newest request wins, previews wait until nothing else is asked for."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from engine.problems import InvalidInput
from engine.scenario import Scenario

if TYPE_CHECKING:
    from engine import Result


class Solve(Protocol):
    """What the engine offers; a live run is one of many, asked for while a slider is dragged."""

    def __call__(
        self, scenario: Scenario, cancel: threading.Event | None = None, *, is_live: bool = False
    ) -> "Result": ...


@dataclass(frozen=True, slots=True)
class Request:
    """One scenario to be solved; a preview when it has a key, live while a slider is dragged."""

    serial: int
    scenario: Scenario
    key: str = ""
    is_live: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a request: a result, or the reason why there is none."""

    request: Request
    result: "Result | None" = None
    refusal: InvalidInput | None = None
    failure: Exception | None = None


class SolveWorker:
    """One long-lived thread; `deliver` is called in it with each outcome that is still wanted."""

    def __init__(self, load_engine: Callable[[], Solve], deliver: Callable[[Outcome], None]) -> None:
        self._load_engine = load_engine
        self._deliver = deliver
        self._condition = threading.Condition()
        self._newest: Request | None = None
        self._previews: deque[Request] = deque()
        self._running: Request | None = None
        self._cancel = threading.Event()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._work, name="solve", daemon=True)

    def start(self) -> None:
        """Load the engine and begin with what has been asked for."""
        self._thread.start()

    def ask(self, request: Request, *, is_patient: bool = False) -> None:
        """Solve this one next; whatever waits for its place is given up, and so is what runs.

        A patient request lets another one that runs come to its end; previews give way in any case.
        """
        with self._condition:
            self._newest = request
            if not is_patient or (self._running is not None and self._running.key):
                self._interrupt()
            self._condition.notify()

    def ask_preview(self, request: Request) -> None:
        """Solve this one when there is nothing better to do."""
        with self._condition:
            self._previews.append(request)
            self._condition.notify()

    def forget_previews(self) -> None:
        """Nobody looks at the previews any more."""
        with self._condition:
            self._previews.clear()
            if self._running is not None and self._running.key:
                self._cancel.set()

    def stop(self, timeout: float = 10.0) -> bool:
        """Give up what runs and end the thread; whether it ended in time."""
        with self._condition:
            self._is_stopping = True
            self._cancel.set()
            self._condition.notify()
        if self._thread.ident is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _interrupt(self) -> None:
        if self._running is None:
            return
        if self._running.key and not self._cancel.is_set():
            self._previews.appendleft(self._running)
        self._cancel.set()

    def _next(self) -> Request | None:
        with self._condition:
            self._condition.wait_for(lambda: self._is_stopping or self._newest is not None or bool(self._previews))
            if self._is_stopping:
                return None
            request, self._newest = self._newest, None
            self._running = request or self._previews.popleft()
            self._cancel.clear()
            return self._running

    def _work(self) -> None:
        solve: Solve | None = None
        while (request := self._next()) is not None:
            try:
                solve = solve or self._load_engine()
                outcome = Outcome(request, result=solve(request.scenario, self._cancel, is_live=request.is_live))
            except InvalidInput as refusal:
                outcome = Outcome(request, refusal=refusal)
            except Exception as failure:
                outcome = Outcome(request, failure=failure)
            with self._condition:
                self._running = None
                is_wanted = not self._cancel.is_set()
            if is_wanted:
                self._deliver(outcome)
