"""The program's window as it is used: driven by a slider, watched until everything is painted."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gui.application import Shell
from gui.editors.slider import ValueSlider
from gui.folders import user_folders
from gui.views.view import View

SIZE = (1440, 900)
DEFAULT = "overview"
"""The arrangement in which the program starts."""

KEY = "copy_accuracy_gain"
POINTS = 401
_CURVES = 3
_BEAT = 2
"""Milliseconds between two looks at whether the window is free."""


class PaintWatch(QObject):
    """Says when every one of some widgets has been painted."""

    def __init__(self, widgets: list[QWidget]) -> None:
        super().__init__()
        self._widgets = widgets
        self._missing: set[int] = set()
        for widget in widgets:
            widget.installEventFilter(self)

    def begin(self) -> None:
        self._missing = {id(widget) for widget in self._widgets}

    @property
    def has_seen_all(self) -> bool:
        return not self._missing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._missing.discard(id(watched))
        return False


class HeartBeat(QObject):
    """The longest time for which the window did not listen, s."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


class BareWindow:
    """A pyqtgraph window that redraws three curves: what a slider costs at least."""

    def __init__(self) -> None:
        self._plot = pg.PlotWidget()
        self._plot.setXRange(0, POINTS)
        self._plot.setYRange(0, 1)
        self._curves = [self._plot.plot(pen=pg.mkPen(width=1)) for _ in range(_CURVES)]
        self._plot.resize(1000, 500)
        self._plot.show()
        self._watch = PaintWatch([self._plot.viewport()])
        self._random = np.random.default_rng(1)

    def redraw(self) -> float:
        """Seconds until other curves have been painted."""
        self._watch.begin()
        began = time.perf_counter()
        for curve in self._curves:
            curve.setData(self._random.random(POINTS))
        wait_until(lambda: self._watch.has_seen_all)
        return time.perf_counter() - began

    def close(self) -> None:
        self._plot.close()
        self._plot.deleteLater()


class LiveWindow:
    """The window with a world open in the default arrangement, and one slider."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.bench = shell.window.workbench
        self.services = shell.window.services
        self.run = shell.window.run
        row = self.bench.assumptions.row(KEY)
        assert row is not None
        self.slider: ValueSlider = row.slider
        self._paints = PaintWatch([view.canvas.viewport() for view in self.views])
        # What is seen to be painted counts only after the newest result has been drawn.
        self.run.result_changed.connect(self._paints.begin)

    @property
    def views(self) -> tuple[View, ...]:
        """The views that can be seen."""
        return self.bench.views.visible_views

    @property
    def is_painted(self) -> bool:
        """Whether every visible view shows the run of the scenario as it is now."""
        result = self.run.result
        is_newest = result is not None and result.scenario is self.shell.document.scenario
        return is_newest and not self.shell.service.is_busy and self._paints.has_seen_all

    def set_fan(self, is_on: bool) -> None:
        """Switch the fan, and wait for it."""
        self.services.fan.set_on(is_on)
        wait_until(lambda: not self.services.fan.is_busy)

    def rest(self) -> None:
        """Wait until nothing is left to be done."""
        wait_until(lambda: self.is_painted and not self.services.fan.is_busy and not self.services.findings.is_busy)

    def wait_for_fan(self) -> None:
        """Wait until the fan of the newest run has come and been painted."""
        wait_until(lambda: not self.services.fan.is_busy)
        self._paints.begin()
        wait_until(lambda: self._paints.has_seen_all)

    def move(self, step: int) -> None:
        """Put the slider somewhere else, as a mouse does that drags it."""
        slider = self.slider
        reach = slider.maximum() - slider.minimum()
        slider.setSliderPosition(slider.minimum() + reach * (step % 40 + 1) // 45)

    def move_until_painted(self, step: int) -> float:
        """Seconds from a move of the slider to the last visible view being painted."""
        began = time.perf_counter()
        self.move(step)
        wait_until(lambda: self.is_painted)
        return time.perf_counter() - began


def wait_until(is_over: Callable[[], bool]) -> None:
    """Let the window work until something has happened."""
    loop = QEventLoop()
    while not is_over():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@contextmanager
def opened_window(application: QApplication, folder: Path) -> Iterator[LiveWindow]:
    """The program with the first world open and at rest."""
    shell = Shell(application, user_folders(folder))
    shell.preferences.remember_tour()
    shell.window.resize(*SIZE)
    shell.start()
    shell.window.start_page.begin.click()
    shell.window.workbench.views.apply_preset(DEFAULT)
    wait_until(lambda: shell.window.run.result is not None and not shell.service.is_busy)
    window = LiveWindow(shell)
    window.move_until_painted(1)
    window.rest()
    yield window
    shell.document.undo_stack.setClean()
    shell.window.close()
    assert shell.stop()
    shell.take_down()
