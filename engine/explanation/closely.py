"""The equations over one segment of a run, solved much more closely than the run itself."""

import threading
from dataclasses import dataclass

import numpy as np

from engine.catalogue import KEYS
from engine.mechanisms.types import Array
from engine.problems import InvalidInput, problem
from engine.progress import Cancelled, check_cancel
from engine.solving.budget import Budget, Stopped
from engine.solving.integrators import StepLimit, integrate_by_any
from engine.solving.stretch import stretch_of
from engine.solving.tracks import Segment
from engine.solving.trajectory import Trajectory

TOLERANCE = 1e-10
"""Relative tolerance with which states between outputs are found; measured error 3e-11 over 20 years."""


@dataclass(frozen=True, eq=False)
class Moments:
    """What there is at some moments; rows are moments, as in `Trajectory`.

    years    since the start, shape (moments,)
    weights  for a sum over moments that stands for an integral over time, yr, shape (moments,)
    """

    years: Array
    weights: Array
    stocks: Array
    auxiliaries: Array
    rates: Array
    track: Array


class Closely:
    """The equations of a run over one segment, at a tolerance of their own; `cancel` set stops them."""

    def __init__(self, run: Trajectory, segment: Segment, cancel: threading.Event | None = None) -> None:
        self.start, self.end = segment.start, segment.end
        self._calendar = run.scenario.start
        self._market = run.market
        self._segment = segment
        self._cancel = cancel
        self._tolerance = min(TOLERANCE, run.scenario.tolerance)

    def solve(self, stocks: Array, times: Array) -> Array:
        """States at `times` within the segment, shape (times, stocks), from `stocks` at the first of them.

        Raises:
            InvalidInput: no integrator gets through.
            Cancelled: the event was set.
        """
        check_cancel(self._cancel)
        budget = Budget(np.inf, self._cancel)
        stretch = stretch_of(self._market, self._segment, stocks, times, self._tolerance, budget)
        try:
            return integrate_by_any(stretch)
        except Stopped as error:
            raise Cancelled from error
        except StepLimit as error:
            period = {"start": f"{self._calendar + times[0]:.4f}", "end": f"{self._calendar + times[-1]:.4f}"}
            raise InvalidInput([problem("explanation_not_solved", **period)]) from error

    def look(self, years: Array, weights: Array, stocks: Array) -> Moments:
        """Everything at given times and states."""
        states = np.ascontiguousarray(stocks)
        auxiliaries = np.zeros((len(years), self._market.auxiliary_count))
        rates, track = np.zeros_like(states), np.zeros((len(years), len(KEYS)))
        stretch = stretch_of(self._market, self._segment, states[0], years, self._tolerance, Budget(np.inf))
        stretch.along(years, states, auxiliaries, rates, track)
        return Moments(years, weights, states, auxiliaries, rates, track)
