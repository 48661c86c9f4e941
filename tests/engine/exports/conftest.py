"""Worlds that are exported: the usual one, one of hostile names, and the largest there may be."""

import pytest

from engine import Actor, Kind, Niche, Result, Scenario, solve
from engine.scenario.niche import zipf_niches

HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", '@"quoted", with commas', "<r><t>x</t></r>", "-平台 😀 " + "長" * 150)
"""Names of actors that a spreadsheet, or a reader of CSV or XML, may stumble over."""


@pytest.fixture(scope="session")
def usual() -> Result:
    return solve(Scenario(horizon=2.0))


@pytest.fixture(scope="session")
def hostile() -> Result:
    kinds = list(Kind)
    actors = tuple(Actor(name, kinds[place % 3]) for place, name in enumerate(HOSTILE))
    niches = (Niche("=HYPERLINK(0)", 2.0, 0.1), Niche("a;b\\c/d:e", 1.0, 0.9))
    return solve(Scenario(name="=2+5", horizon=1.0, step=0.25, actors=actors, niches=niches))


@pytest.fixture(scope="session")
def largest() -> Result:
    """As many actors and niches as there may be, and few times."""
    kinds = list(Kind)
    actors = tuple(Actor(f"Actor {place}", kinds[place % 3]) for place in range(24))
    return solve(Scenario(horizon=1.0, step=0.5, actors=actors, niches=zipf_niches(200)), time_limit=300.0)
