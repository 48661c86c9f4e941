"""Compiling everything before it is needed: what a child process does at the very first start."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from engine.compilation import cache_is_warm, mark_cache_warm
from engine.ensemble import Plan, run_ensemble
from engine.explanation import explain
from engine.run import solve
from engine.scenario import Event, Scenario, Shape, zipf_niches
from engine.solving.integrators import COMPILED

SOLVER_READY = "solver ready"
"""Told when single worlds can be solved; ensembles and live runs take longer to compile."""

_MANY = 200
"""Niches of a market so large that other integrators are taken; its explanation goes from year to year."""


def warm_cache(tell: Callable[[str], None] = lambda _: None) -> None:
    """Compile everything and keep the machine code on disk; a minute the first time, nothing afterwards.

    tell  is called with `SOLVER_READY` on the way
    """
    if cache_is_warm():
        return
    ramp = Event("warm", "model_openness", Shape.RAMP, 2023.0, 2024.0, 1.0)
    brief = Scenario(horizon=1.0, step=0.5, events=(ramp,))
    solve(brief)
    tell(SOLVER_READY)
    for world in (brief, replace(brief, horizon=2.0, niches=zipf_niches(_MANY))):
        result = solve(world, integrator=COMPILED)
        explain(result, next(iter(result.stocks)), result.times[0], result.times[-1])
    two = Plan(replace(brief, events=()), ("model_openness",), np.array([[0.2], [0.4]]))
    run_ensemble(two, ["indicator.hhi"])
    mark_cache_warm()
