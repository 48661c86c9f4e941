"""Every command of the window, in both languages: it does something without failing, and what it changes is undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.application import Shell
from tests.gui.conftest import OpenShell, wait_until_solved

LEAVING = {"quit"}
"""Commands that end the session: tested elsewhere."""

DIALOGS = {
    "open", "save_as", "project_data", "export_picture", "export_data", "export_model", "import_data", "preferences",
    "rename_scenario", "properties", "undo_list", "shortcuts", "about", "guide", "model_reference", "palette", "tour",
}  # fmt: skip
"""Commands that ask or show something in a window or a panel of their own."""


def commands(shell: Shell) -> dict[str, QAction]:
    """The commands by the names they have in the program; those of a list by the list and their place in it."""
    found: dict[str, QAction] = {}
    for name, value in vars(shell.window.actions_).items():
        if isinstance(value, QAction):
            found[name] = value
        elif isinstance(value, dict) and not name.startswith("_"):
            found |= {f"{name}.{key}": each for key, each in value.items() if isinstance(each, QAction)}
    return found


def opened(shell: Shell) -> Iterator[QWidget]:
    """Windows beside the main one, and what floats over it."""
    for widget in QApplication.topLevelWidgets():
        if widget is not shell.window and widget.isVisible():
            yield widget


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_command_works_and_what_it_changes_is_undone(open_shell: OpenShell, qtbot: QtBot, language: str) -> None:
    shell = open_shell(language=language)
    failures: list[str] = []
    shell.failures.failed.connect(failures.append)
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    document = shell.document
    document.edit("Open", document.scenario.with_parameters(model_openness=0.9))
    shell.window.actions_.duplicate_scenario.trigger()
    document.look_at("scenario-1")
    wait_until_solved(shell, qtbot)
    names = commands(shell)
    assert len(names) > 70
    tried = []
    for name, action in names.items():
        if name in LEAVING or not action.isEnabled():
            continue
        before, steps = document.project, document.undo_stack.index()
        action.trigger()
        qtbot.wait(1)
        for widget in list(opened(shell)):
            widget.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if document.undo_stack.index() > steps:
            while document.undo_stack.index() > steps:
                document.undo_stack.undo()
            assert document.project.scenarios == before.scenarios, name
        elif document.undo_stack.index() < steps:
            document.undo_stack.redo()
        if name in {"new", "start_page"}:
            shell.window.show_workbench()
        if name.startswith(("english", "chinese")):
            shell.preferences.set_language(language)
        assert not failures, name
        tried.append(name)
    wait_until_solved(shell, qtbot)
    assert len(tried) > 60
    assert set(tried) >= DIALOGS


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(
    "name",
    ["preferences", "properties", "export_picture", "export_data", "export_model", "shortcuts", "undo_list", "about"],
)
def test_a_dialog_opens_by_its_command_and_closes_by_escape(
    open_shell: OpenShell, qtbot: QtBot, name: str, language: str
) -> None:
    shell = open_shell(language=language)
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    getattr(shell.window.actions_, name).trigger()
    dialog = next(each for each in opened(shell) if isinstance(each, QDialog))
    assert dialog.windowTitle()
    dialog.reject()
    qtbot.waitUntil(lambda: not any(isinstance(each, QDialog) for each in opened(shell)))
