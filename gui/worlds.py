"""The worlds of the gallery: the default one and the examples the program ships with."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.problems import InvalidInput
from engine.scenario import Scenario
from engine.text import Language
from gui.bilingual import in_language
from gui.resources import RESOURCES

_FOLDER = RESOURCES / "examples"

_ORDER = ("essay1", "essay2", "super_individual", "plural", "no_ai", "neutral", "nyc_rides", "empty_market")
"""Of the gallery: the essays, their opposites, the yardsticks, the data, and what is one's own."""


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
    """The projects the program ships with, in the order of the gallery."""
    places = {name: place for place, name in enumerate(_ORDER)}
    return tuple(sorted(_FOLDER.glob("*.shareflow"), key=lambda path: (places.get(path.stem, len(places)), path.stem)))


def is_example(path: Path) -> bool:
    """Whether a file is one that the program ships with, so that saving must not change it."""
    return path.resolve().parent == _FOLDER.resolve()


def default_world() -> World:
    """The world a new project begins with."""
    return World("default", "", "", Scenario())


def read_example(path: Path) -> World | None:
    """The world in an example file, read once; None when it cannot be read."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (InvalidInput, OSError):
        return None


@lru_cache
def _read(path: Path, _modified: int) -> World:
    from engine.project import load

    project = load(path).project
    scenario = project.scenarios[0]
    return World(path.stem, project.title or scenario.name, project.notes or scenario.notes, scenario, path)


def examples() -> tuple[World, ...]:
    """Every example that can be read."""
    return tuple(world for path in example_files() if (world := read_example(path)) is not None)
