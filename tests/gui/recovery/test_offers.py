"""Unsaved work of a window that was killed is offered on the start page, by its name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.document import Document
from gui.new_world import new_project
from gui.recovery import Recovery, RecoveryOffers
from tests.gui.conftest import OpenShell


@pytest.fixture
def lost(folder: Path) -> Iterator[float]:
    """Unsaved work in the folder; its openness."""
    document = Document(new_project())
    document.edit("Change", document.scenario.with_parameters(model_openness=0.83))
    recovery = Recovery(document, folder)
    document.retire()
    yield 0.83
    recovery.stop()


@pytest.fixture
def shell(lost: float, open_shell: OpenShell, folder: Path) -> Shell:
    """A window that has found it."""
    opened = open_shell()
    window = opened.window
    recovery = Recovery(opened.document, folder)
    offers = RecoveryOffers(recovery, window.flow, window.start_page, opened.preferences, window)
    offers.refresh()
    return opened


def button(shell: Shell, name: str) -> QPushButton | None:
    found = shell.window.start_page.findChildren(QPushButton)
    return next((each for each in found if each.isVisible() and each.accessibleName().startswith(name)), None)


def click(shell: Shell, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: button(shell, name) is not None)
    found = button(shell, name)
    assert found is not None
    found.click()


def test_a_click_goes_on_with_it(shell: Shell, lost: float, qtbot: QtBot) -> None:
    click(shell, "Recover “Untitled", qtbot)
    assert shell.document.scenario.parameters["model_openness"] == lost
    assert shell.document.is_dirty
    assert shell.window.pages.currentWidget() is shell.window.workbench
    assert button(shell, "Recover") is None


def test_nothing_is_discarded_by_one_click(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    for answer, left in (("Keep", 1), ("Discard", 0)):
        click(shell, "Discard “Untitled", qtbot)
        box = next(each for each in shell.window.findChildren(QMessageBox) if each.isVisible())
        next(each for each in box.buttons() if each.text() == answer).click()
        assert len(list(folder.glob("*.recovery"))) == left
    qtbot.waitUntil(lambda: button(shell, "Recover") is None)


def test_damaged_work_is_named_and_explained_and_left(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    (file,) = folder.glob("*.recovery")
    file.write_bytes(file.read_bytes()[:-9])
    shell.preferences.set_language("zh_CN")
    shell.preferences.set_language("en")
    before = shell.document.project
    click(shell, f"Recover “{file.name}", qtbot)
    assert "damaged" in shell.window.notice.details
    assert shell.document.project is before
    assert file.exists()
