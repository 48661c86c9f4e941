"""Opening and saving project files: nothing is ever lost."""

import errno
import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.messages import message
from engine.problems import InvalidInput
from engine.project import (
    Project,
    ProjectChangedOnDisk,
    atomic_file,
    bounded_file,
    has_changed,
    load,
    project_file,
    save,
    to_bytes,
)
from engine.scenario import Scenario

OLD = Project(title="old")
NEW = Project(title="new")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "world.shareflow"
    save(OLD, found)
    return found


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidInput) as caught:
        act()
    (found,) = caught.value.problems
    assert message(found, "en")
    assert message(found, "zh_CN")
    return found.code


def assert_old_and_alone(path: Path) -> None:
    assert load(path).project == OLD
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_was_saved_is_loaded_and_has_the_fingerprint_that_saving_gave(path: Path) -> None:
    fingerprint = save(NEW, path)
    opened = load(path)
    assert (opened.project, opened.warnings, opened.migrated_from) == (NEW, (), None)
    assert opened.fingerprint == fingerprint
    assert_no_temporary_file(path)


def assert_no_temporary_file(path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == [path.name]


# A failing disk ------------------------------------------------------------------------------------------------------


def failing(number: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("step", ["open", "write", "fsync", "replace", "chmod"])
@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file_disk_full"),
        (errno.EDQUOT, "file_disk_full"),
        (errno.EROFS, "file_read_only"),
        (errno.EACCES, "file_not_writable"),
        (errno.EIO, "file_write_failed"),
        (errno.ENOENT, "file_folder_missing"),
    ],
)
def test_a_disk_failing_at_any_step_leaves_the_old_file_intact(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, code: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(atomic_file.os, step, failing(number))
        assert code_of(lambda: save(NEW, path)) == code
    assert_old_and_alone(path)


def test_a_disk_that_fills_up_after_a_short_write_leaves_the_old_file_intact(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.write, 0

    def short(descriptor: int, data: Any) -> int:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise OSError(errno.ENOSPC, "full")
        return real(descriptor, bytes(data[:100]))

    with monkeypatch.context() as patched:
        patched.setattr(atomic_file.os, "write", short)
        assert code_of(lambda: save(NEW, path)) == "file_disk_full"
    assert_old_and_alone(path)


def test_short_writes_that_go_on_make_a_whole_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(atomic_file.os, "write", lambda descriptor, data: real(descriptor, bytes(data[:1000])))
    save(NEW, path)
    assert path.read_bytes() == to_bytes(NEW)


def test_a_disk_that_keeps_something_else_leaves_the_old_file_intact(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write

    def garble(descriptor: int, data: Any) -> int:
        return real(descriptor, b"\0" * len(data))

    with monkeypatch.context() as patched:
        patched.setattr(atomic_file.os, "write", garble)
        assert code_of(lambda: save(NEW, path)) == "file_write_failed"
    assert_old_and_alone(path)


def test_being_interrupted_leaves_the_old_file_intact(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(atomic_file.os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            save(NEW, path)
    assert_old_and_alone(path)


def test_a_folder_that_cannot_be_synced_is_no_failure(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not here")
        real(descriptor)

    monkeypatch.setattr(atomic_file.os, "fsync", only_files)
    save(NEW, path)
    assert load(path).project == NEW


# Places that cannot be written to ------------------------------------------------------------------------------------


def test_a_vanished_folder_is_named(tmp_path: Path) -> None:
    assert code_of(lambda: save(NEW, tmp_path / "gone" / "a.shareflow")) == "file_folder_missing"


def test_a_folder_that_is_a_file_cannot_hold_a_project(path: Path) -> None:
    assert code_of(lambda: save(NEW, path / "a.shareflow")) == "file_folder_missing"
    assert_old_and_alone(path)


def test_a_folder_cannot_be_overwritten_or_opened(tmp_path: Path) -> None:
    assert code_of(lambda: save(NEW, tmp_path)) == "file_is_folder"
    assert code_of(lambda: load(tmp_path)) == "file_is_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_neither_hangs_nor_is_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert code_of(lambda: load(pipe)) == "file_not_regular"
    assert code_of(lambda: save(NEW, pipe)) == "file_not_regular"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_file_protected_from_writing_is_refused_whoever_asks(path: Path) -> None:
    path.chmod(0o444)
    assert code_of(lambda: save(NEW, path)) == "file_read_only"
    path.chmod(0o644)
    assert_old_and_alone(path)


def test_a_name_no_file_can_have_is_refused(tmp_path: Path) -> None:
    for name in ("a\0b", "x" * 5000):
        assert code_of(lambda name=name: save(NEW, tmp_path / name)) == "file_bad_path"  # type: ignore[misc]
        assert code_of(lambda name=name: load(tmp_path / name)) == "file_bad_path"  # type: ignore[misc]


def test_a_name_as_long_as_names_may_be_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 245 + ".shareflow")
    save(NEW, path)
    assert load(path).project == NEW


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert code_of(lambda: load(tmp_path / "none.shareflow")) == "file_not_found"


def test_a_file_without_permission_to_read_is_said_to_be_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_file, "open", failing(errno.EACCES), raising=False)
    assert code_of(lambda: load(path)) == "file_not_readable"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    huge = tmp_path / "huge.shareflow"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    monkeypatch.setattr(bounded_file, "open", failing(errno.EIO), raising=False)
    assert code_of(lambda: load(huge)) == "file_too_large"


def test_a_file_that_grows_while_it_is_read_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    size = path.stat().st_size
    monkeypatch.setattr(bounded_file, "_check_size", lambda name, found, limit: sizes.append(found))
    sizes: list[int] = []
    bounded_file.read_bounded(path, size - 10)
    assert sizes == [size, size - 9]


# Permissions, links --------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="permissions are others here")
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o640])
def test_permissions_are_kept(path: Path, mode: int) -> None:
    path.chmod(mode)
    save(NEW, path)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(os.name == "nt", reason="permissions are others here")
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    save(NEW, tmp_path / "new.shareflow")
    assert (tmp_path / "new.shareflow").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_symbolic_link_stays_a_link_and_its_target_is_replaced(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    link = folder / "link.shareflow"
    link.symlink_to(path)
    save(NEW, link, load(link).fingerprint)
    assert link.is_symlink()
    assert load(path).project == NEW
    assert [each.name for each in folder.iterdir()] == ["link.shareflow"]


def test_a_link_to_nothing_makes_its_target(tmp_path: Path) -> None:
    link = tmp_path / "link.shareflow"
    link.symlink_to(tmp_path / "target.shareflow")
    save(NEW, link)
    assert link.is_symlink()
    assert load(tmp_path / "target.shareflow").project == NEW


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "loop.shareflow"
    link.symlink_to(link)
    assert code_of(lambda: load(link)) == "file_bad_path"
    assert code_of(lambda: save(NEW, link)) == "file_bad_path"


# Changed on disk -----------------------------------------------------------------------------------------------------


def test_a_file_changed_by_somebody_else_is_not_overwritten(path: Path) -> None:
    fingerprint = load(path).fingerprint
    theirs = Project(title="theirs")
    save(theirs, path)
    assert has_changed(path, fingerprint)
    with pytest.raises(ProjectChangedOnDisk) as caught:
        save(NEW, path, fingerprint)
    assert message(caught.value.problems[0])
    assert load(path).project == theirs
    save(NEW, path)
    assert load(path).project == NEW


def test_a_change_of_the_same_length_and_time_is_noticed_when_saving(path: Path) -> None:
    fingerprint = load(path).fingerprint
    time = path.stat().st_mtime_ns
    path.write_bytes(path.read_bytes().replace(b'"old"', b'"odd"'))
    os.utime(path, ns=(time, time))
    with pytest.raises(ProjectChangedOnDisk):
        save(NEW, path, fingerprint)


def test_a_file_only_touched_has_not_changed(path: Path) -> None:
    fingerprint = load(path).fingerprint
    os.utime(path, ns=(1, 1))
    assert not has_changed(path, fingerprint)
    save(NEW, path, fingerprint)
    assert load(path).project == NEW


def test_a_file_deleted_since_it_was_opened_is_saved_again(path: Path) -> None:
    fingerprint = load(path).fingerprint
    path.unlink()
    assert not has_changed(path, fingerprint)
    save(NEW, path, fingerprint)
    assert load(path).project == NEW


def test_saving_twice_with_the_newest_fingerprint_is_no_change(path: Path) -> None:
    fingerprint = save(NEW, path, load(path).fingerprint)
    save(replace(NEW, notes="more"), path, fingerprint)
    assert load(path).project.notes == "more"


def test_a_file_grown_huge_since_it_was_opened_counts_as_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprint = load(path).fingerprint
    monkeypatch.setattr(project_file, "MAX_BYTES", 100)
    with pytest.raises(ProjectChangedOnDisk):
        save(NEW, path, fingerprint)


# Never saved unless it could be opened -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        (Project(scenarios=()), "scenarios"),
        (Project(scenarios=(Scenario(horizon=-1.0),)), "scenarios[0].horizon"),
        (Project(scenarios=(Scenario(), Scenario())), "scenarios[1].id"),
        (Project(scenarios=(Scenario(start=float("nan")),)), "scenarios[0].start"),
        (Project(title="half \ud83d"), "project.title"),
        (Project(view={"x": [float("inf")]}), "view.x[0]"),
        (Project(analyses=({"made": {1, 2}},)), "analyses[0].made"),
    ],
)
def test_a_project_that_is_not_valid_is_never_saved(path: Path, bad: Project, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        save(bad, path)
    assert caught.value.problems[0].field == field
    assert_old_and_alone(path)


# Other versions ------------------------------------------------------------------------------------------------------


def as_version_0(project: Project) -> bytes:
    """The project as a version before the first might have stored it: with the title outside."""
    made = json.loads(to_bytes(project))
    made["format"] = 0
    made["title"] = made.pop("project")["title"]
    return json.dumps(made).encode()


def from_0(document: dict[str, Any]) -> dict[str, Any]:
    return {**document, "project": {"title": document["title"], "notes": ""}}


def test_a_newer_file_is_refused_and_left_untouched(path: Path) -> None:
    newer = to_bytes(OLD).replace(b'"format": 1', b'"format": 2')
    path.write_bytes(newer)
    assert code_of(lambda: load(path)) == "format_too_new"
    assert path.read_bytes() == newer


def test_an_older_file_is_migrated_in_memory_and_kept_beside_the_new_one_at_first_save(path: Path) -> None:
    older = as_version_0(OLD)
    path.write_bytes(older)
    opened = load(path, migrations={0: from_0})
    assert opened.migrated_from == 0
    assert opened.project.title == "old"
    assert path.read_bytes() == older
    fingerprint = save(opened.project, path, opened.fingerprint)
    backup = path.with_name("world.shareflow.v0.bak")
    assert backup.read_bytes() == older
    save(NEW, path, fingerprint)
    assert sorted(each.name for each in path.parent.iterdir()) == ["world.shareflow", "world.shareflow.v0.bak"]
    assert backup.read_bytes() == older


def test_a_backup_is_never_overwritten_by_a_different_one(path: Path) -> None:
    for title in ("first", "second", "second"):
        path.write_bytes(as_version_0(Project(title=title)))
        save(NEW, path)
    backups = [path.with_name(f"world.shareflow.v0{more}.bak") for more in ("", ".2")]
    assert [each.read_bytes() for each in backups] == [as_version_0(Project(title=t)) for t in ("first", "second")]
    assert len(list(path.parent.iterdir())) == 3


def test_when_no_backup_can_be_made_the_old_file_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = as_version_0(OLD)
    path.write_bytes(older)
    with monkeypatch.context() as patched:
        patched.setattr(atomic_file.os, "fsync", failing(errno.ENOSPC))
        assert code_of(lambda: save(NEW, path)) == "file_disk_full"
    assert path.read_bytes() == older
    assert_no_temporary_file(path)


def test_steps_of_migration_are_taken_one_after_the_other(path: Path) -> None:
    taken = []

    def step(document: dict[str, Any]) -> dict[str, Any]:
        taken.append(document["format"])
        return document

    path.write_bytes(to_bytes(OLD).replace(b'"format": 1', b'"format": -2'))
    assert load(path, migrations={-2: step, -1: step, 0: step}).migrated_from == -2
    assert taken == [-2, -1, 0]


def test_a_damaged_older_file_gives_a_sentence(path: Path) -> None:
    path.write_bytes(b'{"format": 0}')
    assert code_of(lambda: load(path, migrations={0: from_0})) == "format_not_migrated"
    assert code_of(lambda: load(path)) == "format_unknown"


def test_what_killed_processes_left_is_cleared_a_day_later(tmp_path: Path) -> None:
    old, young = tmp_path / ".shareflow-old.tmp", tmp_path / ".shareflow-young.tmp"
    for each in (old, young):
        each.write_bytes(b"half a file")
    os.utime(old, (0, 0))
    save(Project(), tmp_path / "world.shareflow")
    assert not old.exists()
    assert young.exists()
