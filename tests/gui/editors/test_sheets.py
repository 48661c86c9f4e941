"""The tables of actors and niches: typed into, copied, pasted over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from engine.scenario import Kind, Scenario, problems_of, zipf_niches
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.actor_cells import APPEAL, CAPITAL, FIRMS, NAME, SHARE, actor_heads
from gui.editors.actors import ActorsEditor
from gui.editors.niches import NichesEditor
from gui.editors.sheet_table import SheetTable
from gui.editors.start_shares import mean_shares, with_mean_shares
from gui.preferences import Preferences

COPY, PASTE = Qt.Key.Key_C, Qt.Key.Key_V
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actors(document: Document, preferences: Preferences, appearance: Appearance, qtbot: QtBot) -> ActorsEditor:
    made = ActorsEditor(document, preferences, appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def niches(document: Document, preferences: Preferences, appearance: Appearance, qtbot: QtBot) -> NichesEditor:
    made = NichesEditor(document, preferences, appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def paste(view: SheetTable, text: str, row: int, column: int, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(text)
    view.clearSelection()
    view.setCurrentIndex(view.model().index(row, column))
    qtbot.keyClick(view, PASTE, CONTROL)


def test_a_block_is_one_step_and_understands_decimal_commas(
    document: Document, actors: ActorsEditor, qtbot: QtBot
) -> None:
    paste(actors.view, "1.062\t12,5\n2\t30\n3\t80", 0, FIRMS, qtbot)
    assert [(each.firms, each.complexity) for each in document.scenario.actors] == [(1.062, 12.5), (2, 30), (3, 80)]
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.scenario == Scenario()


def test_rows_beyond_the_last_become_new_actors(document: Document, actors: ActorsEditor, qtbot: QtBot) -> None:
    text = "Name\tKind\tFirms\tColour\nPlatforms\tp\t4\t\nAWS\tplatform\t1\t#FF9900\nMy studio\t个体\t\t\n"
    paste(actors.view, text, 2, NAME, qtbot)
    added = document.scenario.actors[3:]
    assert [(each.name, each.kind, each.firms, each.colour) for each in added] == [
        ("AWS", Kind.PLATFORM, 1.0, "#ff9900"),
        ("My studio", Kind.INDIVIDUAL, None, None),
    ]
    assert document.undo_stack.count() == 1
    assert problems_of(document.scenario) == ()


def test_new_rows_without_a_name_get_one(document: Document, actors: ActorsEditor, qtbot: QtBot) -> None:
    paste(actors.view, "5\n6", 2, FIRMS, qtbot)
    assert [each.name for each in document.scenario.actors[2:]] == ["Platforms", "Platforms 2"]
    assert document.scenario.actors[3].firms == 6


@pytest.mark.parametrize(
    ("text", "row", "column", "said"),
    [
        ("1\nabc", 0, FIRMS, "Row 2, Firms: “abc” is not a number."),
        ("1\n-5", 0, CAPITAL, "Row 2, Capital: -5 is not allowed; it must lie between 0 and 1e+06."),
        ("Mine\tcompany", 0, NAME, "Row 1, Kind: “company” is no kind; write Individuals, Organisations, Platforms."),
        ("blue", 1, APPEAL + 1, "Row 2, Colour: “blue” is not a colour; write it as #rrggbb."),
        ("Same\nSame", 0, NAME, "Row 2: “Same” is used more than once; names must be unique."),
        ("60%\n70%", 0, SHARE, "The start shares sum to 130 %; at most 100 % can be had."),
        ("\n".join(str(each) for each in range(30)), 0, NAME, "there are 30 actors; at most 24 are allowed."),
    ],
)
def test_a_bad_block_is_named_in_one_sentence_and_changes_nothing(
    document: Document, actors: ActorsEditor, qtbot: QtBot, text: str, row: int, column: int, said: str
) -> None:
    paste(actors.view, text, row, column, qtbot)
    assert actors.problem.text() == said
    assert actors.problem.isVisible()
    assert document.scenario == Scenario()
    assert document.undo_stack.count() == 0
    paste(actors.view, "7", 0, FIRMS, qtbot)
    assert not actors.problem.isVisible()


def test_whole_rows_are_copied_with_their_heads_and_pasting_them_back_changes_nothing(
    document: Document, actors: ActorsEditor, qtbot: QtBot
) -> None:
    actors.view.selectAll()
    qtbot.keyClick(actors.view, COPY, CONTROL)
    text = QGuiApplication.clipboard().text()
    lines = text.splitlines()
    assert lines[0].split("\t") == actor_heads()
    assert lines[2].split("\t")[:3] == ["Organisations", "Organisations", f"{100 * mean_shares(Scenario())[1]:.6g}%"]
    paste(actors.view, text, 0, NAME, qtbot)
    assert document.scenario == Scenario()
    assert not actors.problem.isVisible()


def test_part_of_a_row_is_copied_without_heads(actors: ActorsEditor, qtbot: QtBot) -> None:
    actors.view.clearSelection()
    actors.view.setCurrentIndex(actors.view.model().index(1, NAME))
    assert actors.view.copied() == "Organisations\n"


def test_a_cell_is_typed_into(document: Document, actors: ActorsEditor, qtbot: QtBot) -> None:
    view = actors.view
    view.setCurrentIndex(view.model().index(0, FIRMS))
    view.edit(view.currentIndex())
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("12,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.scenario.actors[0].firms == 12.5)
    assert document.undo_stack.undoText() == "Change an actor"
    view.setCurrentIndex(view.model().index(0, FIRMS))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert document.scenario.actors[0].firms is None


def test_a_kind_is_chosen_from_a_list_in_its_cell(document: Document, actors: ActorsEditor, qtbot: QtBot) -> None:
    model = actors.view.model()
    index = model.index(0, 1)
    editor = actors._kind_cells.createEditor(actors.view.viewport(), None, index)
    qtbot.addWidget(editor)
    actors._kind_cells.setEditorData(editor, index)
    editor.setCurrentText("Platforms")
    actors._kind_cells.setModelData(editor, model, index)
    assert document.scenario.actors[0].kind is Kind.PLATFORM


def test_shares_of_everybody_need_only_be_in_proportion(document: Document, actors: ActorsEditor, qtbot: QtBot) -> None:
    paste(actors.view, "1%\n2%\n1%", 0, SHARE, qtbot)
    assert mean_shares(document.scenario) == pytest.approx([0.25, 0.5, 0.25])


def test_two_shares_leave_the_rest_to_the_others() -> None:
    world = with_mean_shares(Scenario(), {0: 0.5, 2: 0.3})
    assert mean_shares(world) == pytest.approx([0.5, 0.2, 0.3], abs=1e-9)
    for column in zip(*(each.shares for each in world.actors if each.shares), strict=True):
        assert sum(column) == pytest.approx(1)


def test_an_actor_without_customers_can_be_given_some() -> None:
    world = with_mean_shares(Scenario(), {0: 0.0, 1: 0.6})
    assert mean_shares(world) == pytest.approx([0.0, 0.6, 0.4], abs=1e-9)
    assert mean_shares(with_mean_shares(world, {0: 0.2, 1: 0.5})) == pytest.approx([0.2, 0.5, 0.3], abs=1e-6)


def test_niches_are_pasted_and_shares_follow_the_new_ones(
    document: Document, niches: NichesEditor, qtbot: QtBot
) -> None:
    document.edit("Shares", with_mean_shares(document.scenario, {0: 0.5, 1: 0.2}))
    paste(
        niches.view,
        "Name\tSize\tSpecificity\tPart\nNiche 12\t1\t1\t8%\nLaw\t0,5\t,9\t12%\nHealth\t2\t0.4\t",
        11,
        0,
        qtbot,
    )
    scenario = document.scenario
    assert [(each.name, each.size, each.specificity) for each in scenario.niches[12:]] == [
        ("Law", 0.5, 0.9),
        ("Health", 2.0, 0.4),
    ]
    assert all(each.shares is not None and len(each.shares) == 14 for each in scenario.actors)
    assert problems_of(scenario) == ()


def test_a_part_of_the_market_cannot_be_typed(niches: NichesEditor) -> None:
    model = niches.view.model()
    assert not model.flags(model.index(0, 3)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_more_niches_than_there_may_be_are_refused(document: Document, niches: NichesEditor, qtbot: QtBot) -> None:
    paste(niches.view, "\n".join(f"N {each}" for each in range(201)), 0, 0, qtbot)
    assert niches.problem.text() == "there are 201 niches; at most 200 are allowed."
    assert document.scenario == Scenario()


def test_a_name_that_is_shown_in_another_language_is_not_taken_for_a_new_one(
    document: Document, chinese: Preferences, appearance: Appearance, qtbot: QtBot
) -> None:
    editor = NichesEditor(document, chinese, appearance)
    qtbot.addWidget(editor)
    editor.view.selectAll()
    text = editor.view.copied()
    assert "细分市场 1" in text
    paste(editor.view, text, 0, 0, qtbot)
    assert document.scenario == Scenario()


def test_two_hundred_niches_are_pasted_at_once(document: Document, niches: NichesEditor, qtbot: QtBot) -> None:
    document.edit("Many", replace(document.scenario, niches=zipf_niches(200)))
    paste(niches.view, "\n".join("0.5\t0.25" for _ in range(200)), 0, 1, qtbot)
    assert {(each.size, each.specificity) for each in document.scenario.niches} == {(0.5, 0.25)}
