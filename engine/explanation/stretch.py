"""The equations over one segment of a run, solved much more closely than the run itself."""

from dataclasses import dataclass

import numpy as np

from engine.catalogue import CATALOGUE
from engine.mechanisms.types import Array, Kinds
from engine.problems import InvalidInput, problem
from engine.solving.derivative import derivative, derivative_along, move_parameters
from engine.solving.integrators import INTEGRATORS, StepLimit, integrators_for
from engine.solving.tracks import Segment, moving_table
from engine.solving.trajectory import Trajectory

TOLERANCE = 1e-10
"""Relative tolerance with which states between outputs are found; measured error 3e-11 over 20 years."""

_KEYS = tuple(CATALOGUE)


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


class Stretch:
    """The equations of a run over one segment."""

    def __init__(self, run: Trajectory, segment: Segment) -> None:
        self.start, self.end = segment.start, segment.end
        self._calendar = run.scenario.start
        self._market = run.market
        self._tolerance = min(TOLERANCE, run.scenario.tolerance)
        self._parameters = run.market.parameters.copy()
        for key, value in segment.constants.items():
            self._parameters[0][key] = value
        self._positions: Kinds
        self._positions, self._pieces = moving_table(segment, _KEYS)
        self._auxiliary_count = run.auxiliaries.shape[1]

    def solve(self, stocks: Array, times: Array) -> Array:
        """States at `times` within the segment, shape (times, stocks), from `stocks` at the first of them.

        Raises:
            InvalidInput: no integrator gets through.
        """
        market = self._market
        values = self._parameters.view(np.float64)
        auxiliaries, rates = np.zeros(self._auxiliary_count), np.zeros(len(stocks))

        def right_hand_side(year: float, state: Array) -> Array:
            move_parameters(year, values, self._positions, self._pieces)
            derivative(
                state, self._parameters, market.actors, market.niches, market.kinds, market.fixed, auxiliaries, rates
            )
            return rates

        for name in integrators_for(len(stocks)):
            try:
                states = INTEGRATORS[name](right_hand_side, stocks, times, self._tolerance)
            except StepLimit:
                continue
            if np.isfinite(states).all():
                return states
        period = {"start": f"{self._calendar + times[0]:.4f}", "end": f"{self._calendar + times[-1]:.4f}"}
        raise InvalidInput([problem("explanation_not_solved", **period)])

    def look(self, years: Array, weights: Array, stocks: Array) -> Moments:
        """Everything at given times and states."""
        market = self._market
        states = np.ascontiguousarray(stocks)
        auxiliaries = np.zeros((len(years), self._auxiliary_count))
        rates, track = np.zeros_like(states), np.zeros((len(years), len(_KEYS)))
        derivative_along(
            years,
            states,
            self._parameters,
            self._parameters.view(np.float64),
            self._positions,
            self._pieces,
            market.actors,
            market.niches,
            market.kinds,
            market.fixed,
            auxiliaries,
            rates,
            track,
        )
        return Moments(years, weights, states, auxiliaries, rates, track)
