"""What is exported as XMILE runs in PySD, whose only method is Euler's, as it runs here in the limit of small steps."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import Scenario, solve
from engine.mechanisms.types import Array
from engine.solving.names import stock_names
from engine.solving.tracks import segments_of
from tests.peers.fixed_steps import shares_with
from tests.peers.programs import PySD
from tests.peers.worlds import FIRST_EXAMPLES, HARD_WORLDS

SHARES = 1e-4
"""By how much the share of an actor may differ once the error of the step is taken out."""
ROUNDING = 1e-9
"""By how much two programs may differ that take the same steps by the same method."""
STEPS = 64
"""Steps a year of the coarse run; the fine one has twice as many."""
RATIOS = (1.7, 2.4)
"""Between these lies the ratio of the errors of two runs, one with half of the other's step; the limit is 2."""
NOTICEABLE = 1e-5
"""An error of the coarse run from which on that ratio says something."""

WORLDS = FIRST_EXAMPLES | {name: world for name, world in HARD_WORLDS.items() if name != "overlapping and clipped"}
"""Where ramps are clipped, corners lie between the steps of every even division of a year."""


def _seen_four_times_a_year(scenario: Scenario) -> Scenario:
    """The same scenario with output times that every division of a year here has."""
    return replace(scenario, step=0.25, tolerance=1e-8)


def _steps_per_year(scenario: Scenario) -> int:
    """The smallest number from STEPS on of which whole steps end at every quarter and at every corner of events."""
    corners = [each.start for each in segments_of(scenario)]
    numbers = (each for each in range(STEPS, 8 * STEPS, 4) if all(_is_whole(each * corner) for corner in corners))
    return next(numbers)


def _is_whole(value: float) -> bool:
    return math.isclose(value, round(value), abs_tol=1e-6)


def _largest(difference: Array) -> float:
    return float(np.abs(difference).max())


@pytest.mark.parametrize("world", WORLDS)
def test_the_error_is_in_proportion_to_the_step_and_without_it_shares_are_the_same(world: str, tmp_path: Path) -> None:
    scenario = _seen_four_times_a_year(WORLDS[world])
    run, peer, steps = solve(scenario), PySD(scenario, tmp_path), _steps_per_year(scenario)
    coarse, fine = peer.shares(steps), peer.shares(2 * steps)
    assert coarse.shape == run.shares.shape
    assert _largest(2.0 * fine - coarse - run.shares) < SHARES
    assert _largest(coarse - shares_with("euler", scenario, steps)) < ROUNDING
    if _largest(coarse - run.shares) > NOTICEABLE:
        assert RATIOS[0] < _largest(coarse - run.shares) / _largest(fine - run.shares) < RATIOS[1]


def test_ramps_that_are_clipped_between_two_steps_are_followed_as_here(tmp_path: Path) -> None:
    scenario = _seen_four_times_a_year(HARD_WORLDS["overlapping and clipped"])
    found = PySD(scenario, tmp_path).shares(STEPS)
    assert _largest(found - shares_with("euler", scenario, STEPS)) < ROUNDING


def test_stocks_other_than_shares_are_the_same_too(tmp_path: Path) -> None:
    scenario = _seen_four_times_a_year(HARD_WORLDS["several platforms"])
    run, peer, names = solve(scenario), PySD(scenario, tmp_path), stock_names(scenario)
    found = 2.0 * peer.values(names, 2 * STEPS) - peer.values(names, STEPS)
    largest = np.abs(run.trajectory.stocks).max(axis=0)
    assert _largest((found - run.trajectory.stocks) / np.where(largest > 0.0, largest, 1.0)) < 1e-3
