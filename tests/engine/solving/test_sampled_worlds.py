"""Worlds drawn from everything a scenario may say are solved, and keep to what every world must keep to.

A benchmark does the same with ten thousand.
"""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from engine import Kind, Mode, Result, Scenario, Shape, Status, solve
from engine.scenario import SWITCHES
from tests.engine.solving.sampled_worlds import (
    MOST_ACTORS,
    MOST_EVENTS,
    MOST_NICHES,
    Sample,
    examine,
    examined,
    sample,
)

WORLDS, SEED = 150, 1


@pytest.fixture(scope="module")
def worlds() -> Sample:
    return sample(WORLDS, SEED)


def test_worlds_drawn_from_everything_are_solved_within_bounds_and_keep_every_total(worlds: Sample) -> None:
    found = [examine(worlds, place) for place in range(len(worlds))]
    assert [each for each in found if not each.is_kept] == []
    assert Counter(each.status for each in found)[Status.DONE.value] >= 0.99 * WORLDS
    assert len({each.solvers for each in found}) > 1  # small markets and large take different ways


def test_the_worlds_drawn_reach_every_corner_of_what_a_scenario_may_say(worlds: Sample) -> None:
    drawn = [worlds.world(place) for place in range(len(worlds))]
    assert {len(each.actors) for each in drawn} >= {2, MOST_ACTORS}
    assert min(len(each.niches) for each in drawn) == 1
    assert max(len(each.niches) for each in drawn) > 0.9 * MOST_NICHES
    assert {len(each.events) for each in drawn} == set(range(MOST_EVENTS + 1))
    events = [event for each in drawn for event in each.events]
    assert {(each.shape, each.mode) for each in events} == {(shape, mode) for shape in Shape for mode in Mode}
    assert {each.is_enabled for each in events} == {True, False}
    assert {key for each in drawn for key in SWITCHES if not each.switches[key]} == set(SWITCHES)
    actors = [actor for each in drawn for actor in each.actors]
    assert {each.kind for each in actors} == set(Kind)
    for attribute in ("firms", "complexity", "capital", "appeal", "shares"):
        assert len({getattr(each, attribute) is None for each in actors}) == 2, attribute
    assert {each.keeps_customers for each in actors} == {True, False}


def test_a_world_is_the_same_whenever_it_is_drawn_and_another_at_another_place(worlds: Sample) -> None:
    again = sample(WORLDS, SEED)
    assert again.world(7) == worlds.world(7)
    assert again.world(8).actors != worlds.world(7).actors
    assert sample(WORLDS, SEED + 1).world(7) != worlds.world(7)


def test_a_run_that_breaks_a_bound_is_noticed() -> None:
    result = solve(Scenario(horizon=2.0, step=1.0))
    assert examined(0, result, 0.0).is_kept
    run = result.trajectory
    place = run.position_of("share.Platforms.Niche 1")
    for amount in (-1.0, 1.0, 1e-7, np.nan):
        spoilt = run.stocks.copy()
        spoilt[1, place] += amount
        assert not examined(0, Result(replace(run, stocks=spoilt)), 0.0).is_kept
