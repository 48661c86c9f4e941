"""Sizes of pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

MILLIMETRES = 25.4
"""In one inch."""

SCREEN_RESOLUTION = 96


@dataclass(frozen=True)
class PictureSize:
    """How wide a picture is, in the units text is sized in (a line of text is 13 high), and on paper.

    width       units
    height      units; None for whatever suits the view
    resolution  units in one inch of paper
    """

    width: int
    height: int | None = None
    resolution: int = SCREEN_RESOLUTION

    @property
    def width_on_paper(self) -> float:
        """Millimetres."""
        return self.width / self.resolution * MILLIMETRES

    def on_paper(self, units: float) -> float:
        """Millimetres of a length in units."""
        return units / self.resolution * MILLIMETRES


def _column(millimetres: float, resolution: int) -> PictureSize:
    return PictureSize(round(millimetres / MILLIMETRES * resolution), None, resolution)


ONE_COLUMN = _column(85, 132)
"""A column of a journal: 85 mm, text of 7 points."""

TWO_COLUMNS = _column(175, 120)
"""The width of a page: 175 mm, text of 8 points."""

SCREEN = PictureSize(1200, 720)
"""For slides and web pages."""

SIZES: Mapping[str, PictureSize] = MappingProxyType(
    {"one-column": ONE_COLUMN, "two-columns": TWO_COLUMNS, "screen": SCREEN}
)
