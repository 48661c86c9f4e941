"""A batch: some runs of a plan, solved by one call of compiled code, in any thread or process."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.catalogue import KEYS
from engine.ensemble.plan import Plan
from engine.ensemble.watching import watch_of
from engine.mechanisms.types import Array, Kinds
from engine.result import Result
from engine.scenario import APPEALS
from engine.solving.compiled_integrator.advance import DONE, STOPPED
from engine.solving.compiled_integrator.many import look_along_many, run_many
from engine.solving.compiled_integrator.world import Watch, World, workspace
from engine.solving.given_start import given_start
from engine.solving.integrate import integrate
from engine.solving.integrators import COMPILED, watch_of_everything
from engine.solving.market import market_of, parameter_record
from engine.solving.start import neutral_record
from engine.solving.status import Status
from engine.solving.tracks import segments_of, track_table
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
    # Arrays from elsewhere may be laid out otherwise, or be read-only: for those the code would be compiled anew.
    plan, years = batch.plan, np.require(batch.years, requirements=["C", "W"])
    stop = np.require(batch.stop, requirements=["C", "W"])
    scenario, runs = plan.scenario, len(plan)
    market, own = market_of(scenario), given_start(scenario)
    parameters = np.repeat(parameter_record(scenario.parameters), runs)
    values = parameters.view(np.float64).reshape(runs, len(KEYS))
    for column, key in enumerate(plan.keys):
        values[:, KEYS.index(key)] = plan.values[:, column]
    neutral = neutral_record(parameters)
    edges, segments, positions, pieces = _tracks(plan)
    world = World(
        parameters[:1],
        values[0],
        edges[0],
        positions,
        pieces[0],
        market.actors,
        market.niches,
        market.kinds,
        market.fixed,
    )
    n, m = len(market.kinds), market.niches.shape[1]
    narrow = watch_of(scenario, batch.outputs)
    watch: Watch = watch_of_everything(n, market.stock_count) if narrow is None else narrow
    rows = len(watch.starts) - 1
    seen = np.full((runs, len(years), rows), np.nan)
    markets, fixed = np.empty((runs, *market.actors.shape)), np.empty((runs, len(market.fixed)))
    endings, calls = np.zeros(runs, dtype=np.int64), np.zeros(runs, dtype=np.int64)
    run_many(
        parameters,
        neutral,
        values,
        own.values,
        own.shares,
        scenario.switches[APPEALS],
        world,
        edges,
        segments,
        pieces,
        watch,
        workspace(n, m, market.platforms, rows),
        years,
        batch.tolerance,
        _MOST_STEPS,
        stop,
        markets,
        fixed,
        seen,
        endings,
        calls,
    )
    statuses = [Status.CANCELLED if each == STOPPED else Status.DONE for each in endings]
    if batch.stop[0]:
        nothing = np.full((runs, len(years), len(batch.outputs)), np.nan)
        return BatchDone(batch.first, nothing, (Status.CANCELLED,) * runs, int(calls.sum()))
    if narrow is None:
        states = np.nan_to_num(seen, nan=1.0)
        auxiliaries = np.zeros((runs, len(years), market.auxiliary_count))
        rates, track = np.empty_like(states), np.empty((runs, len(years), len(KEYS)))
        look_along_many(
            parameters,
            values,
            world,
            edges,
            segments,
            pieces,
            markets,
            fixed,
            years,
            states,
            auxiliaries,
            rates,
            track,
        )
        stacked = Trajectory(
            scenario,
            market,
            np.tile(years, runs),
            states.reshape(-1, states.shape[2]),
            auxiliaries.reshape(-1, auxiliaries.shape[2]),
            rates.reshape(-1, rates.shape[2]),
            track.reshape(-1, track.shape[2]),
            Status.DONE,
            None,
            COMPILED,
            int(calls.sum()),
            0.0,
        )
        seen = _outputs(Result(stacked), batch.outputs, runs)
    for run in np.flatnonzero((endings != DONE) & (endings != STOPPED)):
        seen[run], statuses[run] = _by_others(batch, int(run))
    return BatchDone(batch.first, seen, tuple(statuses), int(calls.sum()))


def _tracks(plan: Plan) -> tuple[Array, Kinds, Kinds, Array]:
    """The events of each run, or of all where they are the same: ends, number of segments, positions, pieces."""
    keys = {event.key for event in plan.scenario.events if event.is_enabled}
    scenarios = (plan.scenario_of(run) for run in range(len(plan))) if keys & set(plan.keys) else (plan.scenario,)
    tables = [track_table(segments_of(each), KEYS) for each in scenarios]
    counts = np.array([len(pieces) for _, _, pieces in tables])
    powers = max(pieces.shape[2] for _, _, pieces in tables)
    positions = tables[0][1]
    edges = np.zeros((len(tables), counts.max() + 1))
    padded = np.zeros((len(tables), counts.max(), len(positions), powers))
    for row, (ends, _, pieces) in enumerate(tables):
        edges[row, : len(ends)] = ends
        padded[row, : len(pieces), :, : pieces.shape[2]] = pieces
    return edges, counts, positions, padded


def _outputs(result: Result, outputs: Sequence[str], runs: int) -> Array:
    """Outputs of stacked runs, shape (runs, times, outputs)."""
    columns = [result.output(name).values.reshape(runs, -1) for name in outputs]
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
