"""The default scenario beside libRoadRunner, COPASI and PySD, which run its exports in the same process."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import Scenario, solve
from engine.mechanisms.types import Array
from tests.benchmarks.measuring import clocked, compare
from tests.peers.fixed_steps import shares_with
from tests.peers.programs import Copasi, PySD, RoadRunner
from tests.peers.worlds import EXAMPLES

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

PRECISION = 1e-4
BUDGET = 1 / 3
"""Of libRoadRunner's time, for the default solve."""
PYSD_STEPS_PER_YEAR = 2000
"""Euler's method, the only one of PySD, comes within 1e-4 with so many; the error is proportional to the step."""
EULER_STEPS = (64, 128, 256, 512, 1024, 2048)


def _difference(scenario: Scenario, shares: Array) -> float:
    return float(np.abs(shares - solve(scenario).shares).max())


def _beside(name: str, scenario: Scenario, peer: Callable[[], Array], capsys: pytest.CaptureFixture[str]) -> float:
    """Ratio of the default solve's time to a peer's, after seeing to it that both find the same shares."""
    comparison = compare(f"default solve beside {name}", lambda: solve(scenario), peer)
    difference = _difference(scenario, peer())
    with capsys.disabled():
        print(f"\n{comparison.report()}; largest difference of shares {difference:.1e}")
    assert difference < PRECISION
    return comparison.ratio


def test_libroadrunner(capsys: pytest.CaptureFixture[str]) -> None:
    scenario = Scenario()
    ratio = _beside("libRoadRunner", scenario, RoadRunner(scenario).shares, capsys)
    with capsys.disabled():
        print(f"budget {BUDGET:.2f} of libRoadRunner's time: {'kept' if ratio <= BUDGET else 'missed'}")


def test_copasi(capsys: pytest.CaptureFixture[str]) -> None:
    scenario = Scenario()
    peer = Copasi(scenario)
    try:
        _beside("COPASI", scenario, peer.shares, capsys)
    finally:
        peer.close()


def test_pysd(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    scenario = Scenario()
    peer = PySD(scenario, tmp_path)
    found: list[Array] = []
    seconds = clocked(lambda: found.append(peer.shares(PYSD_STEPS_PER_YEAR)))
    difference = _difference(scenario, found[0])
    with capsys.disabled():
        print(
            f"\nPySD, Euler with {PYSD_STEPS_PER_YEAR} steps a year: {seconds:.1f} s; "
            f"largest difference of shares {difference:.1e}"
        )
    assert difference < PRECISION


def test_what_eulers_method_needs(capsys: pytest.CaptureFixture[str]) -> None:
    """A table for the guide: the largest error of any share by steps a year, in every example."""
    with capsys.disabled():
        print("\nsteps a year        " + "".join(f"{steps:>9}" for steps in EULER_STEPS))
        for name, scenario in EXAMPLES.items():
            quarterly = replace(scenario, step=0.25, tolerance=1e-9)
            expected = solve(quarterly).shares
            errors = [float(np.abs(shares_with("euler", quarterly, each) - expected).max()) for each in EULER_STEPS]
            print(f"{name:20}" + "".join(f"{error:9.1e}" for error in errors))
            assert errors == sorted(errors, reverse=True)
            assert errors[-1] < PRECISION
