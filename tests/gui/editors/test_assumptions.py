"""The list of assumptions: search, filter, folds, switches."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.catalogue import CATALOGUE, DOZEN
from gui.application import Shell
from gui.editors.assumptions import AssumptionsEditor
from gui.editors.section import Section

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(workbench: Shell) -> AssumptionsEditor:
    return workbench.window.workbench.assumptions


def visible_keys(editor: AssumptionsEditor, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not editor._to_make)
    qtbot.wait(1)  # a layout shows what was put into it a moment later
    return [key for section in editor.sections for key, row in section.rows.items() if row.isVisible()]


def section_of(editor: AssumptionsEditor, identifier: str) -> Section:
    return next(each for each in editor.sections if each.heading.id == identifier)


def test_it_opens_on_the_dozen_that_decide(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    assert visible_keys(editor, qtbot) == list(DOZEN)
    assert sum(len(section.rows) for section in editor.sections) == len(DOZEN)


@pytest.mark.parametrize("search", ["copy_speedup", "beta", "speed gained", "复制加速", "COPYING SPEED"])
def test_search_finds_by_key_symbol_name_and_meaning_in_both_languages(
    editor: AssumptionsEditor, qtbot: QtBot, search: str
) -> None:
    editor.search.setText(search)
    assert "copy_speedup" in visible_keys(editor, qtbot)


def test_a_search_without_a_match_says_so(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    editor.search.setText("unicorn")
    assert visible_keys(editor, qtbot) == []
    assert editor._nothing.text() == "No assumption matches “unicorn”."
    assert editor._nothing.isVisible()


def test_a_search_for_nearly_everything_shows_every_row_once(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    editor.search.setText("e")
    keys = visible_keys(editor, qtbot)
    assert len(keys) == len(set(keys))
    assert len(keys) >= 140


def test_clearing_the_search_brings_the_dozen_back(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    editor.search.setText("copy")
    visible_keys(editor, qtbot)
    editor.search.clear()
    assert visible_keys(editor, qtbot) == list(DOZEN)


def test_the_filter_shows_only_what_differs(workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(editor.only_changed, LEFT, pos=QPoint(8, editor.only_changed.height() // 2))
    assert visible_keys(editor, qtbot) == []
    assert "default" in editor._nothing.text()
    editor.only_changed.setChecked(False)
    scenario = workbench.document.scenario.with_parameters(model_openness=0.9, gross_margin=0.5)
    workbench.document.edit("Change", scenario)
    editor.only_changed.setChecked(True)
    assert visible_keys(editor, qtbot) == ["model_openness", "gross_margin"]


def test_a_section_makes_its_rows_when_it_is_opened(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    section = section_of(editor, "hype")
    assert not section.rows
    qtbot.mouseClick(section.fold, LEFT)
    assert len(section.rows) == len(section.heading.assumptions)
    qtbot.mouseClick(section.details_fold, LEFT)
    assert list(section.rows) == [each.key for each in (*section.heading.assumptions, *section.heading.details)]


def test_rows_made_by_a_search_stand_in_catalogue_order(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    editor.search.setText("trend")
    visible_keys(editor, qtbot)
    editor.search.clear()
    section = section_of(editor, "hype")
    section.fold.setChecked(True)
    visible_keys(editor, qtbot)
    places = {key: section._main.indexOf(row) for key, row in section.rows.items()}
    shown = [key for key in sorted(places, key=places.__getitem__) if places[key] >= 0]
    assert shown == [each.key for each in section.heading.assumptions]


def test_a_mechanism_is_switched_off_and_on_again_by_undo(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    section = section_of(editor, "hype")
    assert section.switch is not None
    qtbot.mouseClick(section.switch, LEFT)
    assert workbench.document.scenario.switches["hype"] is False
    assert workbench.document.undo_stack.undoText() == "Switch off “Hype”"
    workbench.document.undo_stack.undo()
    assert section.switch.isChecked()


def test_the_same_number_in_two_places_stays_the_same(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    section = section_of(editor, "ai_capability")
    section.fold.setChecked(True)
    workbench.document.edit("Open", workbench.document.scenario.with_parameters(model_openness=0.8))
    texts = [each.rows["model_openness"].field.text() for each in editor.sections if "model_openness" in each.rows]
    assert texts == ["0.8", "0.8"]


def test_every_row_shows_the_scenario_after_another_is_chosen(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    workbench.window.actions_.duplicate_scenario.trigger()
    workbench.document.edit("Open", workbench.document.scenario.with_parameters(model_openness=0.8))
    workbench.window.actions_.previous_scenario.trigger()
    row = editor.row("model_openness")
    assert row is not None
    assert row.field.text() == "0.5"
    workbench.window.actions_.next_scenario.trigger()
    assert row.field.text() == "0.8"


def test_people_at_the_start_give_and_take_so_that_they_stay_everybody(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    editor.search.setText("people_start")
    assert len(visible_keys(editor, qtbot)) == 4
    row = editor.row("people_start_individuals")
    assert row is not None
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "0.5")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    values = workbench.document.scenario.parameters
    assert values["people_start_individuals"] == 0.5
    assert sum(values[key] for key in visible_keys(editor, qtbot)) == pytest.approx(1)


def wheel(widget) -> None:
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        widget.mapToGlobal(centre),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_turns_a_slider_only_when_it_has_the_focus(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    row = editor.row(DOZEN[1])
    assert row is not None
    editor.search.setFocus()
    wheel(row.slider)
    assert workbench.document.undo_stack.count() == 0
    row.slider.setFocus()
    qtbot.waitUntil(row.slider.hasFocus)
    wheel(row.slider)
    assert workbench.document.undo_stack.count() == 1


def test_arrow_keys_in_quick_succession_are_one_step(workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot) -> None:
    row = editor.row(DOZEN[1])
    assert row is not None
    row.slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert workbench.document.undo_stack.count() == 1


def test_the_find_command_puts_the_keyboard_into_the_search(workbench: Shell, editor: AssumptionsEditor, qtbot) -> None:
    workbench.window.workbench.editors.setCurrentIndex(1)
    workbench.window.actions_.find.trigger()
    qtbot.waitUntil(editor.search.hasFocus)
    assert editor.isVisible()


def test_every_control_has_a_name_for_screen_readers(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    editor.search.setText("e")
    visible_keys(editor, qtbot)
    for section in editor.sections:
        for row in section.rows.values():
            assert row.slider.accessibleName()
            assert row.field.accessibleName()
            assert row.reset_button.accessibleName()


def test_an_assumption_whose_mechanism_is_off_says_so(workbench: Shell, editor: AssumptionsEditor) -> None:
    row = editor.row("coverage_threshold")
    assert row is not None
    shown = row.slider.toolTip()
    scenario = workbench.document.scenario
    workbench.document.edit("off", scenario.with_switches(coverage=False))
    assert "switched off" in row.slider.toolTip()
    assert "the level it starts from still counts" in row.slider.toolTip()
    workbench.document.undo_stack.undo()
    assert row.slider.toolTip() == shown


def dozen_from_top_to_bottom(editor: AssumptionsEditor) -> list[str]:
    section = editor.sections[0]
    return sorted(section.rows, key=lambda key: section.rows[key].y())


def test_those_of_the_dozen_that_move_nothing_stand_last(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    mechanisms = [CATALOGUE[key].mechanism for key in DOZEN]
    off = next(each for each in mechanisms if each in workbench.document.scenario.switches)
    workbench.document.edit("off", workbench.document.scenario.with_switches(**{off: False}))
    qtbot.wait(1)
    live = [key for key in DOZEN if CATALOGUE[key].mechanism != off]
    assert dozen_from_top_to_bottom(editor) == [*live, *(key for key in DOZEN if key not in live)]
    workbench.window.activateWindow()
    workbench.window.show_workbench()
    first = editor.row(live[0])
    assert first is not None
    qtbot.waitUntil(first.slider.hasFocus)
    workbench.document.undo_stack.undo()
    qtbot.wait(1)
    assert dozen_from_top_to_bottom(editor) == list(DOZEN)


def test_a_number_goes_back_to_the_default_or_to_what_was_opened(
    workbench: Shell, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    document = workbench.document
    opened = document.scenario.with_parameters(model_openness=0.9132)
    document.start(replace(document.project, scenarios=(opened,)))
    row = editor.row("model_openness")
    assert row is not None
    button = row.reset_button
    assert button.text() == "0.5"
    button.click()
    assert document.scenario.parameters["model_openness"] == 0.5
    assert button.text() == "0.9132"
    assert "opened" in button.toolTip()
    document.edit("Open", document.scenario.with_parameters(model_openness=0.7))
    assert button.popupMode() is button.ToolButtonPopupMode.InstantPopup
    ways = button.menu().actions()
    assert [each.text() for each in ways] == [
        "Back to the default, 0.5",
        "Back to what was opened or saved last, 0.9132",
    ]
    ways[1].trigger()
    assert document.scenario.parameters["model_openness"] == 0.9132


def test_what_was_saved_last_is_what_a_number_goes_back_to(
    workbench: Shell, editor: AssumptionsEditor, tmp_path: Path
) -> None:
    document = workbench.document
    document.edit("Open", document.scenario.with_parameters(model_openness=0.7))
    document.save_as(tmp_path / "mine.shareflow")
    document.edit("Open", document.scenario.with_parameters(model_openness=0.8))
    row = editor.row("model_openness")
    assert row is not None
    assert [each.text()[-3:] for each in row.reset_button.menu().actions()] == ["0.5", "0.7"]
