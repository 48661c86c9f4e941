"""Worlds in which claims have little or nothing to say: a readable verdict, never an exception or a warning."""

import re
import threading
from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, InvalidInput, Kind, Result, Scenario, Shape, Status, solve
from engine.analysis import MODEL_GROUPING, Cancelled
from engine.catalogue import MECHANISMS
from engine.claims import CLAIMS, Verdict, judge, judge_all, scarcity_claims
from engine.claims.case import Case
from engine.problems import problem
from engine.scenario import zipf_niches
from engine.scenario.event_validation import MAX_EVENTS
from engine.solving.budget import Stopped
from tests.engine.claims.conftest import flat_runs, verdicts_of

CJK = re.compile(r"[\u4e00-\u9fff]")
SWITCHED = [each.id for each in MECHANISMS if each.can_be_switched_off]
INDIVIDUAL, ORGANISATION, PLATFORM = Scenario().actors


def assert_sound(verdicts: dict[str, Verdict]) -> None:
    assert list(verdicts) == list(CLAIMS)
    for verdict in verdicts.values():
        assert verdict.explanation.en
        assert not CJK.search(verdict.explanation.en)
        assert CJK.search(verdict.explanation.zh)
        assert verdict.headline.en
        if verdict.holds is None:
            assert verdict.margin is verdict.normalised is None
            continue
        assert type(verdict.holds) is bool
        assert verdict.margin is not None
        assert verdict.normalised is not None
        assert verdict.holds == (verdict.margin > 0) == (verdict.normalised > 0)


def judged(scenario: Scenario) -> dict[str, Verdict]:
    verdicts = verdicts_of(solve(scenario))
    assert_sound(verdicts)
    return verdicts


@pytest.mark.parametrize("mechanism", SWITCHED)
def test_a_mechanism_that_is_off_leaves_the_claims_about_it_undefined(mechanism: str) -> None:
    verdicts = judged(Scenario(horizon=8.0).with_switches(**{mechanism: False}))
    for key, claim in CLAIMS.items():
        if mechanism in claim.mechanisms:
            assert verdicts[key].holds is None
            assert "switched off" in verdicts[key].explanation.en


def test_with_everything_off_hardly_anything_can_be_said() -> None:
    verdicts = judged(Scenario(horizon=8.0).with_switches(**dict.fromkeys(SWITCHED, False)))
    assert {key for key, each in verdicts.items() if each.holds is not None} <= {"E1.6", "E1.8"}


@pytest.mark.parametrize(
    ("actors", "undefined"),
    [
        ((ORGANISATION, PLATFORM), {"E1.1", "E1.2", "E1.4", "E1.6", "E1.11"}),
        ((INDIVIDUAL, PLATFORM), {"E2.2"}),
        ((INDIVIDUAL, ORGANISATION), {"E1.5", "E1.10", "E2.5"}),
        ((PLATFORM, Actor("Another", Kind.PLATFORM)), {"E1.1", "E1.6", "E2.1", "E2.2", "E2.5"}),
        ((INDIVIDUAL, Actor("Another", Kind.INDIVIDUAL)), {"E1.5", "E1.7", "E1.10", "E2.2", "E2.5"}),
    ],
)
def test_a_kind_that_is_absent_leaves_the_claims_about_it_undefined(
    actors: tuple[Actor, ...], undefined: set[str]
) -> None:
    verdicts = judged(Scenario(actors=actors, horizon=8.0))
    assert all(verdicts[key].holds is None for key in undefined)


@pytest.mark.parametrize("niches", [1, 2])
def test_a_market_of_few_niches_is_judged(niches: int) -> None:
    verdicts = judged(Scenario(niches=zipf_niches(niches), horizon=8.0))
    assert (verdicts["E1.6"].holds is None) is (niches == 1)
    assert verdicts["E1.11"].holds is not None


def test_twenty_four_actors_are_judged_like_the_three_they_are_parts_of(version_1: Result) -> None:
    scenario = replace(version_1.scenario, horizon=8.0)
    actors = tuple(
        Actor(f"{kind.plural} {part}", kind, firms=scenario.parameters[f"firms_{kind.plural}"] / 8)
        for kind in Kind
        for part in range(8)
    )
    many = verdicts_of(solve(replace(scenario, actors=actors)))
    assert_sound(many)
    few = verdicts_of(solve(scenario))
    for key in CLAIMS:
        assert many[key].holds is few[key].holds, key
        for one, other in zip(many[key].conditions, few[key].conditions, strict=True):
            assert one.value == pytest.approx(other.value, rel=2e-3, abs=1e-4), key


@pytest.mark.parametrize("horizon", [0.01, 1.0, 2.5, 6.9])
def test_a_short_horizon_leaves_claims_about_later_years_undefined(horizon: float) -> None:
    verdicts = judged(Scenario(horizon=horizon, step=min(0.05, horizon)))
    for key, claim in CLAIMS.items():
        if claim.years > horizon:
            assert verdicts[key].holds is None
            assert "years" in verdicts[key].explanation.en


def test_verdicts_do_not_depend_on_how_far_apart_the_outputs_are() -> None:
    fine, *coarse = (judged(Scenario(step=step)) for step in (0.05, 3.0, 5.0, 20.0))
    for verdicts in coarse:
        assert verdicts == coarse[0]
    for key, verdict in coarse[0].items():
        assert verdict.holds is fine[key].holds, key
        if verdict.normalised is not None:
            assert verdict.normalised == pytest.approx(fine[key].normalised, rel=2e-3, abs=1e-2), key


@pytest.mark.parametrize("step", [3.0, 20.0])
def test_without_another_run_what_happens_between_coarse_outputs_is_not_judged(step: float) -> None:
    fine, coarse = ({each.claim: each for each in judge(solve(Scenario(step=width)))} for width in (0.05, step))
    unjudged = {key for key, each in coarse.items() if each.holds is None}
    assert unjudged == {"E1.1", "E1.2", "E1.3", "E1.4", "E1.9"}
    for key, verdict in coarse.items():
        if key in unjudged:
            assert f"are {step:g} apart" in verdict.explanation.en
            assert f"间隔为{step:g}年" in verdict.explanation.zh
        else:
            assert verdict.margin == pytest.approx(fine[key].margin, rel=1e-3), key


def test_where_finer_outputs_would_be_too_many_the_run_is_judged_as_it_is() -> None:
    def refuses_finer_outputs(scenario: Scenario) -> Result:
        if scenario.step < 2.0:
            raise InvalidInput([problem("too_many_outputs", "step", count=9, maximum=8)])
        return solve(scenario)

    found = judge_all(solve(Scenario(step=2.0)), solve=refuses_finer_outputs, runs=flat_runs)
    verdicts = {each.claim: each for each in found}
    assert_sound(verdicts)
    for key, claim in CLAIMS.items():
        assert (verdicts[key].holds is None) is (claim.coarsest_step < 2.0 or key == "E2.7"), key


def test_a_share_lost_just_before_the_second_year_is_lost_within_two_years() -> None:
    """Outputs every .24 years stop at 1.92, and year 2 belongs to the first two years all the same."""
    world = Scenario().with_parameters(weight_novelty=0.3, reconsideration_rate=0.2)
    fine, coarse = (judged(replace(world, step=step))["E2.2"] for step in (0.05, 0.24))
    assert coarse.conditions[0].value == pytest.approx(fine.conditions[0].value, rel=3e-3)


def test_outputs_that_miss_the_second_year_do_not_move_the_verdict_on_rivals() -> None:
    verdicts = [judged(replace(Scenario(), step=step))["E1.11"] for step in (0.05, 0.3, 20.0)]
    for each in verdicts[1:]:
        assert each.margin == pytest.approx(verdicts[0].margin, abs=1e-4)


@pytest.mark.parametrize(
    "values",
    [
        {"rd_share_individuals": 0.0},
        {"gross_margin": 0.001, "monetisation_individuals": 0.0},
        {"monetisation_individuals": 0.0, "monetisation_organisations": 0.0, "monetisation_platforms": 0.0},
        {"ai_initial": 0.0},
        {"capital_start_individuals": 0.0, "capital_start_organisations": 0.0, "funding_inflow": 0.0},
        {"share_start_individuals": 0.0, "share_slope_individuals": 0.0},
        {"complexity_start_platforms": 0.0, "complexity_build_platforms": 0.0},
        {"complexity_start_platforms": 1000.0, "complexity_build_platforms": 300.0, "complexity_decay": 0.0},
        {"people_start_individuals": 0.0, "people_start_organisations": 0.85},
        {"venture_entry_individuals": 0.0, "venture_entry_organisations": 0.0},
        {"people_mobility": 0.0, "displacement_rate": 0.0},
        {"basic_income": 5.0},
        {"platform_take_rate": 0.0},
        {"innovation_rate": 0.0},
        {"trend_following": 20.0, "breakthrough_excitement": 50.0},
    ],
    ids=",".join,
)
def test_values_at_the_edge_are_judged_without_a_warning(values: dict[str, float]) -> None:
    judged(Scenario(horizon=8.0).with_parameters(**values))


def test_individuals_that_innovate_nothing_have_nothing_to_multiply() -> None:
    verdicts = judged(Scenario(horizon=4.0).with_parameters(rd_share_individuals=0.0))
    assert "innovate or earn nothing" in verdicts["E1.2"].explanation.en
    assert "no novelty" in verdicts["E1.11"].explanation.en


def test_a_run_that_did_not_reach_the_end_is_not_judged() -> None:
    cancel = threading.Event()
    cancel.set()
    verdicts = {each.claim: each for each in judge_all(solve(Scenario(), cancel))}
    assert_sound(verdicts)
    assert all(each.holds is None for each in verdicts.values())
    assert "cancelled" in verdicts["E1.1"].explanation.en


def test_a_counterfactual_that_fails_leaves_its_claims_undefined(version_1: Result) -> None:
    stopped = threading.Event()
    stopped.set()
    verdicts = judge_all(version_1, solve=lambda scenario: solve(scenario, stopped), runs=flat_runs)
    undefined = {each.claim for each in verdicts if each.holds is None}
    assert undefined == {"E1.8", "E1.12", "E2.1", "E2.2", "E2.4", "E2.5", "E2.7"}


def test_a_world_full_of_events_has_no_room_for_a_counterfactual() -> None:
    event = Event("again", "model_openness", Shape.STEP, 2023.0, 2023.0, 0.5)
    verdicts = judged(replace(Scenario(horizon=8.0, step=1.0), events=(event,) * MAX_EVENTS))
    assert verdicts["E2.5"].holds is None
    assert "could not be solved" in verdicts["E2.5"].explanation.en


def test_judging_stops_when_it_is_cancelled(version_1: Result) -> None:
    cancel = threading.Event()

    def solve_and_cancel(scenario: Scenario) -> Result:
        cancel.set()
        return solve(scenario)

    with pytest.raises(Cancelled):
        judge_all(version_1, solve=solve_and_cancel, runs=flat_runs, cancel=cancel)


def test_a_cancel_while_a_success_is_followed_is_a_cancel(version_1: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = threading.Event()

    def cancelled(*_: object) -> np.ndarray:
        cancel.set()
        raise Stopped(Status.CANCELLED, 2.0)

    monkeypatch.setattr(scarcity_claims, "continue_from", cancelled)
    with pytest.raises(Cancelled):
        CLAIMS["E1.11"].predicate(Case(version_1, cancel=cancel))


def test_a_success_that_takes_too_long_to_follow_leaves_its_claim_undefined(
    version_1: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_long(*_: object) -> np.ndarray:
        raise Stopped(Status.TIME_LIMIT, 2.0)

    monkeypatch.setattr(scarcity_claims, "continue_from", too_long)
    assert verdicts_of(version_1)["E1.11"].holds is None


def test_every_counterfactual_is_run_once(version_1: Result) -> None:
    seen: list[Scenario] = []

    def watched(scenario: Scenario) -> Result:
        seen.append(scenario)
        return solve(scenario)

    told: list[tuple[int, int]] = []
    judge_all(version_1, solve=watched, runs=flat_runs, progress=lambda done, total: told.append((done, total)))
    assert len(seen) == 6
    assert {total for _, total in told} == {len(seen) + 2 ** len(MODEL_GROUPING.players)}
    assert len({each.events for each in seen}) == 6
    assert np.all([each.parameters == version_1.scenario.parameters for each in seen])


def test_events_to_come_reach_the_success_of_an_individual() -> None:
    """Copying that becomes instant after half a year leaves nothing of a lead."""
    sudden = Event("instant copies", "copy_time_before_ai", Shape.STEP, 2025.5, 2025.5, 1e-4)
    calm, struck = (judged(replace(Scenario(horizon=4.0), events=events))["E1.11"] for events in ((), (sudden,)))
    assert struck.conditions[0].value < 0.1 * calm.conditions[0].value
