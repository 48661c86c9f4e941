"""Network effects alone: up to which strength equal actors stay equal.

A small advantage grows or shrinks at the rate kappa (w_N / (1 + n eps) - 1) between n actors of different kinds, each
of which is all of its kind, and at kappa (w_N / (1 + eps) - 1) between equal parts of one kind [Arthur1989].
"""

import numpy as np
import pytest
from scipy.optimize import brentq

from engine import Actor, Kind, Scenario, solve
from engine.scenario import SWITCHES, zipf_niches

ADVANTAGE = 1e-4
YEARS = 4.0
RATE = 0.7


def network_alone(world: Scenario, strength: float, visibility: float = 0.005) -> Scenario:
    """The world in which nothing attracts customers but the customers that an actor already has."""
    attractive = [key for key in world.parameters if key.startswith("weight_")]
    return world.with_switches(**{key: key == "demand" for key in SWITCHES}).with_parameters(
        **dict.fromkeys(attractive, 0.0) | {"weight_network": strength, "demand_diversity": 0.0},
        entry_visibility=visibility,
        reconsideration_rate=RATE,
    )


def growth_of_an_advantage(kinds: tuple[Kind, ...], strength: float, visibility: float) -> float:
    """Yearly growth of a small advantage of the first actor over the last, as a run shows it."""
    shares = np.full(len(kinds), 1 / len(kinds))
    shares[0] += ADVANTAGE / 2
    shares[-1] -= ADVANTAGE / 2
    actors = tuple(Actor(f"{row}", kind, shares=(shares[row],) * 3) for row, kind in enumerate(kinds))
    world = Scenario(actors=actors, niches=zipf_niches(3), horizon=YEARS, step=YEARS, tolerance=1e-11)
    result = solve(network_alone(world, strength, visibility))
    advantage = result.shares[:, 0] - result.shares[:, -1]
    return float(np.log(advantage[-1] / advantage[0]) / YEARS)


MARKETS = [
    pytest.param((Kind.INDIVIDUAL, Kind.PLATFORM), 2.0, id="two of different kinds"),
    pytest.param(tuple(Kind), 3.0, id="three of different kinds"),
    pytest.param((Kind.PLATFORM,) * 2, 1.0, id="two of one kind"),
    pytest.param((Kind.ORGANISATION,) * 5, 1.0, id="five of one kind"),
    pytest.param((Kind.INDIVIDUAL,) * 24, 1.0, id="twenty-four of one kind"),
]


@pytest.mark.parametrize("visibility", [0.005, 0.1])
@pytest.mark.parametrize(("kinds", "seen_by"), MARKETS)
def test_the_equal_split_tips_where_network_effects_outweigh_visibility(
    kinds: tuple[Kind, ...], seen_by: float, visibility: float
) -> None:
    found = brentq(lambda strength: growth_of_an_advantage(kinds, strength, visibility), 0.5, 2.0, xtol=1e-9)
    assert found == pytest.approx(1 + seen_by * visibility, abs=2e-6)


@pytest.mark.parametrize("strength", [0.0, 0.6, 1.0, 1.4])
@pytest.mark.parametrize(("kinds", "seen_by"), MARKETS)
def test_an_advantage_grows_as_fast_as_linear_theory_says(
    kinds: tuple[Kind, ...], seen_by: float, strength: float
) -> None:
    growth = growth_of_an_advantage(kinds, strength, 0.02)
    assert growth == pytest.approx(RATE * (strength / (1 + seen_by * 0.02) - 1), abs=2e-6)


def test_below_the_threshold_an_early_lead_is_lost_and_above_it_takes_all() -> None:
    actors = (Actor("Leader", Kind.PLATFORM, shares=(0.6,)), Actor("Follower", Kind.PLATFORM, shares=(0.4,)))
    world = Scenario(actors=actors, niches=zipf_niches(1), horizon=300.0, step=10.0, tolerance=1e-9)
    ends = [solve(network_alone(world, strength)).shares[-1, 0] for strength in (0.9, 1.05, 2.0)]
    assert ends[0] == pytest.approx(0.5, abs=1e-6)
    assert 0.6 < ends[1] < ends[2]
    assert ends[2] > 0.99
