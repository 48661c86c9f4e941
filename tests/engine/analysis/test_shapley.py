"""Shapley values keep the axioms that define them."""

from itertools import permutations

import numpy as np
import pytest

from engine.analysis.shapley import contributions_alone, contributions_last, shapley_values

GLOVES = np.array([[0.0], [0.0], [0.0], [0.0], [0.0], [1.0], [1.0], [1.0]])
"""Players 0 and 1 have a left glove each, player 2 the right one; a pair is worth 1."""


def random_game(players: int, outcomes: int = 2, seed: int = 7) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(1 << players, outcomes))


def test_the_glove_game_has_its_known_solution() -> None:
    np.testing.assert_allclose(shapley_values(GLOVES)[:, 0], [1 / 6, 1 / 6, 2 / 3])


@pytest.mark.parametrize("players", [1, 2, 5, 7])
def test_contributions_add_up_to_the_whole(players: int) -> None:
    game = random_game(players)
    np.testing.assert_allclose(shapley_values(game).sum(axis=0), game[-1] - game[0])


def test_a_player_that_changes_nothing_gets_nothing() -> None:
    game = random_game(4)
    coalitions = np.arange(16)
    indifferent = game[coalitions & ~0b0100]
    np.testing.assert_allclose(shapley_values(indifferent)[2], 0.0, atol=1e-15)


def test_players_that_act_alike_get_the_same() -> None:
    weights, coalitions = np.array([2.0, 2.0, 5.0, 1.0]), np.arange(16)
    sums = ((coalitions[:, None] >> np.arange(4)) & 1) @ weights
    contributions = shapley_values((sums**2)[:, None])[:, 0]
    assert contributions[0] == pytest.approx(contributions[1])
    assert contributions[2] > contributions[0] > contributions[3]


def test_the_sum_of_two_games_has_the_sum_of_their_contributions() -> None:
    one, other = random_game(4, seed=1), random_game(4, seed=2)
    np.testing.assert_allclose(shapley_values(one + other), shapley_values(one) + shapley_values(other))


def test_contributions_are_the_mean_over_all_orders_of_joining() -> None:
    game, sums = random_game(4), np.zeros((4, 2))
    orders = list(permutations(range(4)))
    for order in orders:
        coalition = 0
        for player in order:
            sums[player] += game[coalition | 1 << player] - game[coalition]
            coalition |= 1 << player
    np.testing.assert_allclose(shapley_values(game), sums / len(orders))


def test_alone_and_last_are_the_first_and_the_last_to_join() -> None:
    np.testing.assert_array_equal(contributions_alone(GLOVES)[:, 0], [0, 0, 0])
    np.testing.assert_array_equal(contributions_last(GLOVES)[:, 0], [0, 0, 1])


def test_a_game_without_all_coalitions_is_refused() -> None:
    with pytest.raises(ValueError, match="6 coalitions"):
        shapley_values(np.zeros((6, 1)))
