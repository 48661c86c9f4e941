"""The area of the views: each made when it is looked at, told what it has to know, and never made anew."""

import gc
import itertools
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.arrangement import ViewArea
from gui.arrangement.arrangement import Arrangement, Floating, Split, views_of
from gui.arrangement.floating_window import FloatingWindow
from gui.arrangement.group import Group
from gui.arrangement.part_host import PartSplitter
from gui.arrangement.presets import ALL
from gui.theme import DARK
from gui.views.picture import Picture
from tests.gui.arrangement.conftest import Framed
from tests.gui.arrangement.small_views import SmallView
from tests.gui.arrangement.test_arrangement import columns, group, rows
from tests.gui.views.fake_result import fake_result

LEFT = Qt.MouseButton.LeftButton


def a_picture() -> Picture:
    return Picture(fake_result())  # type: ignore[arg-type]


def small_of(area: ViewArea, view_id: str) -> SmallView:
    view = area.views[view_id]
    assert isinstance(view, SmallView)
    return view


def groups_in(area: ViewArea) -> list[Group]:
    return [each for each in area.findChildren(Group) if each.isVisible()]


def group_with(area: ViewArea, view_id: str) -> Group:
    return next(each for each in groups_in(area) if view_id in each.views)


def windows_of(area: ViewArea) -> list[FloatingWindow]:
    return [each for each in area.findChildren(FloatingWindow) if each.isVisible()]


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# ------------------------------------------------------------------------------------------- made when looked at


def test_no_view_is_made_before_the_area_is_seen_or_there_is_something_to_draw(framed: Framed) -> None:
    frame = framed(is_shown=False)
    frame.area.set_time(2030.0)
    frame.area.show_busy(False)
    assert SmallView.made == []
    frame.area.show_picture(a_picture())
    assert sorted(SmallView.made) == ["earnings", "indicators", "market"]


def test_only_what_is_seen_is_made_and_drawn(area: ViewArea) -> None:
    assert sorted(area.views) == ["earnings", "indicators", "market"]
    picture = a_picture()
    area.show_picture(picture)
    assert [view.view_id for view in area.visible_views] == ["market", "earnings", "indicators"]
    area.show_view("flows")
    assert small_of(area, "flows").drawn[-1] is picture
    newer = a_picture()
    drawn = len(small_of(area, "market").drawn)
    area.show_picture(newer)
    assert len(small_of(area, "market").drawn) == drawn
    assert small_of(area, "flows").drawn[-1] is newer
    area.show_view("market")
    assert small_of(area, "market").drawn[-1] is newer


def test_a_view_that_has_been_hidden_learns_what_it_has_missed(area: ViewArea) -> None:
    area.show_picture(a_picture())
    market = small_of(area, "market")
    area.show_view("flows")
    area.set_time(2031.0)
    area.set_theme(DARK)
    area.set_language("zh_CN")
    area.set_dragging(True)
    area.show_problem("It cannot be solved.")
    assert (market.time, market.theme.name, market.language, market.is_dragging) == (None, "light", "en", False)
    area.show_view("market")
    assert (market.time, market.theme.name, market.language, market.is_dragging) == (2031.0, "dark", "zh_CN", True)
    assert "It cannot be solved." in market.notice.text
    area.show_picture(a_picture())
    assert market.notice.text == ""
    area.show_view("flows")
    assert small_of(area, "flows").notice.text == ""


def test_a_view_made_late_knows_everything_too(area: ViewArea) -> None:
    area.show_picture(a_picture())
    area.set_time(2031.0)
    area.set_theme(DARK)
    area.show_problem("It cannot be solved.")
    area.show_view("people")
    people = small_of(area, "people")
    assert (people.time, people.theme.name) == (2031.0, "dark")
    assert people.has_drawing
    assert "It cannot be solved." in people.notice.text


def test_choices_are_kept_for_views_that_have_not_been_made(area: ViewArea) -> None:
    area.restore({"people": {"choice": "second"}, "market": {"choice": "third"}, "flows": "nonsense"})
    assert small_of(area, "market").choice == "third"
    assert area.state()["people"] == {"choice": "second"}
    area.show_view("people")
    assert small_of(area, "people").choice == "second"
    small_of(area, "people").choice = "fourth"
    assert area.state()["people"] == {"choice": "fourth"}
    area.restore(["nonsense"])
    assert small_of(area, "market").choice == "third"


def test_the_hover_of_one_view_moves_the_reading_in_all_others(area: ViewArea) -> None:
    area.show_picture(a_picture())
    market, indicators = small_of(area, "market"), small_of(area, "indicators")
    market.cursor_moved.emit(2029.0)
    assert indicators.year == 2029.0
    assert market.year is None
    market.cursor_left.emit()
    assert indicators.year is None


def test_what_is_chosen_in_a_view_is_told(area: ViewArea, qtbot: QtBot) -> None:
    area.show_picture(a_picture())
    with qtbot.waitSignal(area.time_chosen) as time:
        small_of(area, "market").choose_time(2030.0)
    assert time.args == [2030.0]
    with qtbot.waitSignal(area.stock_chosen) as stock:
        small_of(area, "earnings").stock_chosen.emit("share.Platforms")
    assert stock.args == ["share.Platforms"]


# -------------------------------------------------------------------------------------------------- arranging


def test_views_are_never_made_twice_whatever_is_done(area: ViewArea) -> None:
    area.show_picture(a_picture())
    market = area.view("market")
    area.split_view("market", "right")
    area.pop_out("market")
    area.dock("market")
    area.move_to_group("market", "indicators")
    area.close_view("market")
    for preset in area.presets:
        area.apply_preset(preset)
    area.show_view("market")
    assert area.view("market") is market
    assert market.isVisible()
    assert len(SmallView.made) == len(set(SmallView.made))


def test_what_is_seen_is_what_is_arranged(area: ViewArea) -> None:
    wanted = Arrangement(columns(group("market", "flows"), rows(group("people"), group("claims")), sizes=(0.7, 0.3)))
    area.apply(wanted)
    assert {view.view_id for view in area.visible_views} == {"market", "people", "claims"}
    assert all(view.isVisible() for view in area.visible_views)
    assert sum(each.isVisible() for each in area.views.values()) == 3
    places = {each: area.views[each].mapTo(area, QPoint(0, 0)) for each in ("market", "people", "claims")}
    assert places["market"].x() < places["people"].x() == places["claims"].x()
    assert places["people"].y() < places["claims"].y()
    market, people = group_with(area, "market"), group_with(area, "people")
    assert market.width() / (market.width() + people.width()) == pytest.approx(0.7, abs=0.01)


def test_fractions_stay_when_the_window_changes_its_size(area: ViewArea, qtbot: QtBot) -> None:
    area.window().resize(1000, 1000)
    qtbot.waitUntil(lambda: area.height() == 1000)
    market = group_with(area, "market")
    qtbot.waitUntil(lambda: market.height() / area.height() == pytest.approx(0.58, abs=0.01))


def test_sizes_that_the_user_gives_are_noted(area: ViewArea, qtbot: QtBot) -> None:
    splitter = area.findChildren(PartSplitter)[0]
    handle = splitter.handle(1)
    with qtbot.waitSignal(area.arrangement_changed):
        qtbot.mousePress(handle, LEFT)
        qtbot.mouseMove(handle, QPoint(handle.width() // 2, -100))
        qtbot.mouseRelease(handle, LEFT, pos=QPoint(handle.width() // 2, 0))
    main = area.arrangement.main
    assert isinstance(main, Split)
    assert main.sizes[0] == pytest.approx(splitter.sizes()[0] / sum(splitter.sizes()), abs=0.002)
    assert main.sizes[0] < 0.5


def test_tabs_of_one_group_are_chosen_by_mouse_and_keys(area: ViewArea, qtbot: QtBot) -> None:
    tabs = group_with(area, "market").tabs
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    assert area.arrangement.visible[0] == "flows"
    assert area.view("flows").isVisible()
    assert area.view("flows").canvas.hasFocus()
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert area.arrangement.visible[0] == "niches"
    assert tabs.hasFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert area.arrangement.groups[0].views[:3] == ("market", "niches", "flows")
    qtbot.keyClick(tabs, Qt.Key.Key_Delete)
    assert "niches" not in area.arrangement.views
    assert tabs.hasFocus()


def test_a_click_with_the_middle_button_closes_a_tab(area: ViewArea, qtbot: QtBot) -> None:
    tabs = group_with(area, "market").tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(1).center())
    assert "flows" not in area.arrangement.views


def test_views_and_groups_are_cycled_through(area: ViewArea) -> None:
    area.next_view()
    assert area.current_view.view_id == "flows"
    area.previous_view()
    area.previous_view()
    assert area.current_view.view_id == "compare"
    area.next_group()
    assert area.current_view.view_id == "earnings"
    assert area.view("earnings").canvas.hasFocus()
    area.next_group()
    area.next_group()
    assert area.current_view.view_id == "compare"


def test_the_current_view_is_the_one_with_the_focus_and_stays_so_when_the_focus_goes_elsewhere(
    framed: Framed, qtbot: QtBot
) -> None:
    frame = framed()
    assert frame.area.current_view.view_id == "market"
    with qtbot.waitSignal(frame.area.current_changed) as told:
        frame.area.view("indicators").setFocus()
    assert told.args == ["indicators"]
    frame.field.setFocus()
    assert frame.area.current_view.view_id == "indicators"
    marks = {each.current: each.tabs.property("active") for each in groups_in(frame.area)}
    assert marks == {"market": False, "earnings": False, "indicators": True}


def test_the_focus_stays_in_the_field_when_views_are_arranged(framed: Framed) -> None:
    frame = framed()
    frame.field.setFocus()
    frame.area.apply_preset("claims")
    frame.area.reset()
    assert frame.field.hasFocus()


def test_the_focus_goes_with_a_view_that_is_moved(area: ViewArea) -> None:
    area.view("market").setFocus()
    area.split_view("market", "right")
    assert area.view("market").canvas.hasFocus()
    area.close_view("market")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert area.isAncestorOf(focus)


def test_the_last_view_is_not_closed(area: ViewArea) -> None:
    area.apply_preset("one")
    area.close_view("market")
    assert area.arrangement.views == ("market",)


def test_unknown_views_and_garbage_change_nothing_or_give_the_first_arrangement(area: ViewArea) -> None:
    first = area.arrangement
    area.show_view("nonsense")
    area.apply(Arrangement(group("nonsense")))
    area.restore_arrangement(None)
    assert area.arrangement == first
    area.apply_preset("claims")
    area.restore_arrangement({"main": 7})
    assert area.arrangement == first
    area.restore_arrangement("market")
    assert area.arrangement == Arrangement(group("market"))


def test_arranging_leaves_no_widget_and_no_timer_behind(area: ViewArea) -> None:
    area.show_picture(a_picture())

    def go_round() -> None:
        for preset in area.presets:
            area.apply_preset(preset)
        area.pop_out("market")
        area.split_view("people", "left")
        area.dock("market")
        group_with(area, "market").tab_menu.refresh()
        area.reset()
        let_go()
        gc.collect()

    go_round()
    go_round()
    before = (len(area.findChildren(QWidget)), len(area.findChildren(QTimer)), len(area.findChildren(QObject)))
    for _ in range(5):
        go_round()
    after = (len(area.findChildren(QWidget)), len(area.findChildren(QTimer)), len(area.findChildren(QObject)))
    assert after == before


def test_the_arrangement_is_remembered_for_the_next_start(framed: Framed) -> None:
    first = framed()
    first.area.apply_preset("claims")
    first.area.remember()
    assert framed().area.arrangement == first.area.arrangement


def test_what_a_project_brings_with_it_is_not_taken_for_the_users_own_arrangement(framed: Framed) -> None:
    first = framed()
    first.area.apply_preset("claims")
    own = first.area.arrangement
    first.area.restore_arrangement("market")
    first.area.remember()
    assert framed().area.arrangement == own
    first.area.restore_arrangement(None)
    assert first.area.arrangement == own


def test_the_first_arrangement_is_there_again_when_the_layout_is_reset(area: ViewArea, framed: Framed) -> None:
    frame = framed()
    frame.area.apply_preset("claims")
    frame.area.remember()
    frame.preferences.reset_layout()
    assert frame.area.arrangement == area.arrangement
    assert framed().area.arrangement == area.arrangement


def test_a_remembered_arrangement_that_is_damaged_is_not_used(framed: Framed) -> None:
    frame = framed()
    frame.preferences.remember_layout("arrangement", b"\xff{[")
    assert framed().area.arrangement == frame.area.arrangement


# ------------------------------------------------------------------------------------------------ other windows


def test_a_view_gets_a_window_of_its_own_and_comes_back_when_that_is_closed(area: ViewArea, qtbot: QtBot) -> None:
    area.show_picture(a_picture())
    before = area.arrangement
    market = area.view("market")
    area.pop_out("market")
    (window,) = windows_of(area)
    assert window.windowTitle() == "Market — Shareflow"
    assert market.window() is window
    assert market.isVisible()
    assert market in area.visible_views
    newer = a_picture()
    area.show_picture(newer)
    assert small_of(area, "market").drawn[-1] is newer
    with qtbot.waitSignal(area.arrangement_changed):
        window.close()
    assert market.window() is area.window()
    assert area.arrangement.windows == ()
    assert set(area.arrangement.groups[0].views) == set(before.groups[0].views)
    let_go()
    assert windows_of(area) == []


def test_other_windows_hide_and_end_with_the_main_window(framed: Framed) -> None:
    frame = framed()
    frame.area.pop_out("market")
    (window,) = windows_of(frame.area)
    frame.area.hide()
    assert not window.isVisible()
    frame.area.show()
    assert window.isVisible()
    frame.close()
    assert not window.isVisible()
    assert [views_of(each.part) for each in frame.area.arrangement.windows] == [("market",)]


def test_one_of_the_views_of_a_window_gets_another_window(area: ViewArea) -> None:
    area.apply(Arrangement(group("people"), (Floating(group("market", "flows")),)))
    area.pop_out("flows")
    assert {views_of(each.part) for each in area.arrangement.windows} == {("market",), ("flows",)}
    assert len(windows_of(area)) == 2
    before = area.arrangement
    area.pop_out("flows")
    assert area.arrangement == before


def test_the_place_of_a_window_is_kept_and_it_is_put_where_there_is_a_screen(area: ViewArea, qtbot: QtBot) -> None:
    area.apply(Arrangement(group("market"), (Floating(group("flows"), (100, 120, 500, 400)),)))
    (window,) = windows_of(area)
    assert window.place == (100, 120, 500, 400)
    with qtbot.waitSignal(area.arrangement_changed):
        window.setGeometry(60, 70, 640, 480)
    assert area.arrangement.windows[0].place == (60, 70, 640, 480)
    area.apply(Arrangement(group("market"), (Floating(group("flows"), (99_000, -99_000, 500, 400)),)))
    desk = window.screen().availableGeometry()
    assert desk.intersects(window.geometry())


def test_all_views_may_be_in_other_windows_and_the_main_window_says_so(area: ViewArea, qtbot: QtBot) -> None:
    area.apply_preset("one")
    area.pop_out("market")
    empty = groups_in(area)[0].empty
    assert empty.isVisible()
    assert "window of its own" in " ".join(each.text() for each in empty.findChildren(QWidget) if hasattr(each, "text"))
    groups_in(area)[0].views_menu.refresh()
    next(each for each in groups_in(area)[0].views_menu.actions() if each.text().startswith("Flows")).trigger()
    assert area.arrangement.main == group("flows")
    area.close_view("flows")
    qtbot.mouseClick(groups_in(area)[0].empty.reset, LEFT)
    assert area.arrangement.windows == ()


def test_keys_of_the_window_work_in_other_windows_too(area: ViewArea, qtbot: QtBot) -> None:
    action = QAction("Next", area)
    action.setShortcut("Ctrl+J")
    action.triggered.connect(area.next_view)
    area.pop_out("market")
    area.share_actions([action])
    area.apply(Arrangement(group("people"), (Floating(group("market", "flows")),)))
    (window,) = windows_of(area)
    window.activateWindow()
    area.go_to("market")
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert area.view("flows").isVisible()


# ------------------------------------------------------------------------------------------------ header, menus


def entries(menu) -> dict[str, QAction]:
    menu.refresh()
    return {each.text().replace("&", ""): each for each in menu.actions() if not each.isSeparator()}


def test_the_menu_of_views_lists_all_with_a_sentence_and_opens_them_in_the_group(area: ViewArea) -> None:
    area.apply_preset("claims")
    menu = entries(group_with(area, "indicators").views_menu)
    assert [each.partition("\t")[0] for each in menu] == [area.view_name(each) for each in ALL]
    assert all(each.partition("\t")[2] for each in menu)
    menu["People\t" + next(each for each in menu if each.startswith("People")).partition("\t")[2]].trigger()
    assert area.arrangement.group_of("people") == group("indicators", "people", current="people")


def test_everything_the_mouse_can_do_with_a_tab_is_in_its_menu(area: ViewArea) -> None:
    def do(view_id: str, text: str) -> None:
        area.show_view(view_id)
        found = entries(group_with(area, view_id).tab_menu)[text]
        assert found.isEnabled()
        found.trigger()

    do("flows", "Split right")
    assert area.arrangement.group_of("flows") == group("flows")
    do("flows", "Move to next group")
    assert area.arrangement.group_of("flows") == group("earnings", "capital", "flows", current="flows")
    do("flows", "Move tab back")
    assert area.arrangement.group_of("flows") == group("earnings", "flows", "capital", current="flows")
    do("flows", "Pop out into a window")
    assert len(area.arrangement.windows) == 1
    do("flows", "Dock in the main window")
    assert area.arrangement.windows == ()
    do("flows", "Close Flows")
    assert "flows" not in area.arrangement.views
    do("people", "Close other tabs")
    assert area.arrangement.groups[0] == group("people")


def test_a_tab_can_be_sent_to_any_group(area: ViewArea) -> None:
    menu = entries(group_with(area, "market").tab_menu)
    groups = menu["Move to group"].menu()
    assert [each.text() for each in groups.actions()] == [
        "Earnings and scarcity · Capital and hype",
        "Indicators · Claims · Readouts",
    ]
    groups.actions()[1].trigger()
    assert area.arrangement.groups[2].views == ("indicators", "claims", "readouts", "market")


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse])
def test_a_tab_is_asked_for_its_menu_by_mouse_and_key(area: ViewArea, qtbot: QtBot, reason) -> None:
    tabs = group_with(area, "market").tabs
    asked: list[str] = []
    tabs.menu_asked.disconnect()  # no popup grabs the keyboard of a screen that has none
    tabs.menu_asked.connect(lambda view_id, position: asked.append(view_id))
    place = tabs.tabRect(1).center()
    QApplication.sendEvent(tabs, QContextMenuEvent(reason, place, tabs.mapToGlobal(place)))
    assert asked == ["flows" if reason is QContextMenuEvent.Reason.Mouse else "market"]


def test_the_buttons_of_a_group_mean_the_view_in_front_of_it(area: ViewArea, qtbot: QtBot) -> None:
    area.show_picture(a_picture())
    indicators = group_with(area, "indicators")
    qtbot.mouseClick(indicators.reset_zoom, LEFT)
    assert (small_of(area, "indicators").resets, small_of(area, "market").resets) == (1, 0)
    with qtbot.waitSignal(area.copy_asked) as told:
        qtbot.mouseClick(indicators.copy, LEFT)
    assert told.args == ["indicators"]
    assert area.current_view.view_id == "indicators"


def test_everything_that_can_be_pressed_has_a_name(area: ViewArea) -> None:
    for each in groups_in(area):
        for button in (each.add, each.copy, each.reset_zoom, each.more):
            assert button.accessibleName()
            assert button.toolTip()
        assert each.tabs.accessibleName()
        assert each.accessibleName() == area.view_name(each.current)


def test_a_narrow_group_keeps_its_tabs_and_menus(area: ViewArea, qtbot: QtBot) -> None:
    area.apply_preset("tabs")
    area.window().resize(520, 500)
    (only,) = groups_in(area)
    qtbot.waitUntil(lambda: not only.copy.isVisible())
    shown = [only.tabs, only.add, only.more]
    assert all(each.isVisible() for each in shown)
    for left, right in itertools.pairwise(shown):
        assert left.geometry().right() < right.geometry().left()
    assert only.more.geometry().right() < only.width()
    area.window().resize(1700, 500)
    qtbot.waitUntil(only.copy.isVisible)


def test_presets_have_names_and_can_be_chosen_from_the_menu(area: ViewArea) -> None:
    assert area.presets["overview"] == "Overview"
    menu = entries(group_with(area, "market").tab_menu)["Arrangement"].menu()
    presets = entries(menu)
    next(action for text, action in presets.items() if text.startswith("One view")).trigger()
    assert area.arrangement == Arrangement(group("market"))
    entries(menu)["Reset the arrangement"].trigger()
    assert area.arrangement.visible == ("market", "earnings", "indicators")


# ---------------------------------------------------------------------------------------------------- language


class Chinese(QTranslator):
    """A few words, in place of the whole catalogue."""

    WORDS: ClassVar = {
        "Market": "市场",
        "Flows": "流量",
        "Open a view": "打开视图",
        "Split &right": "向右拆分(&R)",
        "&Arrangement": "布局(&A)",
        "Overview": "概览",
    }

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self.WORDS.get(source)


def test_everything_follows_the_language(area: ViewArea, qapp: QApplication, qtbot: QtBot) -> None:
    area.pop_out("flows")
    first = group_with(area, "market")
    entries(first.tab_menu)
    chinese = Chinese()
    qapp.installTranslator(chinese)
    try:
        (window,) = windows_of(area)
        qtbot.waitUntil(lambda: window.windowTitle() == "流量 — Shareflow")
        assert first.tabs.tabText(0) == "市场"
        assert first.tabs.accessibleTabName(0) == "市场"
        assert first.accessibleName() == "市场"
        assert first.add.accessibleName() == "打开视图"
        assert area.presets["overview"] == "概览"
        assert first.tab_menu.actions() == []
        assert {"向右拆分(R)", "布局(A)"} <= entries(first.tab_menu).keys()
    finally:
        qapp.removeTranslator(chinese)
    qtbot.waitUntil(lambda: window.windowTitle() == "Flows — Shareflow")
    assert first.tabs.tabText(0) == "Market"


def test_icons_grow_with_the_text(area: ViewArea, framed: Framed) -> None:
    frame = framed()
    more = group_with(frame.area, "market").more
    before = more.iconSize().width()
    frame.preferences.set_font_scale(200)
    assert more.iconSize().width() == 2 * before
    frame.preferences.set_font_scale(100)
