"""A batch: some runs of a plan, solved by one call of compiled code, in any thread or process."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from engine.catalogue import KEYS
from engine.ensemble.plan import Plan
from engine.ensemble.watching import watch_of
from engine.ensemble.worlds import Worlds, worlds_of
from engine.mechanisms.types import Array, Kinds
from engine.result import Result
from engine.scenario import APPEALS
from engine.solving.compiled_integrator.advance import DONE
from engine.solving.compiled_integrator.many import look_along_many, run_many
from engine.solving.compiled_integrator.world import Watch, workspace
from engine.solving.integrate import integrate
from engine.solving.integrators import COMPILED, watch_of_everything
from engine.solving.status import Status
from engine.solving.trajectory import Trajectory

_MOST_STEPS = 50_000


@dataclass(frozen=True, eq=False)
class Batch:
    """Some runs of a plan. It can be sent to another process.

    first      position of its first run in the whole plan
    outputs    names of the outputs to keep
    years      of the outputs, since the start, shape (times,)
    tolerance  relative
    stop       one number that another thread may set to end the batch; a process of its own does not see it
    """

    plan: Plan
    first: int
    outputs: tuple[str, ...]
    years: Array
    tolerance: float
    stop: Kinds


@dataclass(frozen=True, eq=False)
class BatchDone:
    """What came of a batch; `values` has shape (runs, times, outputs)."""

    first: int
    values: Array
    statuses: tuple[Status, ...]
    calls: int


def run_batch(batch: Batch) -> BatchDone:
    """Run a batch; runs that the compiled integrator cannot finish are handed to the others."""
    worlds = worlds_of(batch.plan)
    narrow = watch_of(batch.plan.scenario, batch.outputs)
    market = worlds.market
    watch = watch_of_everything(len(market.kinds), market.stock_count) if narrow is None else narrow
    seen = _run(worlds, watch, batch)
    calls = int(worlds.runs.calls.sum())
    if batch.stop[0]:
        nothing = np.full((len(batch.plan), len(batch.years), len(batch.outputs)), np.nan)
        return BatchDone(batch.first, nothing, (Status.CANCELLED,) * len(batch.plan), calls)
    values = seen if narrow is not None else _outputs_of(worlds, seen, batch)
    statuses = [Status.DONE] * len(batch.plan)
    for run in np.flatnonzero(worlds.runs.endings != DONE):
        values[run], statuses[run] = _by_others(batch, int(run))
    return BatchDone(batch.first, values, tuple(statuses), calls)


def _run(worlds: Worlds, watch: Watch, batch: Batch) -> Array:
    """What is watched, shape (runs, times, rows); NaN where a run did not get to."""
    rows, market = len(watch.starts) - 1, worlds.market
    seen = np.full((len(batch.plan), len(batch.years), rows), np.nan)
    run_many(
        worlds.runs,
        worlds.scenario.switches[APPEALS],
        worlds.world,
        watch,
        workspace(len(market.kinds), market.niches.shape[1], market.platforms, rows),
        _plain(batch.years),
        batch.tolerance,
        _MOST_STEPS,
        _plain(batch.stop),
        seen,
    )
    return seen


def _plain(array: Any) -> Any:
    """The same array; a copy where it is laid out otherwise or read-only, for which code would be compiled anew."""
    return np.require(array, requirements=["C", "W"])


def _outputs_of(worlds: Worlds, states: Array, batch: Batch) -> Array:
    """Outputs, shape (runs, times, outputs), of runs of which every stock was watched."""
    runs, years, market = len(states), _plain(batch.years), worlds.market
    states = np.nan_to_num(states, nan=1.0)
    auxiliaries = np.zeros((runs, len(years), market.auxiliary_count))
    rates, track = np.empty_like(states), np.empty((runs, len(years), len(KEYS)))
    look_along_many(worlds.runs, worlds.world, years, states, auxiliaries, rates, track)
    # One run behind the other, so that an indicator is computed for all at once.
    stacked = Trajectory(
        scenario=worlds.scenario,
        market=market,
        years=np.tile(years, runs),
        stocks=states.reshape(-1, states.shape[2]),
        auxiliaries=auxiliaries.reshape(-1, auxiliaries.shape[2]),
        rates=rates.reshape(-1, rates.shape[2]),
        track=track.reshape(-1, track.shape[2]),
        status=Status.DONE,
        problem=None,
        solver=COMPILED,
        calls=0,
        seconds=0.0,
    )
    result = Result(stacked)
    columns = [result.output(name).values.reshape(runs, -1) for name in batch.outputs]
    return np.stack(columns, axis=2)


class _Told:
    """The batch's own sign to stop, as other integrators ask for it."""

    def __init__(self, batch: Batch) -> None:
        self._stop = batch.stop

    def is_set(self) -> bool:
        return bool(self._stop[0])


def _by_others(batch: Batch, run: int) -> tuple[Array, Status]:
    """One run by the integrators that solve single worlds."""
    values = np.full((len(batch.years), len(batch.outputs)), np.nan)
    scenario = replace(batch.plan.scenario_of(run), tolerance=batch.tolerance)
    result = Result(integrate(scenario, _Told(batch), years=batch.years))
    reached = len(result.times)
    for column, name in enumerate(batch.outputs):
        values[:reached, column] = result.output(name).values
    return values, result.status
