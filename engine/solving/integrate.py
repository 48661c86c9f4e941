"""One run: from the start through every segment to the horizon, restarting at every corner."""

import time
from dataclasses import dataclass

import numpy as np

from engine.catalogue import KEYS
from engine.mechanisms.types import Array
from engine.problems import Problem, problem
from engine.scenario import Scenario
from engine.solving import layout as at
from engine.solving.budget import Budget, Cancel, Stopped
from engine.solving.integrators import INTEGRATORS, StepLimit, integrators_for
from engine.solving.names import stock_names
from engine.solving.start import Start, start_of
from engine.solving.status import Status
from engine.solving.stretch import Stretch, stretch_of
from engine.solving.tracks import SAME_TIME, Segment, segments_of
from engine.solving.trajectory import Trajectory

TIME_LIMIT = 60.0
"""Seconds a run may take unless told otherwise."""

_NOISE = 1e-6


def output_years(scenario: Scenario) -> Array:
    """Output times in years since the start, from 0 to the horizon."""
    count = int(np.floor(scenario.horizon / scenario.step + SAME_TIME)) + 1
    years = np.arange(count, dtype=np.float64) * np.float64(scenario.step)
    if years[-1] < scenario.horizon - SAME_TIME:
        return np.append(years, scenario.horizon)
    years[-1] = scenario.horizon
    return years


def integrate(
    scenario: Scenario,
    cancel: Cancel | None = None,
    time_limit: float = TIME_LIMIT,
    integrator: str | None = None,
    years: Array | None = None,
) -> Trajectory:
    """Run a valid scenario; a run that fails ends early with its status and problem, never with an exception.

    integrator  name of the one to try first; by default the size of the market decides
    years       of the outputs, since the start, rising; by default those of the scenario
    """
    began = time.perf_counter()
    start = start_of(scenario)
    budget = Budget(time_limit, cancel)
    run = _Run(start, output_years(scenario) if years is None else years, scenario, budget, integrator)
    status, why = run.through()
    return Trajectory(
        scenario=scenario,
        market=start.market,
        years=run.years[: run.reached],
        stocks=run.states[: run.reached],
        auxiliaries=run.auxiliaries[: run.reached],
        rates=run.rates[: run.reached],
        track=run.track[: run.reached],
        status=status,
        problem=why,
        solver=", ".join(run.solvers),
        calls=budget.calls,
        seconds=time.perf_counter() - began,
    )


class _Run:
    """A run in progress: the outputs so far, and the integrators that made them."""

    def __init__(self, start: Start, years: Array, scenario: Scenario, budget: Budget, integrator: str | None) -> None:
        market, stocks = start.market, start.stocks
        self.scenario = scenario
        self.market = market
        self.budget = budget
        self.years = years
        self.states = np.empty((len(self.years), len(stocks)))
        self.auxiliaries = np.zeros((len(self.years), market.auxiliary_count))
        self.rates = np.zeros_like(self.states)
        self.track = np.zeros((len(self.years), len(KEYS)))
        self.reached = 0
        self.solvers: list[str] = []
        self._stocks = stocks
        self._integrators = integrators_for(len(stocks), integrator)

    def through(self) -> tuple[Status, Problem | None]:
        """Run through all segments; the status and the problem with which the run ended."""
        try:
            segments = segments_of(self.scenario, self.budget.look)
            for segment in segments:
                flaw = self._through_segment(segment, is_last=segment is segments[-1])
                if flaw is not None:
                    return flaw
        except Stopped as stop:
            return stop.status, problem(stop.status.value, time=self._calendar(stop.year), limit=self.budget.seconds)
        except StepLimit:
            return Status.SOLVER_FAILED, problem("solver_failed", solvers=", ".join(self.solvers))
        return Status.DONE, None

    def _calendar(self, year: float) -> str:
        return f"{self.scenario.start + year:.2f}"

    def _through_segment(self, segment: Segment, *, is_last: bool) -> tuple[Status, Problem] | None:
        """Run through one segment; what is wrong with its states, if anything, which cuts off all behind it."""
        ends = segment.end + (SAME_TIME if is_last else -SAME_TIME)
        inside = (self.years >= segment.start - SAME_TIME) & (self.years <= ends)
        outputs = self.years[inside]
        times = np.unique(np.concatenate([[segment.start], outputs, [segment.end]]))
        times = times[np.append(True, np.diff(times) > SAME_TIME)]
        times[0], times[-1] = segment.start, segment.end
        stretch = stretch_of(self.market, segment, self._stocks, times, self.scenario.tolerance, self.budget)
        states, flaw = self._integrate(stretch)
        rows = np.searchsorted(times, outputs - SAME_TIME)
        if flaw is not None:
            rows = rows[rows < flaw.row]
            outputs = outputs[: len(rows)]
        taken = slice(self.reached, self.reached + len(outputs))
        self.states[taken] = states[rows]
        self._stocks = states[-1]
        stretch.along(outputs, self.states[taken], self.auxiliaries[taken], self.rates[taken], self.track[taken])
        self.reached += len(outputs)
        return None if flaw is None else (flaw.status, self._problem_of(flaw, float(times[flaw.row])))

    def _integrate(self, stretch: Stretch) -> tuple[Array, "_Flaw | None"]:
        """States along a stretch by the first integrator without a flaw, or by the last with its flaw."""
        names = self._integrators
        for name in names:
            if name not in self.solvers:
                self.solvers.append(name)
            try:
                states = INTEGRATORS[name](stretch)
            except StepLimit:
                if name == names[-1]:
                    raise
                continue
            flaw = _flaw_of(states, stretch.tolerance)
            if flaw is None or name == names[-1]:
                return states, flaw
        raise AssertionError("no integrator to try")

    def _problem_of(self, flaw: "_Flaw", year: float) -> Problem:
        stock = stock_names(self.scenario)[flaw.column]
        return problem(flaw.status.value, time=self._calendar(year), stock=stock, value=flaw.value)


@dataclass(frozen=True, slots=True)
class _Flaw:
    """The first state that cannot be, and which stock it is of."""

    status: Status
    row: int
    column: int
    value: float


def _flaw_of(states: Array, tolerance: float) -> _Flaw | None:
    """The first state that is no number, else the first that is below zero by more than the tolerance explains."""
    wrong = ~np.isfinite(states)
    status = Status.NOT_FINITE
    if not wrong.any():
        noise = max(_NOISE, tolerance) * (1.0 + np.abs(states).max(axis=0))
        wrong = states < -noise
        wrong[:, [at.OVERVALUATION, at.EXPECTED_GROWTH]] = False
        status = Status.NEGATIVE_STOCK
    if not wrong.any():
        return None
    row, column = (int(each[0]) for each in np.nonzero(wrong))
    return _Flaw(status, row, column, float(states[row, column]))
