"""Views that are shown without a screen and deleted after the test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.views.view import View

Shown = Callable[[Callable[[], View]], View]


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    """A function that makes a view of a type and shows it, 900 x 520 pixels large."""
    made: list[View] = []

    def show(view_type: Callable[[], View]) -> View:
        view = view_type()
        made.append(view)
        view.resize(900, 520)
        view.show()
        qtbot.waitExposed(view)
        return view

    yield show
    for view in made:
        view.close()
        view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
