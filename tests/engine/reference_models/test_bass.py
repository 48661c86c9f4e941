"""Bass diffusion: its closed form, its peak and its limits."""

import numpy as np
import pytest
from scipy.integrate import quad, solve_ivp
from scipy.optimize import minimize_scalar

from engine.reference_models.bass import adopted, adoption_rate, peak_time
from engine.reference_models.logistic import logistic_from

P, Q = 0.03, 0.38
TIMES = np.linspace(0.0, 25.0, 51)


def test_the_closed_form_solves_the_equation_of_diffusion() -> None:
    numerical = solve_ivp(lambda _, f: (P + Q * f) * (1 - f), (0, 25), [0.0], t_eval=TIMES, rtol=1e-11, atol=1e-13)
    np.testing.assert_allclose(adopted(TIMES, P, Q), numerical.y[0], atol=1e-10)


def test_the_rate_adds_up_to_what_was_adopted() -> None:
    for time in (1.0, 6.0, 20.0):
        total, _ = quad(lambda t: float(adoption_rate(np.array([t]), P, Q)[0]), 0.0, time, epsabs=1e-12)
        assert adopted(np.array([time]), P, Q)[0] == pytest.approx(total, abs=1e-11)


def test_the_peak_is_where_the_rate_is_largest() -> None:
    found = minimize_scalar(lambda t: -float(adoption_rate(np.array([t]), P, Q)[0]), bounds=(0, 20), method="bounded")
    assert peak_time(P, Q) == pytest.approx(found.x, abs=1e-4)


def test_adoption_that_only_falls_peaks_at_the_launch() -> None:
    assert peak_time(0.4, 0.3) == 0.0
    rates = adoption_rate(TIMES, 0.4, 0.3)
    assert (np.diff(rates) < 0).all()


def test_nobody_adopts_before_the_launch() -> None:
    before = np.array([-5.0, -1e-6])
    assert adopted(before, P, Q).tolist() == adoption_rate(before, P, Q).tolist() == [0.0, 0.0]


def test_without_imitation_adoption_is_exponential() -> None:
    np.testing.assert_allclose(adopted(TIMES, P, 0.0), 1 - np.exp(-P * TIMES), rtol=1e-12)


def test_without_innovation_adoption_is_logistic_from_where_it_has_begun() -> None:
    def distance(innovation: float) -> float:
        begun = np.log((1 + Q / innovation * 0.01) / 0.99) / (innovation + Q)
        return float(np.abs(adopted(begun + TIMES, innovation, Q) - logistic_from(TIMES, 0.01, 1.0, Q)).max())

    assert distance(1e-4) == pytest.approx(100 * distance(1e-6), rel=0.02)
    assert distance(1e-6) < 1e-4
