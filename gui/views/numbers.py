"""Numbers as people read them: 64 %, 12 days, 3.4 years, 1,062."""

import math

from PySide6.QtCore import QCoreApplication

from gui.number_format import per_cent, signs

DAYS_PER_YEAR = 365.0

NOTHING = "\N{EN DASH}"
"""What is shown where there is no number."""

THIN = "\N{NARROW NO-BREAK SPACE}"
"""Between a number and its unit."""


def percent(value: float) -> str:
    """A share or a ratio: 64 %, and 4.2 %, 0.3 % or 99.8 % where a whole number would hide it."""
    if not math.isfinite(value):
        return NOTHING
    hundredths = 100 * value
    if 1e-9 < abs(hundredths) < 0.05:
        return f"{'<' if hundredths > 0 else '>−'}{THIN}{per_cent(signs().fixed(0.1, 1))}"
    is_telling = 0.05 <= abs(hundredths) < 9.95 or 99.5 <= hundredths < 99.95
    digits = 1 if is_telling and round(hundredths, 1) % 1 else 0
    return per_cent(_plain(hundredths, digits))


def whole(value: float) -> str:
    """A number without its fraction, in groups of three: 1,062."""
    return _plain(value, 0) if math.isfinite(value) else NOTHING


def number(value: float) -> str:
    """Any number, with as many decimals as matter: 1,062, 34, 4.1, 0.36."""
    if not math.isfinite(value):
        return NOTHING
    size = abs(value)
    return _plain(value, 0 if size >= 99.5 or size == 0 else 1 if size >= 0.995 else 2)


def fixed(value: float, digits: int) -> str:
    """A number with so many decimals, as others beside it have; zero without."""
    return _plain(value, digits if value else 0) if math.isfinite(value) else NOTHING


def duration(days: float) -> str:
    """A time: 7 hours, 12 days, 3.4 years."""
    if not math.isfinite(days):
        return NOTHING
    if abs(days) < 0.995:
        hours = whole(24 * days)
        if hours == "1":
            return QCoreApplication.translate("Numbers", "1 hour")
        return QCoreApplication.translate("Numbers", "{0} hours").format(hours)
    if abs(days) < DAYS_PER_YEAR:
        count = _plain(days, 1 if abs(days) < 9.95 and round(days, 1) % 1 else 0)
        if count == "1":
            return QCoreApplication.translate("Numbers", "1 day")
        return QCoreApplication.translate("Numbers", "{0} days").format(count)
    years = days / DAYS_PER_YEAR
    return QCoreApplication.translate("Numbers", "{0} years").format(_plain(years, 1 if years < 99.5 else 0))


def year(value: float) -> str:
    """A point of time: 2029.4."""
    return signs().dressed(f"{value:.1f}")


def _plain(value: float, digits: int) -> str:
    text = signs().fixed(value, digits)
    return text.removeprefix("-") if not text.strip("-0.,") else text.replace("-", "\N{MINUS SIGN}")
