"""Colours of kinds, actors and stages, and how far two colours can be told apart."""

from collections import Counter

from PySide6.QtGui import QColor

from engine.scenario import Kind, Scenario
from gui.theme.tokens import Theme

BLACK, WHITE = "#000000", "#ffffff"

MARK_CONTRAST = 3.0
"""The contrast a mark needs against its ground (WCAG 2.2, 1.4.11)."""

TEXT_CONTRAST = 4.5
"""The contrast text needs against its ground (WCAG 2.2, 1.4.3)."""

_DARKEST, _LIGHTEST = -0.30, 0.55
_OWN = -_DARKEST / (_LIGHTEST - _DARKEST)
"""Where the colour of a kind itself stands from the darkest of its tints (0) to the lightest (1)."""

_GOLDEN = 0.618034
"""Steps of this part of the way keep away from all places taken before."""


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Contrast of two colours, 1 (the same) to 21 (black and white)."""
    lower, upper = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (upper + 0.05) / (lower + 0.05)


def ink_on(colour: QColor | str) -> QColor:
    """Black or white, whichever can be read better on `colour`."""
    return QColor(max((BLACK, WHITE), key=lambda each: contrast(each, colour)))


def mixed(colour: QColor | str, other: QColor | str, amount: float) -> QColor:
    """`colour` with `amount` (0 to 1) of `other` in it."""
    a, b = QColor(colour), QColor(other)
    return QColor.fromRgbF(
        a.redF() + amount * (b.redF() - a.redF()),
        a.greenF() + amount * (b.greenF() - a.greenF()),
        a.blueF() + amount * (b.blueF() - a.blueF()),
    )


def mark_colour(colour: QColor | str, theme: Theme) -> QColor:
    """`colour`, darkened or lightened as little as needed for a thin line of it to be seen on the paper."""
    towards = WHITE if theme.is_dark else BLACK
    for step in range(21):
        candidate = mixed(colour, towards, step / 20)
        if contrast(candidate, theme.paper) >= MARK_CONTRAST:
            return candidate
    return QColor(towards)


def kind_colour(kind: Kind, theme: Theme) -> QColor:
    """The one colour of a kind."""
    return QColor(theme.kinds[kind])


def stage_colour(stage: str, theme: Theme) -> QColor:
    """The colour of a stage of the market."""
    return QColor(theme.stages.get(stage, theme.secondary))


def actor_colours(scenario: Scenario, theme: Theme) -> list[QColor]:
    """A colour for each actor: the one it asks for, else that of its kind, or a tint of it for all but the first."""
    colours = []
    seen: Counter[Kind] = Counter()
    for actor in scenario.actors:
        colours.append(QColor(actor.colour) if actor.colour else _tint(actor.kind, seen[actor.kind], theme))
        seen[actor.kind] += 1
    return colours


def _tint(kind: Kind, position: int, theme: Theme) -> QColor:
    """The `position`-th tint, from the colour itself on, far from those before it however many are to follow."""
    steps = (_OWN + position * _GOLDEN) % 1.0
    amount = _DARKEST + (_LIGHTEST - _DARKEST) * steps if position else 0.0
    return mixed(kind_colour(kind, theme), WHITE if amount > 0 else BLACK, abs(amount))
