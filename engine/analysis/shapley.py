"""Shapley values: how much of an outcome each player brings about, averaged over all orders of joining [Shapley1953].

    phi_i = sum over coalitions S without i of |S|! (n - |S| - 1)! / n! (v(S + i) - v(S))

They are the only shares that add up to the whole, give nothing to who changes nothing, treat alike who acts alike, and
add where games add. Computed exactly, over all 2^n coalitions.
"""

from math import comb

import numpy as np

from engine.mechanisms.types import Array


def shapley_values(values: Array) -> Array:
    """Contribution of every player to every outcome, shape (players, outcomes), in the units of the outcomes.

    values  v  outcome of each coalition, shape (2^players, outcomes); player i belongs to coalition c when bit i of c
               is set
    """
    players = _player_count(values)
    coalitions = np.arange(len(values))
    sizes = sum(((coalitions >> player) & 1 for player in range(players)), start=np.zeros_like(coalitions))
    weights = np.array([1.0 / (players * comb(players - 1, size)) for size in range(players)])
    contributions = np.empty((players, values.shape[1]))
    for player in range(players):
        without = coalitions[(coalitions >> player) & 1 == 0]
        gains = values[without | (1 << player)] - values[without]
        contributions[player] = weights[sizes[without]] @ gains
    return contributions


def contributions_alone(values: Array) -> Array:
    """What every player brings about as the only one, v(i) - v(nobody), shape (players, outcomes)."""
    players = _player_count(values)
    return np.asarray(values[1 << np.arange(players)] - values[0])


def contributions_last(values: Array) -> Array:
    """What is missing without each player, v(all) - v(all but i), shape (players, outcomes)."""
    everyone = len(values) - 1
    return np.asarray(values[everyone] - values[everyone - (1 << np.arange(_player_count(values)))])


def _player_count(values: Array) -> int:
    players = len(values).bit_length() - 1
    if len(values) != 1 << players:
        raise ValueError(f"{len(values)} coalitions are not all coalitions of any number of players")
    return players
