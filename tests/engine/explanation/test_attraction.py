"""The terms of attraction are read off the formula that the engine runs."""

import numpy as np
import pytest

from engine import Actor, Kind, Result, Scenario, solve
from engine.explanation.attraction import attraction_at
from engine.explanation.formula import over_moments
from engine.explanation.reasons import TERMS
from engine.mechanisms import demand
from engine.solving import layout as at


@pytest.mark.parametrize("name", ["world", "world_with_events", "world_of_many"])
def test_the_terms_make_the_utility_and_the_choice_that_the_run_made(name: str, request: pytest.FixtureRequest) -> None:
    run = request.getfixturevalue(name).trajectory
    found = attraction_at(run)
    assert {*found.of_actors, *found.in_niches} == {each.name for each in TERMS}
    utility = np.sum(list(found.of_actors.values()), axis=0)
    np.testing.assert_allclose(utility.T, run.by_actor(at.UTILITY), atol=1e-12)
    weights = found.parts[:, None, None] * np.exp(found.total()) * found.coverage
    np.testing.assert_allclose(np.moveaxis(weights / weights.sum(axis=0), -1, 0), run.auxiliary("chosen"), atol=1e-12)


def test_a_term_with_weight_zero_is_zero() -> None:
    weights = ("novelty", "complexity", "supply", "marketing", "fee", "bundling", "subsidy", "network")
    scenario = Scenario(step=1.0).with_parameters(**{f"weight_{each}": 0.0 for each in weights}, demand_diversity=0.0)
    found = attraction_at(solve(scenario).trajectory)
    for each in weights:
        assert not np.any({**found.of_actors, **found.in_niches}[each]), each
    np.testing.assert_allclose(found.in_niches["misfit"], 0.0, atol=1e-15)


def test_terms_belong_to_those_who_have_them(world: Result) -> None:
    found = attraction_at(world.trajectory)
    individuals, organisations, platforms = range(3)
    assert not np.any(found.of_actors["fee"][platforms])
    assert not np.any(found.of_actors["bundling"][[individuals, organisations]])
    assert not np.any(found.of_actors["marketing"][individuals])
    assert not np.any(found.in_niches["misfit"][:, 0])
    assert np.all(found.in_niches["misfit"][platforms, 1:] < 0)
    assert np.all(found.coverage[[individuals, organisations]] == 1.0)


def test_a_formula_over_moments_is_the_formula_at_each() -> None:
    fits = over_moments(demand.misfit)
    parameters = solve(Scenario(step=1.0)).trajectory.market.parameters[0]
    for kind in Kind:
        assert fits(int(kind), parameters.view(np.recarray)) == parameters[f"misfit_{kind.plural}"]


def test_coverage_that_is_off_keeps_nobody_away() -> None:
    actors = (Actor("A", Kind.PLATFORM), Actor("B", Kind.PLATFORM))
    run = solve(Scenario(actors=actors, step=1.0).with_switches(coverage=False)).trajectory
    assert np.all(attraction_at(run).coverage == 1.0)
