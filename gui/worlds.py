"""The worlds of the gallery: the default one and the examples the program ships with."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.problems import InvalidInput
from engine.scenario import Scenario
from engine.text import Language
from gui.bilingual import in_language
from gui.resources import RESOURCES

_FOLDER = RESOURCES / "examples"


@dataclass(frozen=True)
class World:
    """One card of the gallery; the default world has no file."""

    key: str
    title: str
    notes: str
    scenario: Scenario
    path: Path | None = None

    def title_in(self, language: Language) -> str:
        """The title in the language asked for."""
        if self.path is None:
            return QCoreApplication.translate("Worlds", "Default world")
        return in_language(self.title, language)

    def sentence_in(self, language: Language) -> str:
        """The first sentence of the notes in the language asked for."""
        if self.path is None:
            return QCoreApplication.translate(
                "Worlds", "Individuals, organisations and platforms compete in twelve niches while AI takes off."
            )
        notes = " ".join(in_language(self.notes, language).split())
        ends = [notes.find(mark) for mark in ("。", ". ") if mark in notes]
        return notes[: min(ends) + 1] if ends else notes


def example_files() -> tuple[Path, ...]:
    """The projects the program ships with."""
    return tuple(sorted(_FOLDER.glob("*.shareflow")))


def is_example(path: Path) -> bool:
    """Whether a file is one that the program ships with, so that saving must not change it."""
    return path.resolve().parent == _FOLDER.resolve()


def default_world() -> World:
    """The world a new project begins with."""
    return World("default", "", "", Scenario())


def examples() -> tuple[World, ...]:
    """Every example that can be read."""
    from engine.project import load

    found = []
    for path in example_files():
        try:
            project = load(path).project
        except InvalidInput:
            continue
        scenario = project.scenarios[0]
        title = project.title or scenario.name
        found.append(World(path.stem, title, project.notes or scenario.notes, scenario, path))
    return tuple(found)
