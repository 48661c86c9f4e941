"""A result names every stock, flow and indicator."""

import numpy as np
import pytest

from engine import Result, Scenario, solve


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


def test_every_output_has_a_unit_both_languages_and_a_value_at_every_time(world: Result) -> None:
    for outputs in (world.stocks, world.flows, world.indicators):
        for name, output in outputs.items():
            assert output.name == name
            assert output.unit
            assert output.text.en
            assert output.text.zh
            assert output.values.shape == world.times.shape


def test_outputs_are_found_by_name_whatever_they_are(world: Result) -> None:
    names = ("share.Platforms", "share.Platforms.Niche 3", "flow.displacement", "indicator.hhi", "people.dependent")
    for name in names:
        assert world.output(name).name == name
    with pytest.raises(KeyError):
        world.output("no.such.output")


def test_an_output_is_computed_once(world: Result) -> None:
    assert world.output("indicator.hhi") is world.indicators["indicator.hhi"]


@pytest.mark.parametrize(
    ("stock", "gains", "losses"),
    [
        ("novelty.Platforms", ["innovation.Platforms"], ["copying.Platforms", "obsolescence.Platforms"]),
        ("complexity.Individuals", ["complexity_build.Individuals"], ["complexity_loss.Individuals"]),
        ("capital.Platforms", ["reinvestment.Platforms", "allocation.Platforms"], ["burn.Platforms"]),
        ("stack.model", ["concentration.model"], ["opening.model"]),
        ("market", ["market_growth"], []),
        ("ai_capability", ["capability_growth"], []),
        (
            "ventures.individuals.product",
            ["ventures.individuals.promotion.validation.product"],
            ["ventures.individuals.promotion.product.commercial", "ventures.individuals.failure.product"],
        ),
        (
            "people.displaced",
            ["displacement", *(f"people.{each}.displaced" for each in ("independent", "organisations", "dependent"))],
            [f"people.displaced.{each}" for each in ("independent", "organisations", "dependent")],
        ),
    ],
)
def test_the_flows_of_a_stock_are_its_change(world: Result, stock: str, gains: list[str], losses: list[str]) -> None:
    net = sum(world.flows[f"flow.{name}"].values for name in gains)
    net = net - sum((world.flows[f"flow.{name}"].values for name in losses), np.zeros_like(world.times))
    rates = world.trajectory.rates[:, world.trajectory.position_of(stock)]
    np.testing.assert_allclose(net, rates, rtol=1e-12, atol=1e-14)
