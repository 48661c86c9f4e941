"""The key of the guide: it opens at the page about what has the focus, also from dialogs."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import plain_name
from gui.application import Shell
from gui.arrangement.area_menus import TabMenu
from gui.dialogs.model_reference import ModelReference
from gui.dialogs.preferences import PreferencesDialog
from gui.help.guide import Guide
from gui.help.topics import topic_of
from gui.theme import DARK, LIGHT
from gui.views import VIEWS
from tests.gui.conftest import OpenShell


@pytest.fixture
def shell(open_shell: OpenShell) -> Shell:
    shell = open_shell()
    shell.window.start_page.begin.click()
    return shell


def guide_of(shell: Shell) -> Guide:
    guide = shell.window.findChild(Guide)
    assert isinstance(guide, Guide)
    return guide


def press_f1(widget: QWidget, qtbot: QtBot) -> None:
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is widget.window() and QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)


def test_f1_opens_the_page_about_what_has_the_focus(shell: Shell, qtbot: QtBot) -> None:
    bench = shell.window.workbench
    press_f1(bench.assumptions.search, qtbot)
    guide = guide_of(shell)
    assert guide.isVisible()
    assert not guide.isModal()
    assert guide.anchor == "assumptions"
    press_f1(bench.timeline.play, qtbot)
    assert guide.anchor == "timeline"
    press_f1(bench.views.current_view.canvas, qtbot)
    assert guide.anchor == f"view-{bench.views.current_view.view_id}"


def test_f1_works_on_the_start_page(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    press_f1(shell.window.start_page.begin, qtbot)
    assert guide_of(shell).anchor == "worlds"


def test_f1_works_in_dialogs(shell: Shell, qtbot: QtBot) -> None:
    shell.window.actions_.preferences.trigger()
    dialog = shell.window.findChild(PreferencesDialog)
    assert isinstance(dialog, QDialog)
    qtbot.waitExposed(dialog)
    press_f1(dialog.threads, qtbot)
    assert guide_of(shell).anchor == "preferences"
    dialog.close()


def test_a_part_without_a_page_of_its_own_has_that_of_what_is_around_it(shell: Shell) -> None:
    bench = shell.window.workbench
    assert topic_of(bench.why.copy_button) == "why"
    assert topic_of(bench.editors.tabBar()) == "window"
    assert topic_of(None) == ""


def test_the_menu_of_a_view_leads_to_its_page(shell: Shell) -> None:
    area = shell.window.workbench.views
    for view in VIEWS:
        area.show_view(view.view_id)
        menu = TabMenu(area, lambda view_id=view.view_id: view_id)
        menu.refresh()
        entry = next(each for each in menu.actions() if plain_name(each.text()) == "About this view")
        entry.trigger()
        assert guide_of(shell).anchor == f"view-{view.view_id}"
        menu.deleteLater()


def test_back_and_forward_lead_where_one_has_read(shell: Shell, qtbot: QtBot) -> None:
    shell.window.actions_.guide.trigger()
    guide = guide_of(shell)
    guide.go_to("files")
    guide.go_to("why")
    guide.text.anchorClicked.emit(QUrl("#stages"))
    assert guide.anchor == "model"
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert guide.anchor == "why"
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert guide.anchor == "files"
    qtbot.mouseClick(guide.forward, Qt.MouseButton.LeftButton)
    assert guide.anchor == "why"
    guide.text.anchorClicked.emit(QUrl("https://example.org/#files"))
    assert guide.anchor == "why"


def test_contents_choose_a_page_and_follow_it(shell: Shell, qtbot: QtBot) -> None:
    shell.window.actions_.guide.trigger()
    guide = guide_of(shell)
    guide.go_to("levers")
    assert guide.contents.currentItem().text() == "Levers"
    qtbot.keyClick(guide.contents, Qt.Key.Key_Down)
    assert guide.anchor == "shocks"


def test_searching_lists_the_pages_and_marks_the_words(shell: Shell, qtbot: QtBot) -> None:
    shell.window.actions_.guide.trigger()
    guide = guide_of(shell)
    guide.go_to("first-minute")
    qtbot.keyClicks(guide.search, "valley of death")
    rows = [guide.contents.item(row) for row in range(guide.contents.count())]
    found = [each.text() for each in rows if not each.isHidden()]
    assert {"Ventures", "Glossary"} <= set(found)
    assert "Levers" not in found
    assert guide.anchor == "view-ventures"
    marks = guide.text.extraSelections()
    assert {each.cursor.selectedText().lower() for each in marks} == {"valley of death"}
    assert guide.count.text() == f"1 of {len(marks)} on this page"
    for _ in marks:
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.anchor == found_after(found, "Ventures", guide)
    guide.search.setText("no such words")
    assert guide.count.text() == "Not found"
    guide.search.clear()
    assert not any(each.isHidden() for each in rows)


def found_after(found: list[str], title: str, guide: Guide) -> str:
    wanted = found[found.index(title) + 1]
    return {each.title: each.anchor for each in guide._book.pages if each.anchor != "niches"}[wanted]


def test_it_remembers_where_it_was_read(open_shell: OpenShell) -> None:
    first = open_shell()
    desk = first.window._window_commands.help
    desk.show_guide("recovery")
    guide_of(first).close()
    desk.show_guide()
    assert guide_of(first).anchor == "recovery"
    guide_of(first).close()
    second = open_shell()
    second.window._window_commands.help.show_guide()
    assert guide_of(second).anchor == "recovery"


def test_it_follows_language_theme_and_size(shell: Shell, qtbot: QtBot) -> None:
    actions = shell.window.actions_
    desk = shell.window._window_commands.help
    desk.show_guide("limits")
    guide = guide_of(shell)
    assert LIGHT.ink in guide.text.document().defaultStyleSheet()
    actions.chinese.trigger()
    qtbot.waitUntil(lambda: "预测" in guide.text.toPlainText())
    assert guide.anchor == "limits"
    actions.theme_dark.trigger()
    assert DARK.ink in guide.text.document().defaultStyleSheet()
    actions.font_scales[200].trigger()
    assert "font-size: 40px" in guide.text.document().defaultStyleSheet()
    actions.font_scales[100].trigger()


def test_a_link_into_the_reference_opens_it_at_its_place(shell: Shell) -> None:
    desk = shell.window._window_commands.help
    desk.show_guide("view-market")
    guide_of(shell).text.anchorClicked.emit(QUrl("reference:demand"))
    reference = shell.window.findChild(ModelReference)
    assert isinstance(reference, ModelReference)
    assert reference.isVisible()
    assert reference.anchor == "demand"


def test_the_workbench_leads_into_the_reference(shell: Shell) -> None:
    shell.window.workbench.reference_asked.emit("complexity")
    reference = shell.window.findChild(ModelReference)
    assert isinstance(reference, ModelReference)
    assert reference.anchor == "complexity"


def test_no_picture_is_wider_than_the_page(shell: Shell, qtbot: QtBot) -> None:
    desk = shell.window._window_commands.help
    desk.show_guide("first-minute")
    guide = guide_of(shell)
    guide.resize(720, 500)
    qtbot.waitUntil(lambda: guide.text.horizontalScrollBar().maximum() == 0)
    image = guide.text.loadResource(2, QUrl("pictures/en/window.png"))
    assert isinstance(image, QImage)
    assert 0 < image.width() <= guide.text.viewport().width()
    assert guide.text.loadResource(2, QUrl("https://example.org/a.png")) is None
    assert guide.text.loadResource(2, QUrl("/etc/hostname")) is None


def test_closing_the_window_closes_the_guide(shell: Shell) -> None:
    shell.window.actions_.guide.trigger()
    guide = guide_of(shell)
    shell.document.undo_stack.setClean()
    shell.window.close()
    assert not guide.isVisible()
