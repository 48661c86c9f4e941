"""The editor of events: adding, changing, ordering, drawing."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.catalogue import CATALOGUE, Role
from engine.scenario import Event, Mode, Scenario, Shape, problems_of
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.event_form import in_mode, value_bounds
from gui.editors.event_preview import track_of
from gui.editors.event_templates import TEMPLATES, template_events, template_text
from gui.editors.event_words import changed_by, span_text
from gui.editors.number_field import NumberField
from gui.editors.shocks import ShocksEditor
from gui.preferences import Preferences

NETWORK = "weight_network"


@pytest.fixture
def editor(document: Document, preferences: Preferences, appearance: Appearance, qtbot: QtBot) -> ShocksEditor:
    made = ShocksEditor(document, preferences, appearance)
    qtbot.addWidget(made)
    made.resize(310, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def enter(field: NumberField, text: str, qtbot: QtBot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def with_events(document: Document, *events: Event) -> None:
    document.edit("Events", replace(document.scenario, events=events))


def test_an_empty_list_says_what_to_do(editor: ShocksEditor) -> None:
    assert "press the clock" in editor.note.text()
    assert not editor.form.isVisible()
    assert not editor.buttons.remove.isEnabled()


def test_an_event_that_is_added_changes_nothing_until_its_value_is_typed(
    document: Document, editor: ShocksEditor, qtbot: QtBot
) -> None:
    editor.add_event(NETWORK, 2026.5)
    (event,) = document.scenario.events
    assert (event.key, event.start, event.shape) == (NETWORK, 2026.5, Shape.STEP)
    assert event.value == document.scenario.parameters[NETWORK]
    assert editor.chosen == 0
    enter(editor.form.value_field, "0.9", qtbot)
    assert document.scenario.events[0].value == 0.9
    assert "Alone it takes 0.4 to 0.9." in editor.form._effect.text()
    assert document.undo_stack.count() == 2


@pytest.mark.parametrize("key", [next(key for key, row in CATALOGUE.items() if row.role is Role.START), "no_such"])
def test_a_start_value_cannot_be_dated(document: Document, editor: ShocksEditor, key: str) -> None:
    editor.add_event(key)
    assert document.scenario.events == ()
    assert "no start values" in editor.form.reason.text()
    assert editor.form.picker.findData(key) == -1


def test_the_picker_finds_by_name_key_and_either_language_and_comes_back_from_nonsense(
    document: Document, editor: ShocksEditor, qtbot: QtBot
) -> None:
    editor.add_event(NETWORK)
    picker = editor.form.picker
    completer = picker.completer()
    for search in ("bundling", "weight_bund", "捆绑"):
        completer.setCompletionPrefix(search)
        assert completer.completionCount() >= 1, search
    picker.lineEdit().setText("unicorn")
    picker.lineEdit().editingFinished.emit()
    assert picker.lineEdit().text() == "Network effects"
    picker.activated.emit(picker.findData("model_openness"))
    assert document.scenario.events[0].key == "model_openness"
    assert document.scenario.events[0].value == document.scenario.parameters["model_openness"]


def test_the_headings_in_the_picker_cannot_be_chosen(document: Document, editor: ShocksEditor) -> None:
    editor.add_event(NETWORK)
    picker = editor.form.picker
    headings = [place for place in range(picker.count()) if picker.itemData(place) is None]
    assert headings
    assert not any(picker.model().index(each, 0).flags() & Qt.ItemFlag.ItemIsEnabled for each in headings)


def test_a_ramp_gets_an_end_and_an_end_before_the_start_is_refused(
    document: Document, editor: ShocksEditor, qtbot: QtBot
) -> None:
    editor.add_event(NETWORK, 2027.0)
    assert not editor.form.end.isVisible()
    editor.form.choice(editor.form.shape).activated.emit(1)
    event = document.scenario.events[0]
    assert (event.shape, event.start, event.end) == (Shape.RAMP, 2027.0, 2029.0)
    assert editor.form.end.isVisible()
    field = editor.form.end.control
    assert isinstance(field, NumberField)
    enter(field, "2020", qtbot)
    assert "must come after" in editor.form.reason.text()
    assert document.scenario.events[0] == event
    start = editor.form.start.control
    assert isinstance(start, NumberField)
    enter(start, "2030", qtbot)
    assert (document.scenario.events[0].start, document.scenario.events[0].end) == (2030.0, 2032.0)


@pytest.mark.parametrize("mode", Mode)
def test_another_mode_keeps_what_the_event_does(mode: Mode) -> None:
    event = Event("", NETWORK, Shape.STEP, 2027.0, 2027.0, 0.6)
    other = in_mode(event, mode, 0.4)
    assert changed_by(0.4, other) == pytest.approx(0.6)
    assert in_mode(other, Mode.SET, 0.4).value == pytest.approx(0.6)


def test_what_a_value_may_be_depends_on_the_mode(document: Document, editor: ShocksEditor, qtbot: QtBot) -> None:
    row = CATALOGUE["model_openness"]
    assert value_bounds(row, Mode.SET) == (0.0, 1.0)
    assert value_bounds(row, Mode.ADD) == (-1.0, 1.0)
    editor.add_event("model_openness")
    enter(editor.form.value_field, "1.5", qtbot)
    assert "between 0 and 1" in editor.form.value.message
    assert editor.form.value_field.text() == "1.5"
    assert document.scenario.events[0].value == 0.5


def test_arrow_keys_in_a_row_are_one_step(document: Document, editor: ShocksEditor, qtbot: QtBot) -> None:
    editor.add_event("model_openness")
    for _ in range(5):
        qtbot.keyClick(editor.form.value_field, Qt.Key.Key_Up)
    assert document.scenario.events[0].value == pytest.approx(0.55)
    assert document.undo_stack.count() == 2


def test_events_are_duplicated_moved_switched_off_and_removed_and_all_of_it_is_undone(
    document: Document, editor: ShocksEditor, qtbot: QtBot
) -> None:
    editor.add_event(NETWORK, 2026.0)
    editor.add_event("model_openness", 2028.0)
    assert "top to bottom" in editor.note.text()
    editor.duplicate.click()
    assert [each.key for each in document.scenario.events] == [NETWORK, "model_openness", "model_openness"]
    editor.open_event(0)
    editor.buttons.down.click()
    assert [each.key for each in document.scenario.events] == ["model_openness", NETWORK, "model_openness"]
    assert editor.chosen == 1
    editor.view.setFocus()
    editor.view.setCurrentIndex(editor.view.model().index(1, 0))
    qtbot.keyClick(editor.view, Qt.Key.Key_Space)
    assert [each.is_enabled for each in document.scenario.events] == [True, False, True]
    qtbot.keyClick(editor.view, Qt.Key.Key_Delete)
    assert [each.key for each in document.scenario.events] == ["model_openness", "model_openness"]
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.scenario == Scenario()
    assert not editor.form.isVisible()


@pytest.mark.parametrize("template", TEMPLATES)
def test_templates_are_sound_and_have_both_languages(document: Document, editor: ShocksEditor, template: str) -> None:
    editor._templates[template].trigger()
    events = document.scenario.events
    assert events == template_events(template, 2028.0)
    assert problems_of(document.scenario) == ()
    assert document.undo_stack.count() == 1
    assert editor.form.name_field.text() == template_text(template)
    assert all(" · " in each.name for each in events)


def test_a_parameter_with_events_is_shown_and_one_without_gets_one(document: Document, editor: ShocksEditor) -> None:
    with_events(document, Event("a", "model_openness", Shape.STEP, 2027.0, 2027.0, 0.9))
    editor.show_parameter("model_openness")
    assert len(document.scenario.events) == 1
    editor.show_parameter(NETWORK)
    assert [each.key for each in document.scenario.events] == ["model_openness", NETWORK]
    assert editor.chosen == 1


def test_the_drawing_is_composed_as_the_solver_does_it(document: Document) -> None:
    events = (
        Event("", NETWORK, Shape.RAMP, 2025.0, 2029.0, 2.0, Mode.MULTIPLY),
        Event("", NETWORK, Shape.RAMP, 2027.0, 2031.0, 0.1, Mode.SET),
        Event("", "model_openness", Shape.STEP, 2026.0, 2026.0, 0.9),
    )
    scenario = replace(document.scenario, events=events)
    track = track_of(scenario, NETWORK)
    assert track[0] == (2023.0, 0.4)
    assert track[-1] == (2043.0, pytest.approx(0.1))
    assert dict(track)[2027.0] == pytest.approx(0.6)
    both_under_way = float(np.interp(2028.0, [when for when, _ in track], [value for _, value in track]))
    assert both_under_way == pytest.approx(0.4 * 1.75 * 0.75 + 0.1 * 0.25, abs=1e-3)


def test_a_number_changed_by_hundreds_of_events_is_not_drawn(document: Document, editor: ShocksEditor) -> None:
    many = tuple(Event("", NETWORK, Shape.STEP, 2024 + each / 60, 0.0, 0.5 + each / 1e5) for each in range(1000))
    with_events(document, *many)
    assert "Too many events" in editor.form.preview.toolTip()
    assert not editor.buttons.add.isEnabled()


def test_the_preview_says_in_words_what_it_draws(document: Document, editor: ShocksEditor) -> None:
    with_events(document, Event("", NETWORK, Shape.PULSE, 2027.0, 2030.0, 0.9))
    assert editor.form.preview.accessibleDescription() == ("From 0.4 to 0.4 over the years, between 0.4 and 0.9")


def test_years_are_said_in_words() -> None:
    step = Event("", NETWORK, Shape.STEP, 2027.0, 2027.0, 0.9)
    ramp = Event("", NETWORK, Shape.RAMP, 2025.25, 2031.0, 0.9)
    assert span_text([step]) == "2027"
    assert span_text([step, ramp]) == "2025.25–2031"
    assert span_text([replace(step, is_enabled=False)]) == ""


def test_it_speaks_chinese(document: Document, chinese: Preferences, appearance: Appearance, qtbot: QtBot) -> None:
    editor = ShocksEditor(document, chinese, appearance)
    qtbot.addWidget(editor)
    editor.show()
    editor._templates["interoperability"].trigger()
    assert editor.form.name_field.text() == "互操作性规定"
    assert editor.form.picker.currentText() == CATALOGUE[NETWORK].name.zh
