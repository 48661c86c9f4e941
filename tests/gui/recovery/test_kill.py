"""A real process is killed in the midst of work, and the next one has it all."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine.project import from_bytes, load
from gui.document import Document
from gui.new_world import new_project
from gui.recovery import Recovery

ROOT = Path(__file__).resolve().parents[3]

WORK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from engine.project import to_bytes
from gui.document import Document
from gui.new_world import new_project
from gui.recovery import Recovery

application = QCoreApplication([])
folder, path, out, how = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
document = Document(new_project())
recovery = Recovery(document, folder)
document.save_as(path)
step = 0

def work():
    global step
    step += 1
    scenario = document.scenario.with_parameters(model_openness=round(0.001 * step, 3))
    document.edit("Drag", scenario, "one drag")

def tell():
    if how == "quiet":
        out.write_bytes(to_bytes(document.project))
    print("kept", flush=True)

recovery.kept.connect(tell)
timer = QTimer()
timer.timeout.connect(work)
if how == "quiet":
    document.edit("First", document.scenario.with_parameters(model_openness=0.7))
    document.edit("Second", document.scenario.with_switches(people=False))
else:
    timer.start(20)
application.exec()
"""


def kill_in_the_midst(tmp_path: Path, how: str) -> None:
    """Start a process that works, wait until it has kept something, and kill it."""
    arguments = [str(tmp_path / "recovery"), str(tmp_path / "mine.shareflow"), str(tmp_path / "out.json"), how]
    process = subprocess.Popen([sys.executable, "-c", WORK, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "kept"
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()


@pytest.mark.slow
def test_what_was_there_when_the_process_was_killed_is_offered_and_the_same(qapp: QApplication, tmp_path: Path) -> None:
    kill_in_the_midst(tmp_path, "quiet")
    document = Document(new_project())
    recovery = Recovery(document, tmp_path / "recovery")
    (found,) = recovery.found()
    assert found.work is not None
    assert (found.work.path, found.work.changes) == (tmp_path / "mine.shareflow", 2)
    recovery.open(found)
    expected, _ = from_bytes((tmp_path / "out.json").read_bytes())
    assert document.project.scenarios == expected.scenarios
    assert document.scenario.parameters["model_openness"] == 0.7
    assert document.is_dirty
    assert load(tmp_path / "mine.shareflow").project.scenarios != document.project.scenarios
    document.save()
    document.retire()
    assert load(tmp_path / "mine.shareflow").project.scenarios == expected.scenarios
    assert list((tmp_path / "recovery").iterdir()) == []


@pytest.mark.slow
def test_a_drag_that_never_rests_is_kept_before_it_ends(qapp: QApplication, tmp_path: Path) -> None:
    kill_in_the_midst(tmp_path, "drag")
    document = Document(new_project())
    recovery = Recovery(document, tmp_path / "recovery")
    (found,) = recovery.found()
    recovery.open(found)
    assert document.scenario.parameters["model_openness"] > 0.05
    recovery.forget()
    document.retire()
    assert os.listdir(tmp_path / "recovery") == []
