"""The end of a session, in a process of its own: nothing is destroyed in the wrong order."""

import subprocess
import sys
from pathlib import Path
from textwrap import indent

import pytest

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
        window.close_for_good()

application.Shell = Session
sys.exit(application.run(["--config-dir", sys.argv[1]]))
"""


def test_a_session_that_copied_and_closes_in_the_midst_of_a_run_ends_well(tmp_path: Path) -> None:
    command = [sys.executable, "-X", "faulthandler", "-c", SESSION, str(tmp_path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert ended.returncode == 0, ended.stderr


MOMENT = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui import application

class Session(application.Shell):
    def start(self, path=None):
        self.preferences.remember_tour()
        super().start(path)
        self.window.start_page.begin.click()
        self.window.run.settled.connect(self.begin)

    def begin(self, _):
        self.window.run.settled.disconnect(self.begin)
        QTimer.singleShot(0, self.leave)

    def edit(self, openness):
        self.document.edit("", self.document.scenario.with_parameters(model_openness=openness))

    def close(self):
        self.window.actions_.chinese.trigger()
        self.window.close_for_good()

    def leave(self):
        window, actions = self.window, self.window.actions_
        place, bench = window.place, window.workbench
        folder = Path(sys.argv[1])
{moment}

    def take_down(self):
        super().take_down()
        main = threading.main_thread()
        left = [each.name for each in threading.enumerate() if each is not main and type(each) is threading.Thread]
        assert not left, left
        assert not QApplication.topLevelWidgets()

application.Shell = Session
status = application.run(["--config-dir", sys.argv[1]])
log = next(Path(sys.argv[1]).rglob("*.log"), None)
assert log is None or not log.read_text(encoding="utf-8"), log.read_text(encoding="utf-8")
sys.exit(status)
"""

MOMENTS = {
    "a storm of changes": """
for step in range(30):
    self.edit(0.1 + 0.02 * step)
for _ in range(15):
    self.document.undo_stack.undo()
self.close()
""",
    "an explanation": """
bench.why.explain("share.Platforms")
self.edit(0.9)
QTimer.singleShot(20, self.close)
""",
    "a document of every view": """
from gui.pictures import Export, Form
from gui.pictures.export import Source
from gui.theme import LIGHT
views = bench.views
sources = [Source(each, each, lambda each=each: views.view(each)) for each in views.view_ids]
self.export = Export(sources, [folder / "all.pdf"], Form("pdf", 300, None, LIGHT), window)
self.export.progressed.connect(lambda done, _: done == 3 and self.close())
self.export.start()
""",
    "a replay": """
self.edit(0.9)
window.run.settled.connect(lambda _: (actions.replay.trigger(), QTimer.singleShot(50, self.close)))
""",
    "every view and a playback": """
for each in bench.views.view_ids:
    place.views.show(each)
bench.timeline.playback.play()
QTimer.singleShot(50, self.close)
""",
    "other projects": """
bench.why.explain("share.Platforms")
for path in sorted(Path("resources/examples").rglob("*.shareflow"))[:4]:
    self.edit(0.9)
    self.document.open(path)
QTimer.singleShot(20, self.close)
""",
}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS.keys())
def test_a_session_may_end_in_the_midst_of(moment: str, tmp_path: Path) -> None:
    program = MOMENT.replace("{moment}", indent(moment, 8 * " "))
    command = [sys.executable, "-X", "faulthandler", "-c", program, str(tmp_path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr, ended.stderr
