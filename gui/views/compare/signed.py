"""Differences as people read them: +4.2 points, −3.2 years."""

import math

from PySide6.QtCore import QCoreApplication

from gui.views.numbers import NOTHING, duration, number, whole

_MINUS = "\N{MINUS SIGN}"


def signed(text: str) -> str:
    """A number that has a sign also where it is positive; zero has none."""
    is_zero = not any(each in "123456789" for each in text)
    return text.removeprefix(_MINUS) if is_zero else text if text.startswith(_MINUS) else f"+{text}"


def points(part: float) -> str:
    """A difference of two shares, in percentage points."""
    if not math.isfinite(part):
        return NOTHING
    return QCoreApplication.translate("Signed", "{0} points").format(signed(number(100 * part)))


def plain(value: float) -> str:
    """A difference of two whole numbers."""
    return signed(whole(value)) if math.isfinite(value) else NOTHING


def span(days: float) -> str:
    """A difference of two times."""
    return signed(duration(days)) if math.isfinite(days) else NOTHING
