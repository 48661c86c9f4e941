"""A market of the largest size that is allowed: 24 actors in 200 niches."""

from functools import cache

from engine import Actor, Kind, Result, Scenario, solve
from engine.scenario import Niche

ACTORS, NICHES = 24, 200


@cache
def large_world() -> Result:
    """A run of it, with names that are not short."""
    actors = tuple(Actor(f"Actor number {each}", Kind(each % 3)) for each in range(ACTORS))
    niches = tuple(
        Niche(f"Niche number {each}", 1.0 + (37 * each % NICHES) / NICHES, each / NICHES) for each in range(NICHES)
    )
    return solve(Scenario(actors=actors, niches=niches, horizon=4.0, step=0.25))
