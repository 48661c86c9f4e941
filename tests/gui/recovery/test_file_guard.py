"""Locked, changed, vanished, read-only and full: it is said, and nothing is lost."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from engine.project import Project, atomic_file, load, save
from engine.project.lock_file import LockFile, holder_of, lock_beside
from gui.application import Shell


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "folder" / "mine.shareflow"
    found.parent.mkdir()
    save(Project(title="Mine"), found)
    return found


def change(shell: Shell, openness: float) -> None:
    document = shell.document
    document.edit("Change", document.scenario.with_parameters(model_openness=openness))


def question(shell: Shell) -> QMessageBox | None:
    return next((each for each in shell.window.findChildren(QMessageBox) if each.isVisible()), None)


def asked(shell: Shell, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: question(shell) is not None)
    box = question(shell)
    assert box is not None
    return box


def answer(box: QMessageBox, text: str) -> None:
    buttons: list[QAbstractButton] = box.buttons()
    next(each for each in buttons if each.text() == text).click()


# Locked --------------------------------------------------------------------------------------------------------------


def test_an_open_file_is_locked_and_a_closed_one_is_not(workbench: Shell, path: Path, tmp_path: Path) -> None:
    workbench.window.flow.open(path)
    assert holder_of(lock_beside(path)) is not None
    other = tmp_path / "folder" / "other.shareflow"
    workbench.document.save_as(other)
    assert holder_of(lock_beside(path)) is None
    assert holder_of(lock_beside(other)) is not None
    workbench.window.flow.new()
    assert sorted(os.listdir(path.parent)) == ["mine.shareflow", "other.shareflow"]


def test_opening_the_same_file_again_asks_nothing(workbench: Shell, path: Path) -> None:
    workbench.window.flow.open(path)
    workbench.window.flow.open(path)
    assert question(workbench) is None
    assert workbench.document.path == path


@pytest.mark.parametrize("choice", ["Open a copy", "Open anyway", "Cancel"])
def test_a_file_that_another_window_has_open_is_opened_as_the_user_wants(
    workbench: Shell, path: Path, qtbot: QtBot, choice: str
) -> None:
    before = workbench.document.project
    with LockFile(lock_beside(path)) as lock:
        assert lock.take()
        workbench.window.flow.open(path)
        box = asked(workbench, qtbot)
        assert "mine.shareflow" in box.text()
        assert "opened on" in box.informativeText()
        answer(box, choice)
        if choice == "Cancel":
            assert workbench.document.project is before
        else:
            assert workbench.document.project.title == "Mine"
            assert workbench.document.path == (None if choice == "Open a copy" else path)


def test_a_second_window_is_told_by_the_first(workbench: Shell, open_shell, path: Path, qtbot: QtBot) -> None:
    workbench.window.flow.open(path)
    second = open_shell()
    second.window.flow.open(path)
    answer(asked(second, qtbot), "Open a copy")
    assert second.document.path is None
    workbench.window.flow.new()
    second.window.flow.open(path)
    assert question(second) is None
    assert second.document.path == path


def test_saving_over_what_another_window_has_open_is_asked_first(workbench: Shell, path: Path, qtbot: QtBot) -> None:
    before = path.read_bytes()
    with LockFile(lock_beside(path)) as lock:
        assert lock.take()
        workbench.window.flow._save_as_or_ask(path, None)
        answer(asked(workbench, qtbot), "Cancel")
        assert path.read_bytes() == before
        workbench.window.flow._save_as_or_ask(path, None)
        answer(asked(workbench, qtbot), "Replace")
        assert path.read_bytes() != before


def test_a_folder_that_cannot_be_written_is_not_littered_and_the_project_is_said_to_be_read_only(
    workbench: Shell, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    workbench.window.flow.open(path)
    assert os.listdir(path.parent) == ["mine.shareflow"]
    assert workbench.window.notice.text == "“mine.shareflow” can only be read."
    assert workbench.window.notice.button.text() == "Save as…"


# Changed on disk -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["Load from disk", "Keep mine"])
def test_a_change_on_disk_is_noticed_at_once(workbench: Shell, path: Path, qtbot: QtBot, choice: str) -> None:
    workbench.window.flow.open(path)
    change(workbench, 0.83)
    save(Project(title="Theirs"), path)
    box = asked(workbench, qtbot)
    assert "mine.shareflow" in box.text()
    answer(box, choice)
    assert workbench.document.project.title == ("Theirs" if choice == "Load from disk" else "Mine")
    assert workbench.document.is_dirty == (choice == "Keep mine")
    if choice == "Keep mine":
        workbench.window.flow.save()
        assert load(path).project.title == "Mine"


def test_a_second_change_after_keeping_ones_own_is_asked_about_again(
    workbench: Shell, path: Path, qtbot: QtBot
) -> None:
    workbench.window.flow.open(path)
    for title in ("Theirs", "Theirs again"):
        save(Project(title=title), path)
        answer(asked(workbench, qtbot), "Keep mine")
    assert load(path).project.title == "Theirs again"


def test_ones_own_save_is_no_change_by_others(workbench: Shell, path: Path, qtbot: QtBot) -> None:
    workbench.window.flow.open(path)
    for openness in (0.6, 0.7):
        change(workbench, openness)
        workbench.window.flow.save()
        qtbot.wait(400)
    assert question(workbench) is None


# Vanished ------------------------------------------------------------------------------------------------------------


def test_a_file_that_vanishes_is_said_to_be_gone_and_can_be_saved_again(
    workbench: Shell, path: Path, qtbot: QtBot
) -> None:
    workbench.window.flow.open(path)
    path.unlink()
    notice = workbench.window.notice
    qtbot.waitUntil(lambda: notice.text == "“mine.shareflow” is no longer on disk.")
    assert workbench.document.is_dirty
    assert notice.button.text() == "Save"
    notice.button.click()
    assert load(path).project.title == "Mine"
    assert not workbench.document.is_dirty
    path.unlink()
    qtbot.waitUntil(lambda: notice.text == "“mine.shareflow” is no longer on disk.")


def test_a_file_that_comes_back_needs_no_message(workbench: Shell, path: Path, qtbot: QtBot) -> None:
    workbench.window.flow.open(path)
    away = path.with_suffix(".away")
    path.rename(away)
    qtbot.waitUntil(lambda: bool(workbench.window.notice.text))
    away.rename(path)
    qtbot.waitUntil(lambda: not workbench.window.notice.text)
    assert question(workbench) is None


def test_a_folder_that_vanishes_is_said_to_be_gone(workbench: Shell, path: Path, qtbot: QtBot) -> None:
    workbench.window.flow.open(path)
    shutil.rmtree(path.parent)
    notice = workbench.window.notice
    qtbot.waitUntil(lambda: notice.text == "The folder of “mine.shareflow” is no longer there.")
    assert notice.button.text() == "Save as…"
    workbench.window.flow.save()
    assert notice.text == "The project could not be saved."
    assert "folder does not exist" in notice.details
    assert workbench.document.is_dirty


# Cannot be saved -----------------------------------------------------------------------------------------------------


def test_a_read_only_file_keeps_everything_and_another_name_is_offered(workbench: Shell, path: Path) -> None:
    path.chmod(0o400)
    before = path.read_bytes()
    workbench.window.flow.open(path)
    change(workbench, 0.83)
    workbench.window.flow.save()
    notice = workbench.window.notice
    assert notice.text == "The project could not be saved."
    assert "read-only" in notice.details
    assert notice.button.text() == "Save as…"
    assert path.read_bytes() == before
    assert workbench.document.is_dirty


def test_a_full_disk_keeps_the_old_file_and_the_work(
    workbench: Shell, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbench.window.flow.open(path)
    change(workbench, 0.83)
    before = path.read_bytes()

    def full(*_: object) -> int:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(atomic_file.os, "write", full)
        workbench.window.flow.save()
    assert "not enough space" in workbench.window.notice.details
    assert path.read_bytes() == before
    assert workbench.document.is_dirty
    workbench.window.flow.save()
    assert not workbench.window.notice.text
    assert not workbench.document.is_dirty


def test_an_older_file_is_kept_as_it_was_at_the_first_save(
    workbench: Shell, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.project import project_file

    workbench.window.flow.open(path)
    change(workbench, 0.83)
    older = path.read_bytes()
    monkeypatch.setattr(project_file, "format_version", lambda data: 0)
    workbench.window.flow.save()
    assert (path.parent / "mine.shareflow.v0.bak").read_bytes() == older


def test_a_newer_file_is_refused_and_untouched(workbench: Shell, path: Path) -> None:
    newer = json.loads(path.read_bytes())
    newer["format"] = 99
    path.write_text(json.dumps(newer), encoding="utf-8")
    before = path.read_bytes()
    workbench.window.flow.open(path)
    assert "newer Shareflow" in workbench.window.notice.details
    assert workbench.document.path is None
    assert path.read_bytes() == before
