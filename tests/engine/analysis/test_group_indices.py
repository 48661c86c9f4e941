"""Sobol indices of groups, on functions whose indices are known."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.stats import qmc

from engine.analysis.group_indices import GroupIndices, group_indices, resampled_weights

Function = Callable[[np.ndarray], np.ndarray]

A, B = 7.0, 0.1
"""Constants of Ishigami's function sin x1 + a sin^2 x2 + b x3^4 sin x1, x uniform on (-pi, pi)."""
ALONE_1 = 0.5 * (1.0 + B * np.pi**4 / 5.0) ** 2
ALONE_2 = A**2 / 8.0
TOGETHER_13 = B**2 * np.pi**8 * 8.0 / 225.0
VARIANCE = ALONE_1 + ALONE_2 + TOGETHER_13


def ishigami(points: np.ndarray) -> np.ndarray:
    x = np.pi * (2.0 * points - 1.0)
    return np.sin(x[:, 0]) + A * np.sin(x[:, 1]) ** 2 + B * x[:, 2] ** 4 * np.sin(x[:, 0])


def indices_of(function: Function, groups: list[list[int]], rows: int = 4096, seed: int = 1) -> GroupIndices:
    """Indices of groups of inputs of a function on the unit cube; inputs in no group stay those of A."""
    inputs = 1 + max(each for group in groups for each in group)
    points = qmc.Sobol(2 * inputs, rng=np.random.default_rng(seed)).random(rows)
    a, b = points[:, :inputs], points[:, inputs:]
    mixed = []
    for group in groups:
        ab = a.copy()
        ab[:, group] = b[:, group]
        mixed.append(function(ab))
    return group_indices(function(a)[:, None], function(b)[:, None], np.stack(mixed)[:, :, None])


@pytest.mark.parametrize(
    ("groups", "first", "total"),
    [
        ([[0], [1], [2]], [ALONE_1, ALONE_2, 0.0], [ALONE_1 + TOGETHER_13, ALONE_2, TOGETHER_13]),
        ([[0, 2], [1]], [ALONE_1 + TOGETHER_13, ALONE_2], [ALONE_1 + TOGETHER_13, ALONE_2]),
        ([[0, 1], [2]], [ALONE_1 + ALONE_2, 0.0], [VARIANCE, TOGETHER_13]),
    ],
)
def test_groups_of_ishigamis_function_have_their_known_indices(
    groups: list[list[int]], first: list[float], total: list[float]
) -> None:
    found = indices_of(ishigami, groups, rows=1 << 15)
    np.testing.assert_allclose(found.first[:, 0], np.array(first) / VARIANCE, atol=0.01)
    np.testing.assert_allclose(found.total[:, 0], np.array(total) / VARIANCE, atol=0.01)


def test_the_groups_of_a_sum_have_the_shares_of_their_variances_both_alone_and_in_total() -> None:
    found = indices_of(lambda x: x @ [3.0, 0.0, 4.0, 5.0], [[0, 1], [2], [3]])
    for values in (found.first, found.total):
        np.testing.assert_allclose(values[:, 0], np.array([9.0, 16.0, 25.0]) / 50.0, atol=0.002)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_group_that_does_nothing_has_nothing_and_one_that_does_all_has_all_even_in_a_small_sample(seed: int) -> None:
    found = indices_of(lambda x: np.exp(2.0 * x[:, 0] * x[:, 1]), [[0, 1], [2]], rows=16, seed=seed)
    np.testing.assert_allclose(found.first[:, 0], [1.0, 0.0], atol=1e-12)
    np.testing.assert_allclose(found.total[:, 0], [1.0, 0.0], atol=1e-12)


def test_first_order_of_one_group_and_total_of_the_other_add_up_to_all() -> None:
    def mixing(x: np.ndarray) -> np.ndarray:
        return np.asarray(np.exp(x[:, 0]) * (1.0 + x[:, 1] ** 2) + x[:, 2] * x[:, 0])

    found = indices_of(mixing, [[0], [1, 2]])
    np.testing.assert_allclose(found.first[:, 0] + found.total[::-1, 0], 1.0, atol=0.005)
    assert (found.first < found.total - 0.01).all()  # they act together


def test_indices_take_no_notice_of_the_unit_of_the_outcome() -> None:
    plain, shifted = (indices_of(each, [[0], [1], [2]]) for each in (ishigami, lambda x: 1e6 + 250.0 * ishigami(x)))
    np.testing.assert_allclose(shifted.first, plain.first, atol=1e-9)
    np.testing.assert_allclose(shifted.total, plain.total, atol=1e-9)


def test_an_outcome_that_never_changes_has_no_indices() -> None:
    found = indices_of(lambda x: np.ones(len(x)), [[0], [1]])
    assert np.isnan(found.first).all()
    assert np.isnan(found.total).all()


def test_bootstrap_intervals_cover_the_truth_about_as_often_as_they_say() -> None:
    """Independent points, for which the bootstrap is made; all indices of 40 samples together."""
    groups, truth = [[0], [1], [2]], np.array([ALONE_1, ALONE_2, 0.0]) / VARIANCE
    totals = np.array([ALONE_1 + TOGETHER_13, ALONE_2, TOGETHER_13]) / VARIANCE
    covered = []
    for seed in range(40):
        chance = np.random.default_rng(seed)
        a, b = chance.random((256, 3)), chance.random((256, 3))
        mixed = np.stack([ishigami(np.where(np.isin(range(3), group), b, a)) for group in groups])
        arguments = (ishigami(a)[:, None], ishigami(b)[:, None], mixed[:, :, None])
        found = group_indices(*arguments, resampled_weights(256, 400, seed))
        for values, known in ((found.first, truth), (found.total, totals)):
            low, high = np.quantile(values[:, :, 0], [0.025, 0.975], axis=0)
            covered.append((low <= known) & (known <= high))
    assert 0.88 < np.mean(covered) < 0.99


def test_what_chance_adds_to_small_indices_is_taken_out() -> None:
    """Among 60 small samples the estimates of a small group scatter less than half as much as the plain ones."""
    plain, found = [], []
    for seed in range(60):
        chance = np.random.default_rng(seed)
        a, b = chance.random((64, 2)), chance.random((64, 2))
        one, other, mixed = (x @ [1.0, 0.2] for x in (a, b, np.column_stack([a[:, 0], b[:, 1]])))
        found.append(group_indices(one[:, None], other[:, None], mixed[None, :, None]).first[0, 0])
        plain.append(1.0 - np.mean((other - mixed) ** 2) / 2.0 / np.concatenate([other, mixed]).var())
    assert np.std(found) < 0.5 * np.std(plain)
    assert np.mean(found) == pytest.approx(0.04 / 1.04, abs=0.01)
