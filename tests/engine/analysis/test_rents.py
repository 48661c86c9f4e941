"""Rents of an innovation and the lags that end them."""

import re
from pathlib import Path

import pytest
from scipy.integrate import quad

from engine.analysis.rents import IMITATION_LAGS, rent_of_lag
from engine.indicators.scarcity import rent_until_copied

BIBLIOGRAPHY = Path(__file__).parents[3] / "resources/references.bib"


def discounted(rate: float) -> float:
    """What a hazard does to a rent it does to its discounting."""
    value, _ = quad(lambda time: 2.718281828459045 ** (-rate * time), 0.0, float("inf"))
    return value


@pytest.mark.parametrize(("rate", "hazard"), [(0.1, 0.0), (0.1, 1.0), (0.05, 12.0)])
def test_the_rent_until_copied_is_the_integral_of_what_is_left_of_it(rate: float, hazard: float) -> None:
    assert rent_until_copied(rate, hazard) == pytest.approx(discounted(rate + hazard), rel=1e-8)


def test_a_very_short_lag_is_worth_its_length_and_an_endless_one_a_perpetuity() -> None:
    assert rent_of_lag(0.1, 1e-12) == pytest.approx(1e-12, rel=1e-10)
    assert rent_of_lag(0.1, 1e4) == pytest.approx(10.0)
    assert rent_of_lag(0.1, 0.0) == 0.0


def test_lags_fall_and_say_where_they_are_from() -> None:
    keys = re.findall(r"^@\w+\{(\w+),", BIBLIOGRAPHY.read_text(encoding="utf-8"), flags=re.MULTILINE)
    years = [each.years for each in IMITATION_LAGS]
    assert years == sorted(years, reverse=True)
    assert {each.source for each in IMITATION_LAGS} <= {*keys, ""}
