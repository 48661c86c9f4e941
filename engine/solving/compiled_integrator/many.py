"""Many runs of one market under different parameters, without Python between them."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Array, Kinds, Parameters
from engine.solving.compiled_integrator.advance import STOPPED, advance, prepare
from engine.solving.compiled_integrator.world import CALLS, Watch, Workspace, World
from engine.solving.derivative import derivative_along
from engine.solving.start import begin
from engine.solving.tracks import SAME_TIME


@compiled
def run_many(
    parameters: Parameters,
    neutral: Parameters,
    values: Array,
    own: Array,
    own_shares: Array,
    infers_appeals: bool,
    world: World,
    edges: Array,
    segments: Kinds,
    pieces: Array,
    watch: Watch,
    work: Workspace,
    times: Array,
    tolerance: float,
    most_steps: int,
    stop: Kinds,
    markets: Array,
    fixed: Array,
    outputs: Array,
    endings: Kinds,
    calls: Kinds,
) -> None:
    """Run a market under each of many sets of parameters.

    parameters, neutral  one record for each run: its world's, and its neutral world's
    values               the same memory as `parameters`, shape (runs, parameters)
    own, own_shares, infers_appeals  as in `begin`
    world                what all runs share; its parameters, edges and pieces are not looked at
    edges, segments, pieces  the events of each run, or one row for all: ends, shape (rows, most segments + 1), number
                         of segments, shape (rows,), and polynomials, shape (rows, most segments, changed, 1 + powers)
    markets, fixed       the actors and the fixed values of each run, filled, shapes (runs, 3, actors), (runs, fixed)
    outputs              filled, shape (runs, times, rows)
    endings, calls       how each run ended, and what it took, filled, shape (runs,)
    the others           as in `advance`
    """
    stocks = np.empty_like(work.stocks)
    for run in range(outputs.shape[0]):
        row = min(run, segments.shape[0] - 1)
        markets[run] = world.actors
        fixed[run] = world.fixed
        mine = World(
            parameters[run : run + 1],
            values[run],
            edges[row, : segments[row] + 1],
            world.positions,
            pieces[row],
            markets[run],
            world.niches,
            world.kinds,
            fixed[run],
        )
        work.auxiliaries[:] = 0.0
        begin(
            stocks,
            mine.parameters,
            neutral[run : run + 1],
            own,
            own_shares,
            infers_appeals,
            mine.actors,
            mine.niches,
            mine.kinds,
            mine.fixed,
            work.auxiliaries,
            work.rate,
        )
        prepare(stocks, work)
        endings[run] = advance(mine, watch, work, times, tolerance, most_steps, stop, outputs[run])
        calls[run] = work.counts[CALLS]
        if endings[run] == STOPPED:
            endings[run:] = STOPPED
            return


@compiled
def look_along_many(
    parameters: Parameters,
    values: Array,
    world: World,
    edges: Array,
    segments: Kinds,
    pieces: Array,
    markets: Array,
    fixed: Array,
    times: Array,
    states: Array,
    auxiliaries: Array,
    rates: Array,
    track: Array,
) -> None:
    """Every auxiliary, rate and parameter at the outputs of many runs; arguments as in `run_many`.

    states                    shape (runs, times, stocks)
    auxiliaries, rates, track filled, shapes (runs, times, auxiliaries), (.., stocks) and (.., parameters)
    """
    for run in range(states.shape[0]):
        row = min(run, segments.shape[0] - 1)
        first = 0
        for segment in range(segments[row]):
            last = first
            is_last = segment == segments[row] - 1
            while last < times.shape[0] and (is_last or times[last] < edges[row, segment + 1] - SAME_TIME):
                last += 1
            derivative_along(
                times[first:last],
                states[run, first:last],
                parameters[run : run + 1],
                values[run],
                world.positions,
                pieces[row, segment],
                markets[run],
                world.niches,
                world.kinds,
                fixed[run],
                auxiliaries[run, first:last],
                rates[run, first:last],
                track[run, first:last],
            )
            first = last
