"""Units of what is exported: read, written, and worked out for what has none of its own."""

import pytest

from engine import Actor, Kind, Scenario
from engine.exports.sbml.unit_definitions import UnitDefinitions
from engine.exports.units import COUNTS, Dimensions, dimensions_of, factors_of, per_year, unit_with, units_of
from engine.exports.xmile.units import unit_text
from engine.scenario import zipf_niches
from engine.symbols import recorded_derivative

MODEL = recorded_derivative(
    Scenario(
        actors=tuple(Actor(f"{kind.plural} {count}", kind) for kind in Kind for count in (1, 2)),
        niches=zipf_niches(2),
    )
)


def test_counts_have_no_dimensions_and_every_unit_of_the_equations_is_known() -> None:
    assert {dimensions_of(each) for each in ("1", "choices", "ventures", "products")} == {Dimensions()}
    assert dimensions_of("market/yr^2") == Dimensions(market=1, years=-2)
    bases = {name for unit in units_of(MODEL).values() for name, _ in factors_of(unit)}
    assert bases == {"yr", "market", *COUNTS}


@pytest.mark.parametrize("market", range(-2, 3))
@pytest.mark.parametrize("years", range(-2, 3))
def test_a_unit_written_is_read_back(market: int, years: int) -> None:
    assert dimensions_of(unit_with(Dimensions(market, years))) == Dimensions(market, years)


def test_a_flow_is_its_stock_per_year() -> None:
    assert list(map(per_year, ("1", "choices", "1/yr", "market/yr"))) == [
        "1/yr",
        "choices/yr",
        "1/yr^2",
        "market/yr^2",
    ]


def test_units_are_written_as_each_format_wants_them() -> None:
    assert list(map(unit_text, ("1", "yr", "1/yr^2", "market*yr", "choices/yr"))) == [
        "dimensionless",
        "year",
        "1/year/year",
        "market*year",
        "choices/year",
    ]
    definitions = UnitDefinitions()
    assert list(map(definitions.identifier, ("1", "yr", "1/yr^2", "market/yr", "yr^3"))) == [
        "dimensionless",
        "year",
        "per_year_squared",
        "market_per_year",
        "year_to_the_3",
    ]


def test_an_intermediate_result_has_the_unit_of_what_it_comes_to() -> None:
    units = units_of(MODEL)
    assert units["attraction.all.Niche 1"] == "1"
    assert units["shared.1"] == "market/yr"
    assert units["pull.independent"] == "1"
    assert (units["market"], units["capital.platforms 1"], units["profit.platforms 1"]) == (
        "market/yr",
        "market",
        "market/yr",
    )
    assert (units["funding_inflow"], units["capital_need_platforms"]) == ("1", "yr")
