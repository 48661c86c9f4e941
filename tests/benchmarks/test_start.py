"""The start of the program against a bare PySide6 + pyqtgraph window: from the command to the first paint."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine import warm_cache
from tests.benchmarks.measuring import compare

pytestmark = pytest.mark.benchmark

PROCESS = Path(__file__).with_name("first_paint.py")


def until_painted(window: str) -> None:
    command = [sys.executable, str(PROCESS), window]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        while line and line.strip() != "painted":
            line = process.stdout.readline()
        assert line, process.stderr.read() if process.stderr else ""


def test_first_paint(capsys: pytest.CaptureFixture[str]) -> None:
    warm_cache()
    comparison = compare("start to first paint", lambda: until_painted("shareflow"), lambda: until_painted("bare"), 8)
    with capsys.disabled():
        print(f"\n{comparison.report()}")
    assert comparison.ratio > 0.5
