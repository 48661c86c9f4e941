"""Commands made of what the program knows: assumptions, levers, worlds and scenarios."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from engine.catalogue import CATALOGUE, MECHANISMS
from engine.text import Language, Text
from gui.bilingual import in_language
from gui.document import Document
from gui.palette.command import Command, Provider
from gui.preferences import Preferences
from gui.worlds import World

STEP = " › "
"""Between the parts of a path."""


def assumption_commands(preferences: Preferences, choose: Callable[[str], object]) -> Provider:
    """Going to each parameter of the catalogue; `choose` gets its key."""
    mechanisms = {each.id: each.name for each in MECHANISMS}

    def commands() -> Iterator[Command]:
        language = preferences.language
        above = QCoreApplication.translate("Palette", "Assumptions")
        for key, row in CATALOGUE.items():
            yield Command(
                row.name.in_language(language),
                above + STEP + mechanisms[row.mechanism].in_language(language),
                "",
                partial(choose, key),
                id=f"assumption.{key}",
                other=f"{_other(row.name, language)} {key.replace('_', ' ')}",
            )

    return commands


def lever_commands(preferences: Preferences, pull: Callable[[str], object]) -> Provider:
    """Each lever; `pull` gets its id."""

    def commands() -> Iterator[Command]:
        from engine.levers import LEVERS

        language = preferences.language
        above = QCoreApplication.translate("Palette", "Levers")
        for key, lever in LEVERS.items():
            path = above + STEP + lever.role.text.in_language(language)
            name = lever.name.in_language(language)
            other = _other(lever.name, language)
            yield Command(name, path, "", partial(pull, key), id=f"lever.{key}", other=other)

    return commands


def world_commands(
    preferences: Preferences, worlds: Callable[[], Iterable[World]], choose: Callable[[World], object]
) -> Provider:
    """Each world of the gallery."""

    def commands() -> Iterator[Command]:
        language = preferences.language
        path = QCoreApplication.translate("Palette", "Worlds")
        for world in worlds():
            name, other = world.title_in(language), world.title_in("en" if language == "zh_CN" else "zh_CN")
            yield Command(name, path, "", partial(choose, world), id=f"world.{world.key}", other=other)

    return commands


def scenario_commands(document: Document, preferences: Preferences) -> Provider:
    """Each scenario of the project."""

    def commands() -> Iterator[Command]:
        path = QCoreApplication.translate("Palette", "Scenarios")
        for scenario in document.scenarios:
            yield Command(
                in_language(scenario.name, preferences.language),
                path,
                "",
                partial(document.look_at, scenario.id),
                id=f"scenario.{scenario.id}",
                other=scenario.name,
                is_on=scenario.id == document.scenario.id,
            )

    return commands


def _other(text: Text, language: Language) -> str:
    return text.en if language == "zh_CN" else text.zh
