"""The colours and sizes everything is drawn with."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

GRID = 8
RADIUS = 6
BODY = 13
SECONDARY = 12
TITLE = 16


@dataclass(frozen=True)
class Theme:
    """A set of colours, each written #rrggbb.

    paper      ground of pictures and fields
    panel      ground of the window around them
    raised     ground of what floats above both
    ink        text and the edge of marks
    secondary  text of less weight
    hairline   lines that part things
    edge       outline of fields and buttons, seen at 3 : 1
    accent     what can be pressed, what is chosen, what has the focus
    hover      ground under the mouse
    selection  ground of what is chosen
    ghost      the baseline behind a picture
    kinds      individuals, organisations, platforms
    stages     by the id of the stage
    """

    name: str
    paper: str
    panel: str
    raised: str
    ink: str
    secondary: str
    disabled: str
    hairline: str
    edge: str
    accent: str
    hover: str
    selection: str
    ghost: str
    warning: str
    error: str
    kinds: tuple[str, str, str]
    stages: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        """Whether the ink is lighter than the paper."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    paper="#ffffff",
    panel="#f6f7f9",
    raised="#ffffff",
    ink="#1b1f24",
    secondary="#59636e",
    disabled="#9aa3ad",
    hairline="#d7dbe0",
    edge="#868f99",
    accent="#0b6bcb",
    hover="#eceff3",
    selection="#dbe9f9",
    ghost="#666666",
    warning="#8a5a00",
    error="#b3261e",
    kinds=("#E69F00", "#0072B2", "#CC79A7"),
    stages=MappingProxyType({"bloom": "#009E73", "involution": "#D55E00", "oligopoly": "#6A3D9A"}),
)

DARK = Theme(
    name="dark",
    paper="#12161b",
    panel="#1a2027",
    raised="#232a33",
    ink="#e6eaef",
    secondary="#9aa5b1",
    disabled="#5d6874",
    hairline="#333a44",
    edge="#6b7684",
    accent="#5aa9ff",
    hover="#262e38",
    selection="#1f3a5a",
    ghost="#a6a6a6",
    warning="#f2b84b",
    error="#ff8a80",
    kinds=("#EDB23C", "#4FA3DC", "#E09CC2"),
    stages=MappingProxyType({"bloom": "#3CC79C", "involution": "#F08A4B", "oligopoly": "#B79AE0"}),
)

THEMES: Mapping[str, Theme] = MappingProxyType({"light": LIGHT, "dark": DARK})
