"""What is done to a bundle once it is built."""

import stat
import sys
from pathlib import Path

import finish_bundle
import licences
import pytest
from facts import facts

MOMENT = 1_700_000_000


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small folder with a program, a source and a link to nothing."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))
    folder = tmp_path / "bundle"
    (folder / "_internal" / "engine").mkdir(parents=True)
    (folder / facts()["name"]).write_bytes(b"program")
    (folder / "_internal" / "library.so").write_bytes(b"library")
    (folder / "_internal" / "library.so").chmod(0o777)
    (folder / "_internal" / "engine" / "one.py").write_text("ONE = 1\n", encoding="utf-8")
    (folder / "_internal" / "libgone.so").symlink_to("nowhere.so")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_modes_and_times_do_not_depend_on_who_builds(bundle: Path) -> None:
    finish_bundle.finish(bundle)
    for path in bundle.rglob("*"):
        is_open = path.is_dir() or path.name == facts()["name"]
        assert stat.S_IMODE(path.lstat().st_mode) == (0o755 if is_open else 0o644), path
        assert path.lstat().st_mtime == MOMENT, path


def test_the_engine_has_byte_code_that_asks_for_no_time(bundle: Path) -> None:
    finish_bundle.finish(bundle)
    (code,) = (bundle / "_internal" / "engine" / "__pycache__").iterdir()
    hashed_and_unchecked = b"\x01\x00\x00\x00"
    assert code.read_bytes()[4:8] == hashed_and_unchecked


def test_a_link_to_nothing_is_dropped(bundle: Path) -> None:
    finish_bundle.finish(bundle)
    assert not (bundle / "_internal" / "libgone.so").is_symlink()


def test_a_second_time_changes_nothing(bundle: Path) -> None:
    def state() -> dict[str, bytes]:
        return {path.relative_to(bundle).as_posix(): path.read_bytes() for path in bundle.rglob("*") if path.is_file()}

    finish_bundle.finish(bundle)
    once = state()
    finish_bundle.finish(bundle)
    assert state() == once


def test_the_licences_of_everything_are_there(bundle: Path) -> None:
    folder = licences.collect(bundle, bundle / "_internal")
    listed = (folder / "BILL_OF_MATERIALS.txt").read_text(encoding="utf-8")
    for name in ("numpy", "scipy", "numba", "llvmlite", "pyqtgraph", "PySide6_Essentials", "Python"):
        assert f"\n{name} " in f"\n{listed}", name
    for text in ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt", "Shareflow.txt", "numpy/licenses/LICENSE.txt"):
        assert (folder / text).stat().st_size > 100, text
