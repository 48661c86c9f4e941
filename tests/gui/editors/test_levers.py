"""The editor of levers: switches, numbers, undo, saving."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.levers import LEVERS
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.levers import LeversEditor
from gui.preferences import Preferences


@pytest.fixture
def editor(document: Document, preferences: Preferences, appearance: Appearance, qtbot: QtBot) -> LeversEditor:
    made = LeversEditor(document, preferences, appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pulling_a_lever_is_one_step_that_undo_and_redo_show(
    document: Document, editor: LeversEditor, qtbot: QtBot
) -> None:
    row, before = editor.rows["several_clouds"], document.scenario
    qtbot.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    assert document.scenario.parameters["stack_dependence_individuals"] == pytest.approx(0.48)
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Pull “Several clouds”"
    assert editor.sections[0].count.text() == "1 pulled"
    document.undo_stack.undo()
    assert document.scenario == before
    assert not row.switch.isChecked()
    document.undo_stack.redo()
    assert row.switch.isChecked()
    qtbot.keyClick(row.switch, Qt.Key.Key_Space)
    assert document.scenario == before


def test_a_lever_shows_what_exactly_it_changes(editor: LeversEditor) -> None:
    text = editor.rows["several_clouds"].effects.text()
    assert "Stack dependence of individuals" in text
    assert "0.8 → 0.48" in text
    assert "from 2023 on" in editor.rows["basic_income"].effects.text()


def test_a_lever_that_was_partly_undone_by_hand_says_so(document: Document, editor: LeversEditor) -> None:
    row = editor.rows["several_clouds"]
    row.switch.click()
    assert not row.state.isVisible()
    document.edit("Slide", document.scenario.with_parameters(stack_dependence_individuals=0.6))
    assert row.switch.isChecked()
    assert row.state.text() == "Partly in force: 1 of its 2 changes were changed since."
    assert "changed since, now 0.6" in row.effects.text()


def test_pulled_levers_survive_saving_and_opening(
    document: Document, editor: LeversEditor, preferences: Preferences, appearance: Appearance, tmp_path: Path
) -> None:
    document.edit("Slide", document.scenario.with_parameters(model_openness=0.23))
    before = document.scenario
    editor.rows["open_models"].switch.click()
    editor.rows["open_model_support"].switch.click()
    document.save_as(tmp_path / "mine.shareflow")
    document.open(tmp_path / "mine.shareflow")
    assert document.warnings == ()
    assert [each.id for each in editor.pulled.levers] == ["open_models", "open_model_support"]
    for lever_id in ("open_models", "open_model_support"):
        assert editor.rows[lever_id].switch.isChecked()
        editor.rows[lever_id].switch.click()
    assert dict(document.scenario.parameters) == dict(before.parameters)


def test_a_copy_of_a_scenario_knows_its_levers(document: Document, editor: LeversEditor) -> None:
    editor.rows["pool_into_an_organisation"].switch.click()
    document.add_scenario("Copy", replace(document.scenario, name="Copy"))
    assert [each.id for each in editor.pulled.levers] == ["pool_into_an_organisation"]


def test_the_words_of_the_essay_are_shown_on_demand(editor: LeversEditor) -> None:
    row = editor.rows["open_models"]
    assert not row._sentence.isVisible()
    row.essay.click()
    assert row._sentence.isVisible()
    assert "open-source alternatives" in row._sentence.text()


def test_a_name_of_a_parameter_leads_to_it(editor: LeversEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.parameter_asked) as asked:
        editor.rows["merger_control"].effects.linkActivated.emit("acquisition_rate")
    assert asked.args == ["acquisition_rate"]


def test_it_speaks_chinese(document: Document, chinese: Preferences, appearance: Appearance, qtbot: QtBot) -> None:
    editor = LeversEditor(document, chinese, appearance)
    qtbot.addWidget(editor)
    editor.show()
    assert editor.sections[0].fold.text() == "创业者"
    row = editor.rows["open_models"]
    assert row._name.text() == LEVERS["open_models"].name.zh
    assert "模型" in row.effects.text()
