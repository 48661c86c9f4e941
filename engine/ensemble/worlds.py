"""The worlds of a plan as the arrays that compiled code reads."""

from dataclasses import dataclass

import numpy as np

from engine.catalogue import KEYS
from engine.ensemble.plan import Plan
from engine.mechanisms.types import Array, Kinds
from engine.scenario import Scenario
from engine.solving.compiled_integrator.world import World
from engine.solving.market import Market, market_of, parameter_record
from engine.solving.tracks import segments_of, track_table


@dataclass(frozen=True, eq=False)
class Worlds:
    """The worlds of a plan as `run_many` reads them.

    parameters, values  one record for each run, and the same memory as plain numbers
    world               what all runs share
    edges, segments, pieces  the events of each run, or one row for all
    actors, fixed       of each run, filled by it
    """

    scenario: Scenario
    market: Market
    parameters: np.ndarray
    values: Array
    world: World
    edges: Array
    segments: Kinds
    pieces: Array
    actors: Array
    fixed: Array


def worlds_of(plan: Plan) -> Worlds:
    """The worlds of a plan, ready to be run."""
    runs, market = len(plan), market_of(plan.scenario)
    parameters = np.repeat(parameter_record(plan.scenario.parameters), runs)
    values = parameters.view(np.float64).reshape(runs, len(KEYS))
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
    actors, fixed = np.empty((runs, *market.actors.shape)), np.empty((runs, len(market.fixed)))
    return Worlds(plan.scenario, market, parameters, values, world, edges, segments, pieces, actors, fixed)


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
