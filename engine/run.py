"""Solving a scenario."""

import threading

from engine.result import Result
from engine.scenario import Scenario, check_scenario
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
