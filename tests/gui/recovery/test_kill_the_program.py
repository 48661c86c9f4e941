"""The whole program is killed in the midst of work; started again, it offers what was there."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

SESSION = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from engine.scenario import Scenario
from gui import application

out, is_second = sys.argv[2], sys.argv[3] == "second"

class Session(application.Shell):
    def start(self, path=None):
        super().start(path)
        window = self.window
        self.look = QTimer()
        if is_second:
            self.look.timeout.connect(self.recover)
            self.look.start(50)
        else:
            window.start_page.begin.click()
            self.recovery.kept.connect(lambda: print("kept", flush=True))
            scenario = self.document.scenario.with_parameters(model_openness=0.83)
            self.document.edit("Open up", scenario.with_switches(people=False))

    def recover(self):
        page = self.window.start_page
        buttons = [each for each in page.findChildren(QPushButton) if each.accessibleName().startswith("Recover ")]
        if not buttons:
            return
        self.look.stop()
        buttons[0].click()
        scenario = self.document.scenario
        found = [scenario.parameters["model_openness"], scenario.switches["people"], self.document.is_dirty]
        with open(out, "w") as file:
            json.dump(found, file)
        self.document.undo_stack.setClean()
        self.window.close()

application.Shell = Session
sys.exit(application.run(["--language", "en", "--config-dir", sys.argv[1]]))
"""


def start(tmp_path: Path, which: str) -> "subprocess.Popen[str]":
    arguments = [str(tmp_path / "config"), str(tmp_path / "out.json"), which]
    return subprocess.Popen(
        [sys.executable, "-c", SESSION, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
def test_a_killed_program_loses_nothing(tmp_path: Path) -> None:
    first = start(tmp_path, "first")
    assert first.stdout is not None
    assert first.stdout.readline().strip() == "kept"
    first.send_signal(signal.SIGKILL)
    first.communicate()
    second = start(tmp_path, "second")
    _, said = second.communicate(timeout=120)
    assert second.returncode == 0, said
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8")) == [0.83, False, True]
    assert list((tmp_path / "config" / "recovery").iterdir()) == []
