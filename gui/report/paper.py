"""A sheet of A4 and the type on it; lengths in units of which 96 make an inch."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QColor, QFont

from engine.text import Language
from gui.theme import Theme

RESOLUTION = 96
"""Units in an inch."""

WIDTH, HEIGHT = 793.7, 1122.5
LEFT, TOP, BOTTOM = 68.0, 92.0, 84.0
COLUMN = WIDTH - 2 * LEFT
ROOM = HEIGHT - TOP - BOTTOM
"""Height of what stands on one page."""

_SIZES = {"title": 28.0, "h2": 19.0, "h3": 15.0, "h4": 13.0, "lead": 15.0, "body": 13.0, "small": 11.0, "value": 19.0}


@dataclass(frozen=True)
class Type:
    """Fonts and colours of a printed report.

    font  of the program, in whatever size
    """

    font: QFont
    theme: Theme
    language: Language

    @cached_property
    def leading(self) -> float:
        """Height of a line, compared with what the font asks for; Chinese needs more room between lines."""
        return 1.32 if self.language == "zh_CN" else 1.18

    @property
    def bold(self) -> QFont.Weight:
        """What stresses text; few Chinese fonts have a half bold, and less than bold is not made up for."""
        return QFont.Weight.Bold if self.language == "zh_CN" else QFont.Weight.DemiBold

    def sized(self, size: str, *, bold: bool = False, italic: bool = False) -> QFont:
        """The font of a kind of text."""
        found = QFont(self.font)
        found.setPixelSize(round(_SIZES[size]))
        found.setWeight(self.bold if bold else QFont.Weight.Normal)
        found.setItalic(italic)
        found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        found.setFeature(QFont.Tag("tnum"), 1)
        return found

    def colour(self, role: str) -> QColor:
        """The colour of a piece of text."""
        theme = self.theme
        found = {
            "quiet": theme.secondary,
            "good": GOOD[theme.name],
            "literature": GOOD[theme.name],
            "bad": theme.error,
            "assumption": theme.error,
            "essay": theme.secondary,
            "open": theme.secondary,
            "link": theme.accent,
        }
        return QColor(found.get(role, theme.ink))


GOOD = {"light": "#00704f", "dark": "#3cc79c"}
"""A claim that holds, a number that was measured; read at 4.5 : 1 on the paper of the theme."""
