"""Events: what parameters become over time, and where the solver restarts."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from engine import Event, Mode, Scenario, Shape, Status, solve
from engine.solving.tracks import segments_of


def with_events(*events: Event, **changes: object) -> Scenario:
    return replace(Scenario(), events=events, **changes)  # type: ignore[arg-type]


def parameter(scenario: Scenario, key: str) -> dict[float, float]:
    result = solve(scenario)
    assert result.status is Status.DONE
    values = result.trajectory.parameter(key)
    return dict(zip(result.times.round(2).tolist(), values.tolist(), strict=True))


def test_a_step_holds_from_its_start_on() -> None:
    values = parameter(with_events(Event("open", "model_openness", Shape.STEP, 2025.0, 0.0, 0.9)), "model_openness")
    assert values[2024.95] == 0.5
    assert values[2025.0] == values[2043.0] == 0.9


def test_a_ramp_grows_to_its_end_and_stays() -> None:
    values = parameter(with_events(Event("open", "model_openness", Shape.RAMP, 2025.0, 2035.0, 1.0)), "model_openness")
    assert values[2025.0] == pytest.approx(0.5)
    assert values[2030.0] == pytest.approx(0.75)
    assert values[2035.0] == values[2043.0] == pytest.approx(1.0)


def test_a_pulse_ends() -> None:
    pulse = Event("price", "platform_take_rate", Shape.PULSE, 2028.0, 2030.0, 2.0, Mode.MULTIPLY)
    values = parameter(with_events(pulse), "platform_take_rate")
    assert [values[year] for year in (2027.95, 2028.0, 2029.95, 2030.0)] == [0.3, 0.6, 0.6, 0.3]


def test_events_apply_in_the_order_of_the_list() -> None:
    double = Event("double", "platform_take_rate", Shape.STEP, 2025.0, 0.0, 2.0, Mode.MULTIPLY)
    more = Event("more", "platform_take_rate", Shape.STEP, 2025.0, 0.0, 0.1, Mode.ADD)
    assert parameter(with_events(double, more), "platform_take_rate")[2030.0] == pytest.approx(0.7)
    assert parameter(with_events(more, double), "platform_take_rate")[2030.0] == pytest.approx(0.8)


def test_an_event_that_is_off_changes_nothing() -> None:
    off = Event("open", "model_openness", Shape.STEP, 2025.0, 0.0, 0.9, is_enabled=False)
    np.testing.assert_array_equal(solve(with_events(off)).shares, solve(Scenario()).shares)


def test_a_ramp_beyond_validity_is_clipped_and_the_solver_restarts_there() -> None:
    ramp = Event("open", "model_openness", Shape.RAMP, 2025.0, 2035.0, 1.5)
    scenario = with_events(ramp)
    assert parameter(scenario, "model_openness")[2040.0] == 1.0
    assert [round(each.start, 9) for each in segments_of(scenario)] == [0.0, 2.0, 7.0, 12.0]


def test_multiplied_ramps_are_followed_exactly() -> None:
    ramps = [Event(name, "platform_take_rate", Shape.RAMP, 2025.0, 2035.0, 1.5, Mode.MULTIPLY) for name in "ab"]
    assert parameter(with_events(*ramps), "platform_take_rate")[2030.0] == pytest.approx(0.3 * 1.25**2)


def test_a_pulse_between_two_outputs_is_not_stepped_over() -> None:
    pulse = Event("flash", "reconsideration_rate", Shape.PULSE, 2030.001, 2030.002, 70.0)
    shown = replace(with_events(pulse), step=5.0)
    with_pulse, without = solve(shown), solve(replace(shown, events=()))
    assert np.abs(with_pulse.shares - without.shares).max() > 1e-3


def test_fifty_narrow_pulses_give_the_same_whatever_the_output_step() -> None:
    pulses = [
        Event(f"{row}", "platform_take_rate", Shape.PULSE, 2024 + row / 4, 2024 + row / 4 + 0.003, 0.9)
        for row in range(50)
    ]
    coarse = solve(with_events(*pulses, step=5.0, tolerance=1e-9))
    fine = solve(with_events(*pulses, step=0.05, tolerance=1e-9))
    np.testing.assert_allclose(coarse.shares, fine.shares[::100], atol=1e-7)


def test_events_outside_the_horizon_are_harmless() -> None:
    before = Event("before", "model_openness", Shape.PULSE, 1990.0, 1991.0, 0.9)
    after = Event("after", "model_openness", Shape.STEP, 2100.0, 0.0, 0.9)
    np.testing.assert_allclose(solve(with_events(before, after)).shares, solve(Scenario()).shares, atol=1e-12)


def test_short_ramps_late_in_a_run_stay_exact() -> None:
    ramps = [
        Event(f"{row}", "weight_network", Shape.RAMP, 2040.0, 2040.0 + 1 / 365, value, Mode.MULTIPLY)
        for row, value in enumerate((2.0, 0.5, 2.0, 0.5))
    ]
    values = parameter(with_events(*ramps), "weight_network")
    assert values[2040.05] == pytest.approx(Scenario().parameters["weight_network"], rel=1e-12)


def thousand_pulses() -> list[Event]:
    dates = [2023 + row / 50 for row in range(1000)]
    return [Event(f"{date}", "model_openness", Shape.PULSE, date, date + 0.01, 1.0) for date in dates]


def test_a_thousand_pulses_can_be_cancelled_at_once() -> None:
    pulses = [
        Event(f"{row}", "model_openness", Shape.PULSE, 2023 + row / 50, 2023.01 + row / 50, 1.0) for row in range(1000)
    ]
    cancel = threading.Event()
    cancel.set()
    assert solve(with_events(*pulses), cancel).status is Status.CANCELLED


def test_a_thousand_pulses_make_their_segments() -> None:
    pulses = [
        Event(f"{row}", "model_openness", Shape.PULSE, 2023 + row / 50, 2023.01 + row / 50, 1.0) for row in range(1000)
    ]
    segments = segments_of(with_events(*pulses))
    assert len(segments) == 2000
    assert [each.constants["model_openness"] for each in segments[:4]] == [1.0, 0.5, 1.0, 0.5]


def test_twenty_simultaneous_ramps_of_the_largest_value_are_survived() -> None:
    ramps = [
        Event(f"{row}", "model_openness", Shape.RAMP, 2030.0, 2030.0 + 1e-6, 1e6, Mode.MULTIPLY) for row in range(20)
    ]
    assert parameter(with_events(*ramps), "model_openness")[2043.0] == 1.0
