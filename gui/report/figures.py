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


class Drawing:
    """The picture of a view in the making: three steps, so that nobody waits for all of them at once.

    view_id  of one of `VIEWS`; KeyError for another
    """

    def __init__(self, view_id: str, language: Language) -> None:
        made = {each.view_id: each for each in VIEWS}[view_id]()
        made.set_language(language)
        made.restore(_STATES.get(view_id, {}))
        self._view = made

    def show(self, picture: "Picture") -> None:
        """Give the view the run."""
        self._view.show_picture(picture)

    def lay_out(self, theme: Theme) -> Drawn:
        """Lay the picture out; its page is to be closed by whoever draws it. The view is needed no more."""
        view, width = self._view, round(WIDTH + 2 * MARGIN)
        name = view.view_id
        height = _HEIGHTS[name] * width if name in _HEIGHTS else view.best_height(width)
        size = PictureSize(width, round(min(height, _TALLEST * width)))
        return Drawn(FigurePage(view, size, theme), size, view.sources())

    def end(self) -> None:
        """Let go of the view, and of what it may be computing."""
        self._view.stop()
        self._view.deleteLater()


def known_pictures(ids: Sequence[str]) -> tuple[str, ...]:
    """Those of the ids that are views."""
    views = {each.view_id for each in VIEWS}
    return tuple(each for each in ids if each in views)
