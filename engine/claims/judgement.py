"""Judging the claims of the essays on a run: those that follow a slider, or all with their counterfactuals."""

import threading
from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np

from engine.analysis.outcomes import Runs, Solve, runs_in_turn, solving_until
from engine.analysis.players import MODEL_GROUPING
from engine.catalogue import MECHANISMS
from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.table import CLAIMS
from engine.claims.verdict import NotApplicable, Verdict, undefined, verdict_of
from engine.indicators import KIND_NAMES
from engine.messages import message
from engine.problems import InvalidInput
from engine.progress import Progress, check_cancel, no_progress
from engine.result import Result
from engine.text import Text

_MECHANISM_NAMES = {each.id: each.name for each in MECHANISMS}
_COUNTERFACTUALS = 6
_JUDGED: WeakKeyDictionary[Result, tuple[Verdict, ...]] = WeakKeyDictionary()
_WORLDS_OF_ATTRIBUTION = 2 ** len(MODEL_GROUPING.players)


def judge(result: Result) -> tuple[Verdict, ...]:
    """Verdicts on the claims that need no other run, in the order of the essays; about a millisecond.

    Those that need finer outputs than the run has are undefined; `judge_all` makes a run with such outputs. A run is
    judged once, however many ask.
    """
    known = _JUDGED.get(result)
    if known is None:
        case = Case(result)
        known = tuple(_verdict(claim, case) for claim in CLAIMS.values() if not claim.needs_counterfactual)
        _JUDGED[result] = known
    return known


def judge_all(
    result: Result,
    solve: Solve | None = None,
    runs: Runs | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> tuple[Verdict, ...]:
    """Verdicts on all claims, in the order of the essays, with every run they are compared with.

    A run with outputs too far apart is made again with finer ones, so that no verdict depends on their distance.

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
    is_coarse = result.problem is None and result.scenario.step > FINE
    done, total = 0, int(is_coarse) + _COUNTERFACTUALS + _WORLDS_OF_ATTRIBUTION

    def step_done(count: int) -> None:
        nonlocal done
        done += count
        progress(done, total)

    if runs is None and solve is not None:
        runs = runs_in_turn(solve)
    solve = solve or solving_until(cancel)
    progress(0, total)
    if is_coarse:
        result = _made_finely(result, solve)
        step_done(1)
    case = Case(result, solve, runs, cancel, step_done)
    verdicts = []
    for claim in CLAIMS.values():
        check_cancel(cancel)
        verdicts.append(_verdict(claim, case))
    progress(total, total)
    return tuple(verdicts)


def _made_finely(result: Result, solve: Solve) -> Result:
    """The same run with finer outputs; the run as it is where they would be too many or it cannot be solved again."""
    try:
        fine = solve(replace(result.scenario, step=FINE))
    except InvalidInput:
        return result
    return fine if fine.problem is None else result


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
    if scenario.step > claim.coarsest_step:
        return Text(
            f"What happens in between counts here: outputs must be {claim.coarsest_step:g} years apart or less, and "
            f"those of this run are {scenario.step:g} apart.",
            f"该论断取决于期间的变化：输出间隔须不超过{claim.coarsest_step:g}年，而此运行的间隔为{scenario.step:g}年。",
        )
    return None
