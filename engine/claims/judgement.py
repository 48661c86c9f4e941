"""Judging the claims of the essays on a run: those that follow a slider, or all with their counterfactuals."""

import threading

import numpy as np

from engine.analysis.outcomes import Runs, Solve, runs_in_turn, solving_until
from engine.catalogue import MECHANISMS
from engine.claims.case import Case
from engine.claims.claim import Claim
from engine.claims.table import CLAIMS
from engine.claims.verdict import NotApplicable, Verdict, undefined, verdict_of
from engine.indicators import KIND_NAMES
from engine.messages import message
from engine.progress import Cancelled, Progress, no_progress
from engine.result import Result
from engine.text import Text

_MECHANISM_NAMES = {each.id: each.name for each in MECHANISMS}
_COUNTERFACTUALS = 6
_WORLDS_OF_ATTRIBUTION = 128


def judge(result: Result) -> tuple[Verdict, ...]:
    """Verdicts on the claims that need no other run, in the order of the essays; about a millisecond."""
    case = Case(result)
    return tuple(_verdict(claim, case) for claim in CLAIMS.values() if not claim.needs_counterfactual)


def judge_all(
    result: Result,
    solve: Solve | None = None,
    runs: Runs | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> tuple[Verdict, ...]:
    """Verdicts on all claims, in the order of the essays, with every run they are compared with.

    Args:
        result: the run to be judged.
        solve: runs one counterfactual; by default the engine's own.
        runs: runs the many worlds of the attribution; by default `solve`, where it is given, one after the other, else
            compiled ensembles.
        cancel: set it to stop.
        progress: told how many runs have been made, of how many at most.

    Raises:
        Cancelled: the event was set.
    """
    done, total = 0, _COUNTERFACTUALS + _WORLDS_OF_ATTRIBUTION

    def step_done(count: int) -> None:
        nonlocal done
        done += count
        progress(done, total)

    if runs is None and solve is not None:
        runs = runs_in_turn(solve)
    case = Case(result, solve or solving_until(cancel), runs, cancel, step_done)
    progress(0, total)
    verdicts = []
    for claim in CLAIMS.values():
        if cancel is not None and cancel.is_set():
            raise Cancelled
        verdicts.append(_verdict(claim, case))
    progress(total, total)
    return tuple(verdicts)


def _verdict(claim: Claim, case: Case) -> Verdict:
    reason = _why_not_applicable(claim, case.result)
    if reason is not None:
        return undefined(claim.id, reason)
    try:
        with np.errstate(all="ignore"):
            return verdict_of(claim.id, claim.predicate(case))
    except NotApplicable as undecided:
        return undefined(claim.id, undecided.reason)


def _why_not_applicable(claim: Claim, result: Result) -> Text | None:
    """Why a claim says nothing about a run: it failed, or something the claim speaks of is not there."""
    scenario = result.scenario
    if result.problem is not None:
        return Text(
            f"The run did not reach the end: {message(result.problem, 'en')}",
            f"运行未能到达期末：{message(result.problem, 'zh_CN')}",
        )
    for mechanism in claim.mechanisms:
        if not scenario.switches[mechanism]:
            name = _MECHANISM_NAMES[mechanism]
            return Text(f"“{name.en}” is switched off in this world.", f"此世界中“{name.zh}”已关闭。")
    present = {actor.kind for actor in scenario.actors}
    for kind in claim.kinds:
        if kind not in present:
            name = KIND_NAMES[kind]
            return Text(f"There are no {name.en} in this world.", f"此世界中没有{name.zh}。")
    if scenario.horizon < claim.years:
        return Text(
            f"This claim speaks of {claim.years:g} years, and the run ends after {scenario.horizon:g}.",
            f"该论断涉及{claim.years:g}年，而运行只有{scenario.horizon:g}年。",
        )
    return None
