"""An area of small views in a window, dressed as the program is."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.appearance import Appearance
from gui.arrangement import ViewArea
from gui.arrangement.presets import ALL
from gui.preferences import Preferences
from tests.gui.arrangement.small_views import SmallView, small


class Frame(QWidget):
    """A window with an area and, beside it, a field that takes the focus."""

    def __init__(self, area: ViewArea, preferences: Preferences, appearance: Appearance) -> None:
        super().__init__()
        self.area, self.preferences, self.appearance = area, preferences, appearance
        self.field = QLineEdit()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(area, 1)
        self.field.setFixedWidth(80)
        self.resize(1280, 800)


Framed = Callable[..., Frame]


@pytest.fixture
def framed(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Framed]:
    """A function that makes a window with an area, and shows it unless told otherwise."""
    made: list[Frame] = []
    SmallView.made.clear()

    def make(ids: Sequence[str] = ALL, *, is_shown: bool = True) -> Frame:
        preferences = Preferences(tmp_path / "settings.ini")
        preferences.set_language("en")
        preferences.set_theme("light")
        appearance = Appearance(qapp, preferences)
        area = ViewArea([small(each) for each in ids], appearance, preferences)
        frame = Frame(area, preferences, appearance)
        made.append(frame)
        appearance.apply()
        if is_shown:
            frame.show()
            qtbot.waitExposed(frame)
            frame.activateWindow()
            frame.field.setFocus()
            qtbot.waitUntil(frame.field.hasFocus)
        return frame

    qapp.setStyle("Fusion")
    yield make
    for frame in made:
        frame.close()
        frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def area(framed: Framed) -> ViewArea:
    """An area with all views in the first arrangement, shown."""
    return framed().area
