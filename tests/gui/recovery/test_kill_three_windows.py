"""A program with three windows is killed; started again, it offers the work of all three, each in a window."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

SESSION = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from gui import application

out, is_second = sys.argv[2], sys.argv[3] == "second"
OPENNESS = (0.81, 0.82, 0.83)

class Session(application.Shell):
    def start(self, path=None):
        self.preferences.remember_tour()
        super().start(path)
        if is_second:
            self.look = QTimer()
            self.look.timeout.connect(self.recover)
            self.look.start(50)
        else:
            for _ in OPENNESS[1:]:
                self.windows.open_new()
            for openness, each in zip(OPENNESS, self.windows.opened, strict=True):
                each.window.start_page.begin.click()
                each.recovery.kept.connect(lambda: print("kept", flush=True))
                each.document.edit("Open up", each.document.scenario.with_parameters(model_openness=openness))

    def recover(self):
        page = self.window.start_page
        buttons = [each for each in page.findChildren(QPushButton) if each.accessibleName().startswith("Recover “")]
        if len(buttons) != 3:
            return
        self.look.stop()
        for each in buttons:
            each.click()
        found = [each.document.scenario.parameters["model_openness"] for each in self.windows.opened]
        with open(out, "w") as file:
            json.dump([sorted(found), [each.document.is_dirty for each in self.windows.opened]], file)
        for each in self.windows.opened:
            each.window.close_for_good()

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
def test_the_work_of_three_windows_comes_back_in_three_windows(tmp_path: Path) -> None:
    first = start(tmp_path, "first")
    assert first.stdout is not None
    assert [first.stdout.readline().strip() for _ in range(3)] == ["kept"] * 3
    first.send_signal(signal.SIGKILL)
    first.communicate()
    second = start(tmp_path, "second")
    _, said = second.communicate(timeout=120)
    assert second.returncode == 0, said
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert found == [[0.81, 0.82, 0.83], [True, True, True]]
    assert list((tmp_path / "config" / "recovery").iterdir()) == []
