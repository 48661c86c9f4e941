"""What a table can hold: every output of a run once, under its own name, with what it speaks of."""

from pathlib import Path

import pytest

from engine import Result, solve
from engine.exports.quantities import everything, flows, shares_of_actors, stocks
from engine.project import load

EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.shareflow"))


def outputs(result: Result) -> set[str]:
    return set(result.stocks) | set(result.flows) | set(result.indicators)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_output_of_every_example_is_there_once_with_its_unit_and_its_numbers(path: Path) -> None:
    result = solve(load(path).project.scenarios[0])
    found = everything(result)
    assert [each.name for each in found] == list(dict.fromkeys(each.name for each in found))
    assert {each.name for each in found} == outputs(result)
    for each in found:
        output = result.output(each.name)
        assert (each.unit, each.text) == (output.unit, output.text)
        assert each.compute().tolist() == pytest.approx(output.values.tolist(), nan_ok=True, abs=0.0, rel=0.0)


def test_flows_and_stocks_keep_the_order_of_the_run(usual: Result) -> None:
    assert [each.name for each in flows(usual)] == list(usual.flows)
    totals = {each.name for each in shares_of_actors(usual)}
    assert [each.name for each in stocks(usual)] == [name for name in usual.stocks if name not in totals]


def test_names_with_dots_are_never_read_apart(hostile: Result) -> None:
    names = {actor.name for actor in hostile.scenario.actors}
    niches = {niche.name for niche in hostile.scenario.niches}
    for each in everything(hostile):
        assert each.subject.actor in names | {""}
        assert each.subject.niche in niches | {""}
    switching = [each for each in flows(hostile) if each.subject.quantity == "switching"]
    assert len(switching) == len(names) * (len(names) - 1)
    assert all(each.name == f"flow.switching.{each.subject.actor}.{each.subject.to}" for each in switching)


def test_flows_say_where_they_go_and_shares_of_the_market_are_no_shares_of_niches(usual: Result) -> None:
    by_name = {each.name: each.subject for each in everything(usual)}
    assert by_name["share.Platforms"].quantity == "market_share"
    assert by_name["share.Platforms.Niche 3"].quantity == "share"
    people = by_name["flow.people.independent.dependent"]
    assert (people.part, people.to) == ("independent", "dependent")
    bought = by_name["flow.acquisition.Organisations.Platforms"]
    assert (bought.kind, bought.actor, bought.to) == ("organisation", "Organisations", "Platforms")
    margin = by_name["indicator.margin.platforms"]
    assert (margin.quantity, margin.kind) == ("margin", "platform")
