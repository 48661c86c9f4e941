"""Several windows in one process: which one a file opens in, what they share, and how they are left."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from engine.project import save
from gui.application import Shell
from gui.new_world import new_project
from gui.windows.project_window import ProjectWindow
from tests.gui.conftest import OpenShell


@pytest.fixture
def shell(open_shell: OpenShell) -> Shell:
    return open_shell()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.shareflow"
    save(new_project(), path)
    return path


def open_window(shell: Shell, qtbot: QtBot, path: Path | None = None) -> ProjectWindow:
    opened = shell.windows.open_new(path)
    qtbot.waitUntil(opened.window.isActiveWindow)
    return opened


def change(window: ProjectWindow, openness: float = 0.9) -> None:
    window.window.show_workbench()
    window.document.edit("Change", window.document.scenario.with_parameters(model_openness=openness))


def question(window: ProjectWindow) -> QMessageBox | None:
    return next((each for each in window.window.findChildren(QMessageBox) if each.isVisible()), None)


def answer(window: ProjectWindow, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: question(window) is not None)
    box = question(window)
    assert box is not None
    next(each for each in box.buttons() if each.text() == text).click()


def test_a_file_opens_in_the_start_page_that_nobody_has_touched(shell: Shell, file: Path) -> None:
    shell.windows.open(file)
    assert len(shell.windows.opened) == 1
    assert shell.document.path == file


def test_a_file_opens_beside_what_is_worked_on(shell: Shell, file: Path) -> None:
    shell.window.start_page.begin.click()
    shell.windows.open(file)
    first, second = shell.windows.opened
    assert (first.document.path, second.document.path) == (None, file)
    assert second.window.pages.currentWidget() is second.window.workbench


def test_a_start_without_a_file_is_a_window_with_the_start_page(shell: Shell) -> None:
    shell.windows.open(None)
    assert [each.is_untouched for each in shell.windows.opened] == [True, True]


@pytest.mark.parametrize("link", [os.symlink, os.link, None])
def test_a_file_that_is_open_is_shown_where_it_is_however_it_is_called(
    shell: Shell, qtbot: QtBot, file: Path, link: object
) -> None:
    name = file.with_name("other name.shareflow")
    if callable(link):
        link(file, name)
    else:
        name = file.parent / "config" / ".." / file.name
    shell.windows.open(file)
    shell.window.show_start_page()
    other = open_window(shell, qtbot)
    shell.windows.open(name)
    assert shell.windows.opened == (shell.windows.first, other)
    qtbot.waitUntil(lambda: shell.windows.front is shell.windows.first)
    assert shell.window.pages.currentWidget() is shell.window.workbench
    assert other.is_untouched


def test_another_window_stands_beside_the_one_in_front_on_the_same_screen(shell: Shell, qtbot: QtBot) -> None:
    shell.window.resize(700, 500)
    shell.window.move(0, 0)
    places = [shell.window.pos()]
    screen = shell.window.screen().availableGeometry()
    for _ in range(3):
        opened = open_window(shell, qtbot)
        places.append(opened.window.pos())
        assert screen.contains(opened.window.geometry())
    assert all(one != other for one, other in pairwise(places))


def test_a_window_asked_to_open_what_another_one_has_shows_that_and_says_so(
    shell: Shell, qtbot: QtBot, file: Path
) -> None:
    shell.windows.open(file)
    other = open_window(shell, qtbot)
    change(other)
    other.window.flow.open(file)
    qtbot.waitUntil(lambda: shell.windows.front is shell.windows.first)
    assert shell.window.notice.text == "“mine.shareflow” is open in this window."
    assert question(other) is None
    assert other.document.path is None


def test_steps_are_undone_in_the_window_they_were_made_in(shell: Shell, qtbot: QtBot) -> None:
    other = open_window(shell, qtbot)
    for each in shell.windows.opened:
        change(each)
    other.window.actions_.undo.trigger()
    assert (shell.document.is_dirty, other.document.is_dirty) == (True, False)


def test_language_theme_and_size_of_text_change_everywhere_at_once(shell: Shell, qtbot: QtBot) -> None:
    other = open_window(shell, qtbot)
    small = shell.window.start_page.begin.fontInfo().pixelSize()
    other.window.actions_.chinese.trigger()
    other.window.actions_.theme_dark.trigger()
    other.window.actions_.font_scales[150].trigger()
    qtbot.waitUntil(lambda: {each.window.menus.file.title() for each in shell.windows.opened} == {"文件(&F)"})
    assert all(each.window.actions_.theme_dark.isChecked() for each in shell.windows.opened)
    assert all(each.window.actions_.font_scales[150].isChecked() for each in shell.windows.opened)
    assert shell.window.start_page.begin.fontInfo().pixelSize() > small


def test_a_failure_is_told_in_the_window_in_front(shell: Shell, qtbot: QtBot) -> None:
    other = open_window(shell, qtbot)
    shell.failures.report(RuntimeError("the roof is on fire"))
    qtbot.waitUntil(lambda: bool(other.window.notice.text))
    assert not shell.window.notice.text


def test_closing_a_window_asks_only_about_that_one_and_leaves_the_others(shell: Shell, qtbot: QtBot) -> None:
    other = open_window(shell, qtbot)
    for each in shell.windows.opened:
        change(each)
    other.window.close()
    answer(other, qtbot, "Discard")
    qtbot.waitUntil(lambda: len(shell.windows.opened) == 1)
    assert question(shell.windows.first) is None
    assert shell.window.isVisible()
    assert shell.document.is_dirty


def test_quitting_asks_about_each_window_and_then_closes_all(
    shell: Shell, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    shell.windows.open(file)
    change(shell.windows.first)
    clean, other = open_window(shell, qtbot), open_window(shell, qtbot)
    change(other)
    with qtbot.waitSignal(shell.windows.emptied):
        clean.window.actions_.quit.trigger()
        answer(shell.windows.first, qtbot, "Save")
        assert len(shell.windows.opened) == 3
        answer(other, qtbot, "Discard")
    assert not any(each.isVisible() for each in QApplication.topLevelWidgets())
    assert list((tmp_path / "config" / "recovery").glob("*")) == []


def test_a_cancel_keeps_every_window_and_all_work(shell: Shell, qtbot: QtBot) -> None:
    other = open_window(shell, qtbot)
    for each in shell.windows.opened:
        change(each)
    other.window.actions_.quit.trigger()
    answer(shell.windows.first, qtbot, "Discard")
    answer(other, qtbot, "Cancel")
    qtbot.waitUntil(lambda: question(other) is None)
    assert [each.document.is_dirty for each in shell.windows.opened] == [True, True]
    assert all(each.window.isVisible() for each in shell.windows.opened)


def test_what_is_changed_after_it_was_given_up_is_asked_about_again(shell: Shell, qtbot: QtBot) -> None:
    first, other = shell.windows.first, open_window(shell, qtbot)
    change(first)
    change(other)
    other.window.actions_.quit.trigger()
    answer(first, qtbot, "Discard")
    change(first, 0.1)
    answer(other, qtbot, "Discard")
    answer(first, qtbot, "Cancel")
    assert len(shell.windows.opened) == 2


def test_the_menu_lists_the_windows_and_brings_one_to_the_front(shell: Shell, qtbot: QtBot, file: Path) -> None:
    shell.windows.open(file)
    change(shell.windows.first)
    other = open_window(shell, qtbot)
    menu = other.window.menus.window
    for _ in range(2):
        menu.aboutToShow.emit()
    listed = [each for each in menu.actions() if each.isCheckable()]
    assert [(each.text(), each.isChecked()) for each in listed] == [
        ("&1 mine (not saved)", False),
        ("&2 Start page", True),
    ]
    listed[0].trigger()
    qtbot.waitUntil(lambda: shell.windows.front is shell.windows.first)
    shell.window.actions_.next_window.trigger()
    qtbot.waitUntil(lambda: shell.windows.front is other)


def test_there_is_a_next_window_only_where_there_are_two(shell: Shell, qtbot: QtBot) -> None:
    assert not shell.window.actions_.next_window.isEnabled()
    other = open_window(shell, qtbot)
    assert shell.window.actions_.next_window.isEnabled()
    other.window.actions_.close_window.trigger()
    assert not shell.window.actions_.next_window.isEnabled()
