"""Measured convergence: a run keeps what its tolerance promises, by every solver, also where the world is stiff."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from engine import Event, Mode, Result, Scenario, Shape, Status
from engine.scenario import check_scenario
from engine.solving import integrate as integrating
from engine.solving.integrators import INTEGRATORS

SOLVERS = tuple(INTEGRATORS)
TOLERANCES = (1e-3, 1e-4, 1e-6, 1e-8)
COMMON = 1e-6
"""The tolerance of a scenario unless told otherwise."""

DEFAULT = replace(Scenario(), step=0.25)
STIFF = replace(DEFAULT, horizon=8.0).with_parameters(
    copy_time_floor=0.001,
    copy_time_before_ai=0.05,
    copy_speedup=7.0,
    ai_growth_rate=1.2,
    innovation_rate=10.0,
    reconsideration_rate=2.0,
    coverage_rate=2.0,
    weight_network=1.1,
    trend_following=2.5,
    valuation_adjustment=3.0,
    expectation_time=0.5,
)
EVENTFUL = replace(
    DEFAULT,
    events=(
        Event("open", "model_openness", Shape.RAMP, 2025.1, 2031.3, 1.0),
        Event("fees", "platform_take_rate", Shape.PULSE, 2028.01, 2028.02, 3.0, Mode.MULTIPLY),
        Event("restless", "reconsideration_rate", Shape.STEP, 2033.33, 0.0, 2.0),
    ),
)
WORLDS = {"default": DEFAULT, "stiff": STIFF, "eventful": EVENTFUL}


def run_with(solver: str, world: Scenario, tolerance: float) -> Result:
    """A run by this solver and by no other."""
    scenario = replace(world, tolerance=tolerance)
    check_scenario(scenario)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(integrating, "integrators_for", lambda *_: (solver,))
        result = Result(integrating.integrate(scenario))
    assert result.status is Status.DONE, result.problem
    assert result.solver == solver
    return result


@cache
def reference(world: str) -> Result:
    return run_with("LSODA", WORLDS[world], 1e-12)


def errors(result: Result, exact: Result) -> tuple[float, float]:
    """The largest error of a share, and of any stock relative to its size."""
    stocks, expected = result.trajectory.stocks, exact.trajectory.stocks
    sizes = np.abs(expected).max(axis=0) + 1e-3
    return float(np.abs(result.shares - exact.shares).max()), float((np.abs(stocks - expected) / sizes).max())


@pytest.mark.parametrize("world", WORLDS)
def test_two_methods_that_share_no_code_agree_on_the_reference(world: str) -> None:
    of_shares, of_stocks = errors(run_with("DOP853", WORLDS[world], 1e-12), reference(world))
    assert of_shares < 1e-10
    assert of_stocks < 1e-7


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("solver", SOLVERS)
def test_the_error_falls_in_step_with_the_tolerance(solver: str, world: str) -> None:
    measured = {each: errors(run_with(solver, WORLDS[world], each), reference(world)) for each in TOLERANCES}
    exponents = np.log10(TOLERANCES)
    for position, what in enumerate(("shares", "stocks")):
        sizes = np.log10([measured[each][position] for each in TOLERANCES])
        slope = float(np.polyfit(exponents, sizes, 1)[0])
        assert 0.65 < slope < 1.4, f"error of {what} falls as tolerance^{slope:.2f}"
    of_shares, of_stocks = measured[COMMON]
    assert of_shares < 5e-6
    assert of_stocks < 2e-3


def test_the_solver_that_runs_first_keeps_shares_far_below_what_anyone_can_see() -> None:
    of_shares, of_stocks = errors(run_with("LSODA", DEFAULT, COMMON), reference("default"))
    assert of_shares < 2e-7
    assert of_stocks < 2e-5
