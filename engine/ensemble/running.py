"""Running an ensemble: batches handed to an executor, gathered as they come in.

Every run depends on its parameters alone: neither the executor nor the number of its workers changes a result. Any
`concurrent.futures.Executor` will do: threads (the default; compiled code holds no lock), processes, or a cluster's.
"""

import os
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait

import numpy as np

from engine.ensemble.batch import Batch, BatchDone, run_batch
from engine.ensemble.ensemble import Ensemble
from engine.ensemble.plan import Plan, check_plan
from engine.ensemble.watching import output_names
from engine.mechanisms.types import Array
from engine.problems import InvalidInput, problem
from engine.progress import Progress, check_cancel, no_progress
from engine.scenario.validation import TOLERANCE_RANGE
from engine.solving.integrate import output_years
from engine.solving.market import market_of
from engine.solving.status import Status
from engine.solving.tracks import SAME_TIME

TOLERANCE = 5e-5
"""Of the steps; shares are then within 3e-4 of an exact solution, also in stiff worlds (tested)."""
MEMORY_BUDGET = 1 << 30
"""Bytes that the outputs kept may take unless told otherwise."""

_LARGEST_BATCH = 64
_STOCKS_IN_A_BATCH = 5_000
_NUMBERS_IN_A_BATCH = 4_000_000
_LOOK_EVERY = 0.02
_WAITING_PER_WORKER = 3


def run_ensemble(
    plan: Plan,
    outputs: Sequence[str],
    *,
    years: Sequence[float] | Array | None = None,
    tolerance: float = TOLERANCE,
    executor: Executor | None = None,
    workers: int | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
    memory_budget: int = MEMORY_BUDGET,
) -> Ensemble:
    """Run every world of a plan and keep some outputs.

    Args:
        plan: what to run.
        outputs: names as in `Result.output`; shares and other stocks cost least.
        years: when, in years since the start, rising; by default the outputs of the scenario.
        tolerance: of the compiled integrator.
        executor: what runs the batches; by default threads of its own.
        workers: how many batches run at once; by default as many as there are processors.
        cancel: set it to stop; noticed within a tenth of a second.
        progress: told how many runs are done, of how many.
        memory_budget: bytes that the outputs kept may take.

    Raises:
        InvalidInput: the plan is not valid, an output does not exist, or the outputs would not fit.
        Cancelled: the event was set. Batches that other processes have begun end by themselves.
    """
    check_plan(plan)
    workers = workers or os.cpu_count() or 1
    when = np.array(output_years(plan.scenario) if years is None else years, dtype=np.float64)
    _check_outputs(plan, tuple(outputs), when, memory_budget)
    _check_tolerance(tolerance)
    began = time.perf_counter()
    values = np.full((len(plan), len(when), len(outputs)), np.nan)
    statuses = [Status.CANCELLED] * len(plan)
    calls = done = 0
    stop = np.zeros(1, dtype=np.int64)
    batches = _batches(plan, tuple(outputs), when, tolerance, workers, stop)
    own = None if executor is not None else ThreadPoolExecutor(workers, "ensemble")
    try:
        for finished in _finished(executor or own, batches, workers, cancel):  # type: ignore[arg-type]
            last = finished.first + len(finished.values)
            values[finished.first : last] = finished.values
            statuses[finished.first : last] = finished.statuses
            calls += finished.calls
            done += len(finished.values)
            progress(done, len(plan))
    finally:
        stop[0] = 1
        if own is not None:
            own.shutdown(cancel_futures=True)
    return Ensemble(
        plan,
        tuple(outputs),
        plan.scenario.start + when,
        values,
        tuple(statuses),
        calls,
        time.perf_counter() - began,
    )


def _check_outputs(plan: Plan, outputs: tuple[str, ...], years: Array, memory_budget: int) -> None:
    """Refuse what cannot be kept."""
    size = 8 * len(plan) * len(years) * len(outputs)
    if size > memory_budget:
        raise InvalidInput([problem("ensemble_too_large", size=round(size / 1e6), maximum=round(memory_budget / 1e6))])
    horizon = plan.scenario.horizon
    is_sound = np.isfinite(years).all() and (np.diff(years) > 0).all()
    if not len(years) or not is_sound or years[0] < 0.0 or years[-1] > horizon + SAME_TIME:
        raise InvalidInput([problem("ensemble_years", "years", horizon=horizon)])
    known = output_names(plan.scenario)
    unknown = [each for each in outputs if each not in known]
    if unknown or not outputs:
        raise InvalidInput([problem("ensemble_unknown_output", "outputs", name=unknown[0] if unknown else "")])


def _check_tolerance(tolerance: float) -> None:
    minimum, maximum = TOLERANCE_RANGE
    if not minimum <= tolerance <= maximum:
        arguments = {"value": tolerance, "minimum": minimum, "maximum": maximum}
        raise InvalidInput([problem("value_out_of_range", "tolerance", **arguments)])


def _batches(
    plan: Plan, outputs: tuple[str, ...], years: Array, tolerance: float, workers: int, stop: np.ndarray
) -> Iterator[Batch]:
    """Batches small enough to be cancelled, shared out and held in memory, large enough not to be felt."""
    market = market_of(plan.scenario)
    at_a_time = 2 * market.stock_count + market.auxiliary_count + len(plan.scenario.parameters)
    limits = (
        _LARGEST_BATCH,
        _STOCKS_IN_A_BATCH // market.stock_count,
        _NUMBERS_IN_A_BATCH // (len(years) * at_a_time),
        -(-len(plan) // (4 * workers)),
    )
    size = max(1, min(limits))
    for first in range(0, len(plan), size):
        some = Plan(plan.scenario, plan.keys, plan.values[first : first + size])
        yield Batch(some, first, outputs, years, tolerance, stop)


def _finished(
    executor: Executor, batches: Iterator[Batch], workers: int, cancel: threading.Event | None
) -> Iterator[BatchDone]:
    """What comes of the batches, as they end; few wait at a time, so that many runs need little memory."""
    waiting: set[Future[BatchDone]] = set()
    try:
        while True:
            for batch in batches:
                waiting.add(executor.submit(run_batch, batch))
                if len(waiting) >= _WAITING_PER_WORKER * workers:
                    break
            if not waiting:
                return
            ended, waiting = wait(waiting, _LOOK_EVERY, FIRST_COMPLETED)
            check_cancel(cancel)
            for each in ended:
                yield each.result()
    finally:
        for each in waiting:
            each.cancel()
