"""What passed at a moment or over a period of a run, known at once; what is found out exactly is remembered."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gui.views.flows.flow_table import Groups, put_together
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result
    from engine.explanation import Transfers

SHARE, PEOPLE, CAPITAL = "share", "people", "capital"

_SAMPLES = 41
"""Moments at which the largest flows are looked for."""

_CHEAP = 250_000
"""Actors times niches times outputs up to which every output can be looked at between two frames."""


@dataclass(frozen=True)
class Span:
    """A moment (start and end are one) or a period of a run, calendar years."""

    start: float
    end: float

    @property
    def is_moment(self) -> bool:
        """Whether rates are meant."""
        return self.end <= self.start


class TransferSource:
    """What passed in one run; asked again, it remembers."""

    def __init__(self, result: "Result") -> None:
        self.result = result
        self._sampled: dict[str, Transfers] = {}
        self._along: dict[str, Transfers] = {}
        self._along_years: dict[str, Array] = {}
        self._exact: dict[tuple[str, Span], Transfers] = {}

    def at(self, what: str, year: float) -> "Transfers":
        """The rates at one moment."""
        from engine.explanation import moment_of

        return moment_of(self.result, self._within(year)).transfers(what)

    def quick(self, what: str, span: Span) -> "Transfers":
        """What passed over a period: as it was found out, else as trapezoids between outputs, or some of them."""
        if (what, span) in self._exact:
            return self._exact[what, span]
        along = self._along_the_run(what)
        parts = [_summed(along, self._along_years[what], year) for year in (span.start, span.end)]
        return replace(along, amounts=(parts[1] - parts[0])[:, None])

    def _along_the_run(self, what: str) -> "Transfers":
        """What has passed since the start, at every output, or at some where there is very much to add up."""
        if what not in self._along:
            scenario, times = self.result.scenario, self.result.times
            is_cheap = len(scenario.actors) * len(scenario.niches) * times.size <= _CHEAP
            rows = np.arange(times.size) if is_cheap else self._few_rows()
            rates = self._rates(what, rows)
            steps = np.diff(times[rows])[:, None, None]
            parts = 0.5 * steps * (rates.amounts[:, 1:] + rates.amounts[:, :-1])
            summed = np.concatenate([np.zeros_like(rates.amounts[:, :1]), np.cumsum(parts, axis=1)], axis=1)
            self._along[what] = replace(rates, amounts=summed)
            self._along_years[what] = times[rows]
        return self._along[what]

    def _few_rows(self) -> NDArray[np.intp]:
        return np.unique(np.linspace(0, self.result.times.size - 1, _SAMPLES).round().astype(np.intp))

    def _rates(self, what: str, rows: NDArray[np.intp]) -> "Transfers":
        """The rates at some outputs."""
        from engine.explanation import TRANSFERS
        from engine.explanation.over_time import at_rows

        run = self.result.trajectory
        return TRANSFERS[what](at_rows(run, rows) if rows.size < run.years.size else run)

    def keep(self, what: str, span: Span, transfers: "Transfers") -> None:
        """Remember what has been found out exactly."""
        self._exact[what, span] = transfers

    def has(self, what: str, span: Span) -> bool:
        """Whether it has been found out exactly."""
        return (what, span) in self._exact

    def largest(self, what: str, groups: Groups, *, is_net: bool) -> float:
        """The most that passes between groups at any moment."""
        if what not in self._sampled:
            self._sampled[what] = self._rates(what, self._few_rows())
        together = put_together(self._sampled[what].amounts, groups, is_net=is_net)
        return float(together.sum(axis=(0, 2, 3)).max())

    def _within(self, year: float) -> float:
        return min(max(year, float(self.result.times[0])), float(self.result.times[-1]))


def _summed(along: "Transfers", years: Array, year: float) -> Array:
    place = float(np.interp(year, years, np.arange(years.size)))
    low = min(int(place), years.size - 2)
    part = place - low
    return np.asarray((1 - part) * along.amounts[:, low] + part * along.amounts[:, low + 1])
