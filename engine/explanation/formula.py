"""The engine's own formulas, evaluated over many moments at once.

A compiled formula of numbers is also a Python function; given arrays over moments instead of numbers, and a record
whose fields are such arrays, it is evaluated at all of them. So an explanation reads the formula that the engine runs
and keeps no copy of it.
"""

import types
from collections.abc import Callable
from typing import Any

import numpy as np

from engine.catalogue import PARAMETER_DTYPE
from engine.mechanisms.types import Array, Parameters


def over_moments(function: Any) -> Callable[..., Any]:
    """The Python source of a compiled formula, and of the compiled formulas that it calls."""
    source: types.FunctionType = function.py_func
    names = {name: source.__globals__[name] for name in source.__code__.co_names if name in source.__globals__}
    for name, each in names.items():
        if hasattr(each, "py_func"):
            names[name] = over_moments(each)
    return types.FunctionType(source.__code__, names, source.__name__, source.__defaults__, source.__closure__)


def parameters_over_moments(track: Array) -> Parameters:
    """A record whose fields are the parameters over moments, shape (moments,) each; `track` as in `Trajectory`."""
    return np.ascontiguousarray(track).view(PARAMETER_DTYPE)[:, 0].view(np.recarray)
