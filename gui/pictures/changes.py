"""What makes a world another one than it was, in a line of words."""

from PySide6.QtCore import QCoreApplication

from engine.catalogue import CATALOGUE, MECHANISMS
from engine.scenario import Scenario
from engine.scenario.differences import Differences, differences
from engine.text import Language
from gui.punctuation import semicolons

_NAMED = 2

_ARROW = "\N{NO-BREAK SPACE}→\N{NO-BREAK SPACE}"


def changes(scenario: Scenario, reference: Scenario, language: Language) -> str:
    """How many assumptions of `scenario` are not those of `reference`, the first two by name; empty when none is."""
    differing = differences(scenario, reference)
    found = [*_assumptions(differing, language), *_switches(differing, language)]
    parts = []
    if found:
        count = (
            QCoreApplication.translate("Changes", "1 assumption changed")
            if len(found) == 1
            else QCoreApplication.translate("Changes", "{0} assumptions changed").format(len(found))
        )
        names = semicolons((*found[:_NAMED], "…" if len(found) > _NAMED else ""))
        parts.append(QCoreApplication.translate("Changes", "{0}: {1}").format(count, names))
    if differing.actors:
        parts.append(QCoreApplication.translate("Changes", "actors changed"))
    if differing.niches:
        parts.append(QCoreApplication.translate("Changes", "niches changed"))
    if differing.events:
        parts.append(QCoreApplication.translate("Changes", "events changed"))
    return " · ".join(parts)


def _assumptions(differing: Differences, language: Language) -> list[str]:
    """The parameters that differ, those that decide most first, each with its value before and now."""
    return [
        f"{CATALOGUE[each.key].name.in_language(language)} {each.before:.4g}{_ARROW}{each.now:.4g}"
        for each in differing.parameters
    ]


def _switches(differing: Differences, language: Language) -> list[str]:
    """The mechanisms that were turned on or off."""
    names = {each.id: each.name.in_language(language) for each in MECHANISMS}
    on = QCoreApplication.translate("Changes", "{0} switched on")
    off = QCoreApplication.translate("Changes", "{0} switched off")
    appeals = QCoreApplication.translate("Changes", "Inferred appeals")
    return [(on if each.now else off).format(names.get(each.key, appeals)) for each in differing.switches]
