"""A whole window for every test that asks for one, and its end."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.folders import user_folders
from gui.preferences import Preferences

SOLVED_WITHIN = 120_000
"""Milliseconds; the very first run of all compiles the equations."""

OpenShell = Callable[..., Shell]


@pytest.fixture
def open_shell(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenShell]:
    """A function that opens the window, in English and the light theme unless told otherwise."""
    opened: list[Shell] = []

    def open_one(path: Path | None = None, *, language: str = "en", theme: str = "light") -> Shell:
        folders = user_folders(tmp_path / "config")
        preferences = Preferences(folders.settings_file)
        preferences.set_language(language)
        preferences.set_theme(theme)
        preferences.remember_tour()
        preferences.write()
        shell = Shell(qapp, folders)
        opened.append(shell)
        shell.window.resize(1360, 860)
        shell.start(path)
        qtbot.waitExposed(shell.window)
        return shell

    qapp.setStyle("Fusion")
    yield open_one
    for shell in opened:
        for each in shell.windows.opened:
            each.window.close_for_good()
        assert shell.stop()
        shell.windows.take_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def workbench(open_shell: OpenShell, qtbot: QtBot) -> Shell:
    """The window with the default world in it, solved."""
    shell = open_shell()
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    return shell


def wait_until_solved(shell: Shell, qtbot: QtBot) -> None:
    """Wait until what is shown is the result of the scenario as it is now."""

    def is_solved() -> bool:
        result = shell.window.run.result
        return not shell.service.is_busy and result is not None and result.scenario == shell.document.scenario

    qtbot.waitUntil(is_solved, timeout=SOLVED_WITHIN)
