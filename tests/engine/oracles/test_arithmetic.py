"""Rows of the table of oracles that are arithmetic, through the formulas that analyses use."""

import numpy as np
import pytest

from engine.analysis.cohort import CARTA_2018, conversions
from engine.analysis.fund import (
    ESSAY_FUND,
    ESSAY_FUND_EXACT,
    FINANCINGS_2004_2013,
    break_even_multiple,
    mean_multiple,
)
from engine.analysis.rents import IMITATION_LAGS, rent_of_lag
from engine.indicators.scarcity import rent_until_copied


def test_rents_of_the_imitation_lags_fall_from_a_decade_to_a_week() -> None:
    rents = [rent_of_lag(0.1, each.years) for each in IMITATION_LAGS]
    assert rents[0] == pytest.approx(9.63117, abs=5e-6)
    assert rents[1] == pytest.approx(2.88230, abs=5e-6)
    assert rents[2] == pytest.approx(0.951626, abs=5e-7)
    assert rents[3] == pytest.approx(0.0191597, abs=5e-8)


@pytest.mark.parametrize("hazard", [0.0, 0.03, 1.0, 52.0])
def test_the_rent_until_copied_is_that_of_a_lag_averaged_over_when_copying_happens(hazard: float) -> None:
    """With probability h e^(-h T) dT the copy comes at T; never, at no hazard."""
    if hazard == 0.0:
        expected = 1 / 0.1
    else:
        lags, weights = np.polynomial.laguerre.laggauss(80)
        expected = sum(weight * rent_of_lag(0.1, lag / hazard) for lag, weight in zip(lags, weights, strict=True))
    assert rent_until_copied(0.1, hazard) == pytest.approx(expected, rel=1e-9)


def test_essay_2s_fund_loses_money() -> None:
    assert mean_multiple(ESSAY_FUND_EXACT) == pytest.approx((0.815, 0.815))
    assert break_even_multiple(ESSAY_FUND_EXACT) == pytest.approx((68.5, 68.5))


def test_essay_2_gives_a_range_and_even_its_best_case_at_fifty_loses_money() -> None:
    least, largest = mean_multiple(ESSAY_FUND)
    assert least == pytest.approx(0.68)
    assert largest == np.inf
    assert break_even_multiple(ESSAY_FUND) == pytest.approx((55.0, 82.0))


def test_the_split_of_financings_is_shown_as_recalled() -> None:
    assert FINANCINGS_2004_2013.is_recalled
    assert not ESSAY_FUND.is_recalled
    np.testing.assert_allclose(100 * FINANCINGS_2004_2013.parts, [64.8, 25.3, 5.9, 2.5, 1.1, 0.4], rtol=1e-12)
    assert [each.lowest for each in FINANCINGS_2004_2013.brackets] == [0, 1, 5, 10, 20, 50]


def test_one_in_ninety_of_the_cohort_of_2018_reached_the_sixth_round() -> None:
    assert CARTA_2018.counts == (4369, 2464, 1588, 643, 194, 50)
    np.testing.assert_allclose(conversions(CARTA_2018), [0.5640, 0.6445, 0.4049, 0.3017, 0.2577], atol=5e-5)
    assert "not the stages" in CARTA_2018.caution.en
