"""Verdicts in words: symbols of their own, margins, conditions, and what a claim is compared with."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine.text import Language
from gui.views.numbers import duration, number, percent, whole

if TYPE_CHECKING:
    from engine.claims import Condition, Unit, Verdict


def value_words(value: float, unit: "Unit") -> str:
    """A compared number with its unit."""
    if math.isinf(value):
        return "∞" if value > 0 else "\N{MINUS SIGN}∞"
    match unit.name:
        case "DAYS":
            return duration(value)
        case "PART":
            return percent(value)
        case "POINTS":
            return QCoreApplication.translate("ClaimWords", "{0} HHI points").format(whole(value))
        case "TIMES":
            return QCoreApplication.translate("ClaimWords", "{0}×").format(number(value))
        case _:
            return number(value)


def unit_words(unit: "Unit") -> str:
    """What a margin is counted in; empty for a pure number."""
    words = {
        "DAYS": QCoreApplication.translate("ClaimWords", "days"),
        "POINTS": QCoreApplication.translate("ClaimWords", "points"),
        "PART": QCoreApplication.translate("ClaimWords", "part of 1"),
        "TIMES": QCoreApplication.translate("ClaimWords", "times"),
    }
    return words.get(unit.name, "")


def margin_words(verdict: "Verdict") -> str:
    """Whether a claim holds, and by how much: "holds by 22 days"."""
    if verdict.holds is None or verdict.margin is None:
        return QCoreApplication.translate("ClaimWords", "cannot be judged")
    size = abs(verdict.margin)
    if verdict.unit.name == "PART" and math.isfinite(size):
        by = QCoreApplication.translate("ClaimWords", "{0} points").format(number(100 * size))
    else:
        by = value_words(size, verdict.unit)
    if verdict.holds:
        return QCoreApplication.translate("ClaimWords", "holds by {0}").format(by)
    return QCoreApplication.translate("ClaimWords", "fails by {0}").format(by)


def needed_words(condition: "Condition") -> str:
    """The threshold of a condition: "above 30 days"."""
    threshold = value_words(condition.threshold, condition.unit)
    if condition.is_above:
        return QCoreApplication.translate("ClaimWords", "above {0}").format(threshold)
    return QCoreApplication.translate("ClaimWords", "below {0}").format(threshold)


def is_any(verdict: "Verdict") -> bool:
    """Whether one condition of several is enough: the best met decides then, and not the least met."""
    margins = [each.normalised for each in verdict.conditions]
    return len(set(margins)) > 1 and verdict.normalised == max(margins)


def remark_of(verdict: "Verdict", language: Language) -> str:
    """What an explanation says beyond its conditions; all of it where there are none."""
    text = verdict.explanation.in_language(language)
    end = 0
    for condition in verdict.conditions:
        phrase = condition.text.in_language(language)
        at = text.find(phrase, end)
        end = at + len(phrase) if at >= 0 else end
    return text[end:].lstrip(".。;； ").strip() if verdict.conditions else text


def compared_with(claim: str) -> str:
    """The other world that a claim is judged by; empty for one that is judged by the run alone."""
    worlds = {
        "E1.8": QCoreApplication.translate("ClaimWords", "the same world in which AI does not grow"),
        "E1.11": QCoreApplication.translate(
            "ClaimWords", "the same world in which one individual's novelty triples from one day to the next"
        ),
        "E1.12": QCoreApplication.translate("ClaimWords", "the same world with a basic income of 0.4 from the start"),
        "E2.1": QCoreApplication.translate(
            "ClaimWords", "the same world in which investors are proportional and look at earnings alone"
        ),
        "E2.2": QCoreApplication.translate("ClaimWords", "the same world without short-term pressure"),
        "E2.4": QCoreApplication.translate("ClaimWords", "the same world in which investors look at earnings alone"),
        "E2.5": QCoreApplication.translate(
            "ClaimWords", "the same world in which platforms double their fees in the sixth and seventh year"
        ),
        "E2.7": QCoreApplication.translate(
            "ClaimWords", "worlds in which AI and each of the other causes are made neutral in every combination"
        ),
    }
    return worlds.get(claim, "")
