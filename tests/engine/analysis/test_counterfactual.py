"""Counterfactuals: another world, or this one changed from its start on."""

from dataclasses import replace

import numpy as np

from engine import Event, Scenario, Shape, solve
from engine.analysis.counterfactual import changed_from_start, has_effect, with_values_held

LATER = Event("later", "basic_income", Shape.STEP, 2025.0, 2025.0, 0.3)
OTHER = Event("other", "model_openness", Shape.STEP, 2025.0, 2025.0, 0.9)


def test_a_parameter_that_is_held_is_not_moved_by_events() -> None:
    held = with_values_held(replace(Scenario(), events=(LATER, OTHER)), {"basic_income": 0.4})
    assert held.events == (OTHER,)
    assert held.parameters["basic_income"] == 0.4


def test_a_world_changed_from_its_start_begins_as_it_does() -> None:
    scenario = replace(Scenario(horizon=3.0), events=(LATER, OTHER))
    changed = changed_from_start(scenario, {"short_term_pressure": 0.0, "basic_income": 0.4})
    before, after = solve(scenario), solve(changed)
    np.testing.assert_array_equal(before.trajectory.stocks[0], after.trajectory.stocks[0])
    assert np.all(after.trajectory.parameter("basic_income") == 0.4)
    assert np.all(after.trajectory.parameter("short_term_pressure") == 0.0)
    assert after.trajectory.parameter("model_openness")[-1] == 0.9


def test_an_income_that_always_was_moves_nobody_but_one_that_is_introduced_does() -> None:
    scenario = Scenario(horizon=5.0)
    people = solve(scenario).trajectory.stock("people")[-1]
    always = solve(with_values_held(scenario, {"basic_income": 0.4})).trajectory.stock("people")[-1]
    introduced = solve(changed_from_start(scenario, {"basic_income": 0.4})).trajectory.stock("people")[-1]
    np.testing.assert_allclose(always, people, rtol=1e-5)
    assert np.abs(introduced - people).max() > 0.01


def test_values_that_a_world_has_already_have_no_effect_unless_an_event_moves_them() -> None:
    value = Scenario().parameters["basic_income"]
    assert not has_effect(Scenario(), {"basic_income": value})
    assert has_effect(Scenario(), {"basic_income": value + 0.1})
    assert has_effect(replace(Scenario(), events=(LATER,)), {"basic_income": value})
    asleep = replace(LATER, is_enabled=False)
    assert not has_effect(replace(Scenario(), events=(asleep,)), {"basic_income": value})
