"""A window that is closed gives back what it has used."""

import gc
import threading
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.document import Document
from gui.main_window import MainWindow
from gui.workbench import Workbench
from tests.gui.conftest import OpenShell, wait_until_solved

WINDOWS = 30


def census() -> Counter[str]:
    """What is alive once everything that was to be deleted is gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    kinds = (MainWindow, Document, Workbench, QTimer)
    alive = Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, kinds))
    alive["windows"] = len(QApplication.topLevelWidgets())
    alive["threads that solve"] = sum(each.name == "solve" for each in threading.enumerate())
    return alive


def open_and_close(shell: Shell, qtbot: QtBot, *, is_worked_in: bool) -> None:
    opened = shell.windows.open_new()
    window = opened.window
    if is_worked_in:
        window.start_page.begin.click()
        opened.document.edit("Change", opened.document.scenario.with_parameters(model_openness=0.9))
        qtbot.waitUntil(lambda: window.run.result is not None, timeout=60_000)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window.close_for_good()
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)


@pytest.mark.slow
def test_thirty_windows_opened_and_closed_leave_nothing(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    open_and_close(shell, qtbot, is_worked_in=True)
    before = census()
    for place in range(WINDOWS):
        open_and_close(shell, qtbot, is_worked_in=place % 3 == 0)
    assert census() == before
    assert shell.window.isVisible()
