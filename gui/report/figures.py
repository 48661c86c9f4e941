"""The pictures of a report: each view of a run, laid out for the width of a column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from engine.text import Language
from gui.pictures.figure_page import FigurePage
from gui.pictures.sizes import PictureSize
from gui.theme import Theme
from gui.views import VIEWS

if TYPE_CHECKING:
    from gui.views.picture import Picture

WIDTH = 740
"""Units of text (a line is 13 high) across the column of a report."""

MARGIN = 12.0
"""Units that a view leaves free on either side, and that a column of text does not have."""

_HEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "market": 0.54,
        "flows": 0.5,
        "earnings": 1.1,
        "indicators": 1.1,
        "niches": 0.5,
        "capital": 0.64,
        "ventures": 0.5,
        "people": 0.64,
        "stack": 0.72,
    }
)
"""Of the width, so that two pictures of a usual size share a page; where none is given, what the view thinks good."""

_STATES: Mapping[str, Mapping[str, object]] = MappingProxyType({"flows": {"when": "whole"}})
"""The choices made in a view that tells of a whole run."""

_TALLEST = 1.25


@dataclass(frozen=True)
class Drawn:
    """A picture that can be painted, and where the measured data in it come from."""

    page: FigurePage
    size: PictureSize
    sources: tuple[str, ...]


def draw(view_id: str, picture: "Picture", language: Language, theme: Theme) -> Drawn:
    """Lay out the picture of a view; its page is to be closed by the caller.

    Raises:
        KeyError: there is no such view.
    """
    view = next((each for each in VIEWS if each.view_id == view_id), None)
    if view is None:
        raise KeyError(view_id)
    made = view()
    try:
        made.set_language(language)
        made.restore(_STATES.get(view_id, {}))
        made.show_picture(picture)
        width = round(WIDTH + 2 * MARGIN)
        best = made.best_height(width)
        height = min(_HEIGHTS[view_id] * width if view_id in _HEIGHTS else best, _TALLEST * width)
        size = PictureSize(width, round(height))
        return Drawn(FigurePage(made, size, theme), size, made.sources())
    finally:
        made.deleteLater()


def known_pictures(ids: Sequence[str]) -> tuple[str, ...]:
    """Those of the ids that are views."""
    views = {each.view_id for each in VIEWS}
    return tuple(each for each in ids if each in views)
