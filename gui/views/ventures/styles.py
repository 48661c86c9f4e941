"""The colours of stages, and the lines of owners and of other runs."""

from PySide6.QtGui import QColor

from gui.theme import Theme, kind_colour, mark_colour, mixed
from gui.views.lines import LineStyle
from gui.views.overlays import GHOST_DASHES, overlay_dashes
from gui.views.ventures.way import BOTH, WHOSE

_PAPER = (0.7, 0.5, 0.3, 0.0)
"""How much paper is in the colour of each stage, from validation to scale."""


def stage_colours(whose: str, theme: Theme) -> list[QColor]:
    """A colour for each stage: tints of the kind's, or of grey where both are shown."""
    kinds = WHOSE[whose]
    base = QColor(theme.secondary) if len(kinds) > 1 else kind_colour(kinds[0], theme)
    return [mixed(base, theme.paper, each) for each in _PAPER]


def owner_style(whose: str, theme: Theme) -> LineStyle:
    """How the part of the ventures that is stuck is drawn."""
    if whose == BOTH:
        return LineStyle(QColor(theme.ink), 2.25)
    return LineStyle(mark_colour(kind_colour(WHOSE[whose][0], theme), theme), 1.75)


def ghost(theme: Theme) -> LineStyle:
    """How the baseline is drawn."""
    return LineStyle(QColor(theme.ghost), 1.5, GHOST_DASHES)


def overlaid(theme: Theme, place: int) -> LineStyle:
    """How the run of another scenario is drawn."""
    return LineStyle(QColor(theme.ink), 1.5, overlay_dashes(place))
