"""Help on an assumption, its clock, finding it from elsewhere, and comparing with a baseline."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.catalogue import CATALOGUE, DOZEN, MECHANISMS, Role
from engine.scenario import Event, Shape
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.assumption_help import AssumptionHelp, _titles
from gui.editors.assumptions import AssumptionsEditor
from gui.preferences import Preferences
from gui.resources import RESOURCES


@pytest.fixture
def editor(document: Document, preferences: Preferences, appearance: Appearance, qtbot: QtBot) -> AssumptionsEditor:
    made = AssumptionsEditor(document, preferences, appearance)
    qtbot.addWidget(made)
    made.resize(310, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(editor: AssumptionsEditor) -> AssumptionHelp:
    assert editor._help is not None
    return editor._help


def test_f1_says_all_there_is_to_know_of_the_row_with_the_keyboard(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    row = editor.row("weight_network")
    assert row is not None
    row.field.setFocus()
    qtbot.keyClick(row.field, Qt.Key.Key_F1)
    help_ = opened(editor)
    assert help_.isVisible()
    text = help_.text.toPlainText()
    for part in ("Network effects", "the market tips", "0 – 1.1", "weight_network", "assumed", "Arthur1989"):
        assert part in text
    assert "Competing Technologies" in text
    with qtbot.waitSignal(editor.reference_asked) as asked:
        qtbot.keyClick(help_.more, Qt.Key.Key_Space)
    assert asked.args == ["demand"]
    assert not help_.isVisible()


def test_the_question_mark_opens_it_too(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    row = editor.row(DOZEN[0])
    assert row is not None
    qtbot.mouseClick(row.gutter.help, Qt.MouseButton.LeftButton)
    assert CATALOGUE[DOZEN[0]].name.en in opened(editor).text.toPlainText()
    opened(editor).close()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_place_it_leads_to_is_in_the_reference(language: str) -> None:
    page = (RESOURCES / "help" / f"model_reference.{language}.html").read_text(encoding="utf-8")
    for place in (*(each.id for each in MECHANISMS), *(key for row in CATALOGUE.values() for key in row.sources)):
        assert f'<a name="{place}">' in page


def test_every_source_has_a_title() -> None:
    assert all(_titles()[key] for row in CATALOGUE.values() for key in row.sources)


def test_every_parameter_can_be_shown_in_both_languages(appearance: Appearance, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    help_ = AssumptionHelp(appearance, parent)
    for key, row in CATALOGUE.items():
        for language in ("en", "zh_CN"):
            help_.show_parameter(key, row.default, language)
            assert row.meaning.in_language(language)[:10] in help_.text.toPlainText()


@pytest.mark.parametrize(
    "key", ["trend_following", "people_start_displaced", "model_openness", "stage_share_oligopoly"]
)
def test_a_parameter_is_shown_wherever_it_is_folded_away(editor: AssumptionsEditor, qtbot: QtBot, key: str) -> None:
    if key not in CATALOGUE:
        key = next(each for each, row in CATALOGUE.items() if row.role is Role.CONSTANT)
    editor.search.setText("unicorn")
    editor.only_changed.setChecked(True)
    editor.show_parameter(key)
    row = editor.row(key)
    assert row is not None
    qtbot.waitUntil(row.slider.hasFocus)
    assert row.property("found") is True

    def is_in_sight() -> bool:
        place = row.mapTo(editor._scroll.viewport(), row.rect().center())
        return editor._scroll.viewport().rect().contains(place)

    qtbot.waitUntil(is_in_sight)
    assert editor.search.text() == ""
    qtbot.waitUntil(lambda: row.property("found") is False, timeout=5000)


def test_no_parameter_of_that_name(editor: AssumptionsEditor) -> None:
    with pytest.raises(KeyError):
        editor.show_parameter("no_such")


def test_the_clock_asks_for_events_and_shows_when_they_are(
    document: Document, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    row = editor.row("weight_network")
    assert row is not None
    assert "Make it change" in row.gutter.clock.toolTip()
    with qtbot.waitSignal(editor.events_asked) as asked:
        qtbot.keyClick(row.gutter.clock, Qt.Key.Key_Space)
    assert asked.args == ["weight_network"]
    event = Event("", "weight_network", Shape.RAMP, 2027.0, 2031.0, 0.9)
    document.edit("Event", replace(document.scenario, events=(event,)))
    assert row._when.text() == "changes 2027–2031"
    assert row._when.isVisible()
    assert "2027–2031" in row.gutter.clock.accessibleName()
    document.undo_stack.undo()
    assert not row._when.isVisible()


def test_start_values_have_no_clock(editor: AssumptionsEditor, qtbot: QtBot) -> None:
    editor.show_parameter("people_start_displaced")
    row = editor.row("people_start_displaced")
    assert row is not None
    qtbot.waitUntil(row.gutter.help.isVisible)
    assert not row.gutter.clock.isVisible()


def test_with_a_baseline_the_marks_and_the_filter_are_about_it(
    document: Document, editor: AssumptionsEditor, qtbot: QtBot
) -> None:
    document.edit("Open", document.scenario.with_parameters(model_openness=0.8))
    baseline = replace(document.scenario.with_parameters(weight_network=0.2), id="other", name="Plural · 多元")
    editor.set_reference(baseline)
    network, openness = editor.row("weight_network"), editor.row("model_openness")
    assert network is not None
    assert openness is not None
    assert editor.only_changed.text() == "Only what differs from the baseline"
    assert editor.only_changed.toolTip() == "The baseline is “Plural”."
    assert network._name.property("changed") is True
    assert openness._name.property("changed") is False
    editor.only_changed.setChecked(True)
    qtbot.waitUntil(lambda: not editor._to_make)
    qtbot.wait(1)  # a layout shows what was put into it a moment later
    shown = {key for section in editor.sections for key, row in section.rows.items() if row.isVisible()}
    assert shown == {"weight_network"}
    assert network.reset_button.toolTip() == "Back to the baseline, 0.2"
    network.reset_button.click()
    assert document.scenario.parameters["weight_network"] == 0.2
    editor.set_reference(None)
    assert editor.only_changed.text() == "Only what differs from the defaults"
    assert openness._name.property("changed") is True
