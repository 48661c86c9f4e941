"""The timeline: time and shocks, by mouse and keys, in both languages."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import solve
from engine.scenario import Event, Mode, Shape
from gui.appearance import Appearance
from gui.document import Document
from gui.new_world import new_project
from gui.preferences import Preferences
from gui.time_cursor import TimeCursor
from gui.timeline import Timeline
from gui.timeline.lanes import lanes
from gui.timeline.span import Span
from gui.translation import Translation

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key

SHOCKS = (
    Event("Open weights", "model_openness", Shape.STEP, 2027.0, 2027.0, 0.8),
    Event("Price shock", "platform_take_rate", Shape.PULSE, 2030.0, 2032.0, 0.1, Mode.ADD),
    Event("Slow rise", "ai_growth_rate", Shape.RAMP, 2035.0, 2040.0, 2.0, Mode.MULTIPLY),
)


@pytest.fixture
def document() -> Document:
    result = Document(new_project())
    result.edit("Shocks", replace(result.scenario, events=SHOCKS))
    result.undo_stack.clear()
    return result


@pytest.fixture
def timeline(qapp: QApplication, qtbot: QtBot, tmp_path: Path, document: Document) -> Iterator[Timeline]:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_language("en")
    preferences.set_theme("light")
    appearance = Appearance(qapp, preferences)
    result = Timeline(document, TimeCursor(), preferences, appearance)
    qtbot.addWidget(result)
    appearance.apply()
    result.resize(1200, result.sizeHint().height())
    result.show()
    qtbot.waitExposed(result)
    yield result
    result.playback.pause()
    qapp.setStyleSheet("")


def middle(timeline: Timeline, place: int) -> QPoint:
    return timeline.track.glyph(place).box.center().toPoint()


def drag(qtbot: QtBot, timeline: Timeline, start: QPoint, years: float) -> None:
    track = timeline.track
    span = Span(2023.0, 2043.0, track.width())
    pixels = round(span.x_of(2023.0 + years) - span.x_of(2023.0))
    qtbot.mousePress(track, LEFT, pos=start)
    for part in (0.25, 0.5, 1.0):
        qtbot.mouseMove(track, start + QPoint(round(part * pixels), 0))
    qtbot.mouseRelease(track, LEFT, pos=start + QPoint(pixels, 0))


def test_a_click_on_the_ruler_moves_the_time_cursor_there(timeline: Timeline, qtbot: QtBot) -> None:
    ruler = timeline.ruler
    qtbot.mouseClick(ruler, LEFT, pos=QPoint(round(ruler.span.x_of(2031.0)), 5))
    assert timeline._cursor.year == pytest.approx(2031.0, abs=0.05)
    assert timeline.year.text() == "2031.0"


def test_the_keys_step_through_the_years(timeline: Timeline, qtbot: QtBot) -> None:
    cursor = timeline._cursor
    qtbot.keyClick(timeline.ruler, KEY.Key_Home)
    assert cursor.year == 2023.0
    qtbot.keyClick(timeline.ruler, KEY.Key_Right)
    assert cursor.year == pytest.approx(2023.2)
    qtbot.keyClick(timeline.ruler, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert cursor.year == pytest.approx(2025.2)
    qtbot.keyClick(timeline.ruler, KEY.Key_End)
    assert cursor.year == 2043.0


def test_playing_runs_to_the_end_and_stops_there(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.playback.speed = 40.0
    timeline._cursor.move(2040.0)
    qtbot.mouseClick(timeline.play, LEFT)
    assert timeline.playback.is_playing
    assert timeline.play.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: not timeline.playback.is_playing, timeout=5000)
    assert timeline._cursor.year == 2043.0
    assert timeline.play.accessibleName() == "Play"


def test_playing_from_the_end_begins_at_the_start_and_a_click_on_the_ruler_stops_it(
    timeline: Timeline, qtbot: QtBot
) -> None:
    qtbot.mouseClick(timeline.play, LEFT)
    assert timeline._cursor.year < 2024.0
    qtbot.mouseClick(timeline.ruler, LEFT, pos=QPoint(300, 5))
    assert not timeline.playback.is_playing


def test_a_dragged_shock_moves_as_one_step_that_can_be_undone(
    timeline: Timeline, document: Document, qtbot: QtBot
) -> None:
    dragging: list[bool] = []
    timeline.drag_changed.connect(dragging.append)
    drag(qtbot, timeline, middle(timeline, 1), 3.0)
    moved = document.scenario.events[1]
    assert moved.start == pytest.approx(2033.0, abs=0.06)
    assert moved.end - moved.start == pytest.approx(2.0)
    assert dragging == [True, False]
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.scenario.events == SHOCKS


def test_an_end_that_is_dragged_makes_a_shock_longer_and_never_turns_it_round(
    timeline: Timeline, document: Document, qtbot: QtBot
) -> None:
    glyph = timeline.track.glyph(1)
    drag(qtbot, timeline, QPoint(round(glyph.right), round(glyph.box.center().y())), 2.0)
    assert document.scenario.events[1].start == 2030.0
    assert document.scenario.events[1].end == pytest.approx(2034.0, abs=0.06)
    glyph = timeline.track.glyph(1)
    drag(qtbot, timeline, QPoint(round(glyph.right), round(glyph.box.center().y())), -10.0)
    assert document.scenario.events[1].start < document.scenario.events[1].end


def test_a_shock_stays_within_the_years_of_the_run(timeline: Timeline, document: Document, qtbot: QtBot) -> None:
    drag(qtbot, timeline, middle(timeline, 0), -15.0)
    assert document.scenario.events[0].start == 2023.0


def test_the_keys_choose_move_switch_and_remove_a_shock(timeline: Timeline, document: Document, qtbot: QtBot) -> None:
    track = timeline.track
    qtbot.keyClick(track, KEY.Key_Down)
    assert track.chosen == 0
    assert "Open weights" in track.accessibleDescription()
    qtbot.keyClick(track, KEY.Key_Right)
    assert document.scenario.events[0].start == pytest.approx(2027.05)
    qtbot.keyClick(track, KEY.Key_Space)
    assert not document.scenario.events[0].is_enabled
    assert "switched off" in track.accessibleDescription()
    qtbot.keyClick(track, KEY.Key_Delete)
    assert [each.name for each in document.scenario.events] == ["Price shock", "Slow rise"]
    for _ in range(3):
        document.undo_stack.undo()
    assert document.scenario.events == SHOCKS


def test_a_double_click_asks_for_the_editor_or_for_a_new_shock(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.edit_asked) as asked:
        qtbot.mouseDClick(timeline.track, LEFT, pos=middle(timeline, 2))
    assert asked.args == [2]
    empty = QPoint(round(Span(2023.0, 2043.0, timeline.track.width()).x_of(2024.0)), 4)
    with qtbot.waitSignal(timeline.add_asked) as asked:
        qtbot.mouseDClick(timeline.track, LEFT, pos=empty)
    assert asked.args[0] == pytest.approx(2024.0, abs=0.05)


def test_everything_speaks_the_language_of_the_window(
    timeline: Timeline, document: Document, qapp: QApplication, qtbot: QtBot
) -> None:
    translation = Translation(qapp)
    translation.use("zh_CN")
    try:
        qtbot.waitUntil(lambda: timeline.play.accessibleName() == "播放")
        assert timeline.track.accessibleName() == "冲击"
        timeline.show_result(solve(document.scenario))
    finally:
        translation.use("en")
        translation.remove()
    qtbot.waitUntil(lambda: timeline.play.accessibleName() == "Play")


def test_names_and_shapes_on_one_lane_never_cover_one_another() -> None:
    boxes = [(0.0, 100.0), (50.0, 150.0), (101.0, 180.0), (120.0, 300.0), (0.0, 10.0)]
    found = lanes(boxes)
    assert len(found) == len(boxes)
    for one, (left, right) in enumerate(boxes):
        for other in range(one):
            if found[one] == found[other]:
                assert right <= boxes[other][0] or boxes[other][1] <= left


def test_many_shocks_are_scrolled_to_and_leave_room_for_the_views(
    timeline: Timeline, document: Document, qtbot: QtBot
) -> None:
    many = tuple(replace(SHOCKS[0], name=f"Shock {each}") for each in range(40))
    document.edit("Many", replace(document.scenario, events=many))
    assert timeline.sizeHint().height() < 200
    assert timeline.track.sizeHint().height() > 600
