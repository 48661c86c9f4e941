"""Contributions add up to the change that is shown: every stock, any period, any world."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.integrate import simpson

from engine import Actor, Kind, Result, Scenario, Status, solve
from engine.explanation import Period, period_of
from engine.scenario import zipf_niches

PERIODS = ((2023.0, 2043.0), (2024.123, 2031.777), (2026.01, 2026.02), (2030.0, 2030.5))


def assert_everything_adds_up(period: Period, every: int = 1) -> None:
    """Each stock within 1e-6, of its size where it is above 1; every share by its terms as well.

    every  look at one stock in so many
    """
    for name, stock in list(period.result.stocks.items())[::every]:
        found = period.explain(name)
        size = max(1.0, float(np.abs(stock.values).max()))
        assert abs(found.remainder) < 1e-6 * size, name
        assert abs(found.terms_remainder) < 1e-6, name


def shown(result: Result, stock: str, start: float, end: float) -> float:
    first, last = np.searchsorted(result.times, [start - 1e-6, end - 1e-6])
    values = result.stocks[stock].values
    return float(values[last] - values[first])


@pytest.mark.parametrize(("start", "end"), PERIODS)
def test_the_default_world_adds_up(world: Result, start: float, end: float) -> None:
    assert_everything_adds_up(period_of(world, start, end))


@pytest.mark.parametrize(("start", "end"), PERIODS)
def test_outputs_a_year_apart_are_enough(coarse_world: Result, start: float, end: float) -> None:
    assert_everything_adds_up(period_of(coarse_world, start, end))


@pytest.mark.parametrize(("start", "end"), PERIODS)
def test_a_world_with_events_adds_up(world_with_events: Result, start: float, end: float) -> None:
    assert_everything_adds_up(period_of(world_with_events, start, end))


def test_many_actors_in_many_niches_add_up(world_of_many: Result) -> None:
    assert world_of_many.status is Status.DONE
    period = period_of(world_of_many, 2023.3, 2034.9)
    for actor in world_of_many.scenario.actors:
        for name in (f"share.{actor.name}", f"share.{actor.name}.Niche 17"):
            found = period.explain(name)
            assert abs(found.remainder) < 1e-6, name
            assert abs(found.terms_remainder) < 1e-6, name


def test_with_a_closer_tolerance_many_actors_in_many_niches_add_up_in_every_stock(world_of_many: Result) -> None:
    result = solve(replace(world_of_many.scenario, tolerance=1e-8))
    assert_everything_adds_up(period_of(result, 2023.3, 2034.9), every=13)


def test_a_market_that_tips_is_followed_where_the_run_went() -> None:
    # Platforms that are alike but for their number of firms: with this network effect only rounding decides who wins.
    actors = tuple(Actor(f"Actor {row}", Kind.PLATFORM, firms=float(3 + row)) for row in range(4))
    tipping = Scenario(actors=(Actor("Other", Kind.ORGANISATION), *actors), niches=zipf_niches(3), step=0.25)
    result = solve(tipping.with_parameters(weight_network=1.6, reconsideration_rate=5.0))
    within = result.shares[:, 1:] / result.shares[:, 1:].sum(axis=1, keepdims=True)
    assert np.ptp(within[0] - within[-1]) > 0.5
    period = period_of(result, 2023.0, 2043.0)
    for row in range(4):
        found = period.explain(f"share.Actor {row}")
        assert abs(found.remainder) < 1e-5
        assert abs(found.terms_remainder) < 1e-5


def test_a_market_of_one_niche_adds_up() -> None:
    assert_everything_adds_up(period_of(solve(Scenario(niches=zipf_niches(1), tolerance=1e-8)), 2023.0, 2043.0))


@pytest.mark.parametrize("switch", ["demand", "coverage", "business_moves", "innovation", "people", "appeals"])
def test_a_world_with_a_mechanism_off_adds_up(switch: str) -> None:
    result = solve(Scenario(step=0.5).with_switches(**{switch: False}))
    assert_everything_adds_up(period_of(result, 2025.2, 2033.0))


def test_the_remainder_is_the_error_of_the_run_and_goes_with_it() -> None:
    swinging = Scenario(step=0.5).with_parameters(trend_following=2.4)
    rough, close = (
        solve(Scenario(tolerance=tolerance, step=0.5, parameters=swinging.parameters)) for tolerance in (1e-4, 1e-9)
    )
    left = [abs(period_of(each, 2023.0, 2043.0).explain("overvaluation").remainder) for each in (rough, close)]
    assert left[0] > 1e-6
    assert left[1] < 1e-7


@pytest.mark.parametrize(
    "stock", ["share.Platforms", "share.Individuals.Niche 4", "people.displaced", "novelty.Platforms"]
)
def test_the_change_is_the_one_that_is_shown(coarse_world: Result, stock: str) -> None:
    change = period_of(coarse_world, 2025.0, 2033.0).explain(stock).change
    assert change == pytest.approx(shown(coarse_world, stock, 2025.0, 2033.0), abs=1e-15)


@pytest.mark.parametrize(
    "stock", ["share.Platforms", "capital.Organisations", "people.independent", "ventures.individuals.product"]
)
def test_flows_are_the_integrals_of_the_flows_of_a_closely_watched_run(coarse_world: Result, stock: str) -> None:
    watched = solve(Scenario(step=0.01, tolerance=1e-10))
    found = period_of(coarse_world, 2025.0, 2033.0).explain(stock)
    assert found.flows
    rows = slice(200, 1001)
    for entry in found.flows:
        expected = simpson(watched.flows[entry.name].values[rows], x=watched.times[rows])
        assert abs(entry.amount) == pytest.approx(expected, abs=1e-6)


def test_two_periods_add_up_to_the_one_they_make(world_with_events: Result) -> None:
    first, second, whole = (
        period_of(world_with_events, *ends).explain("share.Organisations")
        for ends in ((2024.0, 2027.77), (2027.77, 2032.0), (2024.0, 2032.0))
    )
    assert first.change + second.change == pytest.approx(whole.change, abs=1e-12)
    for parts in zip(first.flows, second.flows, whole.flows, strict=True):
        assert parts[0].amount + parts[1].amount == pytest.approx(parts[2].amount, abs=1e-6)
    for terms in zip(first.terms, second.terms, whole.terms, strict=True):
        assert terms[0].amount + terms[1].amount == pytest.approx(terms[2].amount, abs=1e-6)
