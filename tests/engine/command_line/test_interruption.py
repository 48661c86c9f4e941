"""Ctrl-C, in processes of their own: the command ends, says so, and leaves nothing half written."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine import Actor, Kind, Scenario
from engine.command_line.interruption import attentive, check_interrupted, interruptible
from engine.project import Project, save
from engine.scenario.niche import zipf_niches

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of Unix")

ROOT = Path(__file__).parents[3]

# Whoever starts the tests in the background may have them ignore the signal, which children inherit.
LISTENING = (
    "import runpy, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "sys.argv = sys.argv[1:]; sys.path.insert(0, sys.argv.pop(0)); runpy.run_path(sys.argv[0], run_name='__main__')"
)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A world that takes many seconds to solve."""
    actors = tuple(Actor(f"Actor {each}", list(Kind)[each % 3]) for each in range(24))
    world = Scenario(name="Large", actors=actors, niches=zipf_niches(200), horizon=500.0, step=1.0, tolerance=1e-12)
    save(Project(scenarios=(world, replace(world, id="2", name="Again"))), tmp_path / "large.shareflow")
    return tmp_path / "large.shareflow"


def interrupted(said_first: bytes, *words: object) -> tuple[int, bytes]:
    """Press Ctrl-C as soon as a command on a terminal has said something; its exit status and all it has said."""
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", LISTENING, str(ROOT), str(ROOT / "main.py"), *map(str, words), "--language", "en"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        said = b""
        while said_first not in said:
            said += os.read(ours, 1000)
        process.send_signal(signal.SIGINT)
        status = process.wait(60)
        said += rest_of(ours)
    os.close(ours)
    return status, said


def rest_of(terminal: int) -> bytes:
    """What is still to be read; a terminal that nobody writes to any more says so by an error on Linux."""
    said = b""
    try:
        while part := os.read(terminal, 1000):
            said += part
    except OSError:
        pass
    return said


@pytest.mark.slow
@pytest.mark.parametrize(
    ("said_first", "words"),
    [
        (b"solving", ["solve", "FILE", "--csv", "OUT/run.csv"]),
        (b"solving", ["render", "FILE", "--out", "OUT", "--views", "market"]),
        (b"solving", ["export", "FILE", "--format", "xlsx", "--out", "OUT/run.xlsx"]),
        (b"solving", ["analyse", "FILE", "--kind", "claims", "--out", "OUT"]),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_control_c_ends_a_command_and_leaves_no_file(
    large: Path, tmp_path: Path, said_first: bytes, words: list[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    named = [each.replace("FILE", str(large)).replace("OUT", str(out)) for each in words]
    status, said = interrupted(said_first, *named)
    assert status == 130
    assert b"Traceback" not in said
    assert list(out.iterdir()) == []


def test_control_c_that_was_lost_on_its_way_ends_the_work_all_the_same() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with attentive():
            lost = False
            try:
                signal.raise_signal(signal.SIGINT)
            except KeyboardInterrupt:
                lost = True
            assert lost
            with pytest.raises(KeyboardInterrupt):
                check_interrupted()
            with pytest.raises(KeyboardInterrupt):
                interruptible(lambda cancel: cancel.wait(30))
        check_interrupted()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)


def test_who_ignores_control_c_goes_on_ignoring_it() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with attentive():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
