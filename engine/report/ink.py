"""The colours of a report on a screen, each written #rrggbb."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of one theme.

    paper      ground
    panel      ground of what stands apart
    ink        text
    secondary  text of less weight
    hairline   lines that part things
    accent     links, and what leads the eye
    good       a claim that holds; a number from the literature
    bad        a claim that fails; a number that is assumed
    """

    paper: str
    panel: str
    ink: str
    secondary: str
    hairline: str
    accent: str
    good: str
    bad: str
    is_dark: bool = False


INK = Ink("#ffffff", "#f6f7f9", "#1b1f24", "#59636e", "#d7dbe0", "#0b6bcb", "#00704f", "#b3261e")
"""Dark on light, for paper."""
