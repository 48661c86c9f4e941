"""Compilation of the equations to machine code."""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, cast

from engine import code_cache, code_seal

CACHE_FOLDER, TARGET = code_cache.prepare()
"""Where the machine code is kept, and which processor it is for; looked for before Numba is imported."""

LOCATORS = (
    "engine.cache_locator.EngineLocator",
    "UserProvidedCacheLocator",
    "InTreeCacheLocator",
    "UserWideCacheLocator",
    "IPythonCacheLocator",
    "ZipCacheLocator",
)
"""Who says where a function's code is kept: the engine of its own functions, Numba of all others."""

Function = TypeVar("Function", bound=Callable[..., Any])


def compiled(function: Function) -> Function:
    """Compile a function of numbers and arrays; its Python source stays readable as `function.py_func`."""
    return cast("Function", _numba().njit(cache=True, nogil=True, error_model="numpy")(function))


def woven(function: Function) -> Function:
    """Like `compiled`, but written into its caller, which spares the passing of many arrays."""
    return cast("Function", _numba().njit(cache=True, nogil=True, error_model="numpy", inline="always")(function))


def intrinsic(generator: Callable[..., Any]) -> Any:
    """A function of compiled code alone, whose machine code `generator` writes."""
    from numba.extending import intrinsic as numba_intrinsic

    return numba_intrinsic(generator)


def cache_is_warm() -> bool:
    """Whether every equation has been compiled for this processor and these sources."""
    return code_seal.is_complete(CACHE_FOLDER)


def mark_cache_warm() -> None:
    """Say that the cache now holds every equation."""
    code_seal.seal(CACHE_FOLDER, is_complete=True)


@cache
def _numba() -> Any:
    """Numba, told where the engine's machine code is kept and which processor to compile for."""
    import numba

    others = numba.config.CACHE_LOCATOR_CLASSES
    numba.config.CACHE_LOCATOR_CLASSES = f"{LOCATORS[0]},{others}" if others else ",".join(LOCATORS)
    if TARGET.name is not None:
        numba.config.CPU_NAME, numba.config.CPU_FEATURES = TARGET
    return numba
