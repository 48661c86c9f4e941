"""Lets an exception in a method that Qt calls reach the log instead of ending the program.

PySide 6.10 takes the value of such an exception for an exception before Python has made one of it, and goes on calling
Python while it is pending: on Python 3.11 a division by zero in a `paint` is a segmentation fault. So every override is
guarded when its class is made: what goes wrong in the answer to an event is told at once and goes no further, and
anything else has become an exception by the time PySide sees it.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from traceback import clear_frames
from types import FunctionType
from typing import Any

import shiboken6

_Object: Any = shiboken6.Object

_ANSWERS = {"paint": None, "event": False, "eventFilter": False, "viewportEvent": False, "sceneEvent": False}
"""What is returned instead by methods that Qt alone calls; those called somethingEvent return nothing."""

_collected: list[list[Exception]] = []


def watch_overrides() -> None:
    """Guard the overrides of every class of Qt that is derived from now on."""
    _Object.__init_subclass__ = classmethod(_guard_class)


@contextmanager
def failures_raised() -> Iterator[None]:
    """Raise in the end what went wrong in events and in painting meanwhile, rather than tell it."""
    caught: list[Exception] = []
    _collected.append(caught)
    try:
        yield
    finally:
        _collected.remove(caught)
    if caught:
        raise caught[0]


def _guard_class(derived: Any, /, **options: Any) -> None:
    super(_Object, derived).__init_subclass__(**options)
    inherited = [each for each in derived.__mro__[1:] if each.__module__.startswith(("PySide6.", "Shiboken"))]
    for name, found in list(vars(derived).items()):
        is_method = isinstance(found, FunctionType) and not name.startswith("__")
        if is_method and any(hasattr(each, name) for each in inherited):
            is_answer = name in _ANSWERS or name.endswith("Event")
            setattr(derived, name, _telling(found, _ANSWERS.get(name)) if is_answer else _raising(found))


def _telling(function: Callable[..., Any], answer: object) -> Callable[..., Any]:
    @wraps(function)
    def override(*arguments: Any) -> Any:
        try:
            return function(*arguments)
        except Exception as failure:
            clear_frames(failure.__traceback__)  # a painter ends before what it draws on
            _tell(failure)
            return answer
        except BaseException:
            raise  # what has been caught is an exception

    return override


def _raising(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def override(*arguments: Any, **options: Any) -> Any:
        try:
            return function(*arguments, **options)
        except BaseException:
            raise  # what has been caught is an exception

    return override


def _tell(failure: Exception) -> None:
    if _collected:
        _collected[-1].append(failure)
    else:
        sys.excepthook(type(failure), failure, failure.__traceback__)
