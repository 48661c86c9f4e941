"""What a page is made of: boxes one below the other, which a page break may not cut."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float], None]
"""Draws a box with its top at a height of the page."""


@dataclass(frozen=True, eq=False)
class Box:
    """A piece of a page.

    height      without the room above it
    paint       draws it
    above       room between it and the box before; none at the head of a page
    keeps_next  the next box must stand on the same page
    head        what is said again above it where it is the first on a page, such as the heads of a table
    anchor      level, id and title, where a heading can be looked up
    """

    height: float
    paint: Paint
    above: float = 0.0
    keeps_next: bool = False
    head: "Box | None" = None
    anchor: tuple[int, str, str] | None = None


@dataclass(frozen=True, eq=False)
class Placed:
    """A box and the height of the page at which it begins."""

    box: Box
    top: float


def paginate(boxes: list[Box], room: float) -> list[list[Placed]]:
    """The boxes page by page, tops from 0; what belongs together stays together as long as a page holds it."""
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for together in _together(boxes, room):
        is_first = True
        for box in together:
            above = box.above if pages[-1] else 0.0
            if pages[-1] and is_first and used + _height(together) > room:
                pages.append([])
                used, above = 0.0, 0.0
            if not pages[-1] and box.head is not None:
                pages[-1].append(Placed(box.head, 0.0))
                used = box.head.height
            pages[-1].append(Placed(box, used + above))
            used += above + box.height
            is_first = False
    return pages


def _together(boxes: list[Box], room: float) -> list[list[Box]]:
    """Runs of boxes that must not be parted; a run that no page could hold is parted all the same."""
    runs: list[list[Box]] = [[]]
    for box in boxes:
        run = runs[-1]
        if run and (not run[-1].keeps_next or _height([*run, box]) > room):
            runs.append([])
        runs[-1].append(box)
    return [run for run in runs if run]


def _height(boxes: list[Box]) -> float:
    return sum(each.above + each.height for each in boxes)
