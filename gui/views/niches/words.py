"""What is said of the niches: in a line above the picture and where the mouse points."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.scenario import Kind
from engine.text import Language
from gui.bilingual import in_language
from gui.theme import Theme, kind_colour
from gui.views.cursor import Reading
from gui.views.niches.holdings import Holdings
from gui.views.numbers import percent, year

_MOST_READ = 7
_MOST_NAMED = 3


def summary(held: Holdings, at: int, moment: float, language: Language) -> str:
    """Who leads how many niches at an output, and how many gaps are left."""
    counts = np.bincount(held.leaders[at], minlength=len(held.scenario.actors))
    leads = [
        QCoreApplication.translate("NichesView", "{0} ({1})").format(actor_name(held, each, language), counts[each])
        for each in np.argsort(-counts, kind="stable").tolist()[:_MOST_NAMED]
        if counts[each]
    ]
    words = QCoreApplication.translate("NichesView", "{0}, leading in niches: {1}").format(
        year(moment), QCoreApplication.translate("NichesView", ", ").join(leads)
    )
    gaps = gaps_left(held, at)
    return QCoreApplication.translate("NichesView", "{0}; {1}").format(words, gaps) if gaps else words


def gaps_left(held: Holdings, at: int) -> str:
    """How many gaps platforms leave; nothing where coverage is switched off."""
    if not held.has_platforms:
        return QCoreApplication.translate("NichesView", "no platforms, so that nothing is covered")
    if held.covered is None:
        return ""
    gaps = int(held.gaps[at].sum())
    if gaps == 1:
        return QCoreApplication.translate("NichesView", "1 gap")
    return QCoreApplication.translate("NichesView", "{0} gaps").format(gaps)


def readings_of(
    held: Holdings,
    baseline: Holdings | None,
    moment: float,
    row: int,
    colours: Sequence[QColor],
    theme: Theme,
    language: Language,
) -> list[Reading]:
    """Who holds a niche, the largest first, and what platforms cover of it."""
    at = held.index_at(moment)
    shares = held.shares[at, :, row]
    before = _shares_before(held, baseline, moment, row)
    readings = [
        Reading(actor_name(held, each, language), percent(shares[each]), colours[each], before[each])
        for each in np.argsort(-shares, kind="stable").tolist()[:_MOST_READ]
    ]
    if held.covered is not None:
        is_gap = held.has_platforms and held.gaps[at, row]
        word = QCoreApplication.translate("NichesView", "a gap") if is_gap else ""
        covered = QCoreApplication.translate("NichesView", "covered by platforms")
        cover = kind_colour(Kind.PLATFORM, theme)
        readings.append(Reading(covered, percent(float(held.covered[at, row])), cover, word))
    return readings


def _shares_before(held: Holdings, base: Holdings | None, moment: float, row: int) -> list[str]:
    """What each actor holds of a niche in the baseline; empty where it says nothing."""
    found = [""] * len(held.scenario.actors)
    if base is None:
        return found
    niches = [base.name(each) for each in range(len(base.order))]
    actors = [each.name for each in base.scenario.actors]
    if held.name(row) in niches:
        shares = base.shares[base.index_at(moment), :, niches.index(held.name(row))]
        for each, actor in enumerate(held.scenario.actors):
            if actor.name in actors:
                value = percent(float(shares[actors.index(actor.name)]))
                found[each] = QCoreApplication.translate("NichesView", "baseline {0}").format(value)
    return found


def actor_name(held: Holdings, actor: int, language: Language) -> str:
    """What an actor is called."""
    return in_language(held.scenario.actors[actor].name, language)
