"""The end of a session, in a process of its own: nothing is destroyed in the wrong order."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SESSION = """
import sys
from PySide6.QtCore import QTimer
from gui import application

class Session(application.Shell):
    def start(self, path=None):
        super().start(path)
        window, actions = self.window, self.window.actions_
        window.start_page.begin.click()
        self.service.solved.connect(lambda _: QTimer.singleShot(0, self.leave))

    def leave(self):
        self.service.solved.disconnect()
        window, actions = self.window, self.window.actions_
        actions.copy_data.trigger()
        actions.theme_dark.trigger()
        actions.chinese.trigger()
        for command in (actions.properties, actions.shortcuts, actions.undo_list, actions.export_picture):
            command.trigger()
        window.workbench.actors.form.niches_asked.emit()
        self.document.edit("", self.document.scenario.with_parameters(model_openness=0.9))
        window._close_for_good()

application.Shell = Session
sys.exit(application.run(["--config-dir", sys.argv[1]]))
"""


def test_a_session_that_copied_and_closes_in_the_midst_of_a_run_ends_well(tmp_path: Path) -> None:
    command = [sys.executable, "-X", "faulthandler", "-c", SESSION, str(tmp_path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert ended.returncode == 0, ended.stderr
