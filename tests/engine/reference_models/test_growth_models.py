"""Logistic growth, Fisher-Pry substitution, Lotka-Volterra competition and Norton-Bass generations."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from engine.reference_models import BASS, LOGISTIC, LOTKA_VOLTERRA, norton_bass
from engine.reference_models.bass import adopted
from engine.reference_models.fisher_pry import substituted, takeover_time
from engine.reference_models.logistic import logistic, logistic_from
from engine.reference_models.lotka_volterra import coexistence, compete
from engine.reference_models.norton_bass import generations_in_use

TIMES = np.linspace(2000.0, 2030.0, 61)


def test_the_logistic_curve_solves_its_equation() -> None:
    numerical = solve_ivp(
        lambda _, x: 0.5 * x * (1 - x / 80), (2000, 2030), [3.0], t_eval=TIMES, rtol=1e-11, atol=1e-11
    )
    np.testing.assert_allclose(logistic_from(TIMES - 2000, 3.0, 80.0, 0.5), numerical.y[0], rtol=1e-9)


@pytest.mark.parametrize(
    ("start", "rate"), [(80.0, 0.5), (200.0, 0.5), (200.0, 0.0), (0.0, 0.5), (3.0, 0.0), (3.0, -0.5)]
)
def test_growth_from_any_level_solves_the_equation(start: float, rate: float) -> None:
    numerical = solve_ivp(
        lambda _, x: rate * x * (1 - x / 80), (2000, 2030), [start], t_eval=TIMES, rtol=1e-11, atol=1e-11
    )
    np.testing.assert_allclose(logistic_from(TIMES - 2000, start, 80.0, rate), numerical.y[0], rtol=1e-8, atol=1e-9)


def test_a_fall_from_above_the_ceiling_begins_at_infinity_and_no_time_is_too_long() -> None:
    # x = 80 / (1 - 0.6 exp(-t / 2)) is infinite at t = 2 ln 0.6 = -1.02.
    levels = logistic_from(np.array([-1e5, -2.0, -1.0, 1e5]), 200.0, 80.0, 0.5)
    assert levels[:2].tolist() == [np.inf, np.inf]
    assert 5000.0 < levels[2] < 10_000.0
    assert levels[3] == 80.0
    assert logistic_from(np.array([-1e5, 1e5]), 3.0, 80.0, 0.5).tolist() == [0.0, 80.0]


def test_half_of_the_ceiling_is_reached_at_the_midpoint() -> None:
    assert logistic(np.array([2010.0]), 80.0, 0.5, 2010.0).tolist() == [40.0]
    assert logistic(np.array([1900.0, 2100.0]), 80.0, 0.5, 2010.0) == pytest.approx([0.0, 80.0], abs=1e-9)


def test_the_logarithm_of_the_odds_of_a_substitution_is_a_straight_line() -> None:
    taken = substituted(TIMES, 0.2, 2012.0)
    np.testing.assert_allclose(np.log(taken / (1 - taken)), 0.4 * (TIMES - 2012.0), atol=1e-9)


def test_a_takeover_lasts_from_a_tenth_to_nine_tenths() -> None:
    half = takeover_time(0.2) / 2
    assert substituted(np.array([-half, half]), 0.2, 0.0) == pytest.approx([0.1, 0.9])


def test_a_substitution_is_a_logistic_curve_with_twice_the_rate() -> None:
    np.testing.assert_allclose(substituted(TIMES, 0.2, 2012.0), logistic(TIMES, 1.0, 0.4, 2012.0), rtol=1e-13)


def pair(*values: float) -> np.ndarray:
    return np.array(values)


def test_competition_solves_its_equations() -> None:
    start, rates, ceilings, effects = pair(0.2, 0.1), pair(0.6, 0.4), pair(1.5, 0.8), pair(0.5, 0.7)

    def growth(_: float, x: np.ndarray) -> np.ndarray:
        return rates * x * (1 - (x + effects * x[::-1]) / ceilings)

    numerical = solve_ivp(growth, (0, 30), start, t_eval=TIMES - 2000, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(compete(TIMES, 2000.0, start, rates, ceilings, effects), numerical.y.T, rtol=1e-6)


def test_populations_that_do_not_compete_grow_logistically() -> None:
    both = compete(TIMES, 2000.0, pair(0.1, 2.0), pair(0.6, 0.3), pair(1.0, 50.0), pair(0.0, 0.0))
    np.testing.assert_allclose(both[:, 0], logistic_from(TIMES - 2000, 0.1, 1.0, 0.6), rtol=1e-6)
    np.testing.assert_allclose(both[:, 1], logistic_from(TIMES - 2000, 2.0, 50.0, 0.3), rtol=1e-6)


def test_competition_can_be_followed_backwards_from_its_origin() -> None:
    arguments = (pair(0.6, 0.4), pair(1.0, 1.0), pair(0.5, 0.7))
    forwards = compete(TIMES, 2000.0, pair(0.1, 0.2), *arguments)
    again = compete(TIMES, 2010.0, forwards[20], *arguments)
    np.testing.assert_allclose(again, forwards, rtol=1e-5)


@pytest.mark.parametrize(("effects", "winner"), [((0.5, 1.5), 0), ((1.5, 0.5), 1)])
def test_the_stronger_competitor_excludes_the_weaker(effects: tuple[float, float], winner: int) -> None:
    late = compete(np.array([400.0]), 0.0, pair(0.5, 0.5), pair(0.6, 0.4), pair(1.0, 1.0), pair(*effects))[0]
    assert late[winner] == pytest.approx(1.0, abs=1e-6)
    assert late[1 - winner] < 1e-6


def test_competition_rests_where_both_coexist() -> None:
    rest = coexistence(pair(2.0, 1.5), pair(0.5, 0.3))
    late = compete(np.array([300.0]), 0.0, pair(0.01, 3.0), pair(0.6, 0.4), pair(2.0, 1.5), pair(0.5, 0.3))[0]
    np.testing.assert_allclose(late, rest, rtol=1e-6)


def test_one_generation_alone_is_bass_diffusion() -> None:
    values = np.array([0.03, 0.4, 70.0, 2003.0])
    np.testing.assert_array_equal(norton_bass(1).evaluate(TIMES, values), BASS.evaluate(TIMES, values))


def test_one_generation_is_named_in_the_singular_and_none_is_refused() -> None:
    assert norton_bass(1).name.en == "Norton–Bass, 1 generation"
    assert norton_bass(3).name.en == "Norton–Bass, 3 generations"
    with pytest.raises(ValueError, match="at least one"):
        norton_bass(0)


def test_a_last_generation_takes_over_all_users_of_those_before() -> None:
    use = generations_in_use(np.array([2200.0]), 0.03, 0.4, [10.0, 20.0, 5.0], [2000.0, 2010.0, 2020.0])
    assert use[0] == pytest.approx([0.0, 0.0, 35.0], abs=1e-9)


def test_generations_lose_what_the_next_capture() -> None:
    early = generations_in_use(TIMES, 0.03, 0.4, [10.0, 0.0], [2000.0, 2010.0])
    np.testing.assert_allclose(early.sum(axis=1), 10.0 * adopted(TIMES - 2000, 0.03, 0.4), rtol=1e-12)


def test_a_model_evaluates_its_series_side_by_side() -> None:
    assert LOGISTIC.evaluate(TIMES, np.array([80.0, 0.5, 2010.0])).shape == (61, 1)
    values = np.array([0.1, 0.2, 0.6, 0.4, 1.0, 1.0, 0.5, 0.7])
    both = LOTKA_VOLTERRA.evaluate(TIMES, values)
    assert both.shape == (61, 2)
    assert both[0] == pytest.approx([0.1, 0.2])
