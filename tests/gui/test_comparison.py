"""What the scenario being looked at is compared with."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from engine import solve
from gui.comparison import OPENED, Comparison
from gui.document import Document
from gui.new_world import new_project
from gui.solve_service import SolveService
from tests.gui.conftest import SOLVED_WITHIN


@pytest.fixture
def service(qtbot: QtBot) -> Iterator[SolveService]:
    result = SolveService()
    result.start()
    yield result
    assert result.stop()


@pytest.fixture
def document() -> Document:
    result = Document(new_project())
    open_world = replace(result.scenario.with_parameters(model_openness=1.0), name="Open")
    result.add_scenario("Add", open_world)
    result.look_at("scenario-1")
    return result


@pytest.fixture
def comparison(document: Document, service: SolveService) -> Comparison:
    return Comparison(document, service)


def change(document: Document, openness: float = 0.9) -> None:
    document.edit("Change", document.scenario.with_parameters(model_openness=openness))


def test_a_world_that_has_not_been_changed_has_no_baseline_behind_it(comparison: Comparison) -> None:
    assert comparison.baseline == OPENED
    assert comparison.baseline_scenario is None
    assert comparison.baseline_run is None


def test_the_world_as_it_was_opened_is_the_baseline_of_what_becomes_of_it(
    comparison: Comparison, document: Document
) -> None:
    opened = document.scenario
    comparison.remember(solve(opened))
    change(document)
    assert comparison.baseline_run is not None
    assert comparison.baseline_run.scenario == opened


def test_a_copy_that_was_never_saved_is_compared_with_what_it_was_when_it_was_made(
    comparison: Comparison, document: Document
) -> None:
    document.add_scenario("Duplicate", replace(document.scenario, name="Copy"))
    made = document.scenario
    assert comparison.baseline_scenario is None
    change(document)
    assert comparison.baseline_scenario == made


def test_a_run_that_is_missing_is_asked_for(comparison: Comparison, document: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(comparison.changed, timeout=SOLVED_WITHIN):
        change(document)
    assert comparison.baseline_run is not None
    assert comparison.baseline_run.scenario.parameters["model_openness"] != 0.9


def test_another_scenario_can_be_baseline_or_overlay_and_is_never_its_own(
    comparison: Comparison, document: Document, qtbot: QtBot
) -> None:
    comparison.choose_baseline("scenario-2")
    comparison.set_overlaid("scenario-2", is_overlaid=True)
    qtbot.waitUntil(lambda: len(comparison.overlay_runs) == 1, timeout=SOLVED_WITHIN)
    assert comparison.baseline_run is not None
    assert [each.scenario.name for each in comparison.overlay_runs] == ["Open"]
    document.look_at("scenario-2")
    assert comparison.baseline_run is None
    assert comparison.overlay_runs == ()


def test_an_overlay_that_is_changed_is_run_again(comparison: Comparison, document: Document, qtbot: QtBot) -> None:
    comparison.set_overlaid("scenario-1", is_overlaid=True)
    document.look_at("scenario-1")
    change(document, 0.77)
    document.look_at("scenario-2")
    qtbot.waitUntil(lambda: len(comparison.overlay_runs) == 1, timeout=SOLVED_WITHIN)
    assert comparison.overlay_runs[0].scenario.parameters["model_openness"] == 0.77


def test_what_is_compared_is_kept_with_the_project_and_is_no_change_of_it(
    comparison: Comparison, document: Document
) -> None:
    comparison.choose_baseline("")
    comparison.set_overlaid("scenario-2", is_overlaid=True)
    assert document.view["compared"] == {"baseline": "", "overlays": ["scenario-2"]}
    was_dirty = document.is_dirty
    other = Document(document.project)
    again = Comparison(other, comparison._service)
    again.restore()
    assert (again.baseline, again.overlays) == ("", ("scenario-2",))
    assert document.is_dirty == was_dirty


@pytest.mark.parametrize("kept", ["rubbish", {"baseline": 3, "overlays": "no"}, {"overlays": ["gone", 7, None]}, []])
def test_rubbish_in_the_file_compares_with_nothing_odd(
    comparison: Comparison, document: Document, kept: object
) -> None:
    document.set_view("compared", kept)
    comparison.restore()
    assert comparison.baseline == OPENED
    assert comparison.overlays == ()
