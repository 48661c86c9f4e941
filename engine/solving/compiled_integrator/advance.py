"""An additive Runge-Kutta method with adaptive steps, from corner to corner of the events, as machine code."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Array, Kinds
from engine.solving import given
from engine.solving import layout as at
from engine.solving.compiled_integrator.dense_output import fill_output, observe
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
    NEXT_OUTPUT,
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
from engine.solving.lending import lent
from engine.solving.signals import signal_after_novelty, signal_before_novelty

# How `advance` ended
DONE, PAUSED, STOPPED, TOO_SMALL_STEPS = range(4)

_FIRST_STEP = 0.05
_SHORTEST_STEP = 1e-11
_SAME_TIME = 1e-9
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
    actors, niches, kinds, fixed, edges = world.actors, world.niches, world.kinds, world.fixed, world.edges
    clock, counts, stocks, rates = work.clock, work.counts, work.stocks, work.rates
    n, m = kinds.shape[0], niches.shape[1]
    p = world.parameters[0]
    state, change = at.view_stocks(work.stage, n, m), at.view_stocks(work.rate, n, m)
    found = at.view_auxiliaries(work.auxiliaries, n, m)
    first_novelty = at.FIXED_STOCKS + n
    is_implicit = fixed[given.INNOVATION_ON] > 0.0
    steps_left = most_steps
    first = 0 if counts[NODES_KNOWN] == 0 else 1
    while True:
        if first == 1:
            ending = why_not_on(stop[0], steps_left, clock)
            if ending != DONE:
                return ending
            steps_left -= 1
            counts[STEPS] += 1
            clock[STEP] = min(clock[STEP], edges[counts[SEGMENT] + 1] - clock[TIME])
        step = clock[STEP]
        last = STAGES if first == 1 else 1
        for stage in range(first, last):
            form_stage(stage, step, work)
            move_parameters(
                clock[TIME] + NODES[stage] * step, world.values, world.positions, world.pieces[counts[SEGMENT]]
            )
            signal_before_novelty(state, actors, niches, kinds, fixed, p, found)
            if stage > 0 and is_implicit:
                for a in range(n):
                    k = first_novelty + a
                    known = found.by_actor[at.INNOVATION, a] * DIAGONAL
                    for earlier in range(stage):
                        known += IMPLICIT[stage, earlier] * rates[earlier, k]
                    work.damping[a] = found.by_actor[at.HAZARD, a] + p.novelty_decay
                    state.novelty[a] = (stocks[k] + step * known) / (1.0 + step * DIAGONAL * work.damping[a])
            signal_after_novelty(state, actors, kinds, fixed, p, found)
            work.rate[:] = 0.0
            add_flows(state, actors, niches, kinds, fixed, p, found, change)
            rates[stage] = work.rate
            counts[CALLS] += 1
        if first == 0:
            keep_node(watch, work)
            fill_outputs(watch, work, times, outputs)
            if clock[TIME] >= edges[counts[SEGMENT] + 1] - _SAME_TIME:
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
            stocks[:] = work.following
            clock[TIME] += step
            edge = edges[counts[SEGMENT] + 1]
            if edge - clock[TIME] < _SAME_TIME:
                clock[TIME] = edge
            first = 0
        else:
            counts[REJECTED] += 1
        growth = _SAFETY * max(error, 1e-10) ** (-1.0 / ORDER)
        clock[STEP] = step * min(max(growth, _MOST_SHRINKING), _MOST_GROWTH)


@compiled
def why_not_on(stop: int, steps_left: int, clock: Array) -> int:
    """Why no further step may be taken; DONE when one may."""
    if stop != 0:
        return STOPPED
    if steps_left == 0:
        return PAUSED
    if clock[STEP] < _SHORTEST_STEP * (1.0 + clock[TIME]):
        return TOO_SMALL_STEPS
    return DONE


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


@compiled
def keep_node(watch: Watch, work: Workspace) -> None:
    """Remember what is watched at the time reached, and how fast it changes."""
    for node in range(2):
        work.node_times[node] = work.node_times[node + 1]
        work.node_values[node] = work.node_values[node + 1]
        work.node_rates[node] = work.node_rates[node + 1]
    work.node_times[2] = work.clock[TIME]
    observe(work.stocks, watch, work.node_values[2])
    observe(work.rates[0], watch, work.node_rates[2])
    work.counts[NODES_KNOWN] = min(work.counts[NODES_KNOWN] + 1, 3)


@compiled
def fill_outputs(watch: Watch, work: Workspace, times: Array, outputs: Array) -> None:
    """Write every output up to the time reached."""
    nodes = work.counts[NODES_KNOWN]
    while work.counts[NEXT_OUTPUT] < times.shape[0]:
        output = work.counts[NEXT_OUTPUT]
        time = times[output]
        if time > work.node_times[2] + _SAME_TIME:
            return
        if nodes == 1 or time > work.node_times[2] - _SAME_TIME:
            outputs[output] = work.node_values[2]
        else:
            fill_output(time, nodes, watch, work, outputs[output])
        work.counts[NEXT_OUTPUT] += 1
