"""Compiling everything before it is needed: what a child process does at the very first start."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from engine.compilation import cache_is_warm, mark_cache_warm
from engine.ensemble import Plan, run_ensemble
from engine.run import solve
from engine.scenario import Event, Scenario, Shape
from engine.solving.integrators import COMPILED

SOLVER_READY = "solver ready"
"""Told when single worlds can be solved; ensembles and live runs take longer to compile."""


def warm_cache(tell: Callable[[str], None] = lambda _: None) -> None:
    """Compile everything and keep the machine code on disk; a minute the first time, nothing afterwards.

    Args:
        tell: called with `SOLVER_READY` on the way.
    """
    if cache_is_warm():
        return
    ramp = Event("warm", "model_openness", Shape.RAMP, 2023.0, 2024.0, 1.0)
    brief = Scenario(horizon=1.0, step=0.5, events=(ramp,))
    solve(brief)
    tell(SOLVER_READY)
    solve(brief, integrator=COMPILED)
    two = Plan(replace(brief, events=()), ("model_openness",), np.array([[0.2], [0.4]]))
    run_ensemble(two, ["indicator.hhi"])
    mark_cache_warm()
