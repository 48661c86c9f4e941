"""The coefficients of the compiled integrator are those of a method of order 4 with an embedded one of order 3."""

import itertools

import numpy as np
import pytest

from engine.solving.compiled_integrator.tableau import (
    DIAGONAL,
    ERROR_WEIGHTS,
    EXPLICIT,
    IMPLICIT,
    NODES,
    STAGES,
    WEIGHTS,
)

HALVES = {"explicit": EXPLICIT, "implicit": IMPLICIT}
PAIRS = list(itertools.product(HALVES, HALVES))
EMBEDDED = WEIGHTS - ERROR_WEIGHTS


@pytest.mark.parametrize("half", HALVES)
def test_both_halves_share_the_nodes(half: str) -> None:
    np.testing.assert_allclose(HALVES[half].sum(axis=1), NODES, atol=1e-15)


@pytest.mark.parametrize("weights", [WEIGHTS, EMBEDDED], ids=["method", "embedded"])
def test_polynomials_of_time_are_integrated_exactly_up_to_the_order(weights: np.ndarray) -> None:
    order = 4 if weights is WEIGHTS else 3
    for power in range(order):
        assert weights @ NODES**power == pytest.approx(1.0 / (power + 1), abs=1e-14)
    assert abs(weights @ NODES**order - 1.0 / (order + 1)) > 1e-4


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("weights", [WEIGHTS, EMBEDDED], ids=["method", "embedded"])
def test_conditions_of_order_three_hold(half: str, weights: np.ndarray) -> None:
    assert weights @ HALVES[half] @ NODES == pytest.approx(1 / 6, abs=1e-14)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_conditions_of_order_four_hold_for_every_coupling_of_the_halves(one: str, other: str) -> None:
    a, b = HALVES[one], HALVES[other]
    assert (WEIGHTS * NODES) @ a @ NODES == pytest.approx(1 / 8, abs=1e-14)
    assert WEIGHTS @ a @ NODES**2 == pytest.approx(1 / 12, abs=1e-14)
    assert WEIGHTS @ a @ b @ NODES == pytest.approx(1 / 24, abs=1e-14)


def test_the_implicit_half_is_stiffly_accurate_and_damps_what_is_infinitely_fast() -> None:
    assert IMPLICIT[-1].tolist() == WEIGHTS.tolist()
    assert np.diag(IMPLICIT).tolist() == [0.0, *[DIAGONAL] * (STAGES - 1)]
    fast = -1e9
    ones = np.ones(STAGES)
    growth = 1.0 + fast * WEIGHTS @ np.linalg.solve(np.eye(STAGES) - fast * IMPLICIT, ones)
    assert abs(growth) < 1e-6
