"""The engine of Shareflow: scenarios, the model, solving, and what comes of it. It knows no window.

    from engine import Scenario, solve

    result = solve(Scenario().with_parameters(model_openness=1.0))
    print(result.indicators["indicator.hhi"].values[-1])

Names are imported when they are first used, so that reading a scenario does not load the solver.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.preparation import warm_cache
    from engine.problems import InvalidInput, Problem
    from engine.result import Output, Result
    from engine.run import solve
    from engine.scenario import Actor, Event, Kind, Mode, Niche, Scenario, Series, Shape
    from engine.solving.status import Status

_HOMES = {
    "engine.preparation": ("warm_cache",),
    "engine.problems": ("InvalidInput", "Problem"),
    "engine.result": ("Output", "Result"),
    "engine.run": ("solve",),
    "engine.scenario": ("Actor", "Event", "Kind", "Mode", "Niche", "Scenario", "Series", "Shape"),
    "engine.solving.status": ("Status",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Actor",
    "Event",
    "InvalidInput",
    "Kind",
    "Mode",
    "Niche",
    "Output",
    "Problem",
    "Result",
    "Scenario",
    "Series",
    "Shape",
    "Status",
    "solve",
    "warm_cache",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'engine' has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)
