"""How the program looks: colours, sizes, the palette and the style sheet."""

from gui.theme.colours import actor_colours, contrast, ink_on, kind_colour, mark_colour, mixed, stage_colour
from gui.theme.palette import palette
from gui.theme.style_sheet import style_sheet
from gui.theme.tokens import BODY, DARK, GRID, LIGHT, RADIUS, SECONDARY, THEMES, TITLE, Theme

__all__ = [
    "BODY",
    "DARK",
    "GRID",
    "LIGHT",
    "RADIUS",
    "SECONDARY",
    "THEMES",
    "TITLE",
    "Theme",
    "actor_colours",
    "contrast",
    "ink_on",
    "kind_colour",
    "mark_colour",
    "mixed",
    "palette",
    "stage_colour",
    "style_sheet",
]
