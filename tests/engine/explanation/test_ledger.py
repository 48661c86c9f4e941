"""The ledger names flows that exist and the stocks at their other end."""

import pytest

from engine import Actor, Kind, Result, Scenario, solve
from engine.explanation import explain, period_of
from engine.explanation.ledger import stocks_with_flows


def test_every_stock_has_a_ledger(world: Result) -> None:
    period = period_of(world, 2024.0, 2025.0)
    for name in world.stocks:
        found = period.explain(name)
        assert found.flows, name
        assert len({each.name for each in found.flows}) == len(found.flows)
        for each in found.flows:
            assert each.text.en
            assert each.text.zh


def test_a_ledger_names_flows_and_stocks_of_the_result(world: Result) -> None:
    period = period_of(world, 2024.0, 2025.0)
    for name in (*stocks_with_flows(world.scenario), "share.Platforms", "share.Individuals"):
        for each in period.explain(name).flows:
            assert each.name in world.flows
            assert each.counterpart is None or each.counterpart in world.stocks


def test_a_flow_between_two_stocks_is_entered_in_both(world_of_many: Result) -> None:
    period = period_of(world_of_many, 2024.0, 2029.0)
    for name in ("share.Actor 1", "share.Actor 5.Niche 7", "people.organisations", "ventures.organisations.product"):
        own = period.explain(name)
        for each in own.flows:
            if each.counterpart is not None:
                others = {entry.name: entry for entry in period.explain(each.counterpart).flows}
                assert others[each.name].amount == pytest.approx(-each.amount, abs=1e-15)
                assert others[each.name].counterpart == name


def test_what_fills_is_positive_and_what_empties_is_negative(world: Result) -> None:
    found = {each.name: each.amount for each in explain(world, "share.Individuals", 2023.0, 2043.0).flows}
    assert found["flow.switching.Platforms.Individuals"] > 0
    assert found["flow.switching.Individuals.Platforms"] < 0
    assert found["flow.attachment.Individuals.Platforms"] < 0
    assert found["flow.spin_out.Organisations.Individuals"] > 0
    assert "flow.acquisition.Organisations.Platforms" not in found


def test_niches_add_up_to_the_market(world: Result) -> None:
    period = period_of(world, 2025.0, 2028.0)
    weights = world.trajectory.market.niches[0]
    of_niches = [period.explain(f"share.Platforms.{niche.name}") for niche in world.scenario.niches]
    whole = period.explain("share.Platforms")
    for row, entry in enumerate(whole.flows):
        amounts = [each.flows[row].amount for each in of_niches]
        assert of_niches[0].flows[row].name == f"{entry.name}.Niche 1"
        assert weights @ amounts == pytest.approx(entry.amount, abs=1e-14)
    for row, term in enumerate(whole.terms):
        assert weights @ [each.terms[row].amount for each in of_niches] == pytest.approx(term.amount, abs=1e-13)


def test_a_mechanism_that_is_off_has_no_entries() -> None:
    still = solve(Scenario().with_switches(demand=False, coverage=False, people=False))
    period = period_of(still, 2024.0, 2030.0)
    names = {each.name.split(".")[1] for each in period.explain("share.Platforms").flows}
    assert names == {"attachment", "acquisition"}
    assert {each.name for each in period.explain("share.Platforms").terms} == names
    for stock in ("coverage.Platforms.Niche 2", "people.displaced"):
        found = period.explain(stock)
        assert found.flows == ()
        assert found.change == 0.0


@pytest.mark.parametrize("absent", list(Kind))
def test_an_absent_kind_has_no_entries(absent: Kind) -> None:
    actors = tuple(each for each in Scenario().actors if each.kind is not absent)
    found = explain(solve(Scenario(actors=actors)), f"share.{actors[0].name}", 2023.0, 2030.0)
    assert abs(found.remainder) < 1e-6
    assert abs(found.terms_remainder) < 1e-6
    assert {each.counterpart for each in found.flows} == {f"share.{actors[1].name}"}


def test_names_with_dots_are_not_taken_apart() -> None:
    actors = (Actor("A", Kind.INDIVIDUAL), Actor("A.B", Kind.PLATFORM), Actor("B.A", Kind.ORGANISATION))
    result = solve(Scenario(actors=actors))
    period = period_of(result, 2023.0, 2030.0)
    for row, actor in enumerate(actors):
        found = period.explain(f"share.{actor.name}")
        assert found.change == pytest.approx(result.shares[140, row] - result.shares[0, row], abs=1e-15)
        assert abs(found.remainder) < 1e-6
