"""A period of a run, or a moment of it, whose changes can be explained."""

import math
import threading
from dataclasses import dataclass
from functools import cached_property

from engine.explanation.explanation import Contribution, Explanation
from engine.explanation.ledger import Coverage, coverage_ledger, ledger
from engine.explanation.path import Path, path_at, path_between
from engine.explanation.shares import Share, share_ledger, share_terms, switched_from, switching_terms
from engine.explanation.targets import Target, Targets
from engine.explanation.transfers import TRANSFERS, Transfers
from engine.problems import InvalidInput, Problem, problem
from engine.result import Result
from engine.solving import layout as at
from engine.solving.tracks import SAME_TIME


@dataclass(frozen=True, eq=False)
class Period:
    """A period of a run; the work of looking closely at the run is done once, for all stocks.

    start, end  calendar years; the same year for a moment, and then amounts are rates of change, per year
    """

    result: Result
    start: float
    end: float
    path: Path

    def explain(self, stock: str) -> Explanation:
        """Why a stock of `Result.stocks` changed.

        Raises:
            InvalidInput: there is no such stock.
        """
        target = self._targets.target(stock)
        shown = self.result.stocks[stock]
        terms: tuple[Contribution, ...] = ()
        if isinstance(target, Share):
            flows, terms = share_ledger(self.path, target), share_terms(self.path, target)
        elif isinstance(target, Coverage):
            flows = coverage_ledger(self.path, target)
        else:
            flows = ledger(self.path, target)
        unit = shown.unit if self.end > self.start else _per_year(shown.unit)
        change = self._change(stock, target)
        return Explanation(stock, shown.text, unit, self.start, self.end, change, flows, terms)

    def explain_switching(self, loser: str, winner: str) -> tuple[float, tuple[Contribution, ...]]:
        """What customers brought from one share to another, and by which terms of attraction; these add up to it.

        loser, winner  two shares of the whole market, or of the same niche
        Raises:
            InvalidInput: one of them is no share, or they are not two of the same niche.
        """
        source, target = self._targets.target(loser), self._targets.target(winner)
        if not (isinstance(source, Share) and isinstance(target, Share) and source.niche == target.niche):
            raise InvalidInput([problem("explanation_not_rivals", loser=loser, winner=winner)])
        if source.actor == target.actor:
            raise InvalidInput([problem("explanation_not_rivals", loser=loser, winner=winner)])
        if not self.result.scenario.switches["demand"]:
            return 0.0, ()
        return (
            switched_from(self.path, source.actor, target),
            switching_terms(self.path, source.actor, target),
        )

    def transfers(self, what: str) -> Transfers:
        """What passed between every two holders of a kind of stock of `TRANSFERS`: one row; at a moment, rates."""
        return TRANSFERS[what](self.path.run).over(self.path.weights)

    @cached_property
    def _targets(self) -> Targets:
        return Targets(self.result.scenario)

    def _change(self, stock: str, target: Target) -> float:
        run = self.path.run
        # A copy, because what is compiled is compiled for arrays that can be written.
        change = self.path.change.copy()
        blocks = at.view_stocks(change, len(run.market.kinds), run.market.niches.shape[1])
        if isinstance(target, Share):
            return float(blocks.shares[target.actor] @ target.weights(run))
        if isinstance(target, Coverage):
            return float(blocks.coverage[target.platform, target.niche])
        return float(change[run.position_of(stock)])


def period_of(result: Result, start: float, end: float, cancel: threading.Event | None = None) -> Period:
    """The period of a run from `start` to `end`, calendar years.

    Raises:
        InvalidInput: the run has no outputs there, the period is empty, or it cannot be solved closely enough.
        Cancelled: the event was set.
    """
    problems = [*_outside(result, "start", start), *_outside(result, "end", end)]
    if not problems and end <= start:
        problems.append(problem("explanation_empty_period", "end", start=start, end=end))
    if problems:
        raise InvalidInput(problems)
    path = path_between(result.trajectory, _years(result, start), _years(result, end), cancel)
    return Period(result, start, end, path)


def moment_of(result: Result, moment: float, cancel: threading.Event | None = None) -> Period:
    """One moment of a run, a calendar year; what is explained are rates of change.

    Raises:
        InvalidInput: the run has no outputs there.
        Cancelled: the event was set.
    """
    problems = _outside(result, "moment", moment)
    if problems:
        raise InvalidInput(problems)
    return Period(result, moment, moment, path_at(result.trajectory, _years(result, moment), cancel))


def _outside(result: Result, field: str, year: float) -> list[Problem]:
    if not len(result.trajectory.years):
        return [problem("explanation_no_outputs", field)]
    first, last = float(result.times[0]), float(result.times[-1])
    if math.isfinite(year) and first - SAME_TIME <= year <= last + SAME_TIME:
        return []
    return [problem("explanation_outside_run", field, time=year, start=first, end=last)]


def _years(result: Result, year: float) -> float:
    """Years since the start; a calendar year that is an output but for rounding is that output."""
    years = result.trajectory.years
    since = year - result.scenario.start
    nearest = float(years[abs(years - since).argmin()])
    return nearest if abs(nearest - since) <= SAME_TIME else since


def _per_year(unit: str) -> str:
    return f"{unit}^2" if unit.endswith("/yr") else f"{unit}/yr"
