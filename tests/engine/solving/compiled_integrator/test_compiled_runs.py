"""The compiled integrator against SciPy's, from the start of a run through its events to the end."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, Kind, Mode, Scenario, Shape, Status, solve
from engine.scenario import SWITCHES, zipf_niches
from engine.solving import integrators
from engine.solving import layout as at
from engine.solving.integrate import integrate
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


def test_copying_a_thousand_times_faster_than_the_market_moves_costs_hardly_more_steps() -> None:
    loose = replace(Scenario(), tolerance=1e-4)
    slow = solve(loose, integrator=COMPILED)
    fast = solve(loose.with_parameters(copy_time_floor=1e-4, copy_time_before_ai=1e-3), integrator=COMPILED)
    assert fast.trajectory.by_actor(at.HAZARD).max() > 1e3
    assert fast.trajectory.calls < 1.5 * slow.trajectory.calls


class AtTheThirdLook:
    """A cancel that is set only once a run is well under way."""

    def __init__(self) -> None:
        self.looks = 0

    def is_set(self) -> bool:
        self.looks += 1
        return self.looks > 3


def test_a_large_market_is_cancelled_between_steps() -> None:
    actors = tuple(Actor(f"Actor {row}", Kind(row % 3)) for row in range(24))
    run = integrate(replace(Scenario(), actors=actors, niches=zipf_niches(200), step=1.0), AtTheThirdLook())
    assert run.status is Status.CANCELLED
    assert run.solver == COMPILED
    assert run.calls > 0


@pytest.mark.parametrize("most_steps", [1, 3, 1000])
def test_a_run_that_is_paused_and_resumed_is_the_same_run(most_steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = solve(WORLDS["eventful"], integrator=COMPILED)
    monkeypatch.setattr(integrators, "_NUMBERS_BETWEEN_LOOKS", most_steps * 77)
    pieces = solve(WORLDS["eventful"], integrator=COMPILED)
    assert np.array_equal(pieces.trajectory.stocks, whole.trajectory.stocks)
    assert pieces.trajectory.calls == whole.trajectory.calls


def test_a_corner_costs_no_small_steps_behind_it() -> None:
    """Corners a moment apart cut a step to a sliver; what follows goes on as before."""
    slivers = tuple(
        Event(f"sliver {row}", "model_openness", Shape.STEP, 2030.0 + row * 2e-9, 0.0, 0.5 + 0.01 * row)
        for row in range(2)
    )
    calm = solve(Scenario(), integrator=COMPILED)
    cut = solve(replace(Scenario(), events=slivers), integrator=COMPILED)
    assert cut.solver == COMPILED
    assert cut.trajectory.calls < 1.3 * calm.trajectory.calls


def test_outputs_are_given_for_any_rising_years() -> None:
    world = WORLDS["eventful"]
    years = np.array([0.7, 5.01, 5.02, 10.33, 17.9, 20.0])
    found = integrate(replace(world, tolerance=1e-8), integrator=COMPILED, years=years)
    expected = integrate(replace(world, tolerance=1e-10), integrator="LSODA", years=years)
    assert found.years.tolist() == years.tolist()
    np.testing.assert_allclose(found.stock("shares"), expected.stock("shares"), atol=1e-6)
