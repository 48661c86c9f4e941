"""Runs of other scenarios over the one that is looked at: the same colours, another dash for each scenario."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtGui import QColor

from gui.theme import LIGHT
from gui.views.end_labels import EndLabel
from gui.views.lines import Lines, LineStyle
from gui.views.scale import Array

GHOST_DASHES = (5.0, 4.0)
"""The baseline, in grey."""

_DASHES = ((1.5, 2.0), (9.0, 2.5), (7.0, 2.0, 1.5, 2.0), (3.0, 1.5), (9.0, 2.0, 1.5, 2.0, 1.5, 2.0))

_WIDTH = 1.5

_LIGHTER = -1e9
"""The weight of a label that may go first."""


def overlay_dashes(place: int) -> tuple[float, ...]:
    """The dash pattern of an overlay."""
    return _DASHES[place % len(_DASHES)]


@dataclass(frozen=True)
class OverlaidRun:
    """What is drawn of another run: values of each line over its own times, shape (times, lines)."""

    name: str
    times: Array
    values: Array


class Overlays:
    """As many sets of lines as there are runs; those no longer needed stay empty."""

    def __init__(self, box: ViewBox) -> None:
        self._box = box
        self._lines: list[Lines] = []
        self._runs: tuple[OverlaidRun, ...] = ()
        self._styles: tuple[LineStyle, ...] = ()
        self._is_plain = False

    @property
    def runs(self) -> tuple[OverlaidRun, ...]:
        """What is drawn."""
        return self._runs

    @property
    def lines(self) -> tuple[Lines, ...]:
        """The lines of each run."""
        return tuple(self._lines[: len(self._runs)])

    @property
    def values(self) -> Array:
        """All values together."""
        return np.concatenate([np.zeros(0), *(each.values.ravel() for each in self._runs)])

    def set_runs(self, runs: Sequence[OverlaidRun]) -> None:
        """Draw these."""
        for _ in range(len(runs) - len(self._lines)):
            lines = Lines(self._box)
            lines.is_plain = self._is_plain
            self._lines.append(lines)
        empty = OverlaidRun("", np.zeros(0), np.zeros((0, 0)))
        for place, lines in enumerate(self._lines):
            run = runs[place] if place < len(runs) else empty
            lines.setVisible(place < len(runs))
            if place < len(runs) or lines.values.size:
                lines.set_values(run.times, run.values)
        is_new = len(runs) != len(self._runs)
        self._runs = tuple(runs)
        if is_new:
            self._dress()

    def set_styles(self, styles: Sequence[LineStyle]) -> None:
        """How the lines of the run that is looked at are drawn; overlays have the same colours."""
        self._styles = tuple(styles)
        self._dress()

    def set_plain(self, plain: bool) -> None:
        """Draw cheaply."""
        self._is_plain = plain
        for each in self._lines:
            each.is_plain = plain
            each.update()

    def end_labels(self, ends: Sequence[float]) -> list[EndLabel]:
        """One label for each run: the name of its scenario, at that of its lines which stands furthest from others.

        ends  of the lines of the run that is looked at
        """
        taken = [each for each in ends if np.isfinite(each)]
        labels = []
        for place, run in enumerate(self._runs):
            if not run.values.size:
                continue
            last = run.values[-1]
            gaps = [_distance(each, [*taken, *np.delete(last, column)]) for column, each in enumerate(last)]
            best = int(np.argmax(gaps))
            if np.isfinite(last[best]) and best < len(self._styles):
                style = self._styles[best]
                dashes = overlay_dashes(place)
                labels.append(EndLabel(float(last[best]), style.colour, run.name, weight=_LIGHTER, dashes=dashes))
                taken.append(float(last[best]))
        return labels

    def _dress(self) -> None:
        for place, lines in enumerate(self._lines[: len(self._runs)]):
            dashes = overlay_dashes(place)
            lines.set_styles([replace(each, width=_WIDTH, dashes=dashes) for each in self._styles])


def ghost_style(colour: str) -> LineStyle:
    """How the baseline is drawn on paper."""
    return LineStyle(QColor(colour), 1.25, GHOST_DASHES)


def _halo() -> QColor:
    halo = QColor(LIGHT.paper)
    halo.setAlphaF(0.6)
    return halo


LINE_ON_BANDS = LineStyle(QColor(LIGHT.ink), 1.5, halo=_halo())
"""How an overlay is drawn on coloured ground, which is light enough for dark lines in either theme."""

GHOST_ON_BANDS = LineStyle(QColor(LIGHT.ghost), 1.5, GHOST_DASHES, _halo())


def _distance(value: float, others: Sequence[float]) -> float:
    """How far a value is from the nearest of others; less than nothing for what is no number."""
    if not np.isfinite(value):
        return -1.0
    return min((abs(value - each) for each in others if np.isfinite(each)), default=np.inf)
