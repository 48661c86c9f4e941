"""Tabs dragged with the mouse: along their group, to another, to an edge, out of the window, and given up."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.arrangement import ViewArea
from gui.arrangement.arrangement import Split, views_of
from gui.arrangement.group import Group
from gui.arrangement.tab_bar import ViewTabs
from gui.arrangement.tab_drag import edge_at, half_of
from tests.gui.arrangement.test_arrangement import group
from tests.gui.arrangement.test_view_area import group_with, groups_in, windows_of

LEFT = Qt.MouseButton.LeftButton


def take(area: ViewArea, view_id: str, to: QPoint) -> ViewTabs:
    """Press on a tab and move the mouse to a position of the screen."""
    tabs = group_with(area, view_id).tabs
    start = tabs.tabRect(tabs.ids.index(view_id)).center()
    QTest.mousePress(tabs, LEFT, pos=start)
    QTest.mouseMove(tabs, start + QPoint(QApplication.startDragDistance() + 2, 0))
    QTest.mouseMove(tabs, tabs.mapFromGlobal(to))
    return tabs


def drag(area: ViewArea, view_id: str, to: QPoint) -> None:
    tabs = take(area, view_id, to)
    QTest.mouseRelease(tabs, LEFT, pos=tabs.mapFromGlobal(to))


def in_group(where: Group, x: float, y: float) -> QPoint:
    """A position on the screen, told as a part of the width and height of where the view is."""
    content = where.content
    return where.mapToGlobal(content.topLeft() + QPoint(round(x * content.width()), round(y * content.height())))


def on_tab(where: Group, view_id: str, x: float) -> QPoint:
    rect = where.tabs.tabRect(where.tabs.ids.index(view_id))
    return where.tabs.mapToGlobal(QPoint(round(rect.left() + x * rect.width()), rect.center().y()))


def test_a_tab_is_dragged_along_its_group(area: ViewArea) -> None:
    drag(area, "market", on_tab(group_with(area, "market"), "niches", 0.8))
    assert area.arrangement.groups[0].views[:3] == ("flows", "niches", "market")
    assert area.current_view.view_id == "market"


def test_a_tab_is_dragged_between_the_tabs_of_another_group(area: ViewArea) -> None:
    drag(area, "people", on_tab(group_with(area, "claims"), "claims", 0.2))
    assert area.arrangement.group_of("people") == group("indicators", "people", "claims", "readouts", current="people")


def test_a_tab_dropped_in_the_middle_of_another_group_joins_it(area: ViewArea) -> None:
    drag(area, "people", in_group(group_with(area, "earnings"), 0.5, 0.5))
    assert area.arrangement.group_of("people") == group("earnings", "capital", "people", current="people")
    assert area.view("people").isVisible()


@pytest.mark.parametrize(
    ("x", "y", "is_vertical", "is_first"),
    [(0.05, 0.5, False, True), (0.95, 0.5, False, False), (0.5, 0.05, True, True), (0.5, 0.95, True, False)],
)
def test_a_tab_dropped_at_an_edge_splits_the_group_there(
    area: ViewArea, x: float, y: float, is_vertical: bool, is_first: bool
) -> None:
    area.apply_preset("tabs")
    drag(area, "people", in_group(groups_in(area)[0], x, y))
    main = area.arrangement.main
    assert isinstance(main, Split)
    assert main.is_vertical == is_vertical
    assert views_of(main.parts[0 if is_first else 1]) == ("people",)


def test_where_the_tab_would_go_is_shown_while_it_is_dragged(area: ViewArea) -> None:
    target = group_with(area, "indicators")
    tabs = take(area, "people", in_group(target, 0.9, 0.5))
    sign = target.drop_sign
    assert sign.isVisible()
    assert not sign.is_caret
    assert sign.geometry() == half_of(target.content, "right")
    QTest.mouseMove(tabs, tabs.mapFromGlobal(on_tab(target, "claims", 0.1)))
    assert sign.is_caret
    first = group_with(area, "market")
    QTest.mouseMove(tabs, tabs.mapFromGlobal(in_group(first, 0.5, 0.5)))
    assert not sign.isVisible()
    assert not first.drop_sign.isVisible()
    QTest.mouseRelease(tabs, LEFT, pos=tabs.mapFromGlobal(in_group(first, 0.5, 0.5)))


def test_escape_gives_the_drag_up(area: ViewArea, qtbot: QtBot) -> None:
    before = area.arrangement
    target = group_with(area, "indicators")
    tabs = take(area, "people", in_group(target, 0.5, 0.5))
    assert target.drop_sign.isVisible()
    qtbot.keyClick(tabs, Qt.Key.Key_Escape)
    assert not target.drop_sign.isVisible()
    QTest.mouseRelease(tabs, LEFT, pos=tabs.mapFromGlobal(in_group(target, 0.5, 0.5)))
    assert area.arrangement.groups[1:] == before.groups[1:]
    assert area.arrangement.groups[0].views == before.groups[0].views
    ghosts = [each for each in area.findChildren(QLabel) if each.objectName() == "tabGhost"]
    assert not any(each.isVisible() for each in ghosts)


def test_a_tab_dropped_outside_gets_a_window_there_and_can_be_dragged_back(area: ViewArea) -> None:
    outside = area.window().frameGeometry().bottomRight() + QPoint(60, 40)
    drag(area, "people", outside)
    (window,) = windows_of(area)
    assert area.view("people").window() is window
    floating = area.arrangement.windows[0]
    assert floating.place is not None
    window.move(area.window().frameGeometry().topRight() + QPoint(400, 0))
    drag(area, "people", in_group(group_with(area, "indicators"), 0.5, 0.5))
    assert area.arrangement.windows == ()
    assert "people" in area.arrangement.groups[2].views


def test_a_tab_dropped_beside_the_views_stays_where_it_was(area: ViewArea) -> None:
    before = area.arrangement
    drag(area, "market", area.window().mapToGlobal(QPoint(20, 20)))
    assert area.arrangement == before


def test_a_group_of_one_view_cannot_be_split_from_itself(area: ViewArea) -> None:
    area.apply_preset("one")
    before = area.arrangement
    drag(area, "market", in_group(groups_in(area)[0], 0.05, 0.5))
    assert area.arrangement == before


def test_edges_are_near_and_halves_are_half() -> None:
    place = QRect(10, 20, 200, 100)
    assert edge_at(place, QPoint(15, 70)) == "left"
    assert edge_at(place, QPoint(205, 70)) == "right"
    assert edge_at(place, QPoint(110, 22)) == "top"
    assert edge_at(place, QPoint(110, 118)) == "bottom"
    assert edge_at(place, QPoint(110, 70)) is None
    assert half_of(place, "right") == QRect(110, 20, 100, 100)
    assert half_of(place, "top") == QRect(10, 20, 200, 50)
    assert half_of(place, None) == place
