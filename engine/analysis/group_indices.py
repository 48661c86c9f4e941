"""Sobol indices of groups of inputs: how much of the variance of outcomes each group answers for.

Two independent samples A and B of all inputs are taken, and for every group g one more, AB_g: A with the inputs of g
from B [Saltelli2010]. B and AB_g then share g alone, A and AB_g all but g. The covariance of two samples is the
variance that what they share explains, and half their mean squared difference what it leaves unexplained:

    first order  S_g  = 1 - E(f_B - f_ABg)^2 / 2V   variance that goes when g alone is known [JanonEtAl2014]
    total        ST_g =     E(f_A - f_ABg)^2 / 2V   variance that stays when all but g is known [Jansen1999]

with V the variance over both samples of the pair. What is first order of a group and total of all others add up to 1; a
group whose first order is below its total acts together with others.

A and B share nothing, but a finite sample has some correlation r of theirs by chance. It is in that of B and AB_g as
far as AB_g follows A, and in that of A and AB_g as far as AB_g follows B. With S and ST the plain estimates above,

    S = S_g + (1 - ST_g) r        1 - ST = (1 - ST_g) + S_g r

are solved for S_g and ST_g: the coefficients of f_B and f_A in a linear regression of f_ABg. A group that does nothing
then has indices of 0 in every sample, and one that does everything has 1; those of small groups scatter far less.
"""

from dataclasses import dataclass

import numpy as np

from engine.mechanisms.types import Array


@dataclass(frozen=True, eq=False)
class GroupIndices:
    """Parts of the variance, 1; arrays of shape (..., groups, outcomes).

    first  what goes when a group alone is known; an estimate may be a little below 0
    total  what stays when all other groups are known
    """

    first: Array
    total: Array


def group_indices(f_a: Array, f_b: Array, f_ab: Array, weights: Array | None = None) -> GroupIndices:
    """Estimate the indices of every group.

    f_a, f_b  outcomes of the samples A and B, shape (rows, outcomes)
    f_ab      outcomes of AB_g for every group, shape (groups, rows, outcomes)
    weights   of the rows, each set summing to 1, shape (sets, rows): the indices then have shape (sets, groups,
              outcomes); by default every row counts alike, and their shape is (groups, outcomes)
    """
    rows = np.full((1, len(f_a)), 1.0 / len(f_a)) if weights is None else weights
    middle = (f_a.mean(axis=0) + f_b.mean(axis=0)) / 2.0
    f_a, f_b, f_ab = f_a - middle, f_b - middle, f_ab - middle
    first = np.stack([1.0 - _unexplained(f_b, mixed, rows) for mixed in f_ab], axis=1)
    total = np.stack([_unexplained(f_a, mixed, rows) for mixed in f_ab], axis=1)
    by_chance = 1.0 - _unexplained(f_a, f_b, rows)[:, np.newaxis]
    first = (first - (1.0 - total) * by_chance) / (1.0 - by_chance**2)
    found = GroupIndices(first, total + first * by_chance)
    return GroupIndices(found.first[0], found.total[0]) if weights is None else found


def resampled_weights(rows: int, sets: int, seed: int) -> Array:
    """Weights of bootstrap samples: how often each row was drawn, as parts of all draws, shape (sets, rows)."""
    return np.random.default_rng(seed).multinomial(rows, np.full(rows, 1.0 / rows), size=sets) / rows


def _unexplained(one: Array, other: Array, weights: Array) -> Array:
    """Part of the variance that what two samples share leaves unexplained, shape (sets, outcomes); NaN of none."""
    apart = weights @ (one - other) ** 2 / 2.0
    mean = weights @ (one + other) / 2.0
    variance = weights @ (one**2 + other**2) / 2.0 - mean**2
    return np.divide(apart, variance, out=np.full_like(apart, np.nan), where=variance > 0.0)
