"""Autosave saves what has a file, and never over what is somebody else's."""

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import engine.project
from engine.project import load
from engine.project.lock_file import LockFile, lock_beside
from gui.document import Document
from gui.preferences import Preferences
from gui.recovery import Autosave, DocumentLock
from gui.recovery import autosave as autosave_module


@pytest.fixture
def path(document: Document, tmp_path: Path) -> Path:
    document.save_as(tmp_path / "mine.shareflow")
    return tmp_path / "mine.shareflow"


@pytest.fixture
def autosave(document: Document, monkeypatch: pytest.MonkeyPatch) -> Iterator[Autosave]:
    monkeypatch.setattr(autosave_module, "_MINUTE", 100)
    monkeypatch.setattr(autosave_module, "REST", 50)
    preferences = cast(Preferences, SimpleNamespace(autosave_minutes=1))
    yield Autosave(document, preferences, DocumentLock(document))
    document.retire()


def change(document: Document, openness: float, merge_key: str | None = None) -> None:
    document.edit("Change", document.scenario.with_parameters(model_openness=openness), merge_key)


def openness_in(path: Path) -> float:
    return load(path).project.scenarios[0].parameters["model_openness"]


def test_the_project_is_saved_and_undo_stays(document: Document, autosave: Autosave, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(autosave.saved):
        change(document, 0.83)
    assert openness_in(path) == 0.83
    assert not document.is_dirty
    assert not document.has_changed_on_disk()
    document.undo_stack.undo()
    assert document.is_dirty
    assert document.scenario.parameters["model_openness"] == 0.5
    with qtbot.waitSignal(autosave.saved):
        pass
    assert openness_in(path) == 0.5


def test_a_drag_stays_one_step(document: Document, autosave: Autosave, path: Path, qtbot: QtBot) -> None:
    saved: list[bool] = []
    autosave.saved.connect(lambda: saved.append(True))
    for step in range(1, 30):
        change(document, 0.5 + step / 100, "drag")
        qtbot.wait(10)
    assert not saved
    assert document.undo_stack.count() == 1
    qtbot.waitUntil(lambda: bool(saved))
    assert openness_in(path) == 0.79


def test_without_a_file_or_without_the_preference_nothing_is_saved(
    document: Document, autosave: Autosave, tmp_path: Path, qtbot: QtBot
) -> None:
    change(document, 0.83)
    assert not autosave._due.isActive()
    cast(Any, autosave)._preferences.autosave_minutes = 0
    document.save_as(tmp_path / "a.shareflow")
    change(document, 0.84)
    assert not autosave._due.isActive()


def test_what_somebody_else_has_written_is_not_saved_over(
    document: Document, autosave: Autosave, path: Path, qtbot: QtBot
) -> None:
    other = path.read_bytes().replace(b"Default world", b"Another world")
    path.write_bytes(other)
    failed: list[object] = []
    autosave.failed.connect(failed.append)
    change(document, 0.83)
    qtbot.wait(500)
    assert path.read_bytes() == other
    assert document.is_dirty
    assert not failed


def test_a_file_that_another_window_has_locked_is_left_alone(
    document: Document, autosave: Autosave, path: Path, qtbot: QtBot
) -> None:
    autosave._lock.release()
    with LockFile(lock_beside(path)) as lock:
        assert lock.take()
        before = path.read_bytes()
        change(document, 0.83)
        qtbot.wait(500)
        assert path.read_bytes() == before
    with qtbot.waitSignal(autosave.saved):
        pass
    assert openness_in(path) == 0.83


def test_a_failure_is_said_once_and_it_goes_on_trying(
    document: Document, autosave: Autosave, path: Path, qtbot: QtBot
) -> None:
    failed: list[object] = []
    autosave.failed.connect(failed.append)
    path.chmod(0o400)
    change(document, 0.83)
    qtbot.waitUntil(lambda: len(failed) == 1)
    qtbot.wait(400)
    assert len(failed) == 1
    assert document.is_dirty
    path.chmod(0o600)
    with qtbot.waitSignal(autosave.saved):
        pass
    assert openness_in(path) == 0.83


def test_what_is_changed_while_it_is_saved_is_still_unsaved(
    document: Document, autosave: Autosave, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = engine.project.save
    begun, may_end = threading.Event(), threading.Event()

    def slow(*arguments: Any) -> Any:
        begun.set()
        assert may_end.wait(5)
        return real(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr(engine.project, "save", slow)
        change(document, 0.83)
        qtbot.waitUntil(begun.is_set)
    change(document, 0.84)
    may_end.set()
    qtbot.waitUntil(lambda: openness_in(path) == 0.83)
    autosave.settle()
    assert document.is_dirty
    document.save()
    assert openness_in(path) == 0.84


def test_settling_waits_for_a_save_that_is_under_way(
    document: Document, autosave: Autosave, path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    change(document, 0.83)
    project, fingerprint = document.snapshot(), document.fingerprint
    assert fingerprint is not None
    thread = threading.Thread(target=autosave._write, args=(path, project, fingerprint))
    thread.start()
    thread.join()
    assert document.has_changed_on_disk()
    autosave.settle()
    assert not document.has_changed_on_disk()
    assert not document.is_dirty
