"""The editors of actors and niches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from engine.scenario import Kind, problems_of
from engine.scenario.start_shares import start_shares
from gui.application import Shell
from gui.editors.actors import ActorsEditor
from gui.editors.niches import NichesEditor
from gui.editors.shares_dialog import SharesDialog
from gui.editors.start_shares import mean_shares
from tests.gui.conftest import wait_until_solved

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def actors(workbench: Shell) -> ActorsEditor:
    workbench.window.workbench.editors.setCurrentWidget(workbench.window.workbench.actors)
    return workbench.window.workbench.actors


@pytest.fixture
def niches(workbench: Shell) -> NichesEditor:
    workbench.window.workbench.editors.setCurrentWidget(workbench.window.workbench.niches)
    return workbench.window.workbench.niches


def enter(field: QLineEdit, text: str, qtbot: QtBot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_an_actor_is_added_solved_and_taken_back(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    actors._kinds.actions()[Kind.PLATFORM].trigger()
    names = [each.name for each in workbench.document.scenario.actors]
    assert names == ["Individuals", "Platforms 2", "Organisations", "Platforms"]
    assert actors.form.name_field.text() == "Platforms 2"
    wait_until_solved(workbench, qtbot)
    workbench.document.undo_stack.undo()
    assert len(workbench.document.scenario.actors) == 3


def test_there_are_never_fewer_than_two_actors(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(actors.buttons.remove, LEFT)
    assert len(workbench.document.scenario.actors) == 2
    assert not actors.buttons.remove.isEnabled()


def test_there_are_never_more_than_twenty_four_actors(workbench: Shell, actors: ActorsEditor) -> None:
    for _ in range(21):
        actors._kinds.actions()[Kind.INDIVIDUAL].trigger()
    assert len(workbench.document.scenario.actors) == 24
    assert not actors.buttons.add.isEnabled()
    assert actors.buttons.add.toolTip() == "There can be at most 24"
    assert problems_of(workbench.document.scenario) == ()


def test_actors_change_places(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(actors.buttons.down, LEFT)
    assert [each.name for each in workbench.document.scenario.actors][:2] == ["Organisations", "Individuals"]
    assert actors.chosen == 1


def test_an_actor_gets_a_name(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    enter(actors.form.name_field, "My studio", qtbot)
    assert workbench.document.scenario.actors[0].name == "My studio"


def test_a_name_that_is_taken_stays_in_its_field_with_the_reason(
    workbench: Shell, actors: ActorsEditor, qtbot: QtBot
) -> None:
    enter(actors.form.name_field, "Platforms", qtbot)
    assert actors.form.name_field.text() == "Platforms"
    assert "must be unique" in actors.form.name.message
    assert workbench.document.scenario.actors[0].name == "Individuals"


def test_numbers_of_an_actor_are_its_own_until_they_are_emptied(
    workbench: Shell, actors: ActorsEditor, qtbot: QtBot
) -> None:
    field = actors.form.number_field("firms")
    assert field.text() == ""
    assert field.placeholderText() == "200"
    enter(field, "3", qtbot)
    assert workbench.document.scenario.actors[0].firms == 3
    enter(field, "", qtbot)
    assert workbench.document.scenario.actors[0].firms is None


def test_a_bad_number_of_an_actor_stays_with_the_reason(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    field = actors.form.number_field("complexity")
    enter(field, "-5", qtbot)
    assert field.text() == "-5"
    assert "between 0 and 10000" in actors.form.numbers["complexity"].message
    assert workbench.document.undo_stack.count() == 0


def test_the_share_at_the_start_is_set_in_per_cent(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    enter(actors.form.number_field("share"), "50", qtbot)
    assert mean_shares(workbench.document.scenario)[0] == pytest.approx(0.5)
    assert workbench.document.undo_stack.count() == 1


def test_the_kind_changes_and_with_it_the_usual_numbers(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    picker = actors.form.kind_picker
    picker.setCurrentIndex(int(Kind.PLATFORM))
    picker.activated.emit(int(Kind.PLATFORM))
    assert workbench.document.scenario.actors[0].kind is Kind.PLATFORM
    assert actors.form.number_field("firms").placeholderText() == "4"


def test_shares_per_niche_are_edited_in_a_table(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    actors.form.niches_asked.emit()
    dialog = next(each for each in workbench.window.findChildren(QDialog) if isinstance(each, SharesDialog))
    dialog.table.item(0, 0).setText("plenty")
    dialog.accept()
    assert dialog.isVisible()
    assert "not a number" in dialog.reason.text()
    dialog.table.item(0, 0).setText("100")
    dialog.table.item(0, 1).setText("0")
    dialog.table.item(0, 2).setText("0")
    dialog.accept()
    shares = workbench.document.scenario.actors[0].shares
    assert shares is not None
    assert shares[0] == 1.0


def test_a_crowded_table_of_shares_stays_readable_and_keeps_what_is_not_touched(
    workbench: Shell, actors: ActorsEditor, qtbot: QtBot
) -> None:
    for _ in range(21):
        actors._kinds.actions()[Kind.INDIVIDUAL].trigger()
    before = start_shares(workbench.document.scenario)
    actors.form.niches_asked.emit()
    dialog = next(each for each in workbench.window.findChildren(QDialog) if isinstance(each, SharesDialog))
    qtbot.waitUntil(lambda: dialog.table.horizontalScrollBar().maximum() > 0)
    table = dialog.table
    assert all(table.columnWidth(column) >= 80 for column in range(table.columnCount()))
    assert table.horizontalHeaderItem(24).text() == "Sum"
    assert table.horizontalHeaderItem(3).toolTip() == workbench.document.scenario.actors[3].name
    assert table.item(0, 0).text() == f"{100 * before[0][0]:.1f}"
    assert table.item(0, 24).text() == "100.0"
    table.item(0, 0).setText("50")
    total = 100 * (sum(row[0] for row in before[1:]) + 0.5)
    assert table.item(0, 24).text() == f"{total:.1f}"
    dialog.accept()
    after = [each.shares for each in workbench.document.scenario.actors]
    assert [row[1] for row in after if row is not None] == [row[1] for row in before]


@pytest.mark.parametrize("leave", ["escape", "empty"])
def test_the_old_name_comes_back(workbench: Shell, actors: ActorsEditor, qtbot: QtBot, leave: str) -> None:
    field = actors.form.name_field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "  " if leave == "empty" else "Studio")
    qtbot.keyClick(field, Qt.Key.Key_Return if leave == "empty" else Qt.Key.Key_Escape)
    assert field.text() == "Individuals"
    assert actors.form.name.message == ""
    assert workbench.document.undo_stack.count() == 0


def test_the_table_grows_with_its_actors(workbench: Shell, actors: ActorsEditor, qtbot: QtBot) -> None:
    before = actors.view.height()
    for _ in range(4):
        actors._kinds.actions()[Kind.PLATFORM].trigger()
    qtbot.waitUntil(lambda: actors.view.height() > before)
    qtbot.waitUntil(lambda: actors.view.verticalScrollBar().maximum() == 0)


def test_removing_a_niche_takes_its_shares_along(workbench: Shell, niches: NichesEditor, qtbot: QtBot) -> None:
    actors = workbench.window.workbench.actors
    enter(actors.form.number_field("share"), "50", qtbot)
    second = [each.shares[1] for each in workbench.document.scenario.actors if each.shares is not None]
    qtbot.mouseClick(niches.buttons.remove, LEFT)
    scenario = workbench.document.scenario
    assert scenario.niches[0].name == "Niche 2"
    assert [each.shares[0] for each in scenario.actors if each.shares is not None] == second
    assert problems_of(scenario) == ()


def test_a_niche_is_added_and_the_shares_follow(workbench: Shell, niches: NichesEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(niches.buttons.add, LEFT)
    assert workbench.document.scenario.niches[-1].name == "Niche 13"
    wait_until_solved(workbench, qtbot)


def test_the_size_of_a_niche_is_edited(workbench: Shell, niches: NichesEditor, qtbot: QtBot) -> None:
    enter(niches.size_field, "4", qtbot)
    assert workbench.document.scenario.niches[0].size == 4
    enter(niches.size_field, "0", qtbot)
    assert niches.size_field.text() == "0"
    assert workbench.document.scenario.niches[0].size == 4


def test_the_last_niche_stays(workbench: Shell, niches: NichesEditor, qtbot: QtBot) -> None:
    for _ in range(11):
        qtbot.mouseClick(niches.buttons.remove, LEFT)
    assert len(workbench.document.scenario.niches) == 1
    assert not niches.buttons.remove.isEnabled()
