"""How runs end: done, cancelled, out of time, or no longer numbers; never with a bare exception."""

import threading
from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

from engine import InvalidInput, Scenario, Status, solve
from engine.messages import message
from engine.solving import integrate as integrating
from engine.solving.integrators import INTEGRATORS, StepLimit
from engine.solving.stretch import Stretch
from engine.text import LANGUAGES


def assert_readable(result_problem: object) -> None:
    assert result_problem is not None
    for language in LANGUAGES:
        assert "{" not in message(result_problem, language)  # type: ignore[arg-type]


def test_a_cancelled_run_says_so() -> None:
    cancel = threading.Event()
    cancel.set()
    result = solve(Scenario(), cancel)
    assert result.status is Status.CANCELLED
    assert_readable(result.problem)


def test_a_run_out_of_time_says_so() -> None:
    result = solve(Scenario(), time_limit=0.0)
    assert result.status is Status.TIME_LIMIT
    assert_readable(result.problem)


def test_a_run_that_is_no_longer_a_number_says_which_stock(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(stretch: Stretch) -> np.ndarray:
        states = np.tile(stretch.stocks, (len(stretch.times), 1))
        states[10:, 0] = np.nan
        return states

    for name in INTEGRATORS:
        monkeypatch.setitem(INTEGRATORS, name, broken)
    result = solve(Scenario())
    assert result.status is Status.NOT_FINITE
    assert len(result.times) == 10
    assert dict(result.problem.arguments)["stock"] == "ai_capability"  # type: ignore[union-attr]
    assert_readable(result.problem)


def test_another_solver_stands_in_for_one_that_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def gives_up(*_: object) -> np.ndarray:
        raise StepLimit(0)

    reference = solve(Scenario())
    monkeypatch.setitem(INTEGRATORS, "LSODA", gives_up)
    result = solve(Scenario())
    assert result.status is Status.DONE
    assert result.solver == "LSODA, ARK4(3)"
    np.testing.assert_allclose(result.shares, reference.shares, atol=1e-4)


def test_when_every_solver_gives_up_the_result_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def gives_up(*_: object) -> np.ndarray:
        raise StepLimit(0)

    for name in INTEGRATORS:
        monkeypatch.setitem(INTEGRATORS, name, gives_up)
    result = solve(Scenario())
    assert result.status is Status.SOLVER_FAILED
    assert_readable(result.problem)


def test_a_negative_stock_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def sinking(stretch: Stretch) -> np.ndarray:
        states = np.tile(stretch.stocks, (len(stretch.times), 1))
        states[5:, 3] = -1.0
        return states

    for name in INTEGRATORS:
        monkeypatch.setitem(INTEGRATORS, name, sinking)
    result = solve(Scenario())
    assert result.status is Status.NEGATIVE_STOCK
    assert len(result.times) == 5
    assert_readable(result.problem)


def test_an_invalid_scenario_is_refused_before_it_runs() -> None:
    with pytest.raises(InvalidInput):
        solve(replace(Scenario(), horizon=-1.0))


def test_the_horizon_is_an_output_even_when_the_step_does_not_divide_it() -> None:
    assert solve(replace(Scenario(), horizon=1.0, step=0.3)).times.tolist() == pytest.approx(
        [2023.0, 2023.3, 2023.6, 2023.9, 2024.0]
    )


def test_a_large_market_is_solved_without_a_dense_jacobian() -> None:
    from engine.scenario import zipf_niches

    large = replace(Scenario(), niches=zipf_niches(200), horizon=2.0)
    result = solve(large)
    assert result.status is Status.DONE
    assert result.solver == "ARK4(3)"
    assert result.seconds < integrating.TIME_LIMIT


def test_nothing_in_a_result_can_be_changed() -> None:
    result = solve(replace(Scenario(), horizon=1.0))
    for values in (result.shares, result.times, result.stocks["market"].values, result.trajectory.stocks):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 0.0
    with pytest.raises(FrozenInstanceError):
        result.trajectory = result.trajectory  # type: ignore[misc]


def test_another_solver_stands_in_for_one_that_falls_below_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    def sinking(stretch: Stretch) -> np.ndarray:
        return np.full((len(stretch.times), len(stretch.stocks)), -1.0)

    monkeypatch.setitem(INTEGRATORS, "LSODA", sinking)
    result = solve(Scenario())
    assert result.status is Status.DONE
    assert result.solver == "LSODA, ARK4(3)"


def test_a_large_market_at_a_loose_tolerance_is_solved() -> None:
    from engine.scenario import zipf_niches

    loose = replace(Scenario(), niches=zipf_niches(200), tolerance=1e-2, step=0.5)
    assert solve(loose).status is Status.DONE
