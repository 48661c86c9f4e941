"""The start page while a project is open: nothing is changed unseen, and the way back is plain."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.application import Shell
from tests.gui.conftest import OpenShell, wait_until_solved

LEFT = Qt.MouseButton.LeftButton


def change(shell: Shell) -> None:
    shell.document.edit("Open", shell.document.scenario.with_parameters(model_openness=0.8))


def test_there_is_no_way_back_before_a_world_was_chosen(open_shell: OpenShell) -> None:
    shell = open_shell()
    assert not shell.window.start_page.back.isVisible()
    assert shell.window.start_page.begin.property("role") == "primary"


def test_a_button_leads_back_to_the_project(workbench: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    workbench.window.flow._save_as(tmp_path / "mine.shareflow", None)
    workbench.window.actions_.start_page.trigger()
    page = workbench.window.start_page
    assert page.back.text() == "Back to “mine”"
    assert page.back.property("role") == "primary"
    assert page.begin.property("role") != "primary"
    qtbot.mouseClick(page.back, LEFT)
    assert workbench.window.pages.currentWidget() is workbench.window.workbench


def test_escape_leads_back_to_the_project(workbench: Shell, qtbot: QtBot) -> None:
    workbench.window.activateWindow()
    workbench.window.show_start_page()
    qtbot.waitUntil(workbench.window.start_page.back.hasFocus)
    qtbot.keyClick(workbench.window.start_page.back, Qt.Key.Key_Escape)
    assert workbench.window.pages.currentWidget() is workbench.window.workbench


def test_no_command_changes_the_project_while_it_cannot_be_seen(workbench: Shell) -> None:
    change(workbench)
    workbench.window.actions_.duplicate_scenario.trigger()
    actions = workbench.window.actions_
    before = workbench.document.project
    workbench.window.show_start_page()
    possible = [each.text() for each in actions.all if each.isEnabled()]
    for action in (actions.undo, actions.save, actions.add_scenario, actions.delete_scenario, actions.views["market"]):
        assert not action.isEnabled()
        action.trigger()
    workbench.document.undo_stack.indexChanged.emit(0)
    assert not actions.undo.isEnabled()
    assert workbench.document.project is before
    assert {"&New", "&Open…", "&Quit", "&Dark"} <= set(possible)
    workbench.window.show_workbench()
    assert actions.undo.isEnabled()
    assert not actions.redo.isEnabled()
    assert actions.delete_scenario.isEnabled()
    assert actions.views["market"].isEnabled()


def test_the_recent_entry_of_the_open_file_goes_back_to_it_without_a_question(workbench: Shell, tmp_path: Path) -> None:
    path = tmp_path / "mine.shareflow"
    workbench.window.flow._save_as(path, None)
    change(workbench)
    workbench.window.show_start_page()
    workbench.window.start_page.file_chosen.emit(path)
    assert workbench.window.pages.currentWidget() is workbench.window.workbench
    assert workbench.document.is_dirty
    assert not [each for each in workbench.window.findChildren(QMessageBox) if each.isVisible()]


def test_the_start_page_says_nothing_of_runs(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    wait_until_solved(shell, qtbot)
    assert shell.window.status.state.text() == "Ready"
    shell.window.show_workbench()
    assert shell.window.status.state.text().startswith("Solved in")


def test_saved_is_said_until_something_changes(workbench: Shell, tmp_path: Path) -> None:
    workbench.window.flow._save_as(tmp_path / "mine.shareflow", None)
    assert workbench.window.status.message.text() == "Saved"
    change(workbench)
    assert workbench.window.status.message.text() == ""


def test_a_remark_passes(workbench: Shell, qtbot: QtBot) -> None:
    status = workbench.window.status
    status._passing.setInterval(20)
    status.say("Picture written")
    assert status.message.text() == "Picture written"
    qtbot.waitUntil(lambda: not status.message.text())


def test_the_question_about_changes_names_the_project(workbench: Shell, tmp_path: Path) -> None:
    workbench.window.flow._save_as(tmp_path / "mine.shareflow", None)
    change(workbench)
    workbench.window.flow.new()
    box = next(each for each in workbench.window.findChildren(QMessageBox) if each.isVisible())
    assert "“mine”" in box.text()
    box.reject()
