"""The document: one way to change a project, undo, files."""

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.problems import InvalidInput
from engine.project import ProjectChangedOnDisk
from engine.scenario import Scenario, Series
from gui.document import Document
from gui.new_world import new_project


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document(new_project())


def changed(document: Document, **values: float) -> Scenario:
    return document.scenario.with_parameters(**values)


def test_an_edit_can_be_undone_and_done_again_by_the_same_signal(document: Document) -> None:
    told: list[tuple[Scenario, Scenario]] = []
    document.scenario_changed.connect(lambda new, old: told.append((new, old)))
    old = document.scenario
    new = changed(document, model_openness=0.9)
    document.edit("Open up", new)
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert told == [(new, old), (old, new), (new, old)]
    assert document.undo_stack.undoText() == "Open up"


def test_edits_with_the_same_merge_key_are_one_step(document: Document) -> None:
    for openness in (0.6, 0.7, 0.8):
        document.edit("Drag", changed(document, model_openness=openness), "model_openness/1")
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.scenario.parameters["model_openness"] == 0.5


def test_another_merge_key_begins_a_new_step(document: Document) -> None:
    document.edit("Drag", changed(document, model_openness=0.6), "model_openness/1")
    document.edit("Drag", changed(document, model_openness=0.7), "model_openness/2")
    assert document.undo_stack.count() == 2


def test_edits_without_a_merge_key_stay_apart(document: Document) -> None:
    document.edit("Type", changed(document, model_openness=0.6))
    document.edit("Type", changed(document, model_openness=0.7))
    assert document.undo_stack.count() == 2


def test_merging_back_to_where_it_began_leaves_nothing(document: Document) -> None:
    document.edit("Drag", changed(document, model_openness=0.6), "a")
    document.edit("Drag", changed(document, model_openness=0.5), "a")
    assert document.undo_stack.count() == 0
    assert not document.is_dirty


def test_nothing_merges_into_the_saved_state(document: Document, tmp_path: Path) -> None:
    document.edit("Drag", changed(document, model_openness=0.6), "a")
    document.save_as(tmp_path / "x.shareflow")
    document.edit("Drag", changed(document, model_openness=0.7), "a")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert not document.is_dirty


def test_an_edit_that_changes_nothing_is_no_step(document: Document) -> None:
    document.edit("Nothing", changed(document, model_openness=0.5))
    assert document.undo_stack.count() == 0


def test_a_bad_scenario_is_refused_and_changes_nothing(document: Document) -> None:
    before = document.project
    with pytest.raises(InvalidInput):
        document.edit("Bad", changed(document, model_openness=7.0))
    assert document.project is before


def test_scenarios_are_added_beside_the_one_looked_at_and_looked_at(document: Document) -> None:
    first = document.scenario
    document.add_scenario("Duplicate", replace(first, name="Second"))
    assert [each.name for each in document.scenarios] == [first.name, "Second"]
    assert document.scenario.name == "Second"
    assert len({each.id for each in document.scenarios}) == 2
    document.undo_stack.undo()
    assert document.scenario is first


def test_deleting_a_scenario_shows_its_neighbour_and_can_be_undone(document: Document) -> None:
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    second = document.scenario
    document.delete_scenario("Delete", second.id)
    assert document.scenario.name != "Second"
    document.undo_stack.undo()
    assert document.scenario == second


def test_the_last_scenario_stays(document: Document) -> None:
    document.delete_scenario("Delete", document.scenario.id)
    assert len(document.scenarios) == 1


def test_undo_shows_the_scenario_it_changes(document: Document) -> None:
    first = document.scenario.id
    document.edit("Open up", changed(document, model_openness=0.9))
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    document.edit("Close", changed(document, model_openness=0.1))
    document.look_at(first)
    document.undo_stack.undo()
    assert document.scenario.name == "Second"
    assert document.scenario.parameters["model_openness"] == 0.9


def test_scenarios_can_be_put_in_another_order(document: Document) -> None:
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    document.move_scenario("Move", document.scenario.id, 0)
    assert [each.name for each in document.scenarios] == ["Second", "Default world"]
    assert document.scenario.name == "Second"


def test_looking_at_another_scenario_is_no_change(document: Document) -> None:
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    document.undo_stack.setClean()
    document.look_at(document.scenarios[0].id)
    assert not document.is_dirty
    assert document.undo_stack.count() == 1


def test_data_can_be_added_and_removed_and_come_back(document: Document) -> None:
    series = Series("series-1", "Rides", "share.Platforms", (2023.0, 2024.0), (0.2, 0.3))
    document.add_series("Import", [series])
    assert document.project.series == (series,)
    document.delete_series("Remove", "series-1")
    assert document.project.series == ()
    document.undo_stack.undo()
    assert document.project.series == (series,)


def test_view_state_is_saved_but_makes_nothing_dirty(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "x.shareflow"
    document.set_view("arrangement", "market")
    assert not document.is_dirty
    assert document.undo_stack.count() == 0
    document.save_as(path)
    document.set_view("arrangement", "both")
    document.open(path)
    assert document.view["arrangement"] == "market"


def test_undo_keeps_the_view_state(document: Document) -> None:
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    document.set_view("arrangement", "market")
    document.undo_stack.undo()
    assert document.view["arrangement"] == "market"


def test_the_scenario_looked_at_is_remembered_in_the_file(document: Document, tmp_path: Path) -> None:
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    document.look_at(document.scenarios[1].id)
    document.save_as(tmp_path / "x.shareflow")
    document.start(new_project())
    document.open(tmp_path / "x.shareflow")
    assert document.scenario.name == "Second"


def test_a_file_that_cannot_be_read_leaves_everything_as_it_was(document: Document, tmp_path: Path) -> None:
    before = document.project
    document.edit("Open up", changed(document, model_openness=0.9))
    with pytest.raises(InvalidInput):
        document.open(tmp_path / "missing.shareflow")
    assert document.is_dirty
    assert document.path is None
    document.undo_stack.undo()
    assert document.project == before


def test_somebody_elses_change_on_disk_is_not_overwritten(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "x.shareflow"
    document.save_as(path)
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    document.edit("Open up", changed(document, model_openness=0.9))
    assert document.has_changed_on_disk()
    with pytest.raises(ProjectChangedOnDisk):
        document.save()
    assert document.is_dirty
    document.save(overwrite=True)
    assert not document.is_dirty


def test_keeping_ones_own_version_makes_the_project_dirty_until_it_is_saved(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "x.shareflow"
    document.save_as(path)
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    document.keep_own_version()
    assert document.is_dirty
    document.save()
    assert not document.is_dirty


def test_title_notes_and_years_change_in_one_step(document: Document) -> None:
    document.describe("Describe", "Mine", "Notes", replace(document.scenario, horizon=30.0))
    assert (document.project.title, document.project.notes, document.scenario.horizon) == ("Mine", "Notes", 30.0)
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert (document.project.title, document.scenario.horizon) == ("", 20.0)


def test_a_drag_keeps_no_scenario_alive_but_the_first_and_the_last() -> None:
    document = Document(new_project())
    passed = []
    for step in range(20):
        document.edit("", document.scenario.with_parameters(model_openness=0.1 + 0.01 * step), "drag")
        passed.append(weakref.ref(document.scenario))
    gc.collect()
    assert sum(each() is not None for each in passed) == 1
