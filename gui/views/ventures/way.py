"""The way of ventures through four stages: stocks, and what flows between them a year."""

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from engine.scenario import Kind
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result

STAGES = ("validation", "product", "commercial", "scale")
VALLEY = (1, 2)
"""The stages between a product and a business."""

INDIVIDUALS, ORGANISATIONS, BOTH = "individuals", "organisations", "both"
WHOSE = {
    INDIVIDUALS: (Kind.INDIVIDUAL,),
    ORGANISATIONS: (Kind.ORGANISATION,),
    BOTH: (Kind.INDIVIDUAL, Kind.ORGANISATION),
}


@dataclass(frozen=True, eq=False)
class Way:
    """Ventures of some kinds over time.

    stocks      in each stage, shape (times, 4)
    entry       started, 1/yr, shape (times,)
    promotions  moving up from each of the first three stages, 1/yr, shape (times, 3)
    failures    failing in each stage, 1/yr, shape (times, 4)
    """

    times: Array
    stocks: Array
    entry: Array
    promotions: Array
    failures: Array

    @property
    def stuck(self) -> Array:
        """Part of the ventures that is in the valley, shape (times,); 0 where there are none."""
        all_of_them = self.stocks.sum(axis=1)
        valley = self.stocks[:, list(VALLEY)].sum(axis=1)
        return np.asarray(np.divide(valley, all_of_them, out=np.zeros_like(valley), where=all_of_them > 0))

    @property
    def passage(self) -> Array:
        """Of those that leave a stage, the part that moves up, shape (times, 3); not a number where none leave."""
        leaving = self.promotions + self.failures[:, :3]
        passing = np.full_like(leaving, np.nan)
        return np.asarray(np.divide(self.promotions, leaving, out=passing, where=leaving > 0))

    def at(self, year: float) -> "Moment":
        """Everything at one moment."""

        def read(values: Array) -> Array:
            return np.array([np.interp(year, self.times, column) for column in values.T])

        passage = self.passage
        return Moment(
            read(self.stocks),
            float(np.interp(year, self.times, self.entry)),
            read(self.promotions),
            read(self.failures),
            read(passage),
            float(np.interp(year, self.times, self.stuck)),
        )


@dataclass(frozen=True, eq=False)
class Moment:
    """What a `Way` is at one moment."""

    stocks: Array
    entry: float
    promotions: Array
    failures: Array
    passage: Array
    stuck: float

    def stay(self, stage: int) -> float:
        """How long a venture stays in a stage on average, yr; infinite where none leaves."""
        leaving = float(self.failures[stage]) + (float(self.promotions[stage]) if stage < 3 else 0.0)
        return float(self.stocks[stage]) / leaving if leaving > 0 else float("inf")


def way_of(result: "Result", whose: str) -> Way:
    """Read the way of the ventures of individuals, organisations or both off a run."""
    kinds = [each.plural for each in WHOSE[whose]]
    flows, stocks = result.flows, result.stocks

    def total(name: str) -> Array:
        return np.asarray(sum(flows[f"flow.ventures.{kind}.{name}"].values for kind in kinds))

    return Way(
        result.times,
        np.stack([sum(stocks[f"ventures.{kind}.{each}"].values for kind in kinds) for each in STAGES], axis=1),
        total("entry"),
        np.stack([total(f"promotion.{lower}.{upper}") for lower, upper in pairwise(STAGES)], axis=1),
        np.stack([total(f"failure.{each}") for each in STAGES], axis=1),
    )
