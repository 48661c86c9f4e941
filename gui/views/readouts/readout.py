"""One readout: a number, a sentence about it, and the curve it stands on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.catalogue import MECHANISMS
from gui.views.numbers import DAYS_PER_YEAR, NOTHING, duration, year
from gui.views.readouts.moment import Moment
from gui.views.scale import Array

_SAME = 0.05
"""Years: nobody tells two events apart that are this close."""


@dataclass(frozen=True, eq=False)
class Readout:
    """What is said about one thing at one moment.

    label        what it is about
    number       the number that matters, as it is written
    sentence     with numbers, computed from the run
    curve        the quantity over time; None where there is none
    written      how a value of the curve is written
    stock        the stock that explains it, by its name in `Result.stocks`; empty where there is none
    levels       values worth a line across the curve
    turning      the calendar year in which what the sentence speaks of comes to pass; None where it does not
    has_turning  whether it speaks of such a year at all
    stages       stages of the market with the years from which they hold, drawn in place of a curve
    """

    id: str
    label: str
    number: str
    sentence: str
    curve: Array | None = None
    written: Callable[[float], str] | None = None
    stock: str = ""
    is_logarithmic: bool = False
    levels: tuple[float, ...] = ()
    turning: float | None = None
    has_turning: bool = False
    stages: tuple[tuple[str, float], ...] = ()

    @property
    def is_fixed(self) -> bool:
        """Whether nothing in it moves with the run."""
        return self.curve is None and not self.stages


def unavailable(identifier: str, label: str, why: str) -> Readout:
    """A readout that has nothing to read in this world."""
    return Readout(identifier, label, NOTHING, why)


def switched_off(identifier: str, label: str, mechanism: str, moment: Moment) -> Readout:
    """A readout whose mechanism is off."""
    name = next(each.name for each in MECHANISMS if each.id == mechanism).in_language(moment.language)
    text = QCoreApplication.translate("Readouts", "“{0}” is switched off in this world.").format(name)
    return unavailable(identifier, label, text)


def along(readout: Readout, moment: Moment) -> str:
    """The number at the start, at the moment and at the end: "2023: 175 days → 2031.0: 19 days → 2043: 8 days"."""
    if readout.curve is None or readout.written is None:
        return ""
    first, last = float(moment.times[0]), float(moment.times[-1])
    points = [(first, float(readout.curve[0]))]
    if first + 1e-6 < moment.year < last - 1e-6:
        points.append((moment.year, moment.at(readout.curve)))
    points.append((last, float(readout.curve[-1])))
    piece = QCoreApplication.translate("Readouts", "{0}: {1}")
    return " → ".join(piece.format(_plain_year(at), readout.written(value)) for at, value in points)


def comparison(readout: Readout, other: Readout | None, name: str) -> str:
    """How it differs from the same readout of another world called `name`; empty where nothing can be said."""
    if other is None or (readout.is_fixed and other.is_fixed):
        return ""
    if readout.has_turning and not (readout.turning is None and other.turning is None):
        return _compared_years(readout.turning, other.turning, name)
    if readout.number == other.number:
        return QCoreApplication.translate("Readouts", "It is the same in {0}.").format(name)
    return QCoreApplication.translate("Readouts", "In {0} it is {1}.").format(name, other.number)


def _compared_years(here: float | None, there: float | None, name: str) -> str:
    if here is None:
        text = QCoreApplication.translate("Readouts", "In {0} it comes to that in {1}.")
        return text.format(name, year(there if there is not None else 0.0))
    if there is None:
        return QCoreApplication.translate("Readouts", "In {0} it never comes to that.").format(name)
    apart = abs(here - there)
    if apart < _SAME:
        return QCoreApplication.translate("Readouts", "That is at the same time as in {0}.").format(name)
    text = (
        QCoreApplication.translate("Readouts", "That is {0} earlier than in {1}.")
        if here < there
        else QCoreApplication.translate("Readouts", "That is {0} later than in {1}.")
    )
    days = apart * DAYS_PER_YEAR
    return text.format(_span(days), name)


def _span(days: float) -> str:
    """A difference of years; below a year in days, which `duration` writes as well."""
    return duration(days if days >= DAYS_PER_YEAR else float(round(days)))


def _plain_year(value: float) -> str:
    """A year that is whole without its fraction."""
    return f"{value:.0f}" if abs(value - round(value)) < 1e-6 else year(value)
