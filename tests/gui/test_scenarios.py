"""Scenarios, properties and what a keyboard and a screen reader find."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.properties import PropertiesDialog
from gui.scenario_commands import free_name
from tests.gui.conftest import wait_until_solved


def names(shell: Shell) -> list[str]:
    return [each.name for each in shell.document.scenarios]


def dialog_of(shell: Shell, kind: type[QDialog]) -> QDialog:
    return next(each for each in shell.window.findChildren(kind) if each.isVisible())


def test_scenarios_are_duplicated_walked_through_moved_and_deleted(workbench: Shell) -> None:
    actions = workbench.window.actions_
    assert not actions.delete_scenario.isEnabled()
    actions.duplicate_scenario.trigger()
    actions.duplicate_scenario.trigger()
    assert names(workbench) == ["Default world", "Default world (copy)", "Default world (copy) (copy)"]
    actions.next_scenario.trigger()
    assert workbench.document.scenario.name == "Default world"
    actions.previous_scenario.trigger()
    assert workbench.document.scenario.name == "Default world (copy) (copy)"
    actions.move_scenario_up.trigger()
    assert names(workbench)[1] == "Default world (copy) (copy)"
    actions.delete_scenario.trigger()
    assert names(workbench) == ["Default world", "Default world (copy)"]


def test_the_picker_lists_the_scenarios_and_looks_at_the_one_chosen(workbench: Shell, qtbot: QtBot) -> None:
    workbench.window.actions_.add_scenario.trigger()
    picker = workbench.window.scenario_bar.picker
    assert [picker.itemText(place) for place in range(picker.count())] == names(workbench)
    assert picker.currentIndex() == 1
    picker.setFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Up)
    assert workbench.document.scenario.name == "Default world"
    wait_until_solved(workbench, qtbot)


def test_a_scenario_is_renamed_and_a_name_that_is_taken_is_refused(workbench: Shell, qtbot: QtBot) -> None:
    workbench.window.actions_.duplicate_scenario.trigger()
    workbench.window.actions_.rename_scenario.trigger()
    dialog = dialog_of(workbench, NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.field.setText("Default world")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.reason.text() == "Another scenario has this name."
    dialog.field.setText("Open world")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert names(workbench) == ["Default world", "Open world"]


def rename_to(shell: Shell, name: str, qtbot: QtBot) -> NameDialog:
    shell.window.actions_.rename_scenario.trigger()
    dialog = dialog_of(shell, NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.field.setText(name)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    return dialog


@pytest.mark.parametrize("name", ["Open world · 开放世界", "Open world", "开放世界", "默认世界 2"])
def test_a_name_is_taken_when_it_looks_the_same_in_either_language(workbench: Shell, qtbot: QtBot, name: str) -> None:
    first = "默认世界 2" if name == "默认世界 2" else "Open world · 开放世界"
    rename_to(workbench, first, qtbot)
    workbench.window.actions_.duplicate_scenario.trigger()
    dialog = rename_to(workbench, name, qtbot)
    assert dialog.reason.text() == "Another scenario has this name."
    dialog.reject()


def test_a_new_scenario_can_be_compared_with_the_one_looked_at(workbench: Shell, qtbot: QtBot) -> None:
    document = workbench.document
    here = document.scenario
    actors = tuple(replace(each, name=f"{each.name} of the city") for each in here.actors)
    changed = replace(here, start=2010.0, horizon=9.0, actors=actors).with_switches(hype=False)
    document.edit("Change", changed.with_parameters(model_openness=0.9))
    workbench.window.workbench.views.views["market"].restore({"mode": "lines"})
    workbench.window.actions_.add_scenario.trigger()
    new = document.scenario
    assert (new.start, new.horizon, new.actors, new.niches) == (2010.0, 9.0, actors, here.niches)
    assert (new.parameters, new.switches) == (here.parameters, here.switches)
    assert new.name == "Default assumptions"
    wait_until_solved(workbench, qtbot)
    assert workbench.window.workbench.views.views["market"].state()["mode"] == "lines"


def test_a_project_that_is_full_says_how_many_scenarios_it_holds(workbench: Shell) -> None:
    document = workbench.document
    scenarios = tuple(replace(document.scenario, id=f"s{each}", name=f"World {each}") for each in range(200))
    document.start(replace(document.project, scenarios=scenarios))
    for action in (workbench.window.actions_.add_scenario, workbench.window.actions_.duplicate_scenario):
        assert not action.isEnabled()
        assert "at most 200 scenarios" in action.toolTip()
    document.delete_scenario("Delete", "s3")
    assert workbench.window.actions_.add_scenario.isEnabled()
    assert "at most" not in workbench.window.actions_.add_scenario.toolTip()


def test_names_are_made_free() -> None:
    assert free_name("A", []) == "A"
    assert free_name("A", ["A", "A 2"]) == "A 3"
    assert free_name("Default world", ["默认世界"]) == "Default world 2"


@pytest.fixture
def properties(workbench: Shell) -> PropertiesDialog:
    workbench.window.actions_.properties.trigger()
    dialog = dialog_of(workbench, PropertiesDialog)
    assert isinstance(dialog, PropertiesDialog)
    return dialog


def test_title_and_years_are_changed_together(workbench: Shell, properties: PropertiesDialog, qtbot: QtBot) -> None:
    properties.title_field.setText("My question")
    properties.numbers["horizon"].setFocus()
    properties.numbers["horizon"].selectAll()
    qtbot.keyClicks(properties.numbers["horizon"], "30")
    qtbot.keyClick(properties.numbers["horizon"], Qt.Key.Key_Tab)
    properties.accept()
    assert workbench.document.scenario.horizon == 30
    assert workbench.window.windowTitle() == "My question[*] — Shareflow"
    assert workbench.document.undo_stack.count() == 1


def test_a_step_longer_than_the_run_is_refused_in_the_dialog(
    workbench: Shell, properties: PropertiesDialog, qtbot: QtBot
) -> None:
    properties.numbers["step"].committed.emit(50.0)
    properties.accept()
    assert properties.isVisible()
    assert "longer than the horizon" in properties.reason.text()
    assert workbench.document.undo_stack.count() == 0
    properties.close()


def controls(root: QWidget) -> list[QWidget]:
    kinds = QAbstractButton | QAbstractSlider | QComboBox | QLineEdit | QAbstractItemView
    return [
        each
        for each in root.findChildren(QWidget)
        if isinstance(each, kinds)
        and not isinstance(each, QScrollBar)
        and not isinstance(each.parentWidget(), QTabBar | QComboBox | QLineEdit | QAbstractItemView)
        and each.isVisible()
    ]


@pytest.mark.parametrize("page", ["start", "assumptions", "actors", "niches", "levers", "shocks"])
def test_every_control_has_a_name(workbench: Shell, page: str) -> None:
    window = workbench.window
    if page == "start":
        window.show_start_page()
    else:
        window.workbench.editors.setCurrentWidget(getattr(window.workbench, page))
    for control in controls(window):
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text, (type(control).__name__, control.objectName(), control.toolTip())


def test_the_tabulator_key_goes_through_the_editor_from_top_to_bottom_and_then_to_the_pictures(
    workbench: Shell, qtbot: QtBot
) -> None:
    window = workbench.window
    window.workbench.assumptions.sections[3].fold.setChecked(True)
    qtbot.wait(1)
    order: list[QWidget] = []
    widget: QWidget = window.workbench.assumptions.search
    while True:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            order.append(widget)
        widget = widget.nextInFocusChain()
        if widget is window.workbench.assumptions.search:
            break
    inside = [each for each in order if window.workbench.assumptions.isAncestorOf(each)]
    assert order[: len(inside)] == inside
    heights = [each.mapTo(window.workbench.assumptions, each.rect().topLeft()).y() for each in inside]
    assert all(later >= earlier - 12 for earlier, later in itertools.pairwise(heights))
    after = order[len(inside) :]
    assert any(window.workbench.views.isAncestorOf(each) for each in after)
