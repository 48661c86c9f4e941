"""What a founder asks of a run: how long one is safe, what is left to earn, and where there is room."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind
from gui.bilingual import in_language
from gui.views.numbers import duration, number, percent, whole, year
from gui.views.readouts.lists import names
from gui.views.readouts.moment import Moment
from gui.views.readouts.readout import Readout, switched_off, unavailable
from gui.views.scale import Array

_OPEN = 0.5
"""A niche is open of which platforms leave more than this part uncovered."""

_SAFE = 1.0
"""Years that a product ought to stay uncopied."""

_FEW, _MOST_CHOICES = 10.0, 10_000.0
"""Interlocking choices: more than the most would be beyond any firm."""


def founder(moment: Moment) -> list[Readout]:
    """The readouts, what decides first."""
    return [
        _copying(moment),
        _margin(moment),
        _crowding(moment),
        _niches(moment),
        _valley(moment),
        _fee(moment),
        _complexity(moment),
    ]


def _no_individuals(identifier: str, label: str) -> Readout:
    return unavailable(
        identifier, label, QCoreApplication.translate("Readouts", "There are no individuals in this world.")
    )


def _copying(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Time to be copied")
    if not moment.has(Kind.INDIVIDUAL):
        return _no_individuals("copying", label)
    if not moment.is_on("replication"):
        return switched_off("copying", label, "replication", moment)
    curve = moment.values("copy_time.individuals")
    now = moment.at(curve)
    turning = moment.first_below(curve, 30.0)
    if moment.is_start(turning):
        text = QCoreApplication.translate(
            "Readouts", "A small product is copied within {0}; it has never taken longer than a month."
        )
    elif turning is None:
        text = QCoreApplication.translate(
            "Readouts", "A small product is copied within {0}; it takes longer than a month throughout."
        )
    else:
        text = QCoreApplication.translate(
            "Readouts", "A small product is copied within {0}; from {1} on it takes less than a month."
        )
    sentence = text.format(duration(now), "" if turning is None else year(turning))
    stock = f"complexity.{moment.largest_actor(Kind.INDIVIDUAL)}"
    return Readout(
        "copying",
        label,
        duration(now),
        sentence,
        curve,
        duration,
        stock,
        is_logarithmic=True,
        levels=(30.0,),
        turning=turning,
        has_turning=True,
    )


def _margin(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "What individuals keep")
    if not moment.has(Kind.INDIVIDUAL):
        return _no_individuals("margin", label)
    if not moment.is_on("earnings"):
        return switched_off("margin", label, "earnings", moment)
    curve = moment.values("margin.individuals")
    now, start = moment.at(curve), float(curve[0])
    turning = moment.first_below(curve, start / 2) if start > 0 else None
    if start <= 0:
        text = QCoreApplication.translate(
            "Readouts", "Individuals keep {0} of their revenue as profit; they earn nothing at the start."
        )
    elif turning is None:
        text = QCoreApplication.translate(
            "Readouts", "Individuals keep {0} of their revenue as profit; the margin never halves in this run."
        )
    else:
        text = QCoreApplication.translate(
            "Readouts", "Individuals keep {0} of their revenue as profit; the margin has halved by {1}."
        )
    return Readout(
        "margin",
        label,
        percent(now),
        text.format(percent(now), "" if turning is None else year(turning)),
        curve,
        percent,
        f"novelty.{moment.largest_actor(Kind.INDIVIDUAL)}",
        turning=turning,
        has_turning=True,
    )


def _crowding(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Crowding")
    if not moment.is_on("ventures"):
        return switched_off("crowding", label, "ventures", moment)
    curve = moment.values("crowding")
    now = moment.at(curve)
    turning = moment.first_above(curve, 1.0)
    if turning is None:
        text = QCoreApplication.translate(
            "Readouts", "For every 100 products that users can take in there are {0}; there is room for all of them."
        )
    elif moment.is_start(turning):
        text = QCoreApplication.translate(
            "Readouts", "For every 100 products that users can take in there are {0}: too many from the start."
        )
    else:
        text = QCoreApplication.translate(
            "Readouts", "For every 100 products that users can take in there are {0}; from {1} on they are too many."
        )
    return Readout(
        "crowding",
        label,
        percent(now),
        text.format(whole(100 * now), "" if turning is None else year(turning)),
        curve,
        percent,
        "ventures.individuals.product",
        levels=(1.0,),
        turning=turning,
        has_turning=True,
    )


def _niches(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Niches left open")
    if not moment.has(Kind.PLATFORM):
        text = QCoreApplication.translate("Readouts", "There are no platforms in this world: every niche is open.")
        return unavailable("niches", label, text)
    if not moment.is_on("coverage"):
        return switched_off("niches", label, "coverage", moment)
    from engine.indicators.market import uncovered_by_niche

    uncovered = uncovered_by_niche(moment.result.trajectory)
    niches = moment.result.scenario.niches
    row = int(np.abs(moment.times - moment.year).argmin())
    largest = np.argsort([-each.size for each in niches], kind="stable")
    found = [niches[each].name for each in largest if uncovered[row, each] > _OPEN]
    curve: Array = np.asarray((uncovered > _OPEN).sum(axis=1), dtype=np.float64)
    count = QCoreApplication.translate("Readouts", "{0} of {1}").format(whole(len(found)), whole(len(niches)))
    shown = names([in_language(each, moment.language) for each in found])
    if not found:
        sentence = QCoreApplication.translate("Readouts", "Platforms cover more than half of every niche.")
    elif len(found) == len(niches):
        sentence = QCoreApplication.translate("Readouts", "Platforms cover no niche by more than half.")
    else:
        text = QCoreApplication.translate("Readouts", "Platforms leave more than half of {0} niches open: {1}.")
        one = QCoreApplication.translate("Readouts", "Platforms leave more than half of one niche open: {0}.")
        sentence = one.format(shown) if len(found) == 1 else text.format(whole(len(found)), shown)
    platform = moment.largest_actor(Kind.PLATFORM)
    stock = f"coverage.{platform}.{found[0]}" if found else ""
    return Readout("niches", label, count, sentence, curve, whole, stock)


def _valley(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Through the valley of death")
    if not moment.is_on("ventures"):
        return switched_off("valley", label, "ventures", moment)
    curve = chance_through_valley(moment, Kind.INDIVIDUAL)
    if not np.isfinite(curve).any():
        text = QCoreApplication.translate("Readouts", "No venture of an individual is under way in this world.")
        return unavailable("valley", label, text)
    now = moment.at(curve)
    text = QCoreApplication.translate(
        "Readouts", "Of 100 products that individuals launch, {0} would reach scale if things stayed as they are."
    )
    sentence = text.format(number(100 * now))
    return Readout("valley", label, percent(now), sentence, curve, percent, "ventures.individuals.commercial")


def chance_through_valley(moment: Moment, kind: Kind) -> Array:
    """The part of products of a kind that reach scale at the rates of each moment, shape (outputs,)."""
    from engine.mechanisms.types import COMMERCIAL, PRODUCT
    from engine.solving import layout as at

    flows = moment.result.trajectory.auxiliary("ventures")[:, kind]
    chance = np.ones(moment.times.size)
    for stage in (PRODUCT, COMMERCIAL):
        up, out = flows[:, at.PROMOTION + stage], flows[:, at.FAILURE + stage]
        both = up + out
        chance = chance * np.divide(up, both, out=np.full_like(both, np.nan), where=both > 0)
    return chance


def _fee(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "The platform's fee")
    if not moment.is_on("stack"):
        return switched_off("fee", label, "stack", moment)
    if not moment.has(Kind.INDIVIDUAL):
        return _no_individuals("fee", label)
    from engine.solving import layout as at

    run = moment.result.trajectory
    curve = run.by_kind(at.FEE)[:, Kind.INDIVIDUAL]
    control = run.number(at.CONTROL)
    now = moment.at(curve)
    text = QCoreApplication.translate(
        "Readouts", "Platforms take {0} of what an individual turns over, on a stack that is {1} concentrated."
    )
    sentence = text.format(percent(now), percent(moment.at(control)))
    return Readout("fee", label, percent(now), sentence, curve, percent, most_concentrated_layer(moment))


def most_concentrated_layer(moment: Moment) -> str:
    """The stock of the layer of the stack that is the most concentrated at the moment."""
    from engine.solving.names import LAYER_NAMES

    layers = moment.result.trajectory.stock("stack")
    most = max(range(len(LAYER_NAMES)), key=lambda each: moment.at(layers[:, each]))
    return f"stack.{LAYER_NAMES[most]}"


def _complexity(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Complexity that protects")
    if not moment.is_on("replication"):
        return switched_off("complexity", label, "replication", moment)
    curve = protecting_complexity(moment)
    now = moment.at(curve)
    actor = moment.largest_actor(Kind.INDIVIDUAL) or moment.largest_actor(Kind.ORGANISATION)
    stock = f"complexity.{actor}" if actor else ""
    if not np.isfinite(now):
        sentence = QCoreApplication.translate("Readouts", "No complexity keeps a product uncopied for a year any more.")
    elif not actor:
        text = QCoreApplication.translate("Readouts", "It takes {0} interlocking choices to stay uncopied for a year.")
        sentence = text.format(_choices(now))
    else:
        column = [each.name for each in moment.result.scenario.actors].index(actor)
        own = moment.at(moment.result.trajectory.stock("complexity")[:, column])
        text = QCoreApplication.translate(
            "Readouts", "It takes {0} interlocking choices to stay uncopied for a year; the products of {1} have {2}."
        )
        sentence = text.format(_choices(now), in_language(actor, moment.language), _choices(own))
    return Readout("complexity", label, _choices(now), sentence, curve, _choices, stock)


def _choices(count: float) -> str:
    """A number of choices: only of few do parts matter."""
    return number(count) if abs(count) < _FEW else whole(count)


def protecting_complexity(moment: Moment) -> Array:
    """Choices that a product needs to stay uncopied for a year, from h = p**C / T, shape (outputs,).

    C = ln(T / 1 yr) / ln p, 0 where even what is simple takes longer to copy, infinite where nobody has so much.
    """
    from engine.solving import layout as at

    run = moment.result.trajectory
    accuracy, simple = run.number(at.COPY_ACCURACY), run.number(at.SIMPLE_COPY_TIME)
    with np.errstate(divide="ignore", invalid="ignore"):
        needed = np.log(simple / _SAFE) / np.log(accuracy)
    return np.where(needed > _MOST_CHOICES, np.inf, np.maximum(needed, 0.0))
