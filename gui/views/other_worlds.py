"""Other worlds in a plot: the baseline in grey, overlays with dashes of their own, and the fan as shade."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtGui import QColor

from engine.text import Language
from gui.bilingual import in_language
from gui.theme import Theme
from gui.views.fan import Fan
from gui.views.fan_shade import MOST_SHADED, FanShade, bands_of, stacked_bands
from gui.views.lines import Lines, LineStyle
from gui.views.overlays import GHOST_ON_BANDS, LINE_ON_BANDS, OverlaidRun, Overlays, ghost_style
from gui.views.scale import Array
from gui.views.stacked_area import StackedArea

if TYPE_CHECKING:
    from engine import Result
    from gui.views.picture import Picture

_NONE: Array = np.zeros(0)


class OtherWorlds:
    """The layers behind the lines of a run, or over its bands where there is an `area`."""

    def __init__(self, box: ViewBox, area: StackedArea | None = None) -> None:
        self._area = area
        self.shade = FanShade(box)
        self.ghost = Lines(box)
        self.overlays = Overlays(box)
        self._shaded: tuple[Fan | None, tuple[str, ...], bool] | None = None

    @property
    def values(self) -> Array:
        """All heights drawn, to find out how high the axis must be."""
        bands = (each.ravel() for each in self.shade.bands.values if each is not None)
        return np.concatenate([self.ghost.values.ravel(), self.overlays.values, *bands])

    def set_plain(self, plain: bool) -> None:
        """Draw cheaply."""
        for each in (self.shade, self.ghost):
            each.is_plain = plain
            each.update()
        self.overlays.set_plain(plain)

    def set_styles(
        self, styles: Sequence[LineStyle], theme: Theme, *, on_bands: bool, shades: Sequence[QColor] | None = None
    ) -> None:
        """Draw like the lines of the run that is looked at, in these shades if others are given."""
        self.shade.set_style(shades or [each.colour for each in styles], theme)
        self.ghost.set_styles([GHOST_ON_BANDS if on_bands else ghost_style(theme.ghost)] * len(styles))
        self.overlays.set_styles([LINE_ON_BANDS] * len(styles) if on_bands else styles)

    def set_runs(self, picture: "Picture", heights: "Callable[[Result], Array]", language: Language) -> None:
        """Draw the baseline and the overlays of a picture; `heights` says where they stand, shape (times, lines)."""
        baseline = picture.baseline
        if baseline is None or baseline is picture.result or baseline.times.size < 2:
            self.ghost.set_values(_NONE, np.zeros((0, 0)))
        else:
            self.ghost.set_values(baseline.times, heights(baseline))
        self.ghost.setVisible(self.ghost.values.size > 0)
        runs = [each for each in picture.overlays if each.times.size >= 2]
        self.overlays.set_runs(
            [OverlaidRun(in_language(each.scenario.name, language), each.times, heights(each)) for each in runs]
        )

    def set_fan(
        self,
        fan: Fan | None,
        names: Sequence[str],
        weights: Sequence[float],
        *,
        on_bands: bool,
        on_axis: Callable[[Array], Array] = np.asarray,
    ) -> None:
        """Shade the outputs of these names, of many those that weigh most; on bands, the tops of all."""
        heaviest = set(np.argsort([-each for each in weights])[:MOST_SHADED].tolist())
        shaded = tuple(name if on_bands or place in heaviest else "" for place, name in enumerate(names))
        if self._shaded is not None and self._shaded[0] is fan and self._shaded[1:] == (shaded, on_bands):
            return  # while a slider is dragged most runs come with the fan that is there already
        self._shaded = (fan, shaded, on_bands)
        self.shade.set_values(_NONE, ())
        self.shade.setVisible(fan is not None and not on_bands)
        if self._area is not None:
            self._area.set_fan(_NONE, ())
        if fan is None or not fan.runs:
            return
        if on_bands and self._area is not None:
            self._area.set_fan(fan.times, stacked_bands(fan, shaded))
            return
        bands = bands_of(fan, shaded)
        self.shade.set_values(fan.times, [None if each is None else on_axis(each) for each in bands])
