"""The start of the program against a bare PySide6 + pyqtgraph window: from the command to the first paint."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import warm_cache
from tests.benchmarks.measuring import Comparison

pytestmark = pytest.mark.benchmark

PROCESS = Path(__file__).with_name("first_paint.py")
PAIRS = 8


def until_painted(window: str) -> float:
    """Seconds from the command to the first paint; leaving the program does not count."""
    # A program that is used keeps its byte code, whatever the tests around it are told.
    surroundings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, str(PROCESS), window]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    began = time.perf_counter()
    with subprocess.Popen(command, text=True, env=surroundings, **pipes) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stdout:
            if line.strip() == "painted":
                seconds = time.perf_counter() - began
                process.kill()
                return seconds
        raise AssertionError(process.stderr.read())


def test_first_paint(capsys: pytest.CaptureFixture[str]) -> None:
    warm_cache()
    for window in ("shareflow", "bare"):
        until_painted(window)
    pairs = [(until_painted("shareflow"), until_painted("bare")) for _ in range(PAIRS)]
    times, floor = zip(*pairs, strict=True)
    comparison = Comparison("start to first paint", times, floor)
    with capsys.disabled():
        print(f"\n{comparison.report()}")
    assert comparison.ratio > 0.5
