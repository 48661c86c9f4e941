"""A document with the default world and how it is looked at, without a window around it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.document import Document
from gui.new_world import new_project
from gui.preferences import Preferences
from gui.translation import Translation


@pytest.fixture
def preferences(qapp: QApplication, tmp_path: Path) -> Preferences:
    made = Preferences(tmp_path / "settings.ini")
    made.set_language("en")
    made.set_theme("light")
    return made


@pytest.fixture
def appearance(qapp: QApplication, preferences: Preferences) -> Iterator[Appearance]:
    made = Appearance(qapp, preferences)
    made.apply()
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def document() -> Document:
    return Document(new_project())


@pytest.fixture
def chinese(preferences: Preferences) -> Iterator[Preferences]:
    """The window speaks Chinese for the length of a test."""
    translation = Translation()
    translation.use("zh_CN")
    preferences.set_language("zh_CN")
    yield preferences
    translation.use("en")
