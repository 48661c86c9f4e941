"""Numbers as they are typed after an option."""

import math

from engine.problems import InvalidInput, problem

_LONGEST = 20
"""Characters of a wrong number that are said again."""


def whole_number(option: str, text: str, bounds: tuple[int, int]) -> int:
    """A whole number between bounds, both allowed.

    Raises:
        InvalidInput: it is none, or lies outside.
    """
    try:
        value = int(text)
    except ValueError as error:
        raise InvalidInput([problem("field_needs_whole_number", option, found=_quoted(text))]) from error
    minimum, maximum = bounds
    if not minimum <= value <= maximum:
        found = _short(text)
        raise InvalidInput([problem("value_out_of_range", option, value=found, minimum=minimum, maximum=maximum)])
    return value


def finite_number(option: str, text: str) -> float:
    """A finite number.

    Raises:
        InvalidInput: it is none.
    """
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise InvalidInput([problem("field_needs_number", option, found=_quoted(text))])
    return value


def _quoted(text: str) -> str:
    return f"“{_short(text)}”"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
