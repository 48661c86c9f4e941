"""The live uncertainty fan: many worlds around the one that is looked at, solved beside the window."""

import threading
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.scenario import Scenario
from gui.background import Background, Job
from gui.preferences import Preferences
from gui.turns import Turns
from gui.views.fan import Fan

if TYPE_CHECKING:
    from engine import Result

RUNS = 100
REACH = 0.5
"""Part of the way from the world to the ends of the ranges of its assumptions, as in the evidence score."""

_LIVE_TOLERANCE = 3e-4
"""Of the runs while a slider is dragged: shares are then within about 1e-4, in three quarters of the time."""

_POINTS = 40
_SEED = 1


class FanService(QObject):
    """Follows the results and makes a fan around the newest; the same worlds each time, so that the fan is steady."""

    changed = Signal(object)
    """The Fan, or None when there is none for the market that is looked at."""
    failed = Signal(object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None, *, turns: Turns | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._background = Background("fan", self, is_modest=True, turns=turns)
        self._background.answered.connect(self._take)
        self._background.failed.connect(self.failed)
        self._is_on = True
        self._result: Result | None = None
        self._fan: Fan | None = None
        self._market: object = None

    @property
    def fan(self) -> Fan | None:
        """The newest fan of the market that is looked at."""
        return self._fan

    @property
    def is_busy(self) -> bool:
        """Whether a fan is still to come."""
        return self._background.is_busy

    def set_on(self, is_on: bool) -> None:
        """Make fans, or none."""
        self._is_on = is_on
        if not is_on:
            self._background.forget()
            self._show(None)
        elif self._result is not None:
            self.follow(self._result)

    def follow(self, result: "Result", *, is_live: bool = False) -> None:
        """Make a fan around this run; while a slider is dragged one that is being made comes to its end."""
        self._result = result
        if not self._is_on:
            return
        if result.problem is not None:
            self._background.forget()
            self._show(None)
            return
        market = _market(result.scenario)
        if market != self._market:
            self._market = market
            self._show(None)
        workers, tolerance = (1, _LIVE_TOLERANCE) if is_live else (self._preferences.workers, None)
        self._background.ask(fan_job(result.scenario, workers, tolerance), is_patient=is_live)

    def stop(self) -> bool:
        """End the thread; whether it ended in time."""
        return self._background.stop()

    def _take(self, answer: object) -> None:
        self._show(answer if isinstance(answer, Fan) else None)

    def _show(self, fan: Fan | None) -> None:
        if fan is not self._fan:
            self._fan = fan
            self.changed.emit(fan)


def fan_job(scenario: Scenario, workers: int, tolerance: float | None = None) -> Job:
    """A job that makes a fan around a world; None while the code it needs is still being compiled.

    tolerance  of the runs; None for that of ensembles
    """

    def make(cancel: threading.Event) -> Fan | None:
        from engine.compilation import cache_is_warm

        if not cache_is_warm():
            return None
        import numpy as np

        from engine.analysis.fan_outputs import fan_outputs
        from engine.ensemble import TOLERANCE, plan_around, run_ensemble

        years = np.linspace(0.0, scenario.horizon, _POINTS + 1)
        plan = plan_around(scenario, RUNS, REACH, _SEED)
        names = fan_outputs(scenario)
        ensemble = run_ensemble(
            plan, names, years=years, tolerance=tolerance or TOLERANCE, cancel=cancel, workers=workers
        )
        done = ensemble.is_done
        if not done.any():
            return None
        return Fan(ensemble.times, MappingProxyType({name: ensemble.output(name)[done] for name in names}), REACH)

    return make


def _market(scenario: Scenario) -> object:
    """What must be the same for a fan of a moment ago to be shown with a newer run."""
    names = tuple(each.name for each in scenario.actors)
    return scenario.id, names, len(scenario.niches), scenario.start, scenario.horizon
