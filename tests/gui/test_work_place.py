"""The workbench in the window: what is compared, replayed, found out and shown beside the curves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine import warm_cache
from gui.application import Shell
from tests.gui.conftest import SOLVED_WITHIN, wait_until_solved

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True, scope="module")
def compiled() -> None:
    warm_cache()


def open_up(shell: Shell, qtbot: QtBot, openness: float = 1.0) -> None:
    shell.document.edit("Open", shell.document.scenario.with_parameters(model_openness=openness))
    wait_until_solved(shell, qtbot)


def picture(shell: Shell):
    return shell.window.workbench.views.view("market").picture


def test_the_first_change_leaves_the_world_before_it_as_a_ghost(workbench: Shell, qtbot: QtBot) -> None:
    before = workbench.window.run.result
    assert picture(workbench).baseline is None
    open_up(workbench, qtbot)
    assert picture(workbench).baseline is before
    workbench.document.undo_stack.undo()
    wait_until_solved(workbench, qtbot)
    assert picture(workbench).baseline is None


def test_another_scenario_is_drawn_over_the_curves_and_marks_what_differs(workbench: Shell, qtbot: QtBot) -> None:
    window, document = workbench.window, workbench.document
    window.actions_.duplicate_scenario.trigger()
    open_up(workbench, qtbot)
    comparison = window.services.comparison
    comparison.set_overlaid("scenario-1", True)
    comparison.choose_baseline("scenario-1")
    qtbot.waitUntil(
        lambda: bool(picture(workbench).overlays) and picture(workbench).baseline is not None, timeout=SOLVED_WITHIN
    )
    assert picture(workbench).overlays[0].scenario.id == "scenario-1"
    assert comparison.chosen_scenario is not None
    assert comparison.chosen_scenario.id == "scenario-1"
    only_changed = window.workbench.assumptions.only_changed
    assert only_changed.text() == "Only what differs from the baseline"
    document.look_at("scenario-1")
    assert comparison.chosen_scenario is None
    assert only_changed.text() == "Only what differs from the defaults"


def test_the_last_change_is_replayed_and_ends_with_the_world_as_it_is(workbench: Shell, qtbot: QtBot) -> None:
    window = workbench.window
    window.actions_.replay.trigger()
    assert "no change" in window.status.message.text()
    open_up(workbench, qtbot)
    frames = []
    window.services.replay.frame_changed.connect(frames.append)
    window.actions_.replay.trigger()
    qtbot.waitUntil(lambda: bool(frames), timeout=SOLVED_WITHIN)
    assert picture(workbench).result is frames[0]
    qtbot.waitUntil(lambda: frames[-1] is None, timeout=SOLVED_WITHIN)
    assert picture(workbench).result is window.run.result


def test_a_change_in_the_midst_of_a_replay_ends_it(workbench: Shell, qtbot: QtBot) -> None:
    open_up(workbench, qtbot)
    frames = []
    workbench.window.services.replay.frame_changed.connect(frames.append)
    workbench.window.actions_.replay.trigger()
    qtbot.waitUntil(lambda: bool(frames), timeout=SOLVED_WITHIN)
    open_up(workbench, qtbot, 0.7)
    assert frames[-1] is None
    assert picture(workbench).result is workbench.window.run.result


def test_the_fan_comes_by_itself_and_goes_by_its_command(workbench: Shell, qtbot: QtBot) -> None:
    fan = workbench.window.actions_.fan
    assert fan.isChecked()
    qtbot.waitUntil(lambda: picture(workbench).fan is not None, timeout=SOLVED_WITHIN)
    fan.trigger()
    qtbot.waitUntil(lambda: picture(workbench).fan is None)
    assert not workbench.preferences.is_fan_shown
    fan.trigger()
    qtbot.waitUntil(lambda: picture(workbench).fan is not None, timeout=SOLVED_WITHIN)


def test_the_status_line_counts_claims_and_evidence_and_leads_to_the_claims(workbench: Shell, qtbot: QtBot) -> None:
    status = workbench.window.status
    qtbot.waitUntil(status.evidence.isVisible, timeout=SOLVED_WITHIN)
    held, judged = (int(part) for part in status.claims.text().split() if part.isdecimal())
    assert 0 < held <= judged <= 19
    assert "%" in status.evidence.text()
    qtbot.mouseClick(status.claims, LEFT)
    assert workbench.window.workbench.views.view("claims").isVisible()


def test_sums_are_written_in_the_currency_of_the_project(workbench: Shell, qtbot: QtBot) -> None:
    document = workbench.document
    document.describe("Describe", "Mine", "", document.scenario, author="A", money=("USD", 2e9))
    qtbot.waitUntil(lambda: picture(workbench).money.is_known)
    assert picture(workbench).money.text(0.5) == "USD 1 billion"
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: not picture(workbench).money.is_known)


def test_why_and_timeline_are_hidden_and_shown_by_their_commands(workbench: Shell) -> None:
    window = workbench.window
    for action, part in (
        (window.actions_.why, window.workbench.why),
        (window.actions_.timeline, window.workbench.timeline),
    ):
        assert part.isVisible()
        action.trigger()
        assert not part.isVisible()
        action.trigger()
        assert part.isVisible()


def test_a_shock_is_added_by_key_and_edited_from_the_timeline(workbench: Shell, qtbot: QtBot) -> None:
    window, document = workbench.window, workbench.document
    window.workbench.time.move(2030.0)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert len(document.scenario.events) == 1
    assert document.scenario.events[0].start == pytest.approx(2030.0, abs=0.1)
    assert window.workbench.editors.currentWidget() is window.workbench.shocks
    window.workbench.editors.setCurrentWidget(window.workbench.assumptions)
    window.workbench.timeline.edit_asked.emit(0)
    assert window.workbench.editors.currentWidget() is window.workbench.shocks
    document.undo_stack.undo()
    assert document.scenario.events == ()


def test_a_dragged_shock_moves_the_curves_while_it_is_held(workbench: Shell, qtbot: QtBot) -> None:
    window, document = workbench.window, workbench.document
    window.workbench.add_shock(2028.0)
    event = replace(document.scenario.events[0], value=1.0)
    document.edit("Value", replace(document.scenario, events=(event,)))
    wait_until_solved(workbench, qtbot)
    track, shown = window.workbench.timeline.track, []
    window.run.result_changed.connect(shown.append)
    start = track.glyph(0).box.center().toPoint()
    qtbot.mousePress(track, LEFT, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(track, start + (step * 20) * type(start)(1, 0))
        wait_until_solved(workbench, qtbot)
    assert window.run.is_dragging
    qtbot.mouseRelease(track, LEFT, pos=start + 100 * type(start)(1, 0))
    wait_until_solved(workbench, qtbot)
    assert not window.run.is_dragging
    assert len(shown) >= 3
    assert document.scenario.events[0].start > 2028.5


@pytest.mark.parametrize("role", ["founder", "investor", "policy"])
def test_an_arrangement_made_for_a_role_has_the_readouts_speak_to_it(workbench: Shell, role: str) -> None:
    workbench.window.actions_.presets[role].trigger()
    readouts = workbench.window.workbench.views.view("readouts")
    assert readouts in workbench.window.workbench.views.visible_views
    assert readouts.state()["role"] == role


def test_the_layout_of_the_window_can_be_reset(workbench: Shell) -> None:
    window = workbench.window
    window.workbench.splitter.setSizes([600, 400, 300])
    window.actions_.presets["one"].trigger()
    window.actions_.why.trigger()
    window.actions_.reset_window.trigger()
    left, middle, right = window.workbench.splitter.sizes()
    assert middle > left > 300
    assert right > 200
    assert len(window.workbench.views.visible_views) == 3


def test_a_parameter_behind_an_explanation_is_brought_into_sight(workbench: Shell, qtbot: QtBot) -> None:
    bench = workbench.window.workbench
    bench.editors.setCurrentWidget(bench.actors)
    bench.why.parameter_chosen.emit("weight_network")
    assert bench.editors.currentWidget() is bench.assumptions
    row = bench.assumptions.row("weight_network")
    assert row is not None
    qtbot.waitUntil(row.isVisible)
