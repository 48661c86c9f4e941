"""An additive Runge-Kutta method with adaptive steps, from corner to corner of the events, as machine code."""

import numpy as np

from engine.compilation import compiled, woven
from engine.mechanisms.types import Array, Kinds
from engine.solving import given
from engine.solving import layout as at
from engine.solving.compiled_integrator.dense_output import fill_outputs, keep_node
from engine.solving.compiled_integrator.tableau import (
    DIAGONAL,
    ERROR_WEIGHTS,
    EXPLICIT,
    IMPLICIT,
    NODES,
    ORDER,
    STAGES,
    WEIGHTS,
)
from engine.solving.compiled_integrator.world import (
    CALLS,
    NODES_KNOWN,
    REJECTED,
    SEGMENT,
    STEP,
    STEPS,
    TIME,
    Watch,
    Workspace,
    World,
    lent_watch,
    lent_workspace,
    lent_world,
)
from engine.solving.derivative import add_flows, move_parameters
from engine.solving.layout import Auxiliaries, Stocks
from engine.solving.lending import lent
from engine.solving.signals import signal_after_novelty, signal_before_novelty
from engine.solving.tracks import SAME_TIME

# How `advance` ended
DONE, PAUSED, STOPPED, TOO_SMALL_STEPS = range(4)

_FIRST_STEP = 0.05
_SHORTEST_STEP = 1e-11
_SAFETY = 0.9
_MOST_GROWTH, _MOST_SHRINKING = 5.0, 0.2
_HOPELESS = 1e6
_NEGATIVE = -1e-10
_SMALL = 1e-2
"""The part of the tolerance that is absolute, for stocks of size 1."""


@compiled
def prepare(stocks: Array, work: Workspace) -> None:
    """Begin a run at these stocks."""
    work.stocks[:] = stocks
    work.auxiliaries[:] = 0.0
    work.clock[TIME] = 0.0
    work.clock[STEP] = _FIRST_STEP
    work.counts[:] = 0


@compiled
def advance(
    world: World,
    watch: Watch,
    work: Workspace,
    times: Array,
    tolerance: float,
    most_steps: int,
    stop: Kinds,
    outputs: Array,
) -> int:
    """Go on with a run until its end, for a number of steps, or until `stop` is set; returns how it ended.

    Innovations not copied yet are solved for at every stage, being linear in themselves: what creates and copies them
    depends on other stocks only. All others are taken explicitly.

    times      asked for, increasing, years since the start, shape (times,)
    tolerance  of a step, relative
    stop       one number, looked at before every step; another thread may set it
    outputs    what is watched at these times, filled, shape (times, rows)
    """
    world, watch, work = lent_world(world), lent_watch(watch), lent_workspace(work)
    times, outputs, stop = lent(times), lent(outputs), lent(stop)
    clock, counts, edges = work.clock, work.counts, world.edges
    n, m = world.kinds.shape[0], world.niches.shape[1]
    state, change = at.view_stocks(work.stage, n, m), at.view_stocks(work.rate, n, m)
    found = at.view_auxiliaries(work.auxiliaries, n, m)
    steps_left = most_steps
    first = 0 if counts[NODES_KNOWN] == 0 else 1
    while True:
        if first == 1:
            ending = why_not_on(stop[0], steps_left, clock)
            if ending != DONE:
                return ending
            steps_left -= 1
            counts[STEPS] += 1
        proposed = clock[STEP]
        step = min(proposed, edges[counts[SEGMENT] + 1] - clock[TIME])
        last = STAGES if first == 1 else 1
        for stage in range(first, last):
            evaluate_stage(stage, step, world, work, state, change, found)
        if first == 0:
            keep_node(watch, work)
            fill_outputs(watch, work, times, outputs)
            if clock[TIME] >= edges[counts[SEGMENT] + 1] - SAME_TIME:
                if counts[SEGMENT] + 2 == edges.shape[0]:
                    return DONE
                # What follows a corner is another curve: its rate of change is found anew.
                counts[SEGMENT] += 1
                counts[NODES_KNOWN] = 0
                clock[STEP] = min(clock[STEP], _FIRST_STEP)
            else:
                first = 1
            continue
        error = step_error(step, tolerance, n, work)
        if error <= 1.0:
            work.stocks[:] = work.following
            clock[TIME] += step
            edge = edges[counts[SEGMENT] + 1]
            if edge - clock[TIME] < SAME_TIME:
                clock[TIME] = edge
            first = 0
        else:
            counts[REJECTED] += 1
        growth = _SAFETY * max(error, 1e-10) ** (-1.0 / ORDER)
        clock[STEP] = step * min(max(growth, _MOST_SHRINKING), _MOST_GROWTH)
        if error <= 1.0:
            # A step cut short by a corner says nothing against the one that was proposed.
            clock[STEP] = max(clock[STEP], proposed if step < proposed else 0.0)


@compiled
def why_not_on(stop: int, steps_left: int, clock: Array) -> int:
    """Why no further step may be taken; DONE when one may."""
    if stop != 0:
        return STOPPED
    if steps_left == 0:
        return PAUSED
    if clock[STEP] < _SHORTEST_STEP:
        return TOO_SMALL_STEPS
    return DONE


@woven
def evaluate_stage(
    stage: int, step: float, world: World, work: Workspace, state: Stocks, change: Stocks, found: Auxiliaries
) -> None:
    """Stocks at a stage and their rates of change there; `state`, `change` and `found` are views of the workspace."""
    kinds, fixed, clock, counts = world.kinds, world.fixed, work.clock, work.counts
    p = world.parameters[0]
    form_stage(stage, step, work)
    move_parameters(clock[TIME] + NODES[stage] * step, world.values, world.positions, world.pieces[counts[SEGMENT]])
    signal_before_novelty(state, world.actors, world.niches, kinds, fixed, p, found)
    if stage > 0 and fixed[given.INNOVATION_ON]:
        first_novelty = at.FIXED_STOCKS + kinds.shape[0]
        for a in range(kinds.shape[0]):
            k = first_novelty + a
            known = found.by_actor[at.INNOVATION, a] * DIAGONAL
            for earlier in range(stage):
                known += IMPLICIT[stage, earlier] * work.rates[earlier, k]
            work.damping[a] = found.by_actor[at.HAZARD, a] + p.novelty_decay
            state.novelty[a] = (work.stocks[k] + step * known) / (1.0 + step * DIAGONAL * work.damping[a])
    signal_after_novelty(state, world.actors, kinds, fixed, p, found)
    work.rate[:] = 0.0
    add_flows(state, world.actors, world.niches, kinds, fixed, p, found, change)
    work.rates[stage] = work.rate
    counts[CALLS] += 1


@compiled
def form_stage(stage: int, step: float, work: Workspace) -> None:
    """Stocks at a stage by the explicit half of the method."""
    work.stage[:] = work.stocks
    for earlier in range(stage):
        part = step * EXPLICIT[stage, earlier]
        for k in range(work.stage.shape[0]):
            work.stage[k] += part * work.rates[earlier, k]


@compiled
def step_error(step: float, tolerance: float, actors: int, work: Workspace) -> float:
    """Largest error of a step in units of the tolerance; the stocks that follow are filled.

    A step after which a stock would be negative, or no number, has a hopeless error.
    """
    moved, missed = work.following, work.rate
    moved[:] = 0.0
    missed[:] = 0.0
    for stage in range(STAGES):
        weight, error_weight = step * WEIGHTS[stage], step * ERROR_WEIGHTS[stage]
        for k in range(moved.shape[0]):
            moved[k] += weight * work.rates[stage, k]
            missed[k] += error_weight * work.rates[stage, k]
    error = 0.0
    is_sound = True
    for k in range(moved.shape[0]):
        now = work.stocks[k]
        then = now + moved[k]
        work.following[k] = then
        size = max(abs(now), abs(then)) + _SMALL
        if at.FIXED_STOCKS <= k < at.FIXED_STOCKS + 2 * actors:
            size += 1.0
        error = max(error, abs(missed[k]) / (tolerance * size))
        may_be_negative = k in (at.OVERVALUATION, at.EXPECTED_GROWTH)
        is_sound = is_sound and (then >= _NEGATIVE or (may_be_negative and np.isfinite(then)))
    return error if is_sound and np.isfinite(error) else _HOPELESS
