"""Replicator dynamics and the chain of stages."""

import numpy as np
import pytest
from scipy.integrate import quad_vec, solve_ivp

from engine.reference_models.replicator import replicated
from engine.reference_models.stage_chain import in_stages, reach_probabilities, residence_times, stages_at_rest

FITNESS, START = np.array([0.3, 0.2, 0.1]), np.array([0.1, 0.3, 0.6])
UPWARDS, EXITS = np.array([0.5, 0.4, 0.3, 0.25]), np.array([0.2, 0.3, 0.3, 0.15])
TIMES = np.linspace(0.0, 10.0, 21)


def test_shares_follow_the_replicator_equation() -> None:
    numerical = solve_ivp(
        lambda _, s: s * (FITNESS - s @ FITNESS), (0, 10), START, t_eval=TIMES, rtol=1e-11, atol=1e-13
    )
    np.testing.assert_allclose(replicated(TIMES, START, FITNESS), numerical.y.T, atol=1e-10)


def test_only_differences_of_fitness_matter() -> None:
    np.testing.assert_allclose(replicated(TIMES, START, FITNESS + 500.0), replicated(TIMES, START, FITNESS), rtol=1e-9)


def test_the_fittest_wins_in_the_end() -> None:
    assert replicated(np.array([500.0]), START, FITNESS)[0] == pytest.approx([1.0, 0.0, 0.0], abs=1e-15)


def chain(_: float, stages: np.ndarray) -> np.ndarray:
    return np.append(0.0, UPWARDS[:-1] * stages[:-1]) - (UPWARDS + EXITS) * stages


def test_a_cohort_moves_through_the_stages_as_its_equation_says() -> None:
    start = np.array([1.0, 0.5, 0.0, 0.2])
    numerical = solve_ivp(chain, (0, 10), start, t_eval=TIMES, rtol=1e-11, atol=1e-13)
    np.testing.assert_allclose(in_stages(TIMES, start, UPWARDS, EXITS), numerical.y.T, atol=1e-10)


def test_what_has_left_upwards_by_the_end_of_time_is_the_probability_of_reaching() -> None:
    first = np.array([1.0, 0.0, 0.0, 0.0])
    left, _ = quad_vec(
        lambda time: in_stages(np.array([time]), first, UPWARDS, EXITS)[0] * UPWARDS, 0.0, 60.0, epsabs=1e-8
    )
    np.testing.assert_allclose(left, reach_probabilities(UPWARDS, EXITS), rtol=1e-7)


def test_the_stages_at_rest_do_not_change_while_as_many_enter_as_leave() -> None:
    rest = stages_at_rest(3.0, UPWARDS, EXITS)
    np.testing.assert_allclose(chain(0.0, rest) + np.array([3.0, 0, 0, 0]), 0.0, atol=1e-14)


def test_a_unit_without_a_next_stage_stays_as_long_as_it_takes_to_exit() -> None:
    assert residence_times(np.array([0.0]), np.array([0.25])).tolist() == [4.0]
