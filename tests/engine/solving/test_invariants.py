"""What holds in every world."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import Actor, Kind, Scenario, Status, solve
from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.scenario import SWITCHES, zipf_niches

SAMPLED = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]


def markets() -> st.SearchStrategy[tuple[Actor, ...]]:
    return st.lists(st.sampled_from(list(Kind)), min_size=2, max_size=7).map(
        lambda kinds: tuple(Actor(f"Actor {row}", kind) for row, kind in enumerate(kinds))
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(actors=markets(), niches=st.integers(1, 20), data=st.data())
def test_shares_people_and_coverage_stay_within_their_bounds(
    actors: tuple[Actor, ...], niches: int, data: st.DataObject
) -> None:
    keys = data.draw(st.lists(st.sampled_from(SAMPLED), max_size=12, unique=True))
    values = {key: data.draw(st.floats(CATALOGUE[key].low, CATALOGUE[key].high)) for key in keys}
    scenario = Scenario(actors=actors, niches=zipf_niches(niches), horizon=10.0, step=0.5).with_parameters(**values)
    result = solve(scenario)
    assert result.status is Status.DONE, result.problem
    shares = result.trajectory.stock("shares")
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, atol=1e-9)
    np.testing.assert_allclose(result.trajectory.stock("people").sum(axis=1), 1.0, atol=1e-9)
    assert shares.min() > -1e-9
    assert shares.max() < 1 + 1e-9
    coverage = result.trajectory.stock("coverage")
    if coverage.size:
        assert coverage.min() >= -1e-9
        assert coverage.max() <= 1 + 1e-9


def test_the_flows_of_share_add_up_to_its_change() -> None:
    result = solve(Scenario())
    run = result.trajectory
    weights = run.market.niches[0]
    change = run.rates[:, run.position_of("share.Platforms.Niche 1") :][:, :12] @ weights
    moves = ("switching", "graduation", "attachment", "acquisition", "spin_out")
    net = np.zeros_like(change)
    for name, flow in result.flows.items():
        _, kind, *ends = name.split(".")
        if kind in moves:
            net += flow.values * (ends[1] == "Platforms") - flow.values * (ends[0] == "Platforms")
    np.testing.assert_allclose(net, change, atol=1e-14)


@pytest.mark.parametrize("kind", list(Kind))
def test_splitting_an_actor_into_equal_parts_changes_nothing(kind: Kind) -> None:
    tight = replace(Scenario(), tolerance=1e-9, horizon=12.0)
    whole = solve(tight)
    firms = tight.parameters[f"firms_{kind.plural}"] / 3
    actors = [each for each in tight.actors if each.kind is not kind]
    parts = [Actor(f"Part {row}", kind, firms=firms) for row in range(3)]
    split = solve(replace(tight, actors=(*actors, *parts)))
    np.testing.assert_allclose(split.kind_shares, whole.kind_shares, atol=1e-7)
    for name in ("indicator.hhi", "indicator.gini", "indicator.crowding", "indicator.concentration_ratio_4"):
        np.testing.assert_allclose(split.output(name).values, whole.output(name).values, rtol=1e-5)


def test_the_order_of_actors_does_not_matter() -> None:
    scenario = replace(Scenario(), tolerance=1e-9)
    forth, back = solve(scenario), solve(replace(scenario, actors=scenario.actors[::-1]))
    np.testing.assert_allclose(forth.shares, back.shares[:, ::-1], atol=1e-7)


@pytest.mark.parametrize("mechanism", SWITCHES)
def test_every_mechanism_can_be_switched_off(mechanism: str) -> None:
    result = solve(Scenario().with_switches(**{mechanism: False}))
    assert result.status is Status.DONE, result.problem
    np.testing.assert_allclose(result.shares.sum(axis=1), 1.0, atol=1e-9)


STOCKS_OF = {
    "ai_capability": ["ai_capability"],
    "innovation": ["novelty.Individuals", "novelty.Platforms"],
    "complexity": ["complexity.Individuals", "complexity.Platforms"],
    "stack": ["stack.model", "stack.infrastructure"],
    "earnings": ["market"],
    "hype": ["overvaluation", "expected_growth"],
    "capital": ["capital.Individuals", "capital.Platforms"],
    "ventures": ["ventures.individuals.validation", "ventures.organisations.scale"],
    "coverage": ["coverage.Platforms.Niche 1", "coverage.Platforms.Niche 12"],
    "people": ["people.independent", "people.displaced"],
}


@pytest.mark.parametrize("mechanism", STOCKS_OF)
def test_the_stocks_of_a_mechanism_that_is_off_stay_at_their_start(mechanism: str) -> None:
    on, off = solve(Scenario()), solve(Scenario().with_switches(**{mechanism: False}))
    for name in STOCKS_OF[mechanism]:
        values = off.output(name).values
        assert np.ptp(values) == 0.0
        assert np.ptp(on.output(name).values) > 0.0


@pytest.mark.parametrize(
    ("mechanism", "output", "neutral"),
    [
        ("replication", "indicator.copy_time.individuals", np.inf),
        ("innovation", "indicator.scarcity.individuals", 1.0),
        ("stack", "indicator.take_rate", 0.0),
        ("earnings", "indicator.margin.platforms", 0.0),
        ("ventures", "indicator.crowding", 0.0),
        ("business_moves", "flow.graduation.Individuals.Organisations", 0.0),
        ("demand", "flow.switching.Individuals.Platforms", 0.0),
        ("capital", "flow.allocation.Platforms", 0.0),
    ],
)
def test_a_mechanism_that_is_off_supplies_its_neutral_value(mechanism: str, output: str, neutral: float) -> None:
    values = solve(Scenario().with_switches(**{mechanism: False})).output(output).values
    assert np.all(values == neutral)


def test_an_absent_kind_breaks_nothing() -> None:
    for absent in Kind:
        actors = tuple(each for each in Scenario().actors if each.kind is not absent)
        result = solve(replace(Scenario(), actors=actors))
        assert result.status is Status.DONE, result.problem
        assert f"indicator.margin.{absent.plural}" not in result.indicators
        assert all(np.isfinite(each.values).all() for each in result.indicators.values())


def test_an_actor_may_start_with_nothing() -> None:
    niches = zipf_niches(2)
    actors = (
        Actor("Incumbent", Kind.ORGANISATION, shares=(1.0, 1.0)),
        Actor("Newcomer", Kind.PLATFORM, shares=(0.0, 0.0), capital=0.0),
    )
    result = solve(Scenario(actors=actors, niches=niches))
    assert result.status is Status.DONE, result.problem
    assert result.shares[0].tolist() == [1.0, 0.0]
