"""From a slider that moves to every visible view painted, against a bare pyqtgraph window that redraws three curves."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from gui.application import Shell
from gui.folders import user_folders
from tests.benchmarks.measuring import Comparison

pytestmark = pytest.mark.benchmark

MOVES = 120
POINTS = 401
KEY = "copy_accuracy_gain"


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


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    opened = Shell(qapp, user_folders(tmp_path))
    opened.window.resize(1400, 900)
    opened.start()
    opened.window.start_page.begin.click()
    yield opened
    opened.document.undo_stack.setClean()
    opened.window.close()
    assert opened.stop()


def test_slider_to_paint(shell: Shell, qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    loop = QEventLoop()
    while shell.window.run.result is None or shell.service.is_busy:
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    views = [view for view in shell.window.pictures.views.values() if view.isVisible()]
    plots = [plot.viewport() for view in views for plot in view.findChildren(pg.GraphicsView) if plot.isVisible()]
    row = shell.window.assumptions.row(KEY)
    assert row is not None
    watch = PaintWatch(plots)

    bare = pg.PlotWidget()
    bare.setXRange(0, POINTS)
    bare.setYRange(0, 1)
    curves = [bare.plot(pen=pg.mkPen(width=1)) for _ in range(3)]
    bare.resize(1000, 500)
    bare.show()
    bare_watch = PaintWatch([bare.viewport()])
    random = np.random.default_rng(1)

    times, floor = [], []
    slider = row.slider
    slider.setSliderDown(True)
    for move in range(MOVES):
        shown = shell.window.run.result
        began = time.perf_counter()
        slider.setSliderPosition(slider.minimum() + (slider.maximum() - slider.minimum()) * (move % 40 + 1) // 45)
        while shell.window.run.result is shown or shell.service.is_busy:
            watch.begin()
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while not watch.has_seen_all:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        times.append(time.perf_counter() - began)

        bare_watch.begin()
        began = time.perf_counter()
        for curve in curves:
            curve.setData(random.random(POINTS))
        while not bare_watch.has_seen_all:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        floor.append(time.perf_counter() - began)
    slider.setSliderDown(False)
    bare.close()
    bare.deleteLater()
    comparison = Comparison("slider to paint", tuple(times[20:]), tuple(floor[20:]))
    with capsys.disabled():
        print(f"\n{comparison.report()} ({len(views)} views, {len(plots)} plots)")
    assert comparison.ratio > 0.5
