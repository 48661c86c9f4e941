"""What the compiled integrator is given, and what it works with."""

from typing import NamedTuple

import numpy as np

from engine.compilation import woven
from engine.mechanisms.types import Array, Kinds, Parameters
from engine.solving import layout as at
from engine.solving.compiled_integrator.tableau import STAGES
from engine.solving.lending import lent

# Positions in `Workspace.clock`
TIME, STEP = range(2)
# Positions in `Workspace.counts`
SEGMENT, NEXT_OUTPUT, NODES_KNOWN, CALLS, STEPS, REJECTED = range(6)


class World(NamedTuple):
    """One world as compiled code reads it.

    parameters  array of one record, changed in place as parameters move
    values      the same memory as plain numbers, shape (parameters,)
    edges       ends of the stretches without corners, years since the start, shape (segments + 1,)
    positions   which parameters are changed by events, shape (changed,)
    pieces      for every segment where their polynomials begin, and their coefficients, lowest power first,
                shape (segments, changed, 1 + powers)
    the others  as in `engine.solving.derivative`
    """

    parameters: Parameters
    values: Array
    edges: Array
    positions: Kinds
    pieces: Array
    actors: Array
    niches: Array
    kinds: Kinds
    fixed: Array


class Watch(NamedTuple):
    """What is kept of a run: sums of stocks, row by row.

    starts       where each row's entries begin, shape (rows + 1,)
    stocks       position of each entry's stock
    weights      weight of each entry
    is_positive  whether a row cannot be negative, shape (rows,)
    novelty_of   the actor whose innovations not copied yet a row is, else -1, shape (rows,)
    """

    starts: Kinds
    stocks: Kinds
    weights: Array
    is_positive: np.ndarray
    novelty_of: Kinds


class Workspace(NamedTuple):
    """A run in progress.

    stocks, following  now, and after the step that is tried, shape (stocks,)
    stage, rate        of the stage being evaluated, shape (stocks,)
    rates              of all stages, shape (stages, stocks)
    auxiliaries        shape (auxiliaries,)
    clock              time and step, yr
    counts             segment, next output, nodes known, calls, steps, rejected steps
    node_times         of the last three nodes, the latest last, shape (3,)
    node_values        of the rows watched, shape (3, rows)
    node_rates         shape (3, rows)
    damping            how fast innovations are copied or become obsolete, 1/yr, shape (actors,)
    """

    stocks: Array
    following: Array
    stage: Array
    rate: Array
    rates: Array
    auxiliaries: Array
    clock: Array
    counts: Kinds
    node_times: Array
    node_values: Array
    node_rates: Array
    damping: Array


def workspace(actors: int, niches: int, platforms: int, rows: int) -> Workspace:
    """Room for a run of a market of this size that watches so many rows."""
    stocks = at.stock_count(actors, niches, platforms)
    return Workspace(
        stocks=np.zeros(stocks),
        following=np.zeros(stocks),
        stage=np.zeros(stocks),
        rate=np.zeros(stocks),
        rates=np.zeros((STAGES, stocks)),
        auxiliaries=np.zeros(at.auxiliary_count(actors, niches)),
        clock=np.zeros(2),
        counts=np.zeros(6, dtype=np.int64),
        node_times=np.zeros(3),
        node_values=np.zeros((3, rows)),
        node_rates=np.zeros((3, rows)),
        damping=np.zeros(actors),
    )


@woven
def lent_world(world: World) -> World:
    """The same world, its arrays lent."""
    return World(
        world.parameters,
        lent(world.values),
        lent(world.edges),
        lent(world.positions),
        lent(world.pieces),
        lent(world.actors),
        lent(world.niches),
        lent(world.kinds),
        lent(world.fixed),
    )


@woven
def lent_watch(watch: Watch) -> Watch:
    """The same watch, its arrays lent."""
    return Watch(
        lent(watch.starts),
        lent(watch.stocks),
        lent(watch.weights),
        lent(watch.is_positive),
        lent(watch.novelty_of),
    )


@woven
def lent_workspace(work: Workspace) -> Workspace:
    """The same workspace, its arrays lent."""
    return Workspace(
        lent(work.stocks),
        lent(work.following),
        lent(work.stage),
        lent(work.rate),
        lent(work.rates),
        lent(work.auxiliaries),
        lent(work.clock),
        lent(work.counts),
        lent(work.node_times),
        lent(work.node_values),
        lent(work.node_rates),
        lent(work.damping),
    )
