"""Many runs of one market under different parameters, without Python between them."""

from typing import NamedTuple

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Array, Kinds, Parameters
from engine.solving.compiled_integrator.advance import STOPPED, advance, prepare
from engine.solving.compiled_integrator.world import CALLS, Watch, Workspace, World
from engine.solving.derivative import derivative_along
from engine.solving.start import begin
from engine.solving.tracks import SAME_TIME


class Runs(NamedTuple):
    """What runs of one market differ in, and what is found of each.

    parameters, neutral  one record for each run: its world's, and its neutral world's
    values               the same memory as `parameters`, shape (runs, parameters)
    own, own_shares      as in `GivenStart`, the same for all
    edges, segments, pieces  the events of each run, or one row for all: ends, shape (rows, most segments + 1), number
                         of segments, shape (rows,), and polynomials, shape (rows, most segments, changed, 1 + powers)
    actors, fixed        of each run, filled, shapes (runs, 3, actors) and (runs, fixed)
    endings, calls       how each run ended, and what it took, filled, shape (runs,)
    """

    parameters: Parameters
    neutral: Parameters
    values: Array
    own: Array
    own_shares: Array
    edges: Array
    segments: Kinds
    pieces: Array
    actors: Array
    fixed: Array
    endings: Kinds
    calls: Kinds


@compiled
def world_of_run(runs: Runs, run: int, world: World) -> World:
    """The world of one run; what all share is taken from `world`."""
    row = min(run, runs.segments.shape[0] - 1)
    return World(
        runs.parameters[run : run + 1],
        runs.values[run],
        runs.edges[row, : runs.segments[row] + 1],
        world.positions,
        runs.pieces[row],
        runs.actors[run],
        world.niches,
        world.kinds,
        runs.fixed[run],
    )


@compiled
def run_many(
    runs: Runs,
    infers_appeals: bool,
    world: World,
    watch: Watch,
    work: Workspace,
    times: Array,
    tolerance: float,
    most_steps: int,
    stop: Kinds,
    outputs: Array,
) -> None:
    """Run a market under each of many sets of parameters.

    infers_appeals  as in `begin`
    world           what all runs share; its parameters, edges and pieces are not looked at
    outputs         what is watched, filled, shape (runs, times, rows)
    the others      as in `advance`
    """
    stocks = np.empty_like(work.stocks)
    for run in range(outputs.shape[0]):
        runs.actors[run] = world.actors
        runs.fixed[run] = world.fixed
        mine = world_of_run(runs, run, world)
        work.auxiliaries[:] = 0.0
        begin(
            stocks,
            mine.parameters,
            runs.neutral[run : run + 1],
            runs.own,
            runs.own_shares,
            infers_appeals,
            mine.actors,
            mine.niches,
            mine.kinds,
            mine.fixed,
            work.auxiliaries,
            work.rate,
        )
        prepare(stocks, work)
        runs.endings[run] = advance(mine, watch, work, times, tolerance, most_steps, stop, outputs[run])
        runs.calls[run] = work.counts[CALLS]
        if runs.endings[run] == STOPPED:
            runs.endings[run:] = STOPPED
            return


@compiled
def look_along_many(
    runs: Runs, world: World, times: Array, states: Array, auxiliaries: Array, rates: Array, track: Array
) -> None:
    """Every auxiliary, rate and parameter at the outputs of many runs.

    states                    shape (runs, times, stocks)
    auxiliaries, rates, track filled, shapes (runs, times, auxiliaries), (.., stocks) and (.., parameters)
    """
    for run in range(states.shape[0]):
        mine = world_of_run(runs, run, world)
        segments = mine.edges.shape[0] - 1
        first = 0
        for segment in range(segments):
            last = first
            is_last = segment == segments - 1
            while last < times.shape[0] and (is_last or times[last] < mine.edges[segment + 1] - SAME_TIME):
                last += 1
            derivative_along(
                times[first:last],
                states[run, first:last],
                mine.parameters,
                mine.values,
                mine.positions,
                mine.pieces[segment],
                mine.actors,
                mine.niches,
                mine.kinds,
                mine.fixed,
                auxiliaries[run, first:last],
                rates[run, first:last],
                track[run, first:last],
            )
            first = last
