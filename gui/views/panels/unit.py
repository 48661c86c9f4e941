"""How the values of a panel are measured: where its axis carries numbers, and how they are written."""

from enum import Enum

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.views.money import Money
from gui.views.numbers import DAYS_PER_YEAR, duration, number, percent, whole
from gui.views.scale import Array
from gui.views.ticks import Tick, duration_ticks, number_ticks, percent_ticks


class Unit(Enum):
    """What a number of a panel means."""

    PERCENT = "percent"
    POINTS = "points"
    NUMBER = "number"
    FACTOR = "factor"
    DURATION = "duration"
    """Days, on a logarithmic axis."""
    YEARS = "years"
    """Years, on a logarithmic axis."""
    MONEY = "money"
    """In markets, written in the currency where it is known."""

    @property
    def is_logarithmic(self) -> bool:
        """Whether equal distances are equal ratios."""
        return self in {Unit.DURATION, Unit.YEARS}

    def ticks(self, low: float, high: float, room: float, money: Money) -> list[Tick]:
        """Where the axis carries numbers."""
        if self.is_logarithmic:
            return duration_ticks(low, high, room)
        if self is Unit.PERCENT or (self is Unit.MONEY and not money.is_known):
            return percent_ticks(low, high, room)
        if self is Unit.MONEY:
            size = money.market or 1.0
            places = (each.position / size for each in number_ticks(low * size, high * size, room))
            return [Tick(each, money.amount(each)) for each in places]
        ticks = number_ticks(low, high, room)
        return [Tick(each.position, _times(each.text)) for each in ticks] if self is Unit.FACTOR else ticks

    def written(self, value: float, money: Money) -> str:
        """A value in words."""
        if self is Unit.MONEY:
            return money.amount(value) if money.is_known else percent(value)
        if self is Unit.FACTOR:
            return _times(number(value))
        if self is Unit.YEARS:
            return duration(DAYS_PER_YEAR * value)
        return {Unit.PERCENT: percent, Unit.POINTS: whole, Unit.NUMBER: number, Unit.DURATION: duration}[self](value)

    def words(self, money: Money) -> str:
        """What is counted, for the caption; empty where the caption of the panel says it."""
        if self.is_logarithmic:
            return QCoreApplication.translate("Panels", "logarithmic scale")
        if self is not Unit.MONEY:
            return ""
        return money.currency if money.is_known else QCoreApplication.translate("Panels", "of the market at the start")

    def on_axis(self, values: Array) -> Array:
        """Where values stand on the axis: durations on the logarithm of their days."""
        if not self.is_logarithmic:
            return values
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(np.log10(values * (DAYS_PER_YEAR if self is Unit.YEARS else 1.0)))


def _times(text: str) -> str:
    return QCoreApplication.translate("Panels", "{0}×").format(text)
