"""Shares of actors, of kinds, and within kinds: the shorthand that every mechanism uses."""

from engine.compilation import woven
from engine.mechanisms.types import Array, Kinds


@woven
def total_shares(shares: Array, weights: Array, total: Array) -> None:
    """Share of the whole market of each actor: S_a = sum_j w_j s_aj.

    shares   s  1  shape (actors, niches)
    weights  w  1  shape (niches,), sum 1
    total    S  1  filled, shape (actors,)
    """
    for a in range(shares.shape[0]):
        total[a] = 0.0
        for j in range(shares.shape[1]):
            total[a] += weights[j] * shares[a, j]


@woven
def kind_sums(values: Array, kinds: Kinds, sums: Array) -> None:
    """Sum of an actor's quantity over each kind.

    values  x    shape (actors,)
    sums    x_k  filled, shape (3,)
    """
    sums[0] = 0.0
    sums[1] = 0.0
    sums[2] = 0.0
    for a in range(values.shape[0]):
        sums[kinds[a]] += values[a]


@woven
def shares_within_kind(
    total: Array, kind_shares: Array, parts: Array, kinds: Kinds, floor: float, within: Array
) -> None:
    """Share of each actor within its kind: f_a = (S_a + floor nu_a) / (S_k + floor).

    The floor keeps a kind that has lost every customer well defined: its actors then count by their number of firms.

    total        S_a   1  shape (actors,)
    kind_shares  S_k   1  shape (3,)
    parts        nu_a  1  part of its kind's firms, shape (actors,)
    within       f_a   1  filled, shape (actors,); sums to 1 over each kind that is present
    """
    for a in range(total.shape[0]):
        within[a] = (total[a] + floor * parts[a]) / (kind_shares[kinds[a]] + floor)


@woven
def kind_means(values: Array, within: Array, kinds: Kinds, means: Array) -> None:
    """Mean of an actor's quantity over each kind, weighted by share within the kind; 0 for an absent kind.

    values  x    shape (actors,)
    within  f_a  1  shape (actors,)
    means   x_k  filled, shape (3,)
    """
    means[0] = 0.0
    means[1] = 0.0
    means[2] = 0.0
    for a in range(values.shape[0]):
        means[kinds[a]] += within[a] * values[a]
