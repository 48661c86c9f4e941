"""Worlds whose changes are explained."""

import pytest

from engine import Actor, Event, Kind, Result, Scenario, Shape, solve
from engine.scenario import zipf_niches

EVENTS = (
    Event("Release", "model_openness", Shape.STEP, 2026.013, 2026.013, 1.0),
    Event("Shock", "ai_growth_rate", Shape.PULSE, 2025.2, 2025.43, 1.2),
    Event("Rule", "reconsideration_rate", Shape.RAMP, 2027.0, 2029.33, 5.0),
    Event("Copying", "novelty_decay", Shape.STEP, 2031.07, 2031.07, 3.0),
)


@pytest.fixture(scope="session")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture(scope="session")
def coarse_world() -> Result:
    return solve(Scenario(step=1.0))


@pytest.fixture(scope="session")
def world_with_events() -> Result:
    return solve(Scenario(step=0.5, events=EVENTS))


@pytest.fixture(scope="session")
def world_of_many() -> Result:
    """Eight actors of every kind and 30 niches, with parameters away from their defaults."""
    kinds = [*Kind, Kind.PLATFORM, Kind.ORGANISATION, Kind.PLATFORM, Kind.INDIVIDUAL, Kind.ORGANISATION]
    actors = tuple(Actor(f"Actor {row}", kind, firms=float(3 + row)) for row, kind in enumerate(kinds))
    scenario = Scenario(actors=actors, niches=zipf_niches(30), step=0.25, horizon=12.0, events=EVENTS)
    return solve(
        scenario.with_parameters(weight_network=1.3, weight_novelty=1.5, demand_diversity=4.0, acquisition_rate=0.2)
    )
