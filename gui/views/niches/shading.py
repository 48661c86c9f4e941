"""How the niches are coloured, and what is said of it in the key."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.scenario import Kind
from engine.text import Language
from gui.theme import Theme, kind_colour
from gui.views.niches.heat_map import Cells, shaded
from gui.views.niches.holdings import Holdings
from gui.views.niches.key import KeyItem
from gui.views.niches.quantities import COVERAGE, GAPS, LEADER, actor_of
from gui.views.niches.words import actor_name
from gui.views.numbers import percent
from gui.views.scale import Array

_MOST_IN_KEY = 6


@dataclass(frozen=True)
class Shading:
    """Who holds what of the niches, in the colours of one quantity.

    colours  of the actors, in their order
    """

    held: Holdings
    quantity: str
    colours: Sequence[QColor]
    theme: Theme

    @property
    def has_gaps(self) -> bool:
        """Whether gaps are worth marking: with no platforms at all everything would be one."""
        return self.held.covered is not None and self.held.has_platforms

    @property
    def values(self) -> Array:
        """What is shown over time, 0 to 1, shape (times, niches)."""
        held, actor = self.held, self._actor
        if actor is not None:
            return held.shares[:, actor]
        if self.quantity == COVERAGE:
            return np.zeros_like(held.lead) if held.covered is None else held.covered
        return held.refuge if self.quantity == GAPS else held.lead

    def cells(self) -> Cells:
        """The colour of every niche at every time."""
        held, paper = self.held, QColor(self.theme.paper)
        if self.quantity == LEADER:
            palette = np.array([_rgb(each) for each in self.colours], dtype=np.float32)
            return shaded(palette[held.leaders], held.lead / held.full, paper)
        top = 1.0 if self._actor is None else held.full
        return shaded(np.array(_rgb(self._shade), dtype=np.float32), self.values / top, paper)

    def left_out(self) -> list[int]:
        """The actors that lead somewhere and for which the key has no room."""
        return self._leaders()[_MOST_IN_KEY:] if self.quantity == LEADER else []

    def key_over_time(self, language: Language) -> list[KeyItem]:
        """What the colours of the heat map mean."""
        full = percent(self.held.full)
        if self.quantity != LEADER:
            end = percent(1.0) if self._actor is None else full
            return [KeyItem(percent(0), self._shade, end, is_scale=True), *self._key_of_gaps()]
        named = self._leaders()[:_MOST_IN_KEY]
        items = [self._key_of_shares()]
        items += [KeyItem(actor_name(self.held, each, language), self.colours[each]) for each in named]
        more = len(self.left_out())
        if more:
            words = QCoreApplication.translate("NichesView", "+ {0} more").format(more)
            items.append(KeyItem(words, QColor(self.theme.paper)))
        return [*items, *self._key_of_gaps()]

    def key_at_moment(self) -> list[KeyItem]:
        """What the colours of the table mean."""
        framed = QCoreApplication.translate("NichesView", "framed: the largest share")
        return [self._key_of_shares(), KeyItem(framed, QColor(self.theme.paper)), *self._key_of_gaps()]

    def _key_of_shares(self) -> KeyItem:
        words = QCoreApplication.translate("NichesView", "share {0}").format(percent(0))
        return KeyItem(words, QColor(self.theme.secondary), percent(self.held.full), is_scale=True)

    def _key_of_gaps(self) -> list[KeyItem]:
        if not self.has_gaps:
            return []
        words = QCoreApplication.translate("NichesView", "gap: platforms cover less than half")
        return [KeyItem(words, QColor(self.theme.ink), is_gap=True)]

    def _leaders(self) -> list[int]:
        """The actors that lead somewhere at some time, those that lead most first."""
        led = np.bincount(self.held.leaders.ravel(), minlength=len(self.colours))
        return [each for each in np.argsort(-led, kind="stable").tolist() if led[each]]

    @property
    def _actor(self) -> int | None:
        return actor_of(self.held, self.quantity)

    @property
    def _shade(self) -> QColor:
        """The colour of the one quantity shown."""
        if self._actor is not None:
            return self.colours[self._actor]
        return kind_colour(Kind.INDIVIDUAL if self.quantity == GAPS else Kind.PLATFORM, self.theme)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
