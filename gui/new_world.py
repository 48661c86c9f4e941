"""A new project, named in the language of the person who begins it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind, Scenario
from engine.text import Language

if TYPE_CHECKING:
    from engine.project import Project


def kind_text(kind: Kind) -> str:
    """The name of a kind, as in "Platforms"."""
    texts = {
        Kind.INDIVIDUAL: QCoreApplication.translate("NewWorld", "Individuals"),
        Kind.ORGANISATION: QCoreApplication.translate("NewWorld", "Organisations"),
        Kind.PLATFORM: QCoreApplication.translate("NewWorld", "Platforms"),
    }
    return texts[kind]


def new_scenario(language: Language) -> Scenario:
    """The default world; in Chinese its name, actors and niches have Chinese names."""
    scenario = Scenario()
    if language == "en":
        return scenario
    niche = QCoreApplication.translate("NewWorld", "Niche {number}")
    return replace(
        scenario,
        name=QCoreApplication.translate("NewWorld", "Default world"),
        actors=tuple(replace(each, name=kind_text(each.kind)) for each in scenario.actors),
        niches=tuple(
            replace(each, name=niche.format(number=number)) for number, each in enumerate(scenario.niches, start=1)
        ),
    )


def new_project(language: Language) -> "Project":
    """A project with the default world in it."""
    from engine.project import Project

    return Project(scenarios=(new_scenario(language),))
