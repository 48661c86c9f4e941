"""Solving a scenario, and preparing the compiled equations."""

import threading

from engine.compilation import cache_is_warm, mark_cache_warm
from engine.result import Result
from engine.scenario import Event, Scenario, Shape, check_scenario
from engine.solving.integrate import TIME_LIMIT, integrate


def solve(
    scenario: Scenario,
    cancel: threading.Event | None = None,
    time_limit: float = TIME_LIMIT,
    integrator: str | None = None,
) -> Result:
    """Run a scenario.

    A run that cannot be finished returns a result with its status and problem.

    Args:
        scenario: what to run.
        cancel: set it to stop the run.
        time_limit: seconds the run may take.
        integrator: the one to try first, a key of `engine.solving.integrators.INTEGRATORS`; by default LSODA for small
            markets, the compiled one for large.

    Raises:
        InvalidInput: the scenario is not valid.
    """
    check_scenario(scenario)
    return Result(integrate(scenario, cancel, time_limit, integrator))


def warm_cache() -> None:
    """Compile every equation and keep the machine code on disk; seconds the first time, nothing afterwards."""
    if cache_is_warm():
        return
    ramp = Event("warm", "model_openness", Shape.RAMP, 2023.0, 2024.0, 1.0)
    solve(Scenario(horizon=1.0, step=0.5, events=(ramp,)))
    mark_cache_warm()
