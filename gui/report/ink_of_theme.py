"""The colours of a theme of the window, for a report in HTML."""

from engine.report import Ink
from gui.report.paper import GOOD
from gui.theme import Theme


def ink_of(theme: Theme) -> Ink:
    """The colours of a report."""
    return Ink(
        paper=theme.paper,
        panel=theme.panel,
        ink=theme.ink,
        secondary=theme.secondary,
        hairline=theme.hairline,
        accent=theme.accent,
        good=GOOD[theme.name],
        bad=theme.error,
        is_dark=theme.is_dark,
    )
