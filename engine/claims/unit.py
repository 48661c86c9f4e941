"""Units of what claims compare, and how a number in each is written."""

import math
from enum import Enum

from engine.text import NARROW_SPACE, Text


class Unit(Enum):
    """A unit of a compared quantity; the value is its name in exports.

    DAYS    time to copy
    POINTS  of the Herfindahl-Hirschman index
    PART    a part of a whole, written as a percentage
    TIMES   how many times as much as something else
    NUMBER  a plain number
    """

    DAYS = "days"
    POINTS = "points"
    PART = "part of 1"
    TIMES = "times"
    NUMBER = "1"

    def show(self, value: float) -> Text:
        """A number in this unit, in both languages."""
        if not math.isfinite(value):
            sign = "-" if value < 0 else ""
            return Text(f"{sign}∞", f"{sign}∞")
        if self is Unit.PART:
            percentage = _shown(100.0 * value)
            return Text(f"{percentage}{NARROW_SPACE}%", f"{percentage}%")
        return self._with_suffix(_shown(value))

    def show_difference(self, value: float) -> Text:
        """A difference of two numbers in this unit; of percentages it is in percentage points."""
        if self is Unit.PART and math.isfinite(value):
            points = _shown(100.0 * value)
            return Text(f"{points} percentage points", f"{points}个百分点")
        return self.show(value)

    def _with_suffix(self, number: str) -> Text:
        return Text(f"{number}{_SUFFIXES[self].en}", f"{number}{_SUFFIXES[self].zh}")


_SUFFIXES = {
    Unit.DAYS: Text(" days", "天"),
    Unit.POINTS: Text(" points", "点"),
    Unit.TIMES: Text("×", "倍"),
    Unit.NUMBER: Text("", ""),
}


def _shown(value: float) -> str:
    """Three digits, and never in powers of ten where plain figures do."""
    return f"{value:,.0f}" if 1000.0 <= abs(value) < 1e9 else f"{value:.3g}"
