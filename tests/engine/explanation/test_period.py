"""Periods and moments: what can be explained, and what is said when it cannot."""

import string
import threading
from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from engine import InvalidInput, Result, Scenario, Status, solve
from engine.explanation import explain, moment_of, period_of
from engine.messages import explanation_messages, message
from engine.progress import Cancelled
from engine.solving.integrators import INTEGRATORS, StepLimit
from engine.solving.stretch import Stretch
from engine.text import LANGUAGES


def codes(refusal: pytest.ExceptionInfo[InvalidInput]) -> list[str]:
    for each in refusal.value.problems:
        for language in LANGUAGES:
            assert "{" not in message(each, language)
    return [each.code for each in refusal.value.problems]


@pytest.fixture(scope="module")
def cut_off() -> Result:
    """A run of 20 years that ended after 9.5."""
    patch = pytest.MonkeyPatch()
    odeint = INTEGRATORS["LSODA"]

    def broken(stretch: Stretch) -> np.ndarray:
        states = odeint(stretch)
        states[20:] = np.nan
        return states

    for name in INTEGRATORS:
        patch.setitem(INTEGRATORS, name, broken)
    result = solve(Scenario(step=0.5))
    patch.undo()
    return result


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (2022.0, 2030.0, ["explanation_outside_run"]),
        (2024.0, 2043.1, ["explanation_outside_run"]),
        (2010.0, 2050.0, ["explanation_outside_run", "explanation_outside_run"]),
        (float("nan"), 2030.0, ["explanation_outside_run"]),
        (2030.0, 2030.0, ["explanation_empty_period"]),
        (2031.0, 2030.0, ["explanation_empty_period"]),
    ],
)
def test_a_period_outside_the_run_or_without_length_is_refused(
    world: Result, start: float, end: float, expected: list[str]
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        explain(world, "share.Platforms", start, end)
    assert codes(refusal) == expected


@pytest.mark.parametrize("stock", ["share.Nobody", "indicator.hhi", "", "share.Platforms.Niche 99"])
def test_what_is_no_stock_is_refused(world: Result, stock: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        explain(world, stock, 2024.0, 2025.0)
    assert codes(refusal) == ["explanation_unknown_stock"]


def test_a_run_that_ended_early_is_explained_as_far_as_it_came(cut_off: Result) -> None:
    assert cut_off.status is Status.NOT_FINITE
    assert cut_off.times[-1] == 2032.5
    assert abs(explain(cut_off, "share.Platforms", 2024.0, 2032.5).terms_remainder) < 1e-6
    with pytest.raises(InvalidInput) as refusal:
        explain(cut_off, "share.Platforms", 2024.0, 2033.0)
    assert codes(refusal) == ["explanation_outside_run"]


def test_a_run_without_outputs_is_not_explained() -> None:
    cancel = threading.Event()
    cancel.set()
    nothing = solve(Scenario(), cancel)
    with pytest.raises(InvalidInput) as refusal:
        explain(nothing, "share.Platforms", 2024.0, 2025.0)
    assert codes(refusal) == ["explanation_no_outputs", "explanation_no_outputs"]


def test_an_explanation_can_be_cancelled_before_and_while_it_is_made(
    world: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel = threading.Event()
    lsoda, calls = INTEGRATORS["LSODA"], []

    def cancelled_at_the_third(stretch: Stretch) -> np.ndarray:
        calls.append(stretch)
        if len(calls) == 3:
            cancel.set()
            stretch.budget.look(0.0)
        return lsoda(stretch)

    monkeypatch.setitem(INTEGRATORS, "LSODA", cancelled_at_the_third)
    with pytest.raises(Cancelled):
        explain(world, "share.Platforms", 2024.0, 2034.0, cancel)
    assert len(calls) == 3
    for begun in (
        lambda: explain(world, "share.Platforms", 2024.0, 2025.0, cancel),
        lambda: period_of(world, 2024.0, 2025.0, cancel),
        lambda: moment_of(world, 2024.02, cancel),
    ):
        with pytest.raises(Cancelled):
            begun()
    assert len(calls) == 3


def test_when_no_integrator_gets_through_the_refusal_names_the_time(
    world: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gives_up(*_: object) -> np.ndarray:
        raise StepLimit(0)

    for name in INTEGRATORS:
        monkeypatch.setitem(INTEGRATORS, name, gives_up)
    with pytest.raises(InvalidInput) as refusal:
        explain(world, "share.Platforms", 2024.0, 2025.0)
    assert codes(refusal) == ["explanation_not_solved"]
    assert dict(refusal.value.problems[0].arguments) == {"start": "2024.0000", "end": "2025.0000"}


def test_at_a_moment_rates_of_change_are_explained(world: Result) -> None:
    moment = moment_of(world, 2030.0)
    row = int(np.searchsorted(world.times, 2030.0 - 1e-6))
    found = moment.explain("people.displaced")
    assert found.unit == "1/yr"
    assert found.change == world.trajectory.rates[row, world.trajectory.position_of("people.displaced")]
    for entry in found.flows:
        assert abs(entry.amount) == pytest.approx(world.flows[entry.name].values[row], rel=1e-12)
    assert moment.explain("expected_growth").unit == "1/yr^2"
    share = moment.explain("share.Platforms")
    assert abs(share.remainder) < 1e-14
    assert abs(share.terms_remainder) < 1e-8


def test_between_outputs_a_moment_lies_on_the_run(world: Result, coarse_world: Result) -> None:
    near, far = (moment_of(each, 2030.43).explain("share.Platforms") for each in (world, coarse_world))
    assert near.change == pytest.approx(far.change, abs=1e-6)


def test_on_a_corner_a_moment_means_what_holds_from_then_on(world_with_events: Result) -> None:
    before, on, after = (
        moment_of(world_with_events, year).explain("novelty.Individuals").change
        for year in (2031.07 - 1e-6, 2031.07, 2031.07 + 1e-6)
    )
    assert on == pytest.approx(after, abs=1e-3)
    assert abs(on - before) > 0.1


def test_an_output_reached_by_rounding_is_that_output(world: Result) -> None:
    exact = explain(world, "share.Platforms", 2024.0, 2025.0)
    rounded = explain(world, "share.Platforms", 2024.0 + 1e-12, 2025.0 - 1e-12)
    assert rounded.change == exact.change


def test_an_explanation_cannot_be_changed(world: Result) -> None:
    period = period_of(world, 2024.0, 2025.0)
    with pytest.raises(FrozenInstanceError):
        period.start = 2020.0  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        period.explain("market").change = 0.0  # type: ignore[misc]
    for values in (period.path.weights, period.path.change, period.path.run.stocks, period.path.run.auxiliaries):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 1.0


def test_explaining_leaves_the_result_as_it_was(world: Result) -> None:
    before = world.trajectory.stocks.copy()
    explain(world, "share.Platforms", 2024.03, 2042.97)
    np.testing.assert_array_equal(world.trajectory.stocks, before)


@pytest.mark.parametrize("code", explanation_messages.MESSAGES)
def test_both_languages_use_the_same_placeholders(code: str) -> None:
    text = explanation_messages.MESSAGES[code]
    english, chinese = (
        {name for _, name, _, _ in string.Formatter().parse(each) if name} for each in (text.en, text.zh)
    )
    assert english == chinese
