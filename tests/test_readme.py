"""What the README shows works as it stands there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL)
SAID = ("individuals end with", "individuals end with", "claims hold")
WRITTEN = ("openness.png", None, "essay1.xml")


@pytest.mark.parametrize("place", range(len(SAID)), ids=["sweep and plot", "many worlds", "what else there is"])
def test_a_program_of_the_readme_runs_and_says_something(place: int, tmp_path: Path) -> None:
    assert len(PROGRAMS) == len(SAID)
    shutil.copytree(ROOT / "resources" / "examples", tmp_path / "resources" / "examples")
    done = run(PROGRAMS[place], tmp_path)
    assert done.returncode == 0, done.stderr
    assert SAID[place] in done.stdout
    written = WRITTEN[place]
    assert written is None or (tmp_path / written).stat().st_size > 10_000


def test_the_first_program_has_ten_lines() -> None:
    assert len([line for line in PROGRAMS[0].splitlines() if line]) == 10


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as somebody would who has copied it: in a process of its own, in their folder."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, text=True)
