"""A new project."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind, Scenario

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


def new_project() -> "Project":
    """A project with the default world in it."""
    from engine.project import Project

    return Project(scenarios=(Scenario(),))
