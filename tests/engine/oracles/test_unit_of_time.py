"""The unit of time: the same world told in other units of time has the same curves.

Every parameter is rescaled by its unit in the catalogue. Money is counted in the revenue of the whole market in one
unit of time, so a stock of money grows by the same factor as a time; money per time does not change.
"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import Event, Scenario, Shape, Status, solve
from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.solving import layout as at
from engine.solving.start import start_of

TIMELESS = {"1", "products", "choices", "niches", "firms", "points"}
INCOMES = {"basic_income", "income_floor"}
"""Their unit is shown as "market", but they are added to incomes, which are money per time."""

SAMPLED = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]


def factor_of(key: str, units_per_year: float) -> float:
    """By what to multiply a parameter when a year becomes so many units of time."""
    unit = CATALOGUE[key].unit
    if unit in TIMELESS or key in INCOMES:
        return 1.0
    if unit in ("1/yr", "choices/yr"):
        return 1.0 / units_per_year
    return {"yr": units_per_year, "market": units_per_year, "market/yr": 1.0}[unit]


def told_in(units_per_year: float, world: Scenario) -> Scenario:
    """The same world with another unit of time."""
    events = tuple(
        replace(
            each,
            start=world.start + (each.start - world.start) * units_per_year,
            end=world.start + (each.end - world.start) * units_per_year,
            value=each.value * factor_of(each.key, units_per_year),
        )
        for each in world.events
    )
    return replace(
        world, horizon=world.horizon * units_per_year, step=world.step * units_per_year, events=events
    ).with_parameters(**{key: value * factor_of(key, units_per_year) for key, value in world.parameters.items()})


def stock_factors(world: Scenario, units_per_year: float) -> np.ndarray:
    """By what each stock is multiplied: expected growth is per time, capital is money, all others have no time."""
    market = start_of(world).market
    factors = np.ones(market.stock_count)
    factors[at.EXPECTED_GROWTH] = 1 / units_per_year
    at.view_stocks(factors, len(market.kinds), market.niches.shape[1]).capital[:] = units_per_year
    return factors


def test_every_unit_of_the_catalogue_is_known_here() -> None:
    for key in CATALOGUE:
        assert factor_of(key, 12.0) > 0


def test_a_world_told_in_months_has_the_same_curves() -> None:
    events = (
        Event("faster", "reconsideration_rate", Shape.RAMP, 2026.0, 2030.0, 1.4),
        Event("fees", "platform_take_rate", Shape.PULSE, 2028.0, 2029.0, 0.5),
        Event("money", "funding_inflow", Shape.STEP, 2031.0, 0.0, 0.2),
    )
    years = replace(Scenario(), tolerance=1e-10, events=events)
    months = told_in(12.0, years)
    one, other = solve(years), solve(months)
    assert other.status is Status.DONE
    np.testing.assert_allclose(other.shares, one.shares, atol=1e-8)
    factors = stock_factors(years, 12.0)
    np.testing.assert_allclose(other.trajectory.stocks / factors, one.trajectory.stocks, rtol=1e-6, atol=1e-8)
    for name in ("indicator.hhi", "indicator.margin.individuals", "indicator.crowding", "indicator.gini"):
        np.testing.assert_allclose(other.output(name).values, one.output(name).values, rtol=1e-6)
    value = "indicator.innovation_value.platforms"
    np.testing.assert_allclose(other.output(value).values, 12 * one.output(value).values, rtol=1e-6)


@pytest.mark.parametrize("key", ["reconsideration_rate", "trend_scale_time", "capital_need_platforms"])
def test_a_parameter_that_is_not_rescaled_bends_the_curves(key: str) -> None:
    years = Scenario()
    months = told_in(12.0, years).with_parameters(**{key: years.parameters[key]})
    assert np.abs(solve(months).shares - solve(years).shares).max() > 1e-3


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), units_per_year=st.sampled_from([0.5, 4.0, 7.3]))
def test_rates_at_any_state_scale_with_the_unit_of_time(data: st.DataObject, units_per_year: float) -> None:
    keys = data.draw(st.lists(st.sampled_from(SAMPLED), max_size=12, unique=True))
    values = {key: data.draw(st.floats(CATALOGUE[key].low, CATALOGUE[key].high)) for key in keys}
    one = Scenario().with_parameters(**values)
    other = told_in(units_per_year, one)
    start, start_told = start_of(one), start_of(other)
    factors = stock_factors(one, units_per_year)
    np.testing.assert_allclose(start_told.stocks, start.stocks * factors, rtol=1e-9)
    moved = np.random.default_rng(data.draw(st.integers(0, 2**20))).uniform(0.5, 1.5, len(factors))
    rates, _ = start.market.evaluate(start.stocks * moved)
    rates_told, _ = start_told.market.evaluate(start_told.stocks * moved)
    expected = rates * factors / units_per_year
    np.testing.assert_allclose(rates_told, expected, rtol=1e-7, atol=1e-9 * np.abs(expected).max())
