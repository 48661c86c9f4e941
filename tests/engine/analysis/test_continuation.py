"""Going on from the middle of a run, and one firm taken out of an actor."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, Kind, Mode, Scenario, Shape, solve
from engine.analysis.continuation import Moment, continue_from
from engine.analysis.single_firm import largest_actor, with_single_firm
from engine.scenario import zipf_niches
from engine.solving import layout as at
from engine.solving.budget import Budget, Stopped

EVENTS = (
    Event("opening", "model_openness", Shape.RAMP, 2024.0, 2026.0, 1.0),
    Event("fees", "platform_take_rate", Shape.PULSE, 2025.5, 2026.5, 2.0, Mode.MULTIPLY),
)
WORLD = replace(Scenario(horizon=5.0, tolerance=1e-9), events=EVENTS)


def moment_of(scenario: Scenario, row: int) -> Moment:
    run = solve(scenario).trajectory
    return Moment(run.market, float(run.years[row]), run.stocks[row].copy())


def test_a_run_that_goes_on_from_its_middle_arrives_where_it_did() -> None:
    run = solve(WORLD).trajectory
    row = int(np.flatnonzero(run.years == 2.0)[0])
    found = continue_from(moment_of(WORLD, row), WORLD, run.years[row:], Budget(60.0))
    np.testing.assert_allclose(found, run.stocks[row:], rtol=1e-5, atol=1e-9)


def test_output_times_may_begin_at_the_moment_or_after_it() -> None:
    moment = moment_of(WORLD, 40)
    years = np.array([2.0, 2.5, 3.25])
    found = continue_from(moment, WORLD, years, Budget(60.0))
    np.testing.assert_array_equal(found[0], moment.stocks)
    np.testing.assert_allclose(continue_from(moment, WORLD, years[1:], Budget(60.0)), found[1:], rtol=1e-5)


def test_a_cancelled_continuation_stops() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Stopped):
        continue_from(moment_of(WORLD, 40), WORLD, np.array([5.0]), Budget(60.0, cancel))


@pytest.mark.parametrize("niches", [1, 2, 12])
def test_a_firm_on_its_own_changes_nothing(niches: int) -> None:
    scenario = replace(WORLD, niches=zipf_niches(niches))
    whole = moment_of(scenario, 40)
    years = np.array([3.0, 4.0, 5.0])
    for actor in (0, 1):
        split, firm = with_single_firm(whole, scenario, actor)
        assert firm == 3
        alone = continue_from(split, scenario, years, Budget(60.0))
        together = continue_from(whole, scenario, years, Budget(60.0))
        for row in range(len(years)):
            new, old = at.view_stocks(alone[row].copy(), 4, niches), at.view_stocks(together[row].copy(), 3, niches)
            np.testing.assert_allclose(new.novelty[firm], old.novelty[actor], rtol=1e-5)
            np.testing.assert_allclose(new.shares[actor] + new.shares[firm], old.shares[actor], rtol=1e-5, atol=1e-9)
            np.testing.assert_allclose(new.capital[actor] + new.capital[firm], old.capital[actor], rtol=1e-5)
            np.testing.assert_allclose(new.coverage, old.coverage, rtol=1e-5)
            np.testing.assert_allclose(new.numbers, old.numbers, rtol=1e-5, atol=1e-9)


def test_an_actor_that_is_one_firm_is_left_whole() -> None:
    actors = (Actor("My studio", Kind.INDIVIDUAL, firms=1.0), Actor("Platforms", Kind.PLATFORM))
    scenario = Scenario(actors=actors, horizon=3.0)
    moment = moment_of(scenario, 40)
    assert with_single_firm(moment, scenario, 0) == (moment, 0)


def test_the_largest_actor_is_sought_among_its_kind_alone() -> None:
    shares = np.array([0.2, 0.3, 0.5])
    assert largest_actor(Scenario(), shares, Kind.INDIVIDUAL) == 0
    two = (Actor("a", Kind.PLATFORM), Actor("b", Kind.PLATFORM))
    assert largest_actor(Scenario(actors=two), shares[:2], Kind.PLATFORM) == 1
    assert largest_actor(Scenario(actors=two), shares[:2], Kind.INDIVIDUAL) is None
