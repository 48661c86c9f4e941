"""Unsaved work is kept, found again, and removed when it is not needed any more."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.messages import message
from engine.problems import InvalidInput
from engine.project import load
from engine.project.lock_file import LockFile
from engine.scenario import Series
from gui.document import Document
from gui.new_world import new_project
from gui.recovery import Found, Recovery, recovery_file
from gui.recovery import recovery as recovery_module


def change(document: Document, openness: float, merge_key: str | None = None) -> None:
    document.edit("Change", document.scenario.with_parameters(model_openness=openness), merge_key)


def keep(document: Document, recovery: Recovery, qtbot: QtBot, openness: float = 0.83) -> None:
    with qtbot.waitSignal(recovery.kept):
        change(document, openness)
        recovery._keep()


def files(folder: Path) -> list[str]:
    return sorted(each.suffix for each in folder.iterdir()) if folder.exists() else []


def found_by_another(folder: Path) -> list[Found]:
    """What a window that starts now would find."""
    other = Document(new_project())
    found = Recovery(other, folder).found()
    other.retire()
    return found


def lose(document: Document, recovery: Recovery) -> None:
    """End as a kill does, as far as one process can: the lock is gone, the file stays."""
    recovery._end()
    assert recovery._lock is not None
    os.close(recovery._lock._descriptor or 0)
    recovery._lock._descriptor = None


def test_nothing_is_kept_while_nothing_would_be_lost(document: Document, recovery: Recovery, folder: Path) -> None:
    assert not folder.exists()
    assert recovery.found() == []


def test_a_change_is_kept_once_it_has_been_quiet_for_a_second(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    assert recovery_module.QUIET == 1000
    with qtbot.waitSignal(recovery.kept, timeout=4000):
        change(document, 0.83)
    assert files(folder) == [".lock", ".recovery"]


def test_changes_that_go_on_are_kept_all_the_same(
    document: Document, recovery: Recovery, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert recovery_module.LATEST == 5000
    recovery._latest.setInterval(150)
    change(document, 0.1, "drag")
    kept: list[bool] = []
    recovery.kept.connect(lambda: kept.append(True))
    for step in range(1, 60):
        change(document, 0.1 + step / 100, "drag")
        qtbot.wait(10)
        if kept:
            break
    assert kept


def test_a_living_window_keeps_its_work_to_itself(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    keep(document, recovery, qtbot)
    assert found_by_another(folder) == []
    assert recovery.found() == []


def test_lost_work_is_found_with_all_that_was_there(
    document: Document, recovery: Recovery, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.shareflow"
    document.describe("Describe", "Mine · 我的", "Notes\n✓", document.scenario)
    document.save_as(path)
    document.add_series("Import", [Series("s", "Organisations", "share.Organisations", (2023.0, 2024.0), (0.5, None))])
    document.add_scenario("Duplicate", replace(document.scenario, name="Second"))
    document.set_view("arrangement", {"views": ["market", ["flows"]]})
    keep(document, recovery, qtbot)
    project = document.project
    lose(document, recovery)
    (found,) = found_by_another(folder)
    assert found.problem is None
    assert found.work is not None
    assert (found.work.title, found.work.path, found.work.changes) == ("Mine · 我的", path, 3)

    other = Document(new_project())
    rescue = Recovery(other, folder)
    rescue.open(found)
    assert other.project == project
    assert other.scenario.name == "Second"
    assert other.path == path
    assert other.is_dirty
    assert not other.has_changed_on_disk()
    other.save()
    assert replace(load(path).project, view=other.project.view) == other.project
    assert not other.is_dirty
    qtbot.waitUntil(lambda: files(folder) == [])
    other.retire()


def test_opened_work_is_kept_by_the_new_window_before_the_old_file_goes(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    keep(document, recovery, qtbot)
    lose(document, recovery)
    (found,) = found_by_another(folder)
    other = Document(new_project())
    rescue = Recovery(other, folder)
    rescue.open(found)
    assert found.file.exists()
    with qtbot.waitSignal(rescue.kept):
        pass
    assert not found.file.exists()
    assert files(folder) == [".lock", ".recovery"]
    assert rescue.found() == []
    lose(other, rescue)
    (again,) = found_by_another(folder)
    assert again.work is not None
    assert again.work.changes == 1


def test_work_whose_file_was_written_by_another_program_meanwhile_is_not_saved_over_it(
    document: Document, recovery: Recovery, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.shareflow"
    document.save_as(path)
    keep(document, recovery, qtbot)
    lose(document, recovery)
    path.write_bytes(path.read_bytes().replace(b"Default world", b"Another world"))
    (found,) = found_by_another(folder)
    other = Document(new_project())
    rescue = Recovery(other, folder)
    rescue.open(found)
    assert other.has_changed_on_disk()
    other.retire()


@pytest.mark.parametrize("act", ["save", "undo", "start"])
def test_the_file_goes_when_nothing_would_be_lost_any_more(
    document: Document, recovery: Recovery, folder: Path, tmp_path: Path, qtbot: QtBot, act: str
) -> None:
    keep(document, recovery, qtbot)
    acts: dict[str, Callable[[], object]] = {
        "save": lambda: document.save_as(tmp_path / "a.shareflow"),
        "undo": document.undo_stack.undo,
        "start": lambda: document.start(new_project()),
    }
    acts[act]()
    qtbot.waitUntil(lambda: files(folder) == [])


def test_work_given_up_on_purpose_is_not_offered(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    keep(document, recovery, qtbot)
    recovery.forget()
    document.retire()
    assert files(folder) == []


def test_a_window_that_ends_without_being_asked_keeps_the_last_change(
    document: Document, recovery: Recovery, folder: Path
) -> None:
    change(document, 0.91)
    document.retire()
    (found,) = found_by_another(folder)
    assert recovery_file.unpack(found.file)[1].scenarios[0].parameters["model_openness"] == 0.91
    assert files(folder) == [".recovery"]


def test_discarded_work_is_gone_and_nobody_elses_is_touched(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    keep(document, recovery, qtbot)
    lose(document, recovery)
    (found,) = found_by_another(folder)
    other = Document(new_project())
    rescue = Recovery(other, folder)
    with LockFile(f"{found.file}.lock") as lock:
        lock.take()
        rescue.discard(found)
        assert found.file.exists()
    with qtbot.waitSignal(rescue.found_changed):
        rescue.discard(found)
    assert files(folder) == []
    other.retire()


def test_the_newest_work_is_offered_first(document: Document, folder: Path, qtbot: QtBot) -> None:
    for openness in (0.6, 0.7):
        other = Document(new_project())
        change(other, openness)
        its_recovery = Recovery(other, folder)
        other.retire()
        assert its_recovery.found() == found_by_another(folder)[1:]
    opennesses = [
        recovery_file.unpack(each.file)[1].scenarios[0].parameters["model_openness"]
        for each in found_by_another(folder)
    ]
    assert opennesses == [0.7, 0.6]


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda data: b"",
    lambda data: data[: len(data) // 2],
    lambda data: data[:-1],
    lambda data: data.replace(b'"size": ', b'"size": 1', 1),
    lambda data: data.replace(b"Individuals", b"individuals", 1),
    lambda data: b"no header\n" + data,
    lambda data: b"\xff\xfe" + data,
    lambda data: b'{"recovery": 2}\n{}',
    lambda data: b"[" * 1000 + b"\n",
    lambda data: data.replace(b'"time": "', b'"time": "x', 1),
    lambda data: data.replace(b'"changes": ', b'"changes": "x', 1),
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_reported_and_left(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot, damage: Callable[[bytes], bytes]
) -> None:
    keep(document, recovery, qtbot)
    lose(document, recovery)
    (file,) = folder.glob("*.recovery")
    file.write_bytes(damage(file.read_bytes()))
    (found,) = found_by_another(folder)
    assert found.work is None
    assert found.problem is not None
    assert all(message(each, "zh_CN") for each in found.problem.problems)
    other = Document(new_project())
    before = other.project
    rescue = Recovery(other, folder)
    with pytest.raises(InvalidInput):
        rescue.open(found)
    assert other.project is before
    assert file.exists()
    other.retire()


def test_a_folder_that_cannot_be_written_is_said_once_and_work_goes_on(
    document: Document, recovery: Recovery, folder: Path, qtbot: QtBot
) -> None:
    folder.parent.mkdir()
    folder.write_text("in the way", encoding="utf-8")
    said: list[InvalidInput] = []
    recovery.failed.connect(said.append)
    for openness in (0.6, 0.7, 0.8):
        change(document, openness)
        recovery._keep()
        qtbot.waitUntil(lambda: not recovery._background.is_busy)
    assert len(said) == 1
    assert message(said[0].problems[0], "en")
    folder.unlink()
    keep(document, recovery, qtbot, 0.9)
    assert files(folder) == [".lock", ".recovery"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_said_in_a_sentence(
    document: Document, recovery: Recovery, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.project import atomic_file

    def full(descriptor: int, data: bytes) -> int:
        with open("/dev/full", "wb", buffering=0) as device:
            return device.write(data) or 0

    monkeypatch.setattr(atomic_file.os, "write", full)
    with qtbot.waitSignal(recovery.failed) as failed:
        change(document, 0.6)
        recovery._keep()
    assert failed.args[0].problems[0].code == "file_disk_full"
    assert document.is_dirty


def test_what_is_kept_is_for_the_user_alone(document: Document, recovery: Recovery, folder: Path, qtbot: QtBot) -> None:
    keep(document, recovery, qtbot)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_keeping_holds_the_window_up_for_no_time_worth_mention(
    document: Document, recovery: Recovery, qtbot: QtBot
) -> None:
    import time

    change(document, 0.6)
    longest = 0.0
    for _ in range(5):
        began = time.perf_counter()
        recovery._keep()
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.05


def test_a_name_of_no_text_is_forgotten(qapp: QApplication) -> None:
    assert recovery_file._as_text(Path(os.fsdecode(b"/tmp/\xff.shareflow"))) is None
