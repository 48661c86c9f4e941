"""What makes a world another one than it was, in a line of words."""

from PySide6.QtCore import QCoreApplication

from engine.catalogue import CATALOGUE, DOZEN, MECHANISMS
from engine.scenario import Scenario
from engine.text import Language

_NAMED = 2

_ARROW = "\N{NO-BREAK SPACE}→\N{NO-BREAK SPACE}"


def changes(scenario: Scenario, reference: Scenario, language: Language) -> str:
    """How many assumptions of `scenario` are not those of `reference`, the first two by name; empty when none is."""
    found = [*_assumptions(scenario, reference, language), *_switches(scenario, reference, language)]
    parts = []
    if found:
        count = (
            QCoreApplication.translate("Changes", "1 assumption changed")
            if len(found) == 1
            else QCoreApplication.translate("Changes", "{0} assumptions changed").format(len(found))
        )
        names = "; ".join(found[:_NAMED]) + ("; …" if len(found) > _NAMED else "")
        parts.append(QCoreApplication.translate("Changes", "{0}: {1}").format(count, names))
    if scenario.actors != reference.actors:
        parts.append(QCoreApplication.translate("Changes", "actors changed"))
    if scenario.niches != reference.niches:
        parts.append(QCoreApplication.translate("Changes", "niches changed"))
    if scenario.events != reference.events:
        parts.append(QCoreApplication.translate("Changes", "events changed"))
    return " · ".join(parts)


def _assumptions(scenario: Scenario, reference: Scenario, language: Language) -> list[str]:
    """The parameters that differ, those that decide most first, each with its value before and now."""
    keys = [*DOZEN, *(each for each in CATALOGUE if each not in DOZEN)]
    pairs = [(each, reference.parameters[each], scenario.parameters[each]) for each in keys]
    return [
        f"{CATALOGUE[key].name.in_language(language)} {before:.4g}{_ARROW}{now:.4g}"
        for key, before, now in pairs
        if before != now
    ]


def _switches(scenario: Scenario, reference: Scenario, language: Language) -> list[str]:
    """The mechanisms that were turned on or off."""
    names = {each.id: each.name.in_language(language) for each in MECHANISMS}
    on = QCoreApplication.translate("Changes", "{0} switched on")
    off = QCoreApplication.translate("Changes", "{0} switched off")
    appeals = QCoreApplication.translate("Changes", "Inferred appeals")
    return [
        (on if now else off).format(names.get(key, appeals))
        for key, now in scenario.switches.items()
        if now != reference.switches[key]
    ]
