"""Indicators against what they are by definition."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Kind, Result, Scenario, solve
from engine.indicators import INDICATORS, is_plural
from engine.indicators.concentration import concentration_ratio
from engine.indicators.market import uncovered_by_niche
from engine.scenario import zipf_niches

FIRMS = np.array([200.0, 25.0, 4.0])
GROSS_MARGIN = Scenario().parameters["gross_margin"]


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


def start_with(shares: tuple[float, ...], firms: tuple[float, ...]) -> Result:
    """A market of one niche whose actors begin with these shares."""
    actors = tuple(
        Actor(f"{row}", Kind.ORGANISATION, firms=count, shares=(share,))
        for row, (share, count) in enumerate(zip(shares, firms, strict=True))
    )
    return solve(Scenario(actors=actors, niches=zipf_niches(1), horizon=1.0))


def test_the_hhi_counts_every_firm_an_actor_stands_for(world: Result) -> None:
    expected = 1e4 * (world.shares**2 / FIRMS).sum(axis=1)
    np.testing.assert_allclose(world.indicators["indicator.hhi"].values, expected)


def test_four_equal_firms_have_an_hhi_of_2500_and_count_as_four() -> None:
    result = start_with((0.25, 0.75), (1.0, 3.0))
    assert result.indicators["indicator.hhi"].values[0] == pytest.approx(2500)
    assert result.indicators["indicator.effective_competitors"].values[0] == pytest.approx(4)


@pytest.mark.parametrize(("count", "share"), [(1, 0.4), (2, 0.5), (4, 0.7), (7, 1.0), (100, 1.0)])
def test_the_concentration_ratio_takes_the_largest_firms_first(count: int, share: float) -> None:
    result = start_with((0.4, 0.6), (1.0, 6.0))
    assert concentration_ratio(result.trajectory, count)[0] == pytest.approx(share)


def test_copy_time_and_the_value_of_an_innovation_follow_from_the_same_hazard(world: Result) -> None:
    for kind in Kind:
        hazard = 365.0 / world.indicators[f"indicator.copy_time.{kind.plural}"].values
        value = world.indicators[f"indicator.innovation_value.{kind.plural}"].values
        np.testing.assert_allclose(value, 1.0 / (0.1 + hazard))


def test_value_captured_is_what_margins_make_of_value_created(world: Result) -> None:
    kinds = [kind.plural for kind in Kind]
    margins = np.array([world.indicators[f"indicator.margin.{kind}"].values for kind in kinds]).T
    scarce = np.array([world.indicators[f"indicator.scarcity.{kind}"].values for kind in kinds]).T
    created = (world.shares * GROSS_MARGIN * (0.3 + 0.7 * scarce)).sum(axis=1)
    captured = (world.shares * margins).sum(axis=1)
    np.testing.assert_allclose(world.indicators["indicator.value_captured"].values, captured / created)


def test_capital_that_follows_value_created_is_not_misallocated(world: Result) -> None:
    assert np.all(world.indicators["indicator.misallocation"].values <= 1.0)
    without_capital = solve(Scenario().with_switches(capital=False))
    assert np.all(without_capital.indicators["indicator.misallocation"].values == 0.0)


def test_gaps_are_the_small_niches_and_heads_the_large(world: Result) -> None:
    weights = np.array([1.0 / rank for rank in range(1, 13)])
    shares = np.array([world.stocks[f"share.Individuals.Niche {rank}"].values for rank in range(1, 13)])
    for name, part in (("gap_share", slice(8, None)), ("head_share", slice(4))):
        expected = weights[part] @ shares[part] / weights[part].sum()
        np.testing.assert_allclose(world.indicators[f"indicator.{name}"].values, expected)


def test_incomes_that_are_equal_have_a_gini_of_zero_and_others_do_not(world: Result) -> None:
    gini = world.indicators["indicator.gini"].values
    assert np.all((gini > 0.0) & (gini < 1.0))
    people = world.trajectory.stock("people")[0]
    incomes = world.trajectory.auxiliary("incomes")[0]
    order = np.argsort(incomes)
    population = np.append(0.0, np.cumsum(people[order]))
    money = np.append(0.0, np.cumsum((incomes * people)[order])) / (incomes * people).sum()
    assert gini[0] == pytest.approx(1.0 - 2.0 * np.trapezoid(money, population))


def test_the_default_world_goes_from_bloom_through_involution_to_oligopoly(world: Result) -> None:
    assert [stage for stage, _ in world.stages] == ["bloom", "involution", "oligopoly"]
    years = [year for _, year in world.stages]
    assert years == sorted(years)
    assert years[0] == 2023.0


def test_an_oligopoly_is_one_from_half_of_the_market_on(world: Result) -> None:
    year = dict(world.stages)["oligopoly"]
    row = int(np.flatnonzero(world.times == year)[0])
    assert world.kind_shares[row, Kind.PLATFORM] > 0.5 >= world.kind_shares[row - 1, Kind.PLATFORM]


def test_a_world_is_plural_when_individuals_keep_a_fifth_without_an_oligopoly(world: Result) -> None:
    assert not is_plural(world.trajectory)
    plural = Scenario().with_parameters(
        model_openness=1.0, weight_network=0.1, demand_diversity=3.0, platform_take_rate=0.1, weight_bundling=0.1,
        coverage_by_ai=1.0, ai_complexity_erosion=0.5,
    )  # fmt: skip
    assert is_plural(solve(plural).trajectory)


def test_indicators_of_absent_kinds_are_left_out() -> None:
    actors = tuple(each for each in Scenario().actors if each.kind is not Kind.PLATFORM)
    names = solve(replace(Scenario(), actors=actors)).indicators
    assert not any("platforms" in name for name in names)
    assert "indicator.copy_time.individuals" in names


def test_every_indicator_has_its_own_name_and_both_languages() -> None:
    assert len({each.id for each in INDICATORS}) == len(INDICATORS)
    for each in INDICATORS:
        assert each.unit
        assert each.text.en
        assert any("一" <= letter <= "鿿" for letter in each.text.zh)


def test_what_is_uncovered_of_every_niche_makes_up_what_is_covered_of_the_market(world: Result) -> None:
    run = world.trajectory
    uncovered = uncovered_by_niche(run)
    np.testing.assert_allclose(uncovered, 1.0 - run.stock("coverage")[:, 0], rtol=1e-12, atol=1e-15)
    sizes = np.array([each.size for each in world.scenario.niches])
    covered = (1.0 - uncovered) @ (sizes / sizes.sum())
    np.testing.assert_allclose(world.indicators["indicator.covered_niches"].values, covered)


def test_platforms_that_split_leave_the_same_uncovered_of_every_niche(world: Result) -> None:
    others = [each for each in world.scenario.actors if each.kind is not Kind.PLATFORM]
    parts = [Actor(name, Kind.PLATFORM, firms=firms) for name, firms in (("A", 1.0), ("B", 3.0))]
    split = solve(replace(world.scenario, actors=(*others, *parts)))
    np.testing.assert_allclose(
        uncovered_by_niche(split.trajectory), uncovered_by_niche(world.trajectory), rtol=1e-3, atol=1e-6
    )


def test_without_coverage_platforms_leave_nothing_uncovered_and_without_platforms_everything_is() -> None:
    market = Scenario(horizon=1.0, step=0.5)
    off = uncovered_by_niche(solve(market.with_switches(coverage=False)).trajectory)
    nobody = uncovered_by_niche(solve(replace(market, actors=market.actors[:2])).trajectory)
    assert off.shape == nobody.shape == (3, len(market.niches))
    assert not off.any()
    assert (nobody == 1.0).all()
