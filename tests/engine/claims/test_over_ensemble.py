"""Claims judged over many worlds: every world's verdict counts once."""

import math
import re
import threading
from dataclasses import replace

import numpy as np
import pytest

from engine import Event, InvalidInput, Scenario, Shape, solve
from engine.catalogue import CATALOGUE, Role
from engine.claims import CLAIMS, ClaimShare, judge, judge_over
from engine.claims.over_ensemble import QUANTILES, _share_of
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, Verdict, undefined, verdict_of
from engine.ensemble import Plan, latin_hypercube
from engine.progress import Cancelled
from engine.text import Text

CJK = re.compile(r"[\u4e00-\u9fff]")
EVERYTHING = [row.key for row in CATALOGUE.values() if row.role is Role.PARAMETER]
RUNS = 60


@pytest.fixture(scope="module")
def plan() -> Plan:
    return latin_hypercube(Scenario(), EVERYTHING, RUNS, seed=3)


@pytest.fixture(scope="module")
def shares(plan: Plan) -> dict[str, ClaimShare]:
    return {each.claim: each for each in judge_over(plan)}


def verdict(margin: float) -> Verdict:
    text = Text("A number", "某数")
    return verdict_of("x", Finding((Condition(text, margin, 0.0, Unit.NUMBER, scale=1.0),)))


def test_every_claim_without_counterfactual_is_judged_in_every_world(shares: dict[str, ClaimShare]) -> None:
    assert list(shares) == [key for key, claim in CLAIMS.items() if not claim.needs_counterfactual]
    for each in shares.values():
        assert each.runs == RUNS
        assert each.holds + each.fails + each.undefined == pytest.approx(1.0)
        assert each.margins is not None
        assert each.margins == tuple(sorted(each.margins))
        assert each.holds == each.fails == 0.0 or each.undefined < 1.0


def test_over_the_whole_catalogue_no_claim_is_decided_beforehand(shares: dict[str, ClaimShare]) -> None:
    for each in shares.values():
        assert each.holds > 0.0, each.claim
        assert each.fails > 0.0, each.claim


def test_parts_and_margins_are_those_of_the_worlds_judged_one_by_one(plan: Plan, shares: dict[str, ClaimShare]) -> None:
    """Here by the integrator of single worlds."""
    scenarios = [replace(plan.scenario_of(run), step=0.25) for run in range(len(plan))]
    of_each = [{each.claim: each for each in judge(solve(scenario))} for scenario in scenarios]
    for key, share in shares.items():
        assert share.holds == pytest.approx(np.mean([each[key].holds is True for each in of_each]), abs=1.01 / RUNS)
        margins = [each[key].normalised for each in of_each if each[key].normalised is not None]
        expected = np.quantile(margins, QUANTILES, method="inverted_cdf")
        assert share.margins == pytest.approx(tuple(expected), rel=1e-2, abs=1e-3), key


@pytest.mark.parametrize("step", [0.05, 20.0])
def test_the_step_of_the_plan_does_not_matter(step: float) -> None:
    few = Plan(Scenario(step=0.25), ("copy_speedup",), np.array([[1.0], [4.0], [7.0]]))
    assert judge_over(replace(few, scenario=replace(few.scenario, step=step))) == judge_over(few)


def test_a_horizon_shorter_than_the_step_is_judged() -> None:
    short = Plan(Scenario(horizon=0.1, step=0.05), ("copy_speedup",), np.array([[4.0]]))
    assert {each.undefined for each in judge_over(short)} == {0.0}


def test_what_is_switched_off_is_undefined_in_every_world() -> None:
    still = Plan(Scenario(horizon=2.0).with_switches(coverage=False), ("copy_speedup",), np.array([[1.0], [4.0]]))
    found = {each.claim: each for each in judge_over(still)}["E1.5"]
    assert (found.holds, found.fails, found.undefined, found.margins) == (0.0, 0.0, 1.0, None)
    assert "undefined in 100\u202f%" in found.text.en


def test_parts_and_quantiles_of_known_verdicts() -> None:
    verdicts = [
        *(verdict(each) for each in np.linspace(-0.5, 1.45, 40).tolist()),
        *[undefined("x", Text("why", "因"))] * 10,
    ]
    found = _share_of(verdicts)
    assert (found.claim, found.runs, found.undefined) == ("x", 50, 0.2)
    assert found.holds == pytest.approx(29 / 50)
    assert found.fails == pytest.approx(11 / 50)
    assert found.margins == pytest.approx((-0.45, 0.45, 1.35))


def test_quantiles_between_a_finite_and_an_endless_margin_are_one_of_them() -> None:
    found = _share_of([verdict(0.5), verdict(math.inf), verdict(math.inf)])
    assert found.margins == (0.5, math.inf, math.inf)
    assert "∞" in found.text.en


def test_the_numbers_are_written_in_both_languages(shares: dict[str, ClaimShare]) -> None:
    for each in shares.values():
        assert not CJK.search(each.text.en)
        assert CJK.search(each.text.zh)
    text = ClaimShare("E1.1", 200, 0.635, 0.3, 0.065, (-0.2, 0.75, 1.5)).text
    assert text.en == (
        "Of 200 worlds it holds in 64\u202f%, fails in 30\u202f% and is undefined in 6\u202f%. Normalised margin: "
        "75\u202f% (median), -20\u202f% to 150\u202f% in nine worlds of ten."
    )


def test_progress_counts_the_worlds_and_a_cancel_stops_between_them(plan: Plan) -> None:
    cancel, told = threading.Event(), []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            cancel.set()

    with pytest.raises(Cancelled):
        judge_over(plan, cancel, progress)
    assert told == [(0, RUNS), (1, RUNS), (2, RUNS)]


def test_a_cancel_before_the_first_world_is_seen(plan: Plan) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        judge_over(plan, cancel)


def test_a_plan_that_is_not_valid_is_refused() -> None:
    with pytest.raises(InvalidInput):
        judge_over(Plan(Scenario(), ("copy_speedup",), np.array([[-1.0]])))
    with pytest.raises(InvalidInput):
        judge_over(Plan(Scenario(), ("copy_speedup",), np.empty((0, 1))))


def test_events_of_the_plan_happen_in_every_world() -> None:
    never = Event("No copies", "copy_time_floor", Shape.STEP, 2023.0, 2023.0, 5.0)
    plan = Plan(Scenario(horizon=8.0), ("copy_speedup",), np.array([[4.0], [7.0]]))
    calm, slow = (
        judge_over(replace(plan, scenario=replace(plan.scenario, events=events)))[0] for events in ((), (never,))
    )
    assert calm.margins is not None
    assert slow.margins is not None
    assert slow.margins[2] < calm.margins[0]
