"""A moment of a run, and what can be read there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.scenario import Kind
from engine.text import Language
from gui.views.money import Money
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result


@dataclass(frozen=True)
class Moment:
    """A run at a calendar year, to be read in a language."""

    result: "Result"
    year: float
    language: Language
    money: Money

    @property
    def times(self) -> Array:
        """Calendar years of the run."""
        return self.result.times

    def has(self, *kinds: Kind) -> bool:
        """Whether there are actors of all these kinds."""
        present = {actor.kind for actor in self.result.scenario.actors}
        return all(each in present for each in kinds)

    def is_on(self, mechanism: str) -> bool:
        """Whether a mechanism is on in this world."""
        return bool(self.result.scenario.switches[mechanism])

    def values(self, indicator: str) -> Array:
        """An indicator over time."""
        return self.result.indicators[f"indicator.{indicator}"].values

    def at(self, values: Array) -> float:
        """What a quantity over time is at the moment; where it is not finite in between, the nearest output."""
        value = float(np.interp(self.year, self.times, values))
        return value if np.isfinite(value) else float(values[int(np.abs(self.times - self.year).argmin())])

    def first(self, holds: NDArray[np.bool_]) -> float | None:
        """The first output at which something holds, as a calendar year."""
        found = np.flatnonzero(holds)
        return float(self.times[found[0]]) if found.size else None

    def first_above(self, values: Array, level: Array | float) -> float | None:
        """When a quantity first exceeds a level, as a calendar year; the start when it does so from there."""
        return self._crossing(np.asarray(values - level))

    def first_below(self, values: Array, level: Array | float) -> float | None:
        """When a quantity first falls below a level, as a calendar year."""
        return self._crossing(np.asarray(level - values))

    def is_start(self, year: float | None) -> bool:
        """Whether a year is that of the start."""
        return year is not None and year <= self.times[0] + 1e-9

    def by_kind(self, actors: Array) -> Array:
        """Sums over the kinds of a quantity over time and actors, shape (outputs, 3)."""
        kinds = [each.kind for each in self.result.scenario.actors]
        members = np.array([[float(kind is each) for each in Kind] for kind in kinds])
        return np.asarray(actors @ members)

    def largest_actor(self, kind: Kind) -> str:
        """The name of the actor of a kind with the largest share at the moment; empty where there is none."""
        shares = {
            actor.name: self.at(self.result.shares[:, column])
            for column, actor in enumerate(self.result.scenario.actors)
            if actor.kind is kind
        }
        return max(shares, key=lambda each: shares[each], default="")

    def _crossing(self, excess: Array) -> float | None:
        found = np.flatnonzero(excess > 0)
        if not found.size:
            return None
        row = int(found[0])
        if row == 0 or not np.isfinite(excess[row - 1]):
            return float(self.times[row])
        part = -excess[row - 1] / (excess[row] - excess[row - 1])
        return float(self.times[row - 1] + part * (self.times[row] - self.times[row - 1]))


def present_kinds(moment: Moment) -> Sequence[Kind]:
    """The kinds there are, the largest names of value chains first: platforms, organisations, individuals."""
    return [kind for kind in reversed(Kind) if moment.has(kind)]
