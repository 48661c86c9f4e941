"""A lock ends with whoever holds it, and says who that is."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.project import lock_file
from engine.project.lock_file import Holder, LockFile, holder_of, lock_beside

ROOT = Path(__file__).resolve().parents[3]

HOLD = """
import sys, time
from engine.project.lock_file import LockFile
lock = LockFile(sys.argv[1])
print(lock.take(), flush=True)
time.sleep(60)
"""


def test_one_at_a_time(tmp_path: Path) -> None:
    first, second = LockFile(tmp_path / "lock"), LockFile(tmp_path / "lock")
    assert first.take()
    assert first.take()
    assert not second.take()
    first.release()
    assert not (tmp_path / "lock").exists()
    assert second.take()
    second.release()
    second.release()


def test_who_holds_it_is_said(tmp_path: Path) -> None:
    assert holder_of(tmp_path / "lock") is None
    with LockFile(tmp_path / "lock") as lock:
        lock.take()
        holder = holder_of(tmp_path / "lock")
        assert holder is not None
        assert holder.process == os.getpid()
        assert holder.machine
        assert holder.since.endswith("+00:00")
        Path(tmp_path / "lock").write_text("[" * 5000, encoding="utf-8")
        assert holder_of(tmp_path / "lock") == Holder()
    assert holder_of(tmp_path / "lock") is None


def test_asking_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("left behind", encoding="utf-8")
    assert holder_of(tmp_path / "lock") is None
    with LockFile(tmp_path / "lock") as lock:
        assert lock.take()


@pytest.mark.slow
def test_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "True"
    holder = holder_of(path)
    assert holder is not None
    assert holder.process == process.pid
    assert not LockFile(path).take()
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert path.exists()
    assert holder_of(path) is None
    with LockFile(path) as lock:
        assert lock.take()
    assert not path.exists()


def test_a_lock_that_was_removed_while_it_was_being_taken_is_taken_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = lock_file._is_at, []

    def vanish_once(descriptor: int, path: str) -> bool:
        calls.append(path)
        if len(calls) == 1:
            os.unlink(path)
        return real(descriptor, path)

    monkeypatch.setattr(lock_file, "_is_at", vanish_once)
    lock = LockFile(tmp_path / "lock")
    assert lock.take()
    assert (tmp_path / "lock").exists()
    lock.release()


def test_a_lock_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    (tmp_path / "lock").symlink_to(tmp_path / "mine")
    with pytest.raises(OSError, match="lock"):
        LockFile(tmp_path / "lock").take()
    assert (tmp_path / "mine").read_text(encoding="utf-8") == "mine"


def test_a_missing_folder_is_an_error_and_no_lock(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        LockFile(tmp_path / "none" / "lock").take()


def test_a_link_to_a_file_has_the_lock_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "world.shareflow"
    target.write_text("", encoding="utf-8")
    (tmp_path / "link").symlink_to(target)
    assert lock_beside(tmp_path / "link") == lock_beside(target) == str(tmp_path / "folder" / ".~world.shareflow.lock")
