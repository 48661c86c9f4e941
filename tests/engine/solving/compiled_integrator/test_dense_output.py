"""Between its steps the compiled integrator follows polynomials through what it knows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.polynomial import Polynomial

from engine.solving.compiled_integrator.dense_output import cubic, fill_output, limited_cubic, quintic
from engine.solving.compiled_integrator.world import Watch, Workspace, workspace

COEFFICIENTS = (0.3, -1.2, 0.7, 2.1, -0.4, 0.9)
INSIDE = np.linspace(0.0, 1.0, 11)


def test_the_cubic_reproduces_cubics() -> None:
    curve = Polynomial(COEFFICIENTS[:4])
    slope = curve.deriv()
    for x in INSIDE:
        assert cubic(x, curve(0.0), curve(1.0), slope(0.0), slope(1.0)) == pytest.approx(curve(x), abs=1e-14)


@pytest.mark.parametrize("older", [-0.1, -1.0, -3.0])
def test_the_quintic_reproduces_quintics(older: float) -> None:
    curve = Polynomial(COEFFICIENTS)
    slope = curve.deriv()
    for x in INSIDE:
        found = quintic(x, older, curve(older), curve(0.0), curve(1.0), slope(older), slope(0.0), slope(1.0))
        assert found == pytest.approx(curve(x), abs=1e-11)


@given(
    y0=st.floats(0, 1), y1=st.floats(0, 1), rate0=st.floats(-1e6, 1e6), rate1=st.floats(-1e6, 1e6), x=st.floats(0, 1)
)
def test_the_limited_cubic_stays_between_its_ends(y0: float, y1: float, rate0: float, rate1: float, x: float) -> None:
    found = limited_cubic(x, 1.0, y0, y1, rate0, rate1)
    assert min(y0, y1) - 1e-12 <= found <= max(y0, y1) + 1e-12


def two_shares(values: list[float], rates: list[float]) -> tuple[Watch, Workspace]:
    """Two shares that sum to 1, known at the ends of a step of 1 yr; given is the first."""
    watch = Watch(np.arange(3), np.arange(2), np.ones(2), np.ones(2, dtype=np.bool_), np.full(2, -1))
    work = workspace(2, 1, 0, 2)
    work.node_times[:] = -1.0, 0.0, 1.0
    for node, (value, rate) in enumerate(zip(values, rates, strict=True)):
        work.node_values[node] = value, 1.0 - value
        work.node_rates[node] = rate, -rate
    return watch, work


def test_a_share_never_falls_below_zero_between_steps_and_the_shares_still_sum_to_one() -> None:
    watch, work = two_shares([0.5, 0.01, 0.01], [-0.5, -0.2, 0.2])
    found = np.empty(2)
    assert quintic(0.5, -1.0, 0.5, 0.01, 0.01, -0.5, -0.2, 0.2) < 0.0
    for time in INSIDE:
        fill_output(time, 3, watch, work, found)
        assert found.min() >= -1e-16
        assert found.sum() == pytest.approx(1.0, abs=1e-15)
