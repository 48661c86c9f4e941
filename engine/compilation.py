"""Compilation of the equations to machine code."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from engine import code_cache

CACHE_FOLDER = code_cache.prepare()
"""Where the machine code is kept; set before Numba is imported."""

Function = TypeVar("Function", bound=Callable[..., Any])


def compiled(function: Function) -> Function:
    """Compile a function of numbers and arrays; its Python source stays readable as `function.py_func`."""
    from numba import njit  # Numba reads the name of its cache folder when it is imported

    return cast("Function", njit(cache=True, nogil=True, error_model="numpy")(function))


def woven(function: Function) -> Function:
    """Like `compiled`, but written into its caller, which spares the passing of many arrays."""
    from numba import njit

    return cast("Function", njit(cache=True, nogil=True, error_model="numpy", inline="always")(function))


def intrinsic(generator: Callable[..., Any]) -> Any:
    """A function of compiled code alone, whose machine code `generator` writes."""
    from numba.extending import intrinsic as numba_intrinsic

    return numba_intrinsic(generator)


def cache_is_warm() -> bool:
    """Whether every equation has been compiled for this processor and these sources."""
    return code_cache.is_complete(CACHE_FOLDER)


def mark_cache_warm() -> None:
    """Say that the cache now holds every equation."""
    code_cache.seal(CACHE_FOLDER, is_complete=True)
