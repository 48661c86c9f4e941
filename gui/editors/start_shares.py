"""Mean shares at the start, and the shares of niches that make an actor's mean share another."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from engine.scenario import Scenario
from engine.scenario.start_shares import start_shares

_ITERATIONS = 60
_FITTINGS, _CLOSE = 500, 1e-12
_SEED = 1e-12
"""The share with which an actor that has none in a niche begins to get one."""


def mean_shares(scenario: Scenario) -> list[float]:
    """The share of each actor in the whole market at the start."""
    weights = _weights(scenario)
    return [_mean(row, weights) for row in start_shares(scenario)]


def with_mean_share(scenario: Scenario, index: int, wanted: float) -> Scenario:
    """The scenario in which one actor begins with the share `wanted`, 0 to 1, of the whole market.

    Its shares of the niches keep their proportions; the others keep theirs and share what is left.
    """
    shares = start_shares(scenario)
    weights = _weights(scenario)
    own = [max(share, 1e-12) for share in shares[index]] if wanted > 0 else [0.0] * len(weights)
    rest = [1 - share for share in shares[index]]

    def scaled(factor: float) -> list[float]:
        return [factor * mine / (factor * mine + others) for mine, others in zip(own, rest, strict=True)]

    low, high = -30.0, 30.0
    for _ in range(_ITERATIONS):
        middle = (low + high) / 2
        low, high = (middle, high) if _mean(scaled(2**middle), weights) < wanted else (low, middle)
    new = scaled(2**high) if wanted > 0 else own
    return with_shares(
        scenario,
        [new if place == index else _spread(row, rest, new) for place, row in enumerate(shares)],
    )


def with_mean_shares(scenario: Scenario, wanted: Mapping[int, float]) -> Scenario:
    """The scenario in which several actors begin with these shares, 0 to 1, of the whole market.

    The others share what is left, in proportion. Everybody's shares of the niches keep their proportions as far as the
    niches, which sum to 1, allow (iterative proportional fitting).
    """
    if len(wanted) == 1:
        ((index, share),) = wanted.items()
        return with_mean_share(scenario, index, share)
    weights = np.array(_weights(scenario))
    shares = np.array(start_shares(scenario))
    means = shares @ weights
    rest = np.array([each not in wanted for each in range(len(means))])
    targets = np.array([wanted.get(each, 0.0) for each in range(len(means))])
    if rest.any():
        left = max(0.0, 1 - targets.sum())
        total = means[rest].sum()
        targets[rest] = means[rest] / total * left if total > 0 else left / rest.sum()
    shares = np.where(targets[:, None] > 0, np.maximum(shares, _SEED), 0.0)
    for _ in range(_FITTINGS):
        means = shares @ weights
        shares *= np.divide(targets, means, out=np.zeros_like(means), where=means > 0)[:, None]
        shares /= np.maximum(shares.sum(axis=0), _SEED)
        if np.abs(shares @ weights - targets).max() < _CLOSE:
            break
    return with_shares(scenario, [[float(each) for each in row] for row in shares])


def with_shares(scenario: Scenario, shares: Sequence[Sequence[float]]) -> Scenario:
    """The scenario with the shares of all actors given."""
    actors = (replace(actor, shares=tuple(row)) for actor, row in zip(scenario.actors, shares, strict=True))
    return replace(scenario, actors=tuple(actors))


def without_shares(scenario: Scenario) -> Scenario:
    """The scenario in which the shares at the start follow from the kinds again."""
    return replace(scenario, actors=tuple(replace(actor, shares=None) for actor in scenario.actors))


def _spread(row: Sequence[float], before: Sequence[float], new: Sequence[float]) -> list[float]:
    return [
        share / others * (1 - taken) if others > 0 else share
        for share, others, taken in zip(row, before, new, strict=True)
    ]


def _weights(scenario: Scenario) -> list[float]:
    total = sum(niche.size for niche in scenario.niches)
    return [niche.size / total for niche in scenario.niches]


def _mean(row: Sequence[float], weights: Sequence[float]) -> float:
    return sum(share * weight for share, weight in zip(row, weights, strict=True))
