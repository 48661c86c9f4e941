"""The worlds of a plan as the arrays that compiled code reads."""

from dataclasses import dataclass

import numpy as np

from engine.catalogue import KEYS
from engine.ensemble.plan import Plan
from engine.mechanisms.types import Array, Kinds
from engine.scenario import Scenario
from engine.solving.compiled_integrator.many import Runs
from engine.solving.compiled_integrator.world import World
from engine.solving.given_start import given_start
from engine.solving.market import Market, market_of, parameter_record
from engine.solving.start import neutral_record
from engine.solving.tracks import segments_of, track_table


@dataclass(frozen=True, eq=False)
class Worlds:
    """The worlds of a plan as `run_many` reads them: what all runs share, and what they differ in."""

    scenario: Scenario
    market: Market
    world: World
    runs: Runs


def worlds_of(plan: Plan) -> Worlds:
    """The worlds of a plan, ready to be run."""
    count, market, own = len(plan), market_of(plan.scenario), given_start(plan.scenario)
    parameters = np.repeat(parameter_record(plan.scenario.parameters), count)
    values = parameters.view(np.float64).reshape(count, len(KEYS))
    for column, key in enumerate(plan.keys):
        values[:, KEYS.index(key)] = plan.values[:, column]
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
    runs = Runs(
        parameters,
        neutral_record(parameters),
        values,
        own.values,
        own.shares,
        edges,
        segments,
        pieces,
        actors=np.empty((count, *market.actors.shape)),
        fixed=np.empty((count, len(market.fixed))),
        endings=np.zeros(count, dtype=np.int64),
        calls=np.zeros(count, dtype=np.int64),
    )
    return Worlds(plan.scenario, market, world, runs)


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
