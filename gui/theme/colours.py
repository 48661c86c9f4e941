"""Colours of kinds, actors and stages, and how far two colours can be told apart."""

from PySide6.QtGui import QColor

from engine.scenario import Kind, Scenario
from gui.theme.tokens import Theme

BLACK, WHITE = "#000000", "#ffffff"

MARK_CONTRAST = 3.0
"""The contrast a mark needs against its ground (WCAG 2.2, 1.4.11)."""

TEXT_CONTRAST = 4.5
"""The contrast text needs against its ground (WCAG 2.2, 1.4.3)."""

_DARKEST, _LIGHTEST = -0.30, 0.55


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
    """A colour for each actor: the one it asks for, else that of its kind, or a tint of it when it has company."""
    colours = []
    for actor in scenario.actors:
        same = [each for each in scenario.actors if each.kind == actor.kind]
        position = next(index for index, each in enumerate(same) if each is actor)
        colours.append(QColor(actor.colour) if actor.colour else _tint(actor.kind, position, len(same), theme))
    return colours


def _tint(kind: Kind, position: int, count: int, theme: Theme) -> QColor:
    """The `position`-th of `count` tints, light and dark ones taking turns so that neighbours differ."""
    if count == 1:
        return kind_colour(kind, theme)
    rank = position // 2 if position % 2 == 0 else (count + 1) // 2 + position // 2
    amount = _DARKEST + (_LIGHTEST - _DARKEST) * rank / (count - 1)
    return mixed(kind_colour(kind, theme), WHITE if amount > 0 else BLACK, abs(amount))
