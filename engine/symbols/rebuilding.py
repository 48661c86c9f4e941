"""Compiled functions rebuilt to work on expressions: their own Python code in other surroundings.

Nothing is written a second time. A function keeps its code; only what its global names stand for changes: other
compiled functions become rebuilt ones, `np` becomes `SymbolicNumpy`, and modules of the engine answer with rebuilt
functions.
"""

from collections.abc import Callable
from types import CodeType, FunctionType, ModuleType
from typing import Any

import numpy as np

from engine.solving.lending import lent
from engine.symbols.symbolic_numpy import SymbolicNumpy

_NUMPY = SymbolicNumpy()


class Rebuilder:
    """Rebuilds functions, each once."""

    def __init__(self) -> None:
        self._functions: dict[int, Callable[..., Any]] = {}
        self._modules: dict[str, _Namespace] = {}

    def function(self, compiled: Callable[..., Any]) -> Callable[..., Any]:
        """The Python function behind a compiled one, calling rebuilt functions."""
        source: FunctionType = compiled.py_func  # type: ignore[attr-defined]
        if id(source) not in self._functions:
            surroundings: dict[str, Any] = {"__builtins__": source.__globals__["__builtins__"]}
            rebuilt = FunctionType(
                source.__code__, surroundings, source.__name__, source.__defaults__, source.__closure__
            )
            self._functions[id(source)] = rebuilt
            for name in _names_in(source.__code__) & source.__globals__.keys():
                surroundings[name] = self.value(source.__globals__[name])
        return self._functions[id(source)]

    def value(self, original: Any) -> Any:
        """What a global name stands for among expressions."""
        if original is np:
            return _NUMPY
        if original is lent:
            return _itself
        if hasattr(original, "py_func"):
            return self.function(original)
        if isinstance(original, ModuleType):
            return self._modules.setdefault(original.__name__, _Namespace(original, self))
        return original


def _itself(array: Any) -> Any:
    """Among expressions an array needs no lending."""
    return array


class _Namespace:
    """A module whose functions are rebuilt when they are asked for."""

    def __init__(self, module: ModuleType, rebuilder: Rebuilder) -> None:
        self._module = module
        self._rebuilder = rebuilder

    def __getattr__(self, name: str) -> Any:
        return self._rebuilder.value(getattr(self._module, name))


def _names_in(code: CodeType) -> set[str]:
    """Names that a function and the functions within it look up."""
    inner = (each for each in code.co_consts if isinstance(each, CodeType))
    return set(code.co_names).union(*map(_names_in, inner))
