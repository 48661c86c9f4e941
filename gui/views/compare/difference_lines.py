"""The differences of two runs over time, as lines."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.scenario import Kind
from engine.text import Language
from gui.bilingual import in_language
from gui.theme import Theme, actor_colours, kind_colour, mark_colour
from gui.views.compare.difference_plot import DifferenceLine
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result

_POINTS = 100.0


def kind_lines(here: "Result", there: "Result", theme: Theme) -> list[DifferenceLine]:
    """Differences of the shares of individuals, organisations and platforms, in points."""
    names = {
        Kind.INDIVIDUAL: QCoreApplication.translate("CompareView", "individuals"),
        Kind.ORGANISATION: QCoreApplication.translate("CompareView", "organisations"),
        Kind.PLATFORM: QCoreApplication.translate("CompareView", "platforms"),
    }
    return [
        _line(
            name,
            kind_colour(kind, theme),
            theme,
            here.kind_shares[:, kind] - _at_times_of(here, there, there.kind_shares[:, kind]),
        )
        for kind, name in names.items()
    ]


def actor_lines(here: "Result", there: "Result", theme: Theme, language: Language) -> list[DifferenceLine]:
    """Differences of the shares of all actors, in points; who is only in one of the worlds has nothing in the other."""
    positions = {actor.name: column for column, actor in enumerate(there.scenario.actors)}
    lines = []
    for column, (actor, colour) in enumerate(
        zip(here.scenario.actors, actor_colours(here.scenario, theme), strict=True)
    ):
        before = there.shares[:, positions.pop(actor.name)] if actor.name in positions else np.zeros(there.times.size)
        values = here.shares[:, column] - _at_times_of(here, there, before)
        lines.append(_line(in_language(actor.name, language), colour, theme, values))
    colours = actor_colours(there.scenario, theme)
    for name, column in positions.items():
        values = -_at_times_of(here, there, there.shares[:, column])
        lines.append(_line(in_language(name, language), colours[column], theme, values))
    return lines


def hhi_line(here: "Result", there: "Result", theme: Theme) -> DifferenceLine:
    """The difference of the Herfindahl-Hirschman index."""
    now, then = (each.indicators["indicator.hhi"].values for each in (here, there))
    name = QCoreApplication.translate("CompareView", "HHI")
    return DifferenceLine(name, mark_colour(theme.ink, theme), now - _at_times_of(here, there, then))


def _line(name: str, colour: QColor, theme: Theme, values: Array) -> DifferenceLine:
    return DifferenceLine(name, mark_colour(colour, theme), _POINTS * values)


def _at_times_of(here: "Result", there: "Result", values: Array) -> Array:
    """Values of one run at the times of the other; not a number where it had not begun or had ended."""
    return np.asarray(np.interp(here.times, there.times, values, left=np.nan, right=np.nan))
