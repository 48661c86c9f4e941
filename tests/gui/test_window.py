"""The window as a person uses it."""

import threading

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from engine.catalogue import CATALOGUE, DOZEN
from engine.project import load
from gui.application import Shell
from gui.editors.assumption_row import AssumptionRow
from gui.editors.scale import Scale
from tests.gui.conftest import OpenShell, wait_until_solved

LEFT = Qt.MouseButton.LeftButton
KEY = DOZEN[0]


def row_of(shell: Shell, key: str = KEY) -> AssumptionRow:
    row = shell.window.workbench.assumptions.row(key)
    assert row is not None
    return row


def drag(row: AssumptionRow, to: int, qtbot: QtBot, shell: Shell) -> None:
    slider = row.slider
    y = slider.height() // 2
    start, end = round(slider.x_of(slider.value())), round(slider.x_of(to))
    qtbot.mousePress(slider, LEFT, pos=QPoint(start, y))
    for step in range(1, 6):
        qtbot.mouseMove(slider, QPoint(start + (end - start) * step // 5, y))
        wait_until_solved(shell, qtbot)
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(end, y))


def question(shell: Shell, qtbot: QtBot) -> QMessageBox:
    found: list[QMessageBox] = []

    def is_asked() -> bool:
        found[:] = [each for each in shell.window.findChildren(QMessageBox) if each.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_asked)
    return found[0]


def answer(box: QMessageBox, text: str, qtbot: QtBot) -> None:
    button = next(each for each in box.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, LEFT)


def test_return_presses_the_button_that_has_the_focus(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    shell.window.activateWindow()
    shell.window.start_page.begin.setFocus()
    qtbot.keyClick(shell.window.start_page.begin, Qt.Key.Key_Return)
    assert shell.window.pages.currentWidget() is shell.window.workbench
    wait_until_solved(shell, qtbot)


def test_a_newcomer_reaches_a_solved_picture_with_one_click(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    assert shell.window.pages.currentWidget() is shell.window.start_page
    qtbot.mouseClick(shell.window.start_page.begin, LEFT)
    wait_until_solved(shell, qtbot)
    assert shell.window.pages.currentWidget() is shell.window.workbench
    assert all(view.has_drawing for view in shell.window.workbench.views.views.values())
    assert shell.window.status.state.text().startswith("Solved in")


def test_the_keyboard_is_on_the_first_slider_when_a_world_opens(workbench: Shell, qtbot: QtBot) -> None:
    slider = row_of(workbench).slider
    workbench.window.activateWindow()
    qtbot.waitUntil(slider.hasFocus)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert workbench.document.scenario.parameters[KEY] != CATALOGUE[KEY].default


def test_dragging_a_slider_is_one_step_for_undo_and_solves_on_the_way(workbench: Shell, qtbot: QtBot) -> None:
    row = row_of(workbench)
    drag(row, 700, qtbot, workbench)
    stack = workbench.document.undo_stack
    assert stack.count() == 1
    dragged = Scale.of(CATALOGUE[KEY]).value(row.slider.value())
    assert workbench.document.scenario.parameters[KEY] == dragged
    assert dragged > 0.03
    wait_until_solved(workbench, qtbot)
    workbench.window.actions_.undo.trigger()
    assert workbench.document.scenario.parameters[KEY] == CATALOGUE[KEY].default
    assert row.slider.value() == round(CATALOGUE[KEY].default / CATALOGUE[KEY].high * 1000)
    workbench.window.actions_.redo.trigger()
    assert workbench.document.scenario.parameters[KEY] == dragged


def test_two_drags_are_two_steps(workbench: Shell, qtbot: QtBot) -> None:
    drag(row_of(workbench), 700, qtbot, workbench)
    drag(row_of(workbench), 400, qtbot, workbench)
    assert workbench.document.undo_stack.count() == 2


def test_a_drag_that_comes_back_to_where_it_began_leaves_no_step(workbench: Shell, qtbot: QtBot) -> None:
    slider = row_of(workbench).slider
    y, start = slider.height() // 2, slider.value()
    qtbot.mousePress(slider, LEFT, pos=QPoint(round(slider.x_of(start)), y))
    qtbot.mouseMove(slider, QPoint(round(slider.x_of(900)), y))
    assert workbench.document.is_dirty
    qtbot.mouseMove(slider, QPoint(round(slider.x_of(start)), y))
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(round(slider.x_of(start)), y))
    assert workbench.document.undo_stack.count() == 0
    assert not workbench.document.is_dirty


def test_text_that_is_no_number_stays_and_says_what_is_allowed(workbench: Shell, qtbot: QtBot) -> None:
    row = row_of(workbench)
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "often")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.field.text() == "often"
    assert row.field.property("invalid") is True
    assert "not a number" in row.note
    assert not row.note.startswith("Outside")
    assert workbench.document.scenario.parameters[KEY] == CATALOGUE[KEY].default
    assert not workbench.document.is_dirty
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.text() == "0.01"
    assert row.note == ""


def test_a_number_beyond_what_is_legal_stays_and_says_what_is_allowed(workbench: Shell, qtbot: QtBot) -> None:
    row = row_of(workbench)
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "7")
    qtbot.keyClick(row.field, Qt.Key.Key_Tab)
    assert row.field.text() == "7"
    assert "between 0 and 0.2" in row.note
    assert workbench.document.scenario.parameters[KEY] == CATALOGUE[KEY].default


def test_a_legal_number_outside_the_usual_range_is_taken_and_marked(workbench: Shell, qtbot: QtBot) -> None:
    row = row_of(workbench, "ai_growth_rate")
    row.field.selectAll()
    qtbot.keyClicks(row.field, "1.5")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert workbench.document.scenario.parameters["ai_growth_rate"] == 1.5
    assert row.note == "Outside the usual range, 0 to 1.2"
    assert row.slider.value() == row.slider.maximum()


def test_the_reset_button_goes_back_to_the_default_and_hides(workbench: Shell, qtbot: QtBot) -> None:
    row = row_of(workbench)
    assert not row.reset_button.isVisible()
    drag(row, 700, qtbot, workbench)
    assert row.reset_button.isVisible()
    qtbot.mouseClick(row.reset_button, LEFT)
    assert workbench.document.scenario.parameters[KEY] == CATALOGUE[KEY].default
    assert not row.reset_button.isVisible()


def test_saving_and_opening_again_gives_the_same_project(workbench: Shell, qtbot: QtBot, tmp_path) -> None:
    drag(row_of(workbench), 800, qtbot, workbench)
    path = tmp_path / "mine.shareflow"
    workbench.window.flow._save_as(path, None)
    assert not workbench.document.is_dirty
    assert workbench.window.windowTitle() == "mine[*] — Shareflow"
    saved = workbench.document.project
    assert load(path).project.scenarios == saved.scenarios
    drag(row_of(workbench), 300, qtbot, workbench)
    workbench.document.undo_stack.undo()
    workbench.window.flow.open(path)
    assert workbench.document.project.scenarios == saved.scenarios
    assert workbench.preferences.recent_files[0] == path


def test_the_star_in_the_title_follows_the_undo_stack(workbench: Shell, qtbot: QtBot) -> None:
    assert not workbench.window.isWindowModified()
    drag(row_of(workbench), 800, qtbot, workbench)
    assert workbench.window.isWindowModified()
    workbench.window.actions_.undo.trigger()
    assert not workbench.window.isWindowModified()


def test_closing_with_unsaved_changes_asks_and_cancel_stays(workbench: Shell, qtbot: QtBot) -> None:
    drag(row_of(workbench), 800, qtbot, workbench)
    workbench.window.close()
    assert workbench.window.isVisible()
    answer(question(workbench, qtbot), "Cancel", qtbot)
    assert workbench.window.isVisible()
    assert workbench.document.is_dirty


def test_closing_with_unsaved_changes_can_throw_them_away(workbench: Shell, qtbot: QtBot) -> None:
    drag(row_of(workbench), 800, qtbot, workbench)
    workbench.window.close()
    answer(question(workbench, qtbot), "Discard", qtbot)
    qtbot.waitUntil(workbench.window.isHidden)


def test_closing_with_unsaved_changes_can_save_them(workbench: Shell, qtbot: QtBot, tmp_path) -> None:
    path = tmp_path / "kept.shareflow"
    workbench.window.flow._save_as(path, None)
    drag(row_of(workbench), 800, qtbot, workbench)
    wanted = workbench.document.scenario
    workbench.window.close()
    answer(question(workbench, qtbot), "Save", qtbot)
    qtbot.waitUntil(workbench.window.isHidden)
    assert load(path).project.scenarios == (wanted,)


def test_a_project_changed_on_disk_is_noticed_before_it_is_overwritten(
    workbench: Shell, qtbot: QtBot, tmp_path
) -> None:
    path = tmp_path / "shared.shareflow"
    workbench.window.flow._save_as(path, None)
    drag(row_of(workbench), 800, qtbot, workbench)
    other = path.read_text(encoding="utf-8").replace('"Default world"', '"Somebody else"')
    path.write_text(other, encoding="utf-8")
    workbench.window.actions_.save.trigger()
    box = question(workbench, qtbot)
    assert path.read_text(encoding="utf-8") == other
    answer(box, "Replace", qtbot)
    assert load(path).project.scenarios == (workbench.document.scenario,)


def test_a_project_changed_on_disk_can_be_loaded_again(workbench: Shell, qtbot: QtBot, tmp_path) -> None:
    path = tmp_path / "shared.shareflow"
    workbench.window.flow._save_as(path, None)
    path.write_text(path.read_text(encoding="utf-8").replace('"Default world"', '"Somebody else"'), encoding="utf-8")
    workbench.window.flow.check_disk()
    answer(question(workbench, qtbot), "Load from disk", qtbot)
    assert workbench.document.scenario.name == "Somebody else"


def test_a_file_that_is_no_project_is_explained_in_the_window(workbench: Shell, tmp_path) -> None:
    path = tmp_path / "broken.shareflow"
    path.write_text("{", encoding="utf-8")
    before = workbench.document.project
    workbench.window.flow.open(path)
    assert "broken.shareflow" in workbench.window.notice.text
    assert workbench.document.project is before


def test_closing_in_the_midst_of_a_run_leaves_no_thread(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    shell.window.start_page.begin.click()
    shell.window.close()
    assert shell.stop()
    assert not [each for each in threading.enumerate() if each.name == "solve"]


def test_the_arrangement_of_the_views_is_saved_without_making_the_project_dirty(workbench: Shell, tmp_path) -> None:
    views, actions = workbench.window.workbench.views, workbench.window.actions_
    actions.presets["claims"].trigger()
    chosen = views.arrangement
    assert "claims" in {each.view_id for each in views.visible_views}
    assert not workbench.document.is_dirty
    path = tmp_path / "view.shareflow"
    workbench.window.flow._save_as(path, None)
    actions.presets["one"].trigger()
    assert [each.view_id for each in views.visible_views] == ["market"]
    workbench.window.flow.open(path)
    assert views.arrangement == chosen


def test_a_hidden_view_is_drawn_when_it_is_shown(workbench: Shell, qtbot: QtBot) -> None:
    pictures = workbench.window.workbench.views
    workbench.window.actions_.presets["one"].trigger()
    drag(row_of(workbench), 800, qtbot, workbench)
    wait_until_solved(workbench, qtbot)
    stale = pictures.views["indicators"].picture
    assert stale is None or stale.result is not workbench.window.run.result
    workbench.window.actions_.views["indicators"].trigger()
    fresh = pictures.views["indicators"].picture
    assert fresh is not None
    assert fresh.result is workbench.window.run.result


def test_every_command_has_a_name_and_a_tool_tip(workbench: Shell) -> None:
    for action in workbench.window.actions_.all:
        assert action.text()
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) in action.toolTip()


def test_no_two_commands_share_their_keys(workbench: Shell) -> None:
    keys = [keys.toString() for action in workbench.window.actions_.all for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_an_exception_in_a_slot_is_said_in_the_window_and_logged(workbench: Shell, qtbot: QtBot, caplog) -> None:
    workbench.failures.report(RuntimeError("the roof is on fire"))
    qtbot.waitUntil(lambda: bool(workbench.window.notice.text))
    assert "Something went wrong" in workbench.window.notice.text
    assert "the roof is on fire" in caplog.text
