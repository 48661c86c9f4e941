"""The probability of being chosen, taken apart into the terms of attraction, rival by rival.

Aumann and Shapley's value [AumannShapley1974] along the straight line U(tau) = tau U, 0 <= tau <= 1, from equal
attraction, where a customer chooses every kind alike and within a kind every firm alike (p_a = nu_a / sum nu), to the
attraction there is. Along it dp_c/dtau = sum_b p_c p_b (U_c - U_b), so that a term x of U contributes

    integral of p_c p_b dtau * (x_c - x_b)

to what c wins from b. This adds up over rivals and terms to p_c(1) - p_c(0); what c wins b loses; a term that is the
same for both contributes nothing; and a constant added to a term for all changes nothing, which could not be said of
contributions by the owner of a term. Because the line begins with the parts nu, splitting an actor into equal ones
changes no total.

The integral is a sum over 8 Gauss nodes on equal pieces of the line. As a sum of exponentials has no root where the
imaginary part of tau is below pi / spread, spread the largest difference of U, pieces of spread 4 make the error some
1e-9; most worlds need one to three.

Coverage comes last, because Q may be as good as 0, where a straight line of logarithms leads nowhere: given what
customers would choose if everything were on offer, what is on offer decides. With 1 - theta (1 - Q_b) in place of Q_b,
0 <= theta <= 1, the integral of dp_c/dtheta has a closed form: c wins p_c p_b (Q_c - Q_b) / sum_a p_a Q_a from b.
"""

from dataclasses import dataclass

import numpy as np
from numpy.polynomial.legendre import leggauss

from engine.explanation.attraction import Attraction
from engine.mechanisms.types import Array

_NODES, _WEIGHTS = leggauss(8)
_SPREAD = 4.0
"""The largest difference of attraction within one piece of the line."""


@dataclass(frozen=True, eq=False)
class Chosen:
    """How an actor c came to be chosen, in every niche at every moment; arrays of shape (actors b, niches, moments).

    evenly    probability of each actor under equal attraction, shape (actors,)
    rivalry   the integral of p_c p_b along the line, to be multiplied with the difference of a term
    coverage  what c wins from b because of what is on offer
    """

    evenly: Array
    rivalry: Array
    coverage: Array


def how_chosen(attraction: Attraction, actor: int) -> Chosen:
    """How the actor came to be chosen."""
    parts = attraction.parts[:, None, None]
    total = attraction.total()
    total -= total.max(axis=0)
    rivalry = np.zeros_like(total)
    pieces = max(1, int(np.ceil(-total.min() / _SPREAD)))
    for piece in range(pieces):
        for node, weight in zip(_NODES, _WEIGHTS, strict=True):
            chosen = _probabilities(parts, total * ((piece + (1.0 + node) / 2.0) / pieces))
            rivalry += chosen * (weight / (2.0 * pieces) * chosen[actor])
    chosen = _probabilities(parts, total)
    offered = (chosen * attraction.coverage).sum(axis=0)
    advantage = attraction.coverage[actor] - attraction.coverage
    return Chosen(
        attraction.parts / attraction.parts.sum(),
        rivalry,
        chosen * chosen[actor] * advantage / offered,
    )


def _probabilities(parts: Array, total: Array) -> Array:
    weights = parts * np.exp(total)
    return np.asarray(weights / weights.sum(axis=0))
