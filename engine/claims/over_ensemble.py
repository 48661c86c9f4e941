"""Claims judged over an ensemble: in which part of many worlds each holds, and by how much.

Judged are the claims that need no counterfactual; the others would take some 140 runs for every world. The worlds are
those of a plan, such as a Latin hypercube over uncertain parameters, so that the parts are those of the plan: how
likely a world is, no plan can say.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.claims.claim import FINE
from engine.claims.judgement import judge
from engine.claims.unit import Unit
from engine.claims.verdict import Verdict
from engine.ensemble import Plan
from engine.ensemble.plan import check_plan
from engine.progress import Progress, check_cancel, no_progress
from engine.run import solve
from engine.solving.integrators import COMPILED
from engine.text import NARROW_SPACE, Text

QUANTILES = (0.05, 0.5, 0.95)
"""Of the margins over the worlds in which a claim has one."""


@dataclass(frozen=True, slots=True)
class ClaimShare:
    """What one claim comes to over many worlds.

    claim      id of the claim
    runs       worlds judged
    holds      part of them in which it holds
    fails      part in which it fails
    undefined  part in which there is no verdict, such as those that could not be solved
    margins    `QUANTILES` of its normalised margin, each that of one of the worlds; None where it is always undefined
    """

    claim: str
    runs: int
    holds: float
    fails: float
    undefined: float
    margins: tuple[float, float, float] | None

    @property
    def text(self) -> Text:
        """The numbers in a sentence."""
        holds, fails, undefined = (f"{100.0 * part:.0f}" for part in (self.holds, self.fails, self.undefined))
        sign = f"{NARROW_SPACE}%"
        english = (
            f"Of {self.runs} worlds it holds in {holds}{sign}, fails in {fails}{sign} and is undefined in "
            f"{undefined}{sign}."
        )
        chinese = f"在{self.runs}个世界中，{holds}%成立，{fails}%不成立，{undefined}%无法判断。"
        if self.margins is None:
            return Text(english, chinese)
        low, middle, high = (Unit.PART.show(each) for each in self.margins)
        return Text(
            f"{english} Normalised margin: {middle.en} (median), {low.en} to {high.en} in nine worlds of ten.",
            f"{chinese}归一化余量：中位数{middle.zh}，九成世界在{low.zh}至{high.zh}之间。",
        )


def judge_over(
    plan: Plan, cancel: threading.Event | None = None, progress: Progress = no_progress
) -> tuple[ClaimShare, ...]:
    """Judge the claims that need no counterfactual in every world of a plan; in the order of the essays.

    Worlds are solved one after the other with outputs fine enough for every claim, some 4 ms each.

    Args:
        plan: the worlds; its step does not matter.
        cancel: set it to stop.
        progress: told how many worlds have been judged, of how many.

    Raises:
        InvalidInput: the plan is not valid.
        Cancelled: the event was set.
    """
    fine = replace(plan, scenario=replace(plan.scenario, step=min(FINE, plan.scenario.horizon)))
    check_plan(fine)
    progress(0, len(fine))
    worlds: list[tuple[Verdict, ...]] = []
    for run in range(len(fine)):
        check_cancel(cancel)
        result = solve(fine.scenario_of(run), cancel, integrator=COMPILED)
        check_cancel(cancel)
        worlds.append(judge(result))
        progress(run + 1, len(fine))
    return tuple(_share_of(verdicts) for verdicts in zip(*worlds, strict=True))


def _share_of(verdicts: Sequence[Verdict]) -> ClaimShare:
    """What the verdicts on one claim come to."""
    runs = len(verdicts)
    holds, fails = (sum(each.holds is answer for each in verdicts) for answer in (True, False))
    margins = [each.normalised for each in verdicts if each.normalised is not None]
    return ClaimShare(
        verdicts[0].claim, runs, holds / runs, fails / runs, (runs - holds - fails) / runs, _quantiles(margins)
    )


def _quantiles(margins: Sequence[float]) -> tuple[float, float, float] | None:
    """Each is one of the margins: between a finite and an infinite one there is nothing."""
    if not margins:
        return None
    low, middle, high = np.quantile(margins, QUANTILES, method="inverted_cdf")
    return float(low), float(middle), float(high)
