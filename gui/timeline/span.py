"""Where years lie on a strip."""

from dataclasses import dataclass

MARGIN = 14.0
"""On both sides of a strip, px: half of the handle of the cursor."""


@dataclass(frozen=True, slots=True)
class Span:
    """Calendar years over a width in pixels."""

    start: float
    end: float
    width: float

    @property
    def _room(self) -> float:
        return max(self.width - 2 * MARGIN, 1.0)

    @property
    def length(self) -> float:
        """Years."""
        return max(self.end - self.start, 1e-9)

    def x_of(self, year: float) -> float:
        """The place of a year, px; also outside the strip."""
        return MARGIN + (year - self.start) / self.length * self._room

    def year_at(self, x: float) -> float:
        """The year at a place, within the span."""
        part = min(max((x - MARGIN) / self._room, 0.0), 1.0)
        return self.start + part * self.length

    def years(self, pixels: float) -> float:
        """How many years a distance stands for."""
        return pixels / self._room * self.length
