"""The scale of a slider: whole positions on the one side, values on the other."""

import math
from dataclasses import dataclass

from engine.catalogue import Parameter

POSITIONS = 1000


@dataclass(frozen=True, slots=True)
class Scale:
    """Positions 0 to `POSITIONS` spread over `low` to `high`, evenly or by logarithm."""

    low: float
    high: float
    default: float
    is_logarithmic: bool = False

    @classmethod
    def of(cls, parameter: Parameter) -> "Scale":
        """The scale of a parameter's slider."""
        return cls(parameter.low, parameter.high, parameter.default, parameter.is_logarithmic and parameter.low > 0)

    def position(self, value: float) -> int:
        """The position nearest to `value`, at an end when it lies outside."""
        value = min(max(value, self.low), self.high)
        if self.is_logarithmic:
            part = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            part = (value - self.low) / (self.high - self.low)
        return round(part * POSITIONS)

    def value(self, position: int) -> float:
        """The value at `position`, rounded to what the position can tell; the ends and the default are exact."""
        if position <= 0:
            return self.low
        if position >= POSITIONS:
            return self.high
        if position == self.position(self.default):
            return self.default
        part = position / POSITIONS
        if self.is_logarithmic:
            return float(f"{self.low * (self.high / self.low) ** part:.3g}")
        decimals = max(0, math.ceil(-math.log10((self.high - self.low) / POSITIONS)))
        return round(self.low + part * (self.high - self.low), decimals)

    def contains(self, value: float) -> bool:
        """Whether `value` lies in the usual range."""
        return self.low <= value <= self.high
