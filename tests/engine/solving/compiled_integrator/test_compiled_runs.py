"""The compiled integrator against SciPy's, from the start of a run through its events to the end."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, Kind, Mode, Scenario, Shape, Status, solve
from engine.scenario import SWITCHES, zipf_niches
from engine.solving.integrators import COMPILED

EVENTS = (
    Event("open", "model_openness", Shape.RAMP, 2025.1, 2031.3, 1.0),
    Event("fees", "platform_take_rate", Shape.PULSE, 2028.01, 2028.02, 3.0, Mode.MULTIPLY),
    Event("clipped", "weight_network", Shape.RAMP, 2024.0, 2040.0, 40.0, Mode.MULTIPLY),
    Event("restless", "reconsideration_rate", Shape.STEP, 2033.33, 0.0, 2.0),
)
CROWD = tuple(Actor(f"Actor {row}", Kind(row % 3)) for row in range(9))
WORLDS = {
    "default": Scenario(),
    "eventful": replace(Scenario(), events=EVENTS),
    "coarse": replace(Scenario(), step=4.0),
    "crowded": replace(Scenario(), actors=CROWD, niches=zipf_niches(5)),
    "two actors": replace(Scenario(), actors=Scenario().actors[:2], niches=zipf_niches(1)),
}


@pytest.mark.parametrize("world", WORLDS)
def test_a_compiled_run_is_that_of_scipy(world: str) -> None:
    mine = solve(replace(WORLDS[world], tolerance=1e-7), integrator=COMPILED)
    scipy = solve(replace(WORLDS[world], tolerance=1e-9), integrator="LSODA")
    assert (mine.solver, scipy.solver) == (COMPILED, "LSODA")
    sizes = 1.0 + np.abs(scipy.trajectory.stocks).max(axis=0)
    assert (np.abs(mine.trajectory.stocks - scipy.trajectory.stocks) / sizes).max() < 3e-6
    np.testing.assert_allclose(mine.shares, scipy.shares, atol=3e-7)


@pytest.mark.parametrize("mechanism", SWITCHES)
def test_a_mechanism_that_is_off_is_off_in_compiled_runs(mechanism: str) -> None:
    world = replace(Scenario(), horizon=8.0, step=0.5).with_switches(**{mechanism: False})
    mine, scipy = solve(world, integrator=COMPILED), solve(world, integrator="LSODA")
    assert mine.solver == COMPILED
    np.testing.assert_allclose(mine.shares, scipy.shares, atol=3e-6)


def test_shares_people_and_their_totals_are_kept_through_every_step_and_between() -> None:
    result = solve(replace(Scenario(), tolerance=1e-3, step=0.01), integrator=COMPILED)
    shares = result.trajectory.stock("shares")
    assert shares.min() >= -1e-9
    assert shares.max() <= 1.0 + 1e-9
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, atol=1e-12)
    np.testing.assert_allclose(result.trajectory.stock("people").sum(axis=1), 1.0, atol=1e-12)


def test_copying_a_thousand_times_faster_than_the_market_moves_costs_no_more_steps() -> None:
    slow = solve(replace(Scenario(), tolerance=1e-4), integrator=COMPILED)
    fast = solve(
        replace(Scenario(), tolerance=1e-4).with_parameters(copy_time_floor=1e-4, copy_time_before_ai=1e-3),
        integrator=COMPILED,
    )
    hazard = fast.trajectory.by_actor(5)  # per year
    assert hazard.max() > 1e3
    assert fast.trajectory.calls < 2 * slow.trajectory.calls


def test_a_large_market_is_cancelled_between_steps() -> None:
    import threading

    cancel = threading.Event()
    cancel.set()
    actors = tuple(Actor(f"Actor {row}", Kind(row % 3)) for row in range(24))
    result = solve(replace(Scenario(), actors=actors, niches=zipf_niches(200), step=1.0), cancel)
    assert result.status is Status.CANCELLED
