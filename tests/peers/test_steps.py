"""The steps that an export asks for, and those that it names for Euler's method, are enough."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Scenario, solve
from engine.exports.xmile.steps import MOST_STEPS_PER_YEAR, STEPS_PER_YEAR, STEPS_WITH_JUMPS, steps_per_year
from engine.symbols import recorded_derivative
from tests.peers.fixed_steps import Method, shares_with
from tests.peers.worlds import EXAMPLES, FIRST_EXAMPLES, HARD_WORLDS

WORLDS = EXAMPLES | HARD_WORLDS
RUNGE_KUTTA, RUNGE_KUTTA_WITH_JUMPS = 1e-6, 1e-4
EULER = {256: 1e-3, 2048: 1e-4}


def _error(method: Method, scenario: Scenario, steps: int) -> float:
    """Largest error of any share at any quarter of a year, with the next number of steps that has quarters."""
    quarterly = replace(scenario, step=0.25, tolerance=1e-9)
    found = shares_with(method, quarterly, -(-steps // 4) * 4)
    return float(np.abs(found - solve(quarterly).shares).max())


def _asked(scenario: Scenario) -> int:
    return steps_per_year(recorded_derivative(scenario))


@pytest.mark.parametrize("world", WORLDS)
def test_runge_kutta_with_the_steps_asked_for_comes_close(world: str) -> None:
    steps = _asked(WORLDS[world])
    bound = RUNGE_KUTTA if steps < STEPS_WITH_JUMPS else RUNGE_KUTTA_WITH_JUMPS
    assert _error("rk4", WORLDS[world], steps) < bound


@pytest.mark.parametrize("steps", EULER)
@pytest.mark.parametrize("world", FIRST_EXAMPLES)
def test_eulers_method_needs_the_steps_that_the_export_names(world: str, steps: int) -> None:
    assert _error("euler", FIRST_EXAMPLES[world], steps) < EULER[steps]


def test_fewer_steps_would_not_do_for_every_example() -> None:
    assert _error("euler", FIRST_EXAMPLES["essay1 1"], 64) > EULER[256]
    assert _error("euler", FIRST_EXAMPLES["essay1 1"], 512) > EULER[2048]


def test_jumps_and_fast_copying_ask_for_more_steps() -> None:
    assert _asked(Scenario()) == STEPS_PER_YEAR
    assert _asked(EXAMPLES["nyc_rides 1"]) == 1100
    fast = Scenario().with_parameters(copy_time_floor=0.001, copy_time_before_ai=0.01)
    assert 500 < _asked(fast) < STEPS_WITH_JUMPS
    assert _error("rk4", fast, _asked(fast)) < RUNGE_KUTTA
    fastest = Scenario().with_parameters(copy_time_floor=1e-6, copy_time_before_ai=1e-6)
    assert _asked(fastest) == MOST_STEPS_PER_YEAR
