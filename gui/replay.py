"""Replay of the last change: the world before it, then how it became what it is."""

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.catalogue import CATALOGUE
from engine.scenario import Scenario
from gui.background import Background

if TYPE_CHECKING:
    from engine import Result

FRAMES = 10
_BEFORE = 700
"""Milliseconds for which the world before the change is shown."""
_MOTION = 200
"""Milliseconds in which it becomes what it is."""


class Replay(QObject):
    """Solves the worlds between two and shows them one after the other."""

    frame_changed = Signal(object)
    """The Result to be shown for a moment; None when the replay is over."""
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("replay", self)
        self._background.answered.connect(self._show)
        self._background.failed.connect(self.failed)
        self._frames: list[Result] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._is_still = self._is_shown = False

    @property
    def is_running(self) -> bool:
        """Whether a replay is shown or being made ready."""
        return self._background.is_busy or self._is_shown

    def play(self, before: Scenario, now: Scenario, *, is_still: bool = False) -> None:
        """Show how one world became the other; `is_still` for those who want no motion."""
        self.cancel()
        self._is_still = is_still
        worlds = [before] if is_still else [between(before, now, part / FRAMES) for part in range(FRAMES)]

        def solve_all(cancel: threading.Event) -> "list[Result]":
            from engine import solve
            from engine.progress import check_cancel

            results = []
            for world in worlds:
                check_cancel(cancel)
                results.append(solve(world, cancel))
            return [each for each in results if each.problem is None]

        self._background.ask(solve_all)

    def cancel(self) -> None:
        """Show the world as it is, at once."""
        self._background.forget()
        self._timer.stop()
        self._frames = []
        if self._is_shown:
            self._is_shown = False
            self.frame_changed.emit(None)

    def stop(self) -> bool:
        """End the thread; whether it ended in time."""
        self._timer.stop()
        self._frames = []
        return self._background.stop()

    def _show(self, answer: object) -> None:
        self._frames = list(answer) if isinstance(answer, list) else []
        if self._frames:
            self._is_shown = True
            self.frame_changed.emit(self._frames.pop(0))
            self._timer.start(_BEFORE if not self._is_still else 2 * _BEFORE)

    def _next(self) -> None:
        if not self._frames:
            self.cancel()
            return
        self.frame_changed.emit(self._frames.pop(0))
        self._timer.start(_MOTION // FRAMES)


def between(before: Scenario, now: Scenario, part: float) -> Scenario:
    """A world on the way from one to the other: numbers in between, everything else as before.

    Numbers whose sliders are logarithmic move by their logarithm.
    """
    changed = {
        key: _between(before.parameters[key], now.parameters[key], part, is_logarithmic=row.is_logarithmic)
        for key, row in CATALOGUE.items()
        if before.parameters[key] != now.parameters[key]
    }
    return replace(before.with_parameters(**changed), id=now.id)


def _between(before: float, now: float, part: float, *, is_logarithmic: bool) -> float:
    if is_logarithmic and before > 0.0 and now > 0.0:
        return float(before * (now / before) ** part)
    return before + part * (now - before)
