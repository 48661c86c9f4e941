"""A long session: thousands of moves of a slider leave nothing behind."""

import gc
import threading
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.application import Shell
from tests.gui.conftest import open_shell, wait_until_solved, workbench

__all__ = ["open_shell", "workbench"]

MOVES = 10_000
WARM_UP = 1000
GROWTH = 0.05


def resident() -> float:
    """Megabytes in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def census(shell: Shell) -> Counter[str]:
    """What there is: objects of Qt, timers that run, threads, things in scenes."""
    gc.collect()
    window = shell.window
    found = Counter(objects=len(window.findChildren(QObject)), threads=threading.active_count())
    timers = (each for each in gc.get_objects() if type(each) is QTimer and isValid(each))
    found["timers"] = sum(each.isActive() for each in timers)
    for view in window.workbench.views.front:
        found["items"] += len(window.workbench.views.view(view).scene.items())
    return found


@pytest.mark.benchmark
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_ten_thousand_moves_of_a_slider_leave_nothing_behind(workbench: Shell, qtbot: QtBot) -> None:
    document, run = workbench.document, workbench.window.run

    def move(first: int, last: int) -> None:
        run.set_dragging(True)
        for step in range(first, last):
            value = 0.1 + 0.8 * (step % 97) / 97
            with qtbot.waitSignal(run.result_changed, timeout=20_000):
                document.edit("Model openness", document.scenario.with_parameters(model_openness=value), "drag")
        run.set_dragging(False)
        wait_until_solved(workbench, qtbot)

    move(0, WARM_UP)
    qtbot.wait(3000)
    before, memory = census(workbench), resident()
    move(WARM_UP, WARM_UP + MOVES)
    qtbot.wait(3000)
    after, now = census(workbench), resident()
    print(f"{memory:.0f} MB, then {now:.0f} MB; {dict(before)}, then {dict(after)}")
    assert {name: count - before[name] for name, count in after.items() if count > before[name]} == {}
    assert now < (1 + GROWTH) * memory
