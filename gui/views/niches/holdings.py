"""Who holds which niche, and how much of it platforms cover: the numbers behind the heat map."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.scenario import Kind, Scenario
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result

GAP = 0.5
"""A niche of which platforms cover less than this is a gap."""

_FEW = 24
"""Up to so many niches, rows are as high as niches are large."""

_LEAST = 0.55
"""Of an even height, what the row of the smallest niche keeps, so that its name can be read."""


@dataclass(frozen=True, eq=False)
class Holdings:
    """Niches in order of size, the largest first.

    order    place of each in the scenario, shape (niches,)
    weights  part of the market, shape (niches,)
    edges    of the rows, from 1 at the top down to 0, shape (niches + 1,)
    shares   of each actor, shape (times, actors, niches)
    covered  part that platforms cover, shape (times, niches); None where coverage is switched off
    """

    scenario: Scenario
    times: Array
    order: NDArray[np.intp]
    weights: Array
    edges: Array
    shares: Array
    covered: Array | None

    @cached_property
    def leaders(self) -> NDArray[np.intp]:
        """The actor with the largest share, shape (times, niches)."""
        return np.asarray(self.shares.argmax(axis=1))

    @cached_property
    def lead(self) -> Array:
        """The share of the leader, shape (times, niches)."""
        return np.asarray(self.shares.max(axis=1))

    @cached_property
    def gaps(self) -> NDArray[np.bool_]:
        """Where platforms leave more than half of a niche, shape (times, niches)."""
        if self.covered is None:
            return np.zeros((len(self.times), len(self.order)), dtype=bool)
        return np.asarray(self.covered < GAP)

    @property
    def has_platforms(self) -> bool:
        """Whether there is anybody to cover a niche."""
        return any(each.kind is Kind.PLATFORM for each in self.scenario.actors)

    @cached_property
    def refuge(self) -> Array:
        """Part of a niche that individuals hold out of the platforms' reach, shape (times, niches)."""
        members = [each for each, actor in enumerate(self.scenario.actors) if actor.kind is Kind.INDIVIDUAL]
        held = self.shares[:, members].sum(axis=1)
        return np.asarray(held * (1.0 - self.covered)) if self.covered is not None else np.zeros_like(held)

    @cached_property
    def full(self) -> float:
        """The share at which colours are full: where many share a niche, much less than all of it."""
        most = float(self.shares.max(initial=0.0))
        return next(each for each in (0.1, 0.25, 0.5, 1.0) if most <= each * (1 + 1e-9) or each == 1.0)

    def name(self, row: int) -> str:
        """The name of a niche as it was typed."""
        return self.scenario.niches[int(self.order[row])].name

    def row_at(self, value: float) -> int | None:
        """The row at a height between 0 and 1."""
        if not 0.0 <= value <= 1.0:
            return None
        return min(int(np.searchsorted(-self.edges, -value, side="right")) - 1, len(self.order) - 1)

    def index_at(self, year: float | None) -> int:
        """The output nearest to a year; the last for None."""
        if year is None:
            return len(self.times) - 1
        return int(np.abs(self.times - year).argmin())


def holdings_of(result: "Result") -> Holdings:
    """Read the holdings off a run."""
    from engine.indicators.market import uncovered_by_niche

    scenario, run = result.scenario, result.trajectory
    sizes = np.array([each.size for each in scenario.niches])
    order = np.argsort(-sizes, kind="stable")
    weights = sizes[order] / sizes.sum()
    covered = 1.0 - uncovered_by_niche(run)[:, order] if scenario.switches["coverage"] else None
    shares = run.stock("shares")
    if (np.diff(order) != 1).any():
        shares = shares[:, :, order]
    return Holdings(scenario, result.times, order, weights, row_edges(weights), shares, covered)


def row_edges(weights: Array) -> Array:
    """Where rows begin and end: as high as niches are large, if these are few; else all alike."""
    count = len(weights)
    heights = np.maximum(weights, _LEAST / count) if count <= _FEW else np.ones(count)
    return np.concatenate(([1.0], 1.0 - np.cumsum(heights) / heights.sum()))
