"""Attribution: the coalitions that are run, what they say, and how the analysis stops."""

import re
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from engine import Event, Result, Scenario, Shape, solve
from engine.analysis import (
    AI,
    HHI,
    MODEL_GROUPING,
    OUTCOMES,
    REGROUPINGS,
    SHARE_OF_INDIVIDUALS,
    SHARE_OF_PLATFORMS,
    Attribution,
    Cancelled,
    attribute,
)
from engine.analysis.outcomes import outcomes_of, runs_in_turn
from engine.analysis.players import world_of
from engine.project import load
from engine.scenario.neutral import neutral_values
from engine.solving.status import Status

GOLDEN = Path(__file__).parents[2] / "golden/model_version_1.shareflow"
CJK = re.compile(r"[\u4e00-\u9fff]")
ALL_GROUPINGS = (MODEL_GROUPING, *REGROUPINGS)
CAUSES = [key for player in MODEL_GROUPING.players for key in player.keys]


def straight_line(scenarios: Sequence[Scenario]) -> np.ndarray:
    """Outcomes to which every cause adds its own amount: no run is needed to know the contributions."""
    neutral = neutral_values(Scenario().parameters)
    amounts = np.array(
        [
            sum(100.0 * (place + 1) * (each.parameters[key] != neutral[key]) for place, key in enumerate(CAUSES))
            for each in scenarios
        ]
    )
    return np.column_stack([amounts, amounts / 1e4, -amounts / 1e4])


@pytest.fixture(scope="module")
def attribution() -> Attribution:
    return attribute(load(GOLDEN).project.scenarios[0], regroupings=REGROUPINGS[2:])


def test_all_players_off_are_the_neutral_world() -> None:
    scenario = Scenario()
    for grouping in ALL_GROUPINGS:
        off = world_of(scenario, grouping.players)
        assert dict(off.parameters) == neutral_values(scenario.parameters)
        assert world_of(scenario, ()) == scenario


def test_every_grouping_divides_the_same_parameters_and_knows_ai() -> None:
    for grouping in ALL_GROUPINGS:
        keys = [key for player in grouping.players for key in player.keys]
        assert sorted(keys) == sorted(CAUSES), grouping.id
        assert "ai_growth_rate" in next(player.keys for player in grouping.players if player.id == AI)
        for player in grouping.players:
            assert player.name.en
            assert CJK.search(player.name.zh) or player.name.zh == "AI"
    assert len({grouping.id for grouping in ALL_GROUPINGS}) == len(ALL_GROUPINGS)


def test_the_default_world_gives_the_numbers_of_the_model(attribution: Attribution) -> None:
    assert attribution.neutral[HHI] == pytest.approx(197.9, abs=0.05)
    assert attribution.everything[HHI] == pytest.approx(2417.6, abs=0.05)
    division = attribution.divisions[0]
    assert attribution.neutral[HHI] + division.alone[0, HHI] == pytest.approx(1776.0, abs=0.05)
    assert attribution.everything[HHI] - division.last[0, HHI] == pytest.approx(750.9, abs=0.05)


def test_contributions_add_up_to_what_changed(attribution: Attribution) -> None:
    for division in attribution.divisions:
        np.testing.assert_allclose(division.contributions.sum(axis=0), attribution.changes)
    shares = [attribution.share(player.id) for player in MODEL_GROUPING.players]
    assert sum(each for each in shares if each is not None) == pytest.approx(1.0)


def test_as_one_player_structure_and_ai_share_their_interaction_evenly(attribution: Attribution) -> None:
    two = attribution.divisions[-1]
    assert two.grouping.id == "two_players"
    assert two.of(AI) == pytest.approx((two.alone[0, HHI] + two.last[0, HHI]) / 2)


def test_the_range_of_the_answer_spans_all_groupings(attribution: Attribution) -> None:
    shares = attribution.ai_shares()
    assert len(shares) == len(attribution.divisions)
    assert attribution.ai_share_range() == (min(shares), max(shares))
    assert attribution.ai_shares(SHARE_OF_INDIVIDUALS) != attribution.ai_shares(SHARE_OF_PLATFORMS)


def test_moving_a_parameter_to_another_player_moves_its_contribution() -> None:
    found = attribute(Scenario(), straight_line)
    of_coverage = 100.0 * (CAUSES.index("coverage_by_ai") + 1)
    of_growth = 100.0 * (CAUSES.index("ai_growth_rate") + 1)
    by_grouping = {each.grouping.id: each for each in found.divisions}
    assert by_grouping["model"].of(AI) == pytest.approx(of_growth + of_coverage)
    assert by_grouping["coverage_with_platforms"].of(AI) == pytest.approx(of_growth)
    assert by_grouping["two_players"].of(AI) == pytest.approx(of_growth + of_coverage)
    moved = by_grouping["coverage_with_platforms"].of("dependence") - by_grouping["model"].of("dependence")
    assert moved == pytest.approx(of_coverage)


def test_a_player_that_is_off_already_gets_nothing_and_saves_its_runs() -> None:
    calm = Scenario(horizon=3.0).with_parameters(weight_network=0.0)
    found = attribute(calm, regroupings=())
    assert found.runs == 64
    np.testing.assert_array_equal(found.divisions[0].contributions[5], 0.0)
    assert found.divisions[0].of("network") == 0.0


def test_every_world_is_run_once_and_only_its_end_is_asked_for() -> None:
    seen: list[Scenario] = []

    def runs(scenarios: Sequence[Scenario]) -> np.ndarray:
        seen.extend(scenarios)
        return straight_line(scenarios)

    assert attribute(Scenario(), runs, regroupings=()).runs == len(seen) == 128
    assert attribute(Scenario(), straight_line).runs == 256
    assert all(each.step == each.horizon for each in seen)
    assert len({tuple(each.parameters.values()) for each in seen}) == 128


def test_an_event_is_off_with_the_player_whose_parameter_it_changes() -> None:
    later = Event("AI after all", "ai_growth_rate", Shape.STEP, 2024.0, 2024.0, 1.2)
    scenario = replace(Scenario().with_parameters(ai_growth_rate=0.0), events=(later,))
    off = world_of(scenario, [player for player in MODEL_GROUPING.players if player.id == AI])
    assert off.events == ()
    assert world_of(scenario, MODEL_GROUPING.players[1:]).events == (later,)


def test_where_nothing_rises_nothing_is_attributed() -> None:
    neutral = Scenario(horizon=2.0)
    neutral = replace(neutral, parameters=MappingProxyType(neutral_values(neutral.parameters)))
    found = attribute(neutral)
    assert found.runs == 1
    for outcome in range(len(OUTCOMES)):
        assert found.share(outcome=outcome) is None
        assert found.ai_shares(outcome) == ()
        assert found.ai_share_range(outcome) is None
        why = found.why_undefined(outcome)
        assert why is not None
        assert CJK.search(why.zh)


def test_a_small_rise_of_less_than_fifty_points_is_not_attributed_but_one_of_fifty_is() -> None:
    def rise(points: float) -> Attribution:
        return attribute(Scenario(), lambda scenarios: straight_line(scenarios) * points / total, regroupings=())

    total = straight_line([Scenario()])[0, HHI]
    assert rise(49.9).share() is None
    assert rise(50.1).share() is not None
    assert rise(-50.1).share() is not None


def test_a_world_that_cannot_be_solved_leaves_the_answer_undefined() -> None:
    def runs(scenarios: Sequence[Scenario]) -> np.ndarray:
        outcomes = straight_line(scenarios)
        outcomes[0] = np.nan
        return outcomes

    found = attribute(Scenario(), runs)
    assert found.share() is None
    why = found.why_undefined()
    assert why is not None
    assert "could not be solved" in why.en


def test_a_run_that_fails_has_no_outcomes() -> None:
    def fail(scenario: Scenario) -> Result:
        cancel = threading.Event()
        cancel.set()
        return solve(scenario, cancel)

    assert fail(Scenario()).status is Status.CANCELLED
    assert np.isnan(outcomes_of(fail(Scenario()))).all()
    assert runs_in_turn(fail)([Scenario(), Scenario()]).shape == (2, len(OUTCOMES))


def test_progress_rises_to_the_number_of_worlds() -> None:
    told: list[tuple[int, int]] = []
    attribute(Scenario(), straight_line, progress=lambda done, total: told.append((done, total)), regroupings=())
    assert told[0] == (0, 128)
    assert told[-1] == (128, 128)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_cancelled_attribution_stops_between_batches() -> None:
    cancel, seen = threading.Event(), []

    def runs(scenarios: Sequence[Scenario]) -> np.ndarray:
        seen.extend(scenarios)
        cancel.set()
        return straight_line(scenarios)

    with pytest.raises(Cancelled):
        attribute(Scenario(), runs, cancel)
    assert 0 < len(seen) < 128
