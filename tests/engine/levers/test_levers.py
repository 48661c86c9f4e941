"""Levers: what they change, and that pulling one does something."""

import re
from dataclasses import replace

import numpy as np
import pytest

from engine import Event, Mode, Result, Scenario, Shape, solve
from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.levers import LEVERS, Change, DatedChange, Lever, LeverRole, apply_lever
from engine.scenario import problems_of
from engine.text import Text

EVERY_LEVER = [pytest.param(lever, id=key) for key, lever in LEVERS.items()]
CJK = re.compile(r"[\u4e00-\u9fff]")

NOISE_FLOOR = 1.5e-3
"""Of a share."""


def lever_of(*changes: Change | DatedChange) -> Lever:
    text = Text("A lever", "杠杆")
    return Lever("a_lever", LeverRole.POLICY, text, text, text, 2, changes)


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.mark.parametrize("lever", EVERY_LEVER)
def test_a_lever_speaks_both_languages_and_names_its_essay(lever: Lever) -> None:
    assert lever.essay in (1, 2)
    for text in (lever.name, lever.meaning, lever.sentence, lever.role.text):
        assert text.en
        assert not CJK.search(text.en)
        assert CJK.search(text.zh)


def test_every_role_has_levers_and_they_come_role_by_role() -> None:
    roles = [lever.role for lever in LEVERS.values()]
    assert list(dict.fromkeys(roles)) == list(LeverRole)
    assert roles == sorted(roles, key=list(LeverRole).index)


@pytest.mark.parametrize("lever", EVERY_LEVER)
def test_a_lever_changes_each_parameter_once_and_only_what_may_be_changed(lever: Lever) -> None:
    keys = [each.key for each in lever.changes]
    assert len(set(keys)) == len(keys)
    assert all(CATALOGUE[key].role is Role.PARAMETER for key in keys)


@pytest.mark.parametrize("lever", EVERY_LEVER)
def test_pulling_a_lever_makes_a_valid_world_that_goes_elsewhere(lever: Lever, world: Result) -> None:
    pulled = apply_lever(Scenario(), lever)
    assert problems_of(pulled) == ()
    moved = {
        name: np.abs(output.values / world.indicators[name].values - 1.0).max()
        for name, output in solve(pulled).indicators.items()
    }
    assert max(moved.values()) > 0.05


@pytest.mark.parametrize("lever", EVERY_LEVER)
def test_a_lever_that_is_pulled_at_the_edge_of_validity_stays_valid(lever: Lever) -> None:
    for edge in ("minimum", "maximum"):
        values = {each.key: getattr(CATALOGUE[each.key], edge) for each in lever.changes}
        assert problems_of(apply_lever(Scenario().with_parameters(**values), lever)) == ()


@pytest.mark.parametrize(
    ("mode", "value", "expected"),
    [(Mode.SET, 0.3, 0.3), (Mode.ADD, 0.2, 0.7), (Mode.MULTIPLY, 0.5, 0.25), (Mode.ADD, 7.0, 1.0)],
)
def test_a_change_sets_adds_or_multiplies_within_validity(mode: Mode, value: float, expected: float) -> None:
    pulled = apply_lever(Scenario(), lever_of(Change("model_openness", mode, value)))
    assert pulled.parameters["model_openness"] == pytest.approx(expected)
    assert {key for key in pulled.parameters if pulled.parameters[key] != Scenario().parameters[key]} == {
        "model_openness"
    }


def test_a_dated_change_becomes_an_event_behind_those_there_are() -> None:
    there = Event("there", "model_openness", Shape.STEP, 2024.0, 2024.0, 0.9)
    lever = lever_of(DatedChange("ai_growth_rate", Mode.MULTIPLY, 0.5, start=2.0, shape=Shape.PULSE, years=3.0))
    pulled = apply_lever(replace(Scenario(start=2030.0), events=(there,)), lever, "zh_CN")
    assert pulled.events == (
        there,
        Event("杠杆", "ai_growth_rate", Shape.PULSE, 2032.0, 2035.0, 0.5, Mode.MULTIPLY),
    )
    assert pulled.parameters == Scenario().parameters


def test_export_control_slows_ai_only_from_its_date_on(world: Result) -> None:
    controlled = solve(apply_lever(Scenario(), LEVERS["export_control"]))
    capability = [each.stocks["ai_capability"].values for each in (world, controlled)]
    np.testing.assert_allclose(capability[0][:41], capability[1][:41], rtol=1e-4)
    assert np.all(capability[1][60:200] < capability[0][60:200])


@pytest.mark.parametrize(
    ("lever", "indicator", "sign"),
    [
        ("start_from_the_problem", "valley_share", -1),
        ("validate_early", "margin.individuals", 1),
        ("several_clouds", "margin.individuals", 1),
        ("open_models", "take_rate", -1),
        ("niche_focus", "gap_share", 1),
        ("broader_metrics", "overvaluation", -1),
        ("non_ai_share", "overvaluation", -1),
        ("revenue_share", "misallocation", -1),
        ("patience", "copy_time.platforms", 1),
        ("depth_and_breadth", "people.independent", 1),
        ("interoperability", "hhi", -1),
        ("merger_control", "hhi", -1),
        ("fee_caps", "take_rate", -1),
        ("open_model_support", "take_rate", -1),
        ("basic_income", "gini", -1),
    ],
)
def test_a_lever_moves_what_it_is_meant_for_in_its_direction(
    lever: str, indicator: str, sign: int, world: Result
) -> None:
    pulled = solve(apply_lever(Scenario(), LEVERS[lever]))
    before, after = (each.indicators[f"indicator.{indicator}"].values.mean() for each in (world, pulled))
    assert sign * (after - before) > 0.0


def test_pooling_moves_the_business_of_individuals_into_organisations(world: Result) -> None:
    pooled = solve(apply_lever(Scenario(), LEVERS["pool_into_an_organisation"]))
    before, after = (each.kind_shares[160] for each in (world, pooled))
    assert after[0] < before[0]
    assert after[1] > before[1]


@pytest.mark.parametrize("lever", EVERY_LEVER)
def test_the_start_neither_hides_nor_turns_round_what_a_lever_does_to_shares(lever: Lever, world: Result) -> None:
    """Dated at the start, all its changes do to the shares of every kind what the lever does."""
    twin = replace(
        lever,
        changes=tuple(
            DatedChange(each.key, each.mode, each.value, start=0.0) if isinstance(each, Change) else each
            for each in lever.changes
        ),
    )
    rows = [len(world.times) // 4, len(world.times) // 2]
    pulled, dated = (
        solve(apply_lever(Scenario(), each)).kind_shares[rows] - world.kind_shares[rows] for each in (lever, twin)
    )
    is_noticed = np.maximum(np.abs(pulled), np.abs(dated)) > NOISE_FLOOR
    assert (np.sign(pulled) == np.sign(dated))[is_noticed].all()
    assert (np.abs(pulled) > 0.5 * np.abs(dated))[is_noticed].all()
