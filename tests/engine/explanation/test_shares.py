"""Why customers moved: known answers, and by whom a share was won or lost."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, InvalidInput, Kind, Result, Scenario, solve
from engine.catalogue import MECHANISMS
from engine.explanation import Explanation, by_mechanism, explain, period_of
from engine.scenario import SWITCHES, zipf_niches

WEIGHTLESS = dict.fromkeys(
    ("novelty", "complexity", "supply", "marketing", "fee", "bundling", "subsidy", "network"), 0.0
)


def amounts(explanation: Explanation) -> dict[str, float]:
    return {each.name: each.amount for each in explanation.terms}


def only(**weights: float) -> Scenario:
    """Two organisations in one niche, chosen by nothing but what is given a weight; nothing but demand moves."""
    values = {f"weight_{term}": weight for term, weight in {**WEIGHTLESS, **weights}.items()}
    scenario = Scenario(niches=zipf_niches(1), step=0.5).with_parameters(**values)
    return scenario.with_switches(**{each: each in {"demand", "appeals"} for each in SWITCHES})


def test_constant_attraction_has_its_closed_form() -> None:
    actors = (
        Actor("A", Kind.INDIVIDUAL, appeal=0.8, shares=(0.9,)),
        Actor("B", Kind.ORGANISATION, appeal=0.0, shares=(0.1,)),
    )
    scenario = replace(only(), actors=actors)
    kappa, length = scenario.parameters["reconsideration_rate"], 6.0
    chosen = 1.0 / (1.0 + np.exp(-0.8))
    found = amounts(explain(solve(scenario), "share.A", 2023.0, 2023.0 + length))
    moved = (0.9 - chosen) * (1.0 - np.exp(-kappa * length))
    assert found["appeal"] == pytest.approx(kappa * (chosen - 0.5) * length, abs=1e-9)
    assert found["evenly"] == pytest.approx(kappa * (0.5 - chosen) * length - moved, abs=1e-6)
    assert all(amount == 0.0 for name, amount in found.items() if name not in {"appeal", "evenly"})


def test_when_only_complexity_differs_all_but_the_spreading_is_complexity() -> None:
    actors = (Actor("A", Kind.ORGANISATION, complexity=90.0), Actor("B", Kind.ORGANISATION, complexity=20.0))
    found = explain(solve(replace(only(complexity=0.5), actors=actors)), "share.A", 2023.0, 2033.0)
    values = amounts(found)
    assert values["complexity"] > 0.1
    assert values["evenly"] + values["complexity"] == pytest.approx(found.change, abs=1e-6)
    assert all(amount == 0.0 for name, amount in values.items() if name not in {"complexity", "evenly"})


def test_equal_actors_win_nothing_from_each_other() -> None:
    actors = tuple(Actor(name, Kind.ORGANISATION) for name in "AB")
    result = solve(Scenario(actors=(*actors, Actor("P", Kind.PLATFORM)), step=0.5))
    period = period_of(result, 2023.0, 2043.0)
    first, second = period.explain("share.A"), period.explain("share.B")
    for one, other in zip(first.terms, second.terms, strict=True):
        assert one.amount == pytest.approx(other.amount, abs=1e-9)
        assert one.rivals[0].stock == "share.B"
        assert one.rivals[0].amount == pytest.approx(0.0, abs=1e-9)
        assert one.rivals[1].amount == pytest.approx(other.rivals[1].amount, abs=1e-9)


def test_what_one_wins_by_a_term_its_rival_loses_by_it(world_of_many: Result) -> None:
    period = period_of(world_of_many, 2024.0, 2030.0)
    of_each = {f"share.{each.name}": period.explain(f"share.{each.name}") for each in world_of_many.scenario.actors}
    for stock, own in of_each.items():
        for term in own.terms:
            assert sum(each.amount for each in term.rivals) == pytest.approx(term.amount, abs=1e-12)
            for rival in term.rivals:
                theirs = {each.name: each for each in of_each[rival.stock].terms}
                back = {each.stock: each.amount for each in theirs[term.name].rivals} if term.name in theirs else {}
                assert rival.amount == pytest.approx(-back.get(stock, 0.0), abs=1e-12)


def test_splitting_an_actor_into_equal_parts_changes_no_total() -> None:
    whole = replace(Scenario(), tolerance=1e-9, step=0.5)
    firms = whole.parameters["firms_organisations"] / 3
    others = [each for each in whole.actors if each.kind is not Kind.ORGANISATION]
    parts = [Actor(f"Part {row}", Kind.ORGANISATION, firms=firms) for row in range(3)]
    together = explain(solve(whole), "share.Organisations", 2023.0, 2035.0)
    period = period_of(solve(replace(whole, actors=(*others, *parts))), 2023.0, 2035.0)
    apart = [period.explain(f"share.{each.name}") for each in parts]
    for row, term in enumerate(together.terms):
        assert sum(each.terms[row].amount for each in apart) == pytest.approx(term.amount, abs=1e-6)


def test_mechanisms_are_the_terms_put_together(world: Result) -> None:
    found = explain(world, "share.Platforms", 2023.0, 2043.0)
    values = amounts(found)
    of = {each.name: each for each in found.mechanisms}
    assert sum(each.amount for each in found.mechanisms) == pytest.approx(found.change, abs=1e-6)
    assert of["stack"].amount == pytest.approx(values["fee"] + values["bundling"], abs=1e-15)
    assert of["business_moves"].amount == pytest.approx(values["attachment"] + values["acquisition"], abs=1e-15)
    assert of["evenly"].amount == values["evenly"]
    assert of["demand"].text.zh == "需求：谁被选择"
    for each in found.mechanisms:
        assert sum(rival.amount for rival in each.rivals) == pytest.approx(each.amount, abs=1e-12)


@pytest.mark.parametrize("niche", ["", ".Niche 9"])
def test_the_reasons_for_switching_from_one_to_another_add_up_to_that_flow(world: Result, niche: str) -> None:
    period = period_of(world, 2024.0, 2031.0)
    flow, terms = period.explain_switching(f"share.Individuals{niche}", f"share.Platforms{niche}")
    entries = {each.name: each.amount for each in period.explain(f"share.Platforms{niche}").flows}
    assert flow == entries[f"flow.switching.Individuals.Platforms{niche}"]
    assert sum(each.amount for each in terms) == pytest.approx(flow, abs=1e-7)
    assert sum(each.amount for each in by_mechanism(terms)) == pytest.approx(flow, abs=1e-7)


@pytest.mark.parametrize(
    ("loser", "winner"),
    [
        ("share.Individuals", "share.Individuals"),
        ("share.Individuals", "share.Platforms.Niche 1"),
        ("share.Individuals.Niche 2", "share.Platforms.Niche 1"),
        ("people.displaced", "share.Platforms"),
    ],
)
def test_only_two_shares_of_one_market_are_rivals(world: Result, loser: str, winner: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        period_of(world, 2024.0, 2025.0).explain_switching(loser, winner)
    assert [each.code for each in refusal.value.problems] == ["explanation_not_rivals"]


def test_nobody_switches_where_demand_is_off() -> None:
    period = period_of(solve(Scenario(step=1.0).with_switches(demand=False)), 2024.0, 2025.0)
    assert period.explain_switching("share.Individuals", "share.Platforms") == (0.0, ())


@pytest.mark.parametrize("mechanism", [each.id for each in MECHANISMS if each.can_be_switched_off])
def test_a_mechanism_that_is_off_contributes_nothing(mechanism: str) -> None:
    period = period_of(solve(Scenario(step=1.0).with_switches(**{mechanism: False})), 2023.0, 2031.0)
    for kind in Kind:
        found = period.explain(f"share.{kind.plural.capitalize()}")
        assert {each.mechanism: each.amount for each in found.mechanisms}.get(mechanism, 0.0) == 0.0
        if mechanism != "demand":
            assert found.terms_remainder == pytest.approx(0.0, abs=1e-5)


def test_selling_under_pressure_belongs_to_the_mechanism_that_moves_effort_to_it() -> None:
    pressed, unpressed = (
        explain(solve(Scenario(step=1.0).with_switches(**{off: False})), "share.Organisations", 2023.0, 2031.0)
        for off in ("hype", "innovation")
    )
    terms = {each.name: each for each in pressed.terms}
    assert terms["marketing"].mechanism == "innovation"
    assert terms["marketing"].amount > 0.05
    assert amounts(unpressed)["marketing"] == 0.0
