"""What the notes of the gallery's worlds say is what their runs show."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from engine import Kind, Result, Scenario, solve
from engine.analysis.attribution import attribute
from engine.project import SUFFIX, load
from engine.scenario import Actor

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"
INDIVIDUAL, ORGANISATION, PLATFORM = Kind.INDIVIDUAL, Kind.ORGANISATION, Kind.PLATFORM


@cache
def scenarios(name: str) -> dict[str, Scenario]:
    return {each.id: each for each in load(EXAMPLES / f"{name}{SUFFIX}").project.scenarios}


def first(name: str) -> Scenario:
    return next(iter(scenarios(name).values()))


def end(run: Result, kind: Kind) -> float:
    return round(float(run.kind_shares[-1, kind]), 2)


def year_of(stage: str, run: Result) -> float:
    return dict(run.stages)[stage]


def stages(run: Result) -> list[str]:
    return [stage for stage, _ in run.stages]


def margin(run: Result, kind: str = "individuals") -> tuple[float, float]:
    values = run.output(f"indicator.margin.{kind}").values
    return float(values[0]), float(values[-1])


def copy_days(run: Result) -> tuple[float, float]:
    values = run.output("indicator.copy_time.individuals").values
    return float(values[0]), float(values[-1])


# ----------------------------------------------------------------------------------------------------------- essay 1


def test_essay_1_blooms_then_involves_and_ends_as_an_oligopoly_of_platforms() -> None:
    run = solve(first("essay1"))
    assert stages(run) == ["bloom", "involution", "oligopoly"]
    assert int(year_of("involution", run)) == 2027
    assert int(year_of("oligopoly", run)) == 2029
    assert end(run, PLATFORM) == 0.98
    assert copy_days(run)[1] < 30
    slower = solve(first("essay1").with_parameters(ai_growth_rate=0.2))
    assert end(slower, PLATFORM) < 0.98


def test_complexity_that_cannot_be_copied_saves_organisations_but_not_individuals() -> None:
    world = scenarios("essay1")["complexity"]
    run = solve(world)
    assert (end(run, ORGANISATION), end(run, PLATFORM), end(run, INDIVIDUAL)) == (0.61, 0.39, 0.0)
    eroded = solve(world.with_parameters(ai_complexity_erosion=0.1))
    assert end(eroded, PLATFORM) > end(eroded, ORGANISATION)


def test_without_coverage_in_passing_individuals_keep_something_and_the_oligopoly_comes_later() -> None:
    world = scenarios("essay1")["nothing-in-passing"]
    run = solve(world)
    assert end(run, INDIVIDUAL) == 0.15
    assert year_of("oligopoly", run) - year_of("oligopoly", solve(first("essay1"))) == pytest.approx(2.0, abs=0.25)
    assert end(solve(world.with_parameters(demand_diversity=4.0)), INDIVIDUAL) == 0.22


def test_without_ai_platforms_still_win_but_eight_years_later() -> None:
    run = solve(first("no_ai"))
    assert end(run, PLATFORM) == 0.58
    assert int(year_of("oligopoly", run)) == 2037
    assert int(year_of("oligopoly", run)) - int(year_of("oligopoly", solve(first("essay1")))) == 8
    assert "oligopoly" not in stages(solve(first("no_ai").with_parameters(weight_network=0.0)))


# ----------------------------------------------------------------------------------------------------------- essay 2


def test_in_essay_2_platforms_win_and_ai_accounts_for_about_a_sixth_of_the_concentration() -> None:
    world = first("essay2")
    assert end(solve(world), PLATFORM) == 0.94
    share = attribute(world, regroupings=()).share()
    assert share == pytest.approx(1 / 6, abs=0.04)


def test_in_essay_2_ai_is_weak_and_its_story_strong() -> None:
    world, default = first("essay2").parameters, Scenario().parameters
    assert world["ai_ceiling"] < default["ai_ceiling"] / 2
    for story in ("ai_premium_organisations", "ai_premium_platforms", "breakthrough_excitement"):
        assert world[story] >= 2 * default[story]


def test_freezing_ai_in_essay_2_hardly_delays_the_oligopoly() -> None:
    world = scenarios("essay2")["without-ai"]
    run = solve(world)
    assert end(run, PLATFORM) == 0.82
    assert year_of("oligopoly", run) - year_of("oligopoly", solve(first("essay2"))) == pytest.approx(0.5, abs=0.2)
    assert end(solve(world.with_parameters(coverage_by_stack=0.0)), PLATFORM) < 0.7


def test_repairing_the_structure_in_essay_2_prevents_it() -> None:
    world = scenarios("essay2")["without-structure"]
    run = solve(world)
    assert "oligopoly" not in stages(run)
    assert end(run, ORGANISATION) == 0.52
    assert run.kind_shares[-1, INDIVIDUAL] == pytest.approx(0.2, abs=0.01)
    assert world.parameters["ai_growth_rate"] == first("essay2").parameters["ai_growth_rate"]


# ---------------------------------------------------------------------------------------------------- individuals


def test_super_individuals_prosper_in_share_margin_and_number() -> None:
    world = first("super_individual")
    run = solve(world)
    assert end(run, INDIVIDUAL) == 0.72
    start, now = margin(run)
    assert now > 1.5 * start
    people = run.output("indicator.people.independent").values
    assert people[-1] > 2 * people[0]
    assert copy_days(run)[1] > 365
    copied = solve(world.with_parameters(copy_speedup=4.0))
    assert end(copied, PLATFORM) > end(copied, INDIVIDUAL)


def test_super_individuals_lose_their_margin_when_they_are_copied_as_in_essay_1() -> None:
    world = scenarios("super_individual")["copied-fast"]
    run = solve(world)
    assert end(run, INDIVIDUAL) == 0.36 < end(run, PLATFORM)
    assert copy_days(run)[1] < 10
    assert margin(run)[1] < margin(run)[0]
    slower = margin(solve(world.with_parameters(copy_speedup=2.0)))
    assert slower[1] > slower[0]


def test_individuals_keep_the_larger_half_of_the_plural_world_though_their_margin_shrinks() -> None:
    world = first("plural")
    run = solve(world)
    assert end(run, INDIVIDUAL) == 0.51
    assert margin(run)[1] < margin(run)[0] / 2
    assert end(solve(world.with_parameters(ai_complexity_erosion=0.1)), PLATFORM) > 0.5


# ------------------------------------------------------------------------------------------------------ yardsticks


def test_the_neutral_world_stays_where_it_starts_until_one_thing_is_switched_on() -> None:
    world = first("neutral")
    shares = solve(world).kind_shares
    assert np.abs(shares - shares[0]).max() < 0.03
    for change in ({"ai_growth_rate": 0.51}, {"weight_network": 0.8}):
        moved = solve(world.with_parameters(**change)).kind_shares
        assert np.abs(moved - moved[0]).max() > 0.1


def test_nothing_moves_in_the_empty_market() -> None:
    world = first("empty_market")
    assert len(world.niches) == 1
    assert sorted(each.kind for each in world.actors) == sorted(Kind)
    run = solve(world)
    np.testing.assert_allclose(run.kind_shares, 1 / 3, atol=2e-3)
    assert stages(run) == ["bloom"]
    for name in ("hhi", "copy_time.individuals", "margin.platforms", "people.independent"):
        values = run.output(f"indicator.{name}").values
        np.testing.assert_allclose(values, values[0], rtol=0.01)


def test_each_cause_alone_does_in_the_empty_market_what_its_notes_say() -> None:
    ai = scenarios("empty_market")["ai-alone"]
    run = solve(ai)
    assert end(run, PLATFORM) == 0.74
    assert [round(each) for each in copy_days(run)] == [178, 8]
    assert end(solve(ai.with_parameters(copy_speedup=1.0)), PLATFORM) < 0.6
    network = scenarios("empty_market")["network-alone"]
    assert end(solve(network), PLATFORM) == 0.97
    assert end(solve(leading(network, INDIVIDUAL)), INDIVIDUAL) > 0.95


def leading(world: Scenario, kind: Kind) -> Scenario:
    """The same market with the larger share for another kind."""

    def share(actor: Actor) -> tuple[float]:
        return (0.4 if actor.kind is kind else 0.3,)

    return replace(world, actors=tuple(replace(each, shares=share(each)) for each in world.actors))


@pytest.mark.parametrize("name", ["essay1", "essay2", "neutral", "no_ai", "nyc_rides", "plural", "super_individual"])
def test_notes_quote_an_essay_and_say_what_to_try_first(name: str) -> None:
    english, chinese = load(EXAMPLES / f"{name}{SUFFIX}").project.notes.split("\n\n")
    for word in ("Try first:", "“", "essay"):
        assert word in english
    for word in ("先试试", "“", "文章"):
        assert word in chinese
