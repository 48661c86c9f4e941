"""From a slider that moves to the fan of a hundred worlds around it, against the runs of that fan alone."""

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from engine.analysis.fan_outputs import fan_outputs
from engine.ensemble import plan_around, run_ensemble
from gui.fan_service import REACH, RUNS
from tests.benchmarks.live_window import LiveWindow, opened_window, wait_until
from tests.benchmarks.measuring import Comparison, clocked
from tests.benchmarks.reporting import keep

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

MOVES, WARMING_UP = 45, 5
BURST = 30
BUDGET_MS = 100.0


def runs_alone(window: LiveWindow) -> float:
    """Seconds that the same worlds take with nothing else around them."""
    scenario = window.shell.document.scenario
    plan, names = plan_around(scenario, RUNS, REACH, 1), fan_outputs(scenario)
    years = np.linspace(0.0, scenario.horizon, 41)
    return clocked(lambda: run_ensemble(plan, names, years=years))


def test_slider_to_fan(qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Single moves of a slider that is held: until the fan around the new world has been painted."""
    times, floor = [], []
    with opened_window(qapp, tmp_path) as window:
        fan = window.services.fan
        window.slider.setSliderDown(True)
        for move in range(MOVES):
            began = time.perf_counter()
            window.move_until_painted(move)
            window.wait_for_fan()
            times.append(time.perf_counter() - began)
            assert fan.fan is not None
            assert fan.fan.runs == RUNS
            floor.append(runs_alone(window))
        window.slider.setSliderDown(False)
        window.rest()
    comparison = Comparison("slider to fan", tuple(times[WARMING_UP:]), tuple(floor[WARMING_UP:]))
    report = comparison.report()
    is_kept = 1e3 * float(np.median(comparison.times)) <= BUDGET_MS
    with capsys.disabled():
        print(f"\n{report}; budget {BUDGET_MS:.0f} ms {'kept' if is_kept else 'missed'}")
    assert comparison.ratio > 0.1


def test_requests_for_older_fans_are_dropped(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A drag without pauses: fewer fans than runs, and the last of them soon after the last move."""
    with opened_window(qapp, tmp_path) as window:
        fan, fans, runs = window.services.fan, [], []
        fan.changed.connect(fans.append)
        window.run.result_changed.connect(runs.append)
        window.slider.setSliderDown(True)
        for move in range(BURST):
            window.move_until_painted(move)
        began = time.perf_counter()
        wait_until(lambda: not fan.is_busy)
        seconds = time.perf_counter() - began
        window.slider.setSliderDown(False)
        window.rest()
    row = {"runs": len(runs), "fans": len(fans), "last_fan_after_ms": 1e3 * seconds}
    keep("fans of a drag", row)
    with capsys.disabled():
        print(f"\nfans of a drag: {row}")
    assert 0 < len(fans) < len(runs)
