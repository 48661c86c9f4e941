"""From a slider that moves to every visible view painted, against a bare pyqtgraph window that redraws three curves."""

import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.live_window import BareWindow, HeartBeat, LiveWindow, opened_window, wait_until
from tests.benchmarks.measuring import Comparison
from tests.benchmarks.reporting import keep

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

MOVES, WARMING_UP = 140, 40
DRAGS, MOVES_IN_A_DRAG = 12, 5
MEDIAN_MS, P95_MS, LONGEST_MS = 16.0, 33.0, 50.0
"""The budgets: of a move, and of what may ever keep the window from listening."""


def say(comparison: Comparison, heart: HeartBeat, capsys: pytest.CaptureFixture[str], words: str) -> None:
    """Report times beside their budgets, and the longest time that the window did not listen."""
    report = comparison.report()
    times = sorted(1e3 * each for each in comparison.times)
    median, p95 = times[len(times) // 2], times[int(0.95 * (len(times) - 1))]
    keep(f"{comparison.name}, window deaf", {"longest_ms": 1e3 * heart.longest})
    is_kept = median <= MEDIAN_MS and p95 <= P95_MS
    with capsys.disabled():
        print(
            f"\n{report}; the window deaf for at most {1e3 * heart.longest:.0f} ms of {LONGEST_MS:.0f} ({words}); "
            f"budget {MEDIAN_MS:.0f} and {P95_MS:.0f} ms {'kept' if is_kept else 'missed'}"
        )


@pytest.mark.parametrize("has_fan", [False, True], ids=["without fan", "with fan"])
def test_slider_to_paint(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, has_fan: bool
) -> None:
    """A long drag in the default arrangement: each move waits until the one before has been painted."""
    with opened_window(qapp, tmp_path) as window:
        window.set_fan(has_fan)
        window.rest()
        bare, heart = BareWindow(), HeartBeat()
        times, floor, own = [], [], []
        window.slider.setSliderDown(True)
        for move in range(MOVES):
            if move == WARMING_UP:
                heart.longest = 0.0
            began = time.thread_time()
            times.append(window.move_until_painted(move))
            own.append(time.thread_time() - began)
            floor.append(bare.redraw())
        heart.stop()
        window.slider.setSliderDown(False)
        bare.close()
        views = ", ".join(each.view_id for each in window.views)
        window.rest()
    name = "slider to paint with the fan" if has_fan else "slider to paint"
    comparison = Comparison(name, tuple(times[WARMING_UP:]), tuple(floor[WARMING_UP:]))
    say(comparison, heart, capsys, views)
    keep(f"{name}, work of the window", {"median_ms": 1e3 * statistics.median(own[WARMING_UP:])})
    assert comparison.ratio > 0.5


def test_slider_to_paint_while_claims_and_evidence_are_found_out(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first moves of drags that begin in the middle of the work that is done when the window rests."""
    times, floor = [], []
    with opened_window(qapp, tmp_path) as window:
        bare, heart = BareWindow(), HeartBeat()
        for drag in range(DRAGS):
            _begin_findings(window)
            window.slider.setSliderDown(True)
            for move in range(MOVES_IN_A_DRAG):
                times.append(window.move_until_painted(7 * drag + move))
                floor.append(bare.redraw())
            window.slider.setSliderDown(False)
        heart.stop()
        bare.close()
        window.rest()
    comparison = Comparison("slider to paint during findings", tuple(times), tuple(floor))
    say(comparison, heart, capsys, f"{DRAGS} drags")
    assert comparison.ratio > 0.5


def _begin_findings(window: LiveWindow) -> None:
    """Wait until the claims, or their evidence, are being found out."""
    findings = window.services.findings
    wait_until(lambda: findings.is_working or not findings.is_busy)
