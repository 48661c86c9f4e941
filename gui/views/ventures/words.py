"""What stages, owners and passages of ventures are called."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.text import Language
from gui.views.cursor import Reading
from gui.views.numbers import DAYS_PER_YEAR, NOTHING, duration, number, percent
from gui.views.ventures.comparison import MeasuredCohort
from gui.views.ventures.funnel import FunnelTexts
from gui.views.ventures.way import BOTH, INDIVIDUALS, ORGANISATIONS, STAGES, Moment


def stage_names() -> list[str]:
    """The names of the four stages."""
    return [
        QCoreApplication.translate("VenturesView", "Validation"),
        QCoreApplication.translate("VenturesView", "Product"),
        QCoreApplication.translate("VenturesView", "Commercial"),
        QCoreApplication.translate("VenturesView", "Scale"),
    ]


def owner_title(whose: str) -> str:
    """Whose ventures are shown, as a heading."""
    return {
        INDIVIDUALS: QCoreApplication.translate("VenturesView", "Ventures of individuals"),
        ORGANISATIONS: QCoreApplication.translate("VenturesView", "Ventures of organisations"),
        BOTH: QCoreApplication.translate("VenturesView", "All ventures"),
    }[whose]


def owner_name(whose: str) -> str:
    """Whose ventures are shown, beside a line."""
    return {
        INDIVIDUALS: QCoreApplication.translate("VenturesView", "individuals"),
        ORGANISATIONS: QCoreApplication.translate("VenturesView", "organisations"),
        BOTH: QCoreApplication.translate("VenturesView", "all"),
    }[whose]


def funnel_texts(moment: Moment, footnote: str) -> FunnelTexts:
    """Everything that is written on the funnel at one moment."""
    passing = QCoreApplication.translate("VenturesView", "{0} pass, {1} a year")
    failing = QCoreApplication.translate("VenturesView", "{0} fail a year")
    return FunnelTexts(
        stages=tuple(stage_names()),
        stocks=tuple(number(float(each)) for each in moment.stocks),
        entry=QCoreApplication.translate("VenturesView", "{0} started a year").format(number(moment.entry)),
        passages=tuple(
            passing.format(percent(float(part)) if np.isfinite(part) else NOTHING, number(float(flow)))
            for part, flow in zip(moment.passage, moment.promotions, strict=True)
        ),
        failures=tuple(failing.format(number(float(each))) for each in moment.failures),
        valley=QCoreApplication.translate("VenturesView", "Valley of death: {0} of the ventures are stuck here").format(
            percent(moment.stuck)
        ),
        footnote=footnote,
    )


def comparison(cohort: MeasuredCohort, language: Language) -> str:
    """Which part of a measured cohort got from one round to the next."""
    parts = QCoreApplication.translate("VenturesView", ", ").join(percent(each) for each in cohort.conversions)
    return QCoreApplication.translate("VenturesView", "For comparison, {0}: {1} got to the next. {2}").format(
        cohort.name.in_language(language), parts, cohort.caution.in_language(language)
    )


def stage_readings(moment: Moment, stage: int, colours: Sequence[QColor]) -> list[Reading]:
    """What is known of one stage at one moment."""
    colour = colours[stage]
    arriving = moment.entry if stage == 0 else float(moment.promotions[stage - 1])
    readings = [
        Reading(
            QCoreApplication.translate("VenturesView", "in this stage"), number(float(moment.stocks[stage])), colour
        ),
        Reading(QCoreApplication.translate("VenturesView", "arriving a year"), number(arriving), colour),
    ]
    if stage < len(STAGES) - 1:
        up = number(float(moment.promotions[stage]))
        readings.append(Reading(QCoreApplication.translate("VenturesView", "moving up a year"), up, colour))
    failing = number(float(moment.failures[stage]))
    readings.append(Reading(QCoreApplication.translate("VenturesView", "failing a year"), failing, colour))
    stay = duration(DAYS_PER_YEAR * moment.stay(stage))
    readings.append(Reading(QCoreApplication.translate("VenturesView", "stay, on average"), stay, colour))
    return readings
