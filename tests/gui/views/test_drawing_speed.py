"""Views are painted well within one frame while a slider is dragged."""

import statistics
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.views.indicators import IndicatorsView
from gui.views.market import MarketView
from gui.views.picture import Picture
from tests.gui.views.fake_result import fake_result

BUDGET = 0.010
"""Seconds for both views in a window of 1400 x 900 pixels."""


@pytest.mark.benchmark
def test_both_views_are_painted_within_ten_milliseconds(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    views = [MarketView(), IndicatorsView()]
    for view, part in zip(views, (3, 2), strict=True):
        layout.addWidget(view, part)
        view.set_dragging(True)
    window.resize(1400, 900)
    window.show()
    qtbot.waitExposed(window)
    pictures = [Picture(fake_result(shift=each / 20)) for each in range(40)]
    times = []
    for each in range(120):
        start = time.perf_counter()
        for view in views:
            view.show_picture(pictures[each % 40])
            view.canvas.viewport().repaint()
        times.append(time.perf_counter() - start)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert statistics.median(times) < BUDGET
