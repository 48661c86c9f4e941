"""Where this world leads when it begins with other shares: the same appeals and assumptions, another start."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from engine.progress import check_cancel
from engine.scenario import Kind, Scenario
from engine.scenario.start_shares import start_shares
from gui.background import Background, Job
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result

_ROWS = 8
"""Of starts in the triangle: 36 in all."""

_ALONG = 12
"""Starts where there are only two kinds."""

_OUTPUTS = 80
"""Steps of each path: enough for a smooth curve."""

_ROUNDS = 500
_CLOSE = 1e-9


@dataclass(frozen=True, eq=False)
class OtherPaths:
    """Paths from other starts, each of shape (times, 3); `wanted` is how many were asked for, some may have failed."""

    result: "Result"
    paths: tuple[Array, ...]
    wanted: int

    def winners(self) -> list[int]:
        """How many of them end with individuals, organisations and platforms as the largest."""
        ends = [int(each[-1].argmax()) for each in self.paths]
        return [ends.count(int(kind)) for kind in Kind]


class OtherStarts(QObject):
    """Computes the paths of one world after another in a thread; the newest wins."""

    found = Signal(object)
    """The OtherPaths."""
    progressed = Signal(int, int)
    """How many of how many runs of the newest request are done."""
    busy_changed = Signal(bool)
    failed = Signal(object)
    _stepped = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._background = Background("other starts", self)
        self._background.answered.connect(self.found)
        self._background.refused.connect(self.failed)
        self._background.failed.connect(self.failed)
        self._background.busy_changed.connect(self.busy_changed)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._serial = 0

    @property
    def is_busy(self) -> bool:
        """Whether paths are still to come."""
        return self._background.is_busy

    def ask(self, result: "Result") -> None:
        """Follow this world from other starts."""
        self._serial += 1
        serial = self._serial
        self._background.ask(job_of(result, lambda done, total: self._stepped.emit(serial, done, total)))

    def forget(self) -> None:
        """Give up what was asked for."""
        self._serial += 1
        self._background.forget()

    def stop(self) -> bool:
        """End the thread; whether it ended in time."""
        return self._background.stop()

    def _step(self, serial: int, done: int, total: int) -> None:
        if serial == self._serial:
            self.progressed.emit(done, total)


def job_of(result: "Result", progress: Callable[[int, int], None]) -> Job:
    """A job that runs the world of a result from every other start."""

    def run(cancel: threading.Event) -> OtherPaths:
        from engine import solve

        starts = grid_of(result.scenario)
        paths = []
        for done, start in enumerate(starts):
            check_cancel(cancel)
            other = solve(begun_elsewhere(result, start), cancel)
            check_cancel(cancel)
            if other.problem is None and other.times.size >= 2:
                paths.append(np.array(other.kind_shares))
            progress(done + 1, len(starts))
        return OtherPaths(result, tuple(paths), len(starts))

    return run


def grid_of(scenario: Scenario) -> list[tuple[float, float, float]]:
    """Shares of the three kinds, evenly over the triangle and off its edges; a kind that is absent has none."""
    present = sorted({int(each.kind) for each in scenario.actors})
    if len(present) < 2:
        return []
    if len(present) == 2:
        pairs = [((each + 0.5) / _ALONG, 1 - (each + 0.5) / _ALONG) for each in range(_ALONG)]
        return [_placed(pair, present) for pair in pairs]
    rows = range(_ROWS)
    counts = [(a, b, _ROWS - 1 - a - b) for a in rows for b in rows if a + b < _ROWS]
    return [_placed(tuple((each + 1 / 3) / _ROWS for each in count), present) for count in counts]


def _placed(shares: tuple[float, ...], kinds: list[int]) -> tuple[float, float, float]:
    by_kind = dict(zip(kinds, shares, strict=True))
    return by_kind.get(0, 0.0), by_kind.get(1, 0.0), by_kind.get(2, 0.0)


def begun_elsewhere(result: "Result", start: tuple[float, float, float]) -> Scenario:
    """The world of a result, begun with other shares of the kinds.

    Its actors keep the appeals inferred from its own start: inferred anew, they would make every start a place of rest.
    """
    from engine.solving import given

    scenario = result.scenario
    appeals = result.trajectory.market.actors[given.APPEAL].tolist()
    shares = shifted_shares(scenario, start)
    actors = tuple(
        replace(actor, appeal=min(max(appeal, -50.0), 50.0), shares=tuple(row))
        for actor, appeal, row in zip(scenario.actors, appeals, shares.tolist(), strict=True)
    )
    step = max(scenario.step, scenario.horizon / _OUTPUTS)
    return replace(scenario, actors=actors, step=step)


def shifted_shares(scenario: Scenario, start: tuple[float, float, float]) -> Array:
    """Shares of every niche (actors, niches) with which each kind has its share of the whole market.

    The odds between kinds are multiplied by the same factor in every niche (iterative proportional fitting), so that
    who is strong where stays as it is.
    """
    own = np.array(start_shares(scenario))
    weights = np.array([each.size for each in scenario.niches])
    weights = weights / weights.sum()
    kinds = np.array([int(each.kind) for each in scenario.actors])
    wanted = np.array(start)
    for kind in set(kinds.tolist()):
        if not (own[kinds == kind] > 0).any():
            own[kinds == kind] = 1e-3
    own = np.maximum(own, 1e-12)
    factors = np.ones(3)
    shares = own
    for _ in range(_ROUNDS):
        shares = own * factors[kinds][:, None]
        shares = shares / shares.sum(axis=0)
        held = np.bincount(kinds, weights=shares @ weights, minlength=3)
        if np.abs(held - wanted).max() < _CLOSE:
            break
        factors *= np.where(held > 0, wanted / np.where(held > 0, held, 1.0), 1.0)
    return np.asarray(shares)
