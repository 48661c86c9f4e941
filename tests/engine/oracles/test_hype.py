"""Hype alone: where fair valuation loses its stability, and how fast it then swings.

With news = n_0 = 0, omega = .6 and l_x = t_e = 1 the eigenvalues at rest are (chi - 2)/2 +- i sqrt(1 - (chi - 2)^2/4).
"""

from dataclasses import replace

import numpy as np
import pytest
from scipy.interpolate import CubicSpline
from scipy.optimize import brentq

from engine import Event, Scenario, Shape, solve
from engine.scenario import SWITCHES
from engine.solving import layout as at
from engine.solving.start import start_of

ALONE = (
    Scenario(horizon=40.0, tolerance=1e-11)
    .with_parameters(
        breakthrough_excitement=0.0,
        background_news=0.0,
        metric_narrowness=0.6,
        valuation_adjustment=1.0,
        expectation_time=1.0,
    )
    .with_switches(**{key: key == "hype" for key in SWITCHES})
)
PAIR = [at.OVERVALUATION, at.EXPECTED_GROWTH]


def eigenvalue(world: Scenario) -> complex:
    """The eigenvalue with the largest imaginary part of the model linearised at rest, by central differences."""
    start = start_of(world)
    step = 1e-5
    jacobian = np.empty((2, 2))
    for column, position in enumerate(PAIR):
        rates = []
        for sign in (1.0, -1.0):
            state = start.stocks.copy()
            state[position] += sign * step
            rates.append(start.market.evaluate(state)[0][PAIR])
        jacobian[:, column] = (rates[0] - rates[1]) / (2 * step)
    return complex(max(np.linalg.eigvals(jacobian), key=lambda value: value.imag))


@pytest.mark.parametrize(
    ("trend_following", "expected"), [(1.9, -0.05 + 0.998749j), (2.0, 1j), (2.1, 0.05 + 0.998749j)]
)
def test_the_eigenvalues_at_rest_are_those_of_the_linearised_equations(
    trend_following: float, expected: complex
) -> None:
    found = eigenvalue(ALONE.with_parameters(trend_following=trend_following))
    assert found.real == pytest.approx(expected.real, abs=1e-6)
    assert found.imag == pytest.approx(expected.imag, abs=1e-6)


@pytest.mark.parametrize(
    ("adjustment", "narrowness", "memory"), [(1.0, 0.6, 1.0), (1.2, 0.6, 1.0), (0.5, 0.0, 3.0), (3.0, 1.0, 0.5)]
)
def test_rest_loses_its_stability_where_trend_following_outweighs_memory(
    adjustment: float, narrowness: float, memory: float
) -> None:
    world = ALONE.with_parameters(
        valuation_adjustment=adjustment, metric_narrowness=narrowness, expectation_time=memory
    )
    threshold = (1 + adjustment * memory) / (adjustment * (0.4 + narrowness))

    def real_part(trend_following: float) -> float:
        return eigenvalue(world.with_parameters(trend_following=trend_following)).real

    found = brentq(real_part, 0.8 * threshold, 1.2 * threshold, xtol=1e-10)
    assert found == pytest.approx(threshold, rel=1e-6)


def swing(trend_following: float) -> tuple[float, float]:
    """Period (yr) and growth rate (1/yr) of the swing that a small nudge leaves behind, as a run shows them."""
    nudge = Event("nudge", "background_news", Shape.PULSE, 2023.0, 2023.1, 1e-3)
    result = solve(replace(ALONE, events=(nudge,)).with_parameters(trend_following=trend_following))
    years = result.times - 2023.0
    curve = CubicSpline(years, result.output("overvaluation").values)
    crossings = np.array([zero for zero in curve.roots(extrapolate=False) if zero > 1.0])
    period = 2 * np.diff(crossings).mean()
    peaks = np.array([zero for zero in curve.derivative().roots(extrapolate=False) if zero > 1.0])
    growth = np.polyfit(peaks, np.log(np.abs(curve(peaks))), 1)[0]
    return float(period), float(growth)


@pytest.mark.parametrize(("trend_following", "growth"), [(1.9, -0.05), (2.0, 0.0), (2.1, 0.05)])
def test_a_nudge_dies_out_below_the_threshold_and_grows_above_it(trend_following: float, growth: float) -> None:
    period, found = swing(trend_following)
    assert found == pytest.approx(growth, abs=2e-5)
    assert period == pytest.approx(2 * np.pi / np.sqrt(1 - growth**2), abs=2e-5)
