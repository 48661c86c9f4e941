"""Where an axis carries numbers, and how they are written."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.number_format import per_cent
from gui.views.numbers import fixed


@dataclass(frozen=True)
class Tick:
    """A position on an axis, in its own numbers, and what is written there."""

    position: float
    text: str


Ticks = Callable[[float, float, float], list[Tick]]
"""From the lowest and the highest number shown and how many labels there is room for."""


def year_ticks(low: float, high: float, room: float) -> list[Tick]:
    """Calendar years at round steps; months between them when few years are shown."""
    months = next((each for each in (1, 2, 3, 6) if 12 * (high - low) / each <= max(room, 1)), None)
    if months is not None:
        return [_month_tick(each) for each in _multiples(12 * low, 12 * high, months)]
    steps = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000)
    step = next((each for each in steps if (high - low) / each <= max(room, 1)), steps[-1])
    return [Tick(each, f"{each:.0f}") for each in _multiples(low, high, step)]


def _month_tick(months: float) -> Tick:
    """The beginning of a month, counted from the year 0; January carries the year."""
    year, month = divmod(round(months), 12)
    names = (
        QCoreApplication.translate("Ticks", "Feb"),
        QCoreApplication.translate("Ticks", "Mar"),
        QCoreApplication.translate("Ticks", "Apr"),
        QCoreApplication.translate("Ticks", "May"),
        QCoreApplication.translate("Ticks", "Jun"),
        QCoreApplication.translate("Ticks", "Jul"),
        QCoreApplication.translate("Ticks", "Aug"),
        QCoreApplication.translate("Ticks", "Sep"),
        QCoreApplication.translate("Ticks", "Oct"),
        QCoreApplication.translate("Ticks", "Nov"),
        QCoreApplication.translate("Ticks", "Dec"),
    )
    return Tick(months / 12, names[month - 1] if month else str(year))


def percent_ticks(low: float, high: float, room: float) -> list[Tick]:
    """Shares, in per cent."""
    step = _nice_step(high - low, room)
    digits = _decimals(100 * step)
    return [Tick(each, per_cent(fixed(100 * each, digits))) for each in _multiples(low, high, step)]


def number_ticks(low: float, high: float, room: float) -> list[Tick]:
    """Plain numbers."""
    step = _nice_step(high - low, room)
    digits = _decimals(step)
    return [Tick(each, fixed(each, digits)) for each in _multiples(low, high, step)]


def duration_ticks(low: float, high: float, room: float) -> list[Tick]:
    """Times on a logarithmic axis (positions are log10 of days), at the times people have names for."""
    names = (
        (1 / 24, QCoreApplication.translate("Ticks", "1 hour")),
        (1.0, QCoreApplication.translate("Ticks", "1 day")),
        (7.0, QCoreApplication.translate("Ticks", "1 week")),
        (30.0, QCoreApplication.translate("Ticks", "1 month")),
        (365.0, QCoreApplication.translate("Ticks", "1 year")),
        (3650.0, QCoreApplication.translate("Ticks", "10 years")),
        (36500.0, QCoreApplication.translate("Ticks", "100 years")),
        (365000.0, QCoreApplication.translate("Ticks", "1,000 years")),
        (365e7, QCoreApplication.translate("Ticks", "10 million years")),
    )
    apart = (high - low) / max(room, 1)
    result: list[Tick] = []
    for days, text in names:
        position = math.log10(days)
        if low - 1e-9 <= position <= high + 1e-9 and (not result or position - result[-1].position >= 0.9 * apart):
            result.append(Tick(position, text))
    return result


def _decimals(step: float) -> int:
    """The decimals that multiples of a step have."""
    return next((each for each in range(9) if abs(step * 10**each - round(step * 10**each)) < 1e-6), 9)


def _nice_step(span: float, room: float) -> float:
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that leaves each label its room."""
    least = span / max(room, 1)
    if least <= 0 or not math.isfinite(least):
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(each * power for each in (1, 2, 2.5, 5, 10) if each * power >= least * (1 - 1e-9))


def _multiples(low: float, high: float, step: float) -> list[float]:
    first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    return [round(each * step, 10) for each in range(first, last + 1)]
