"""The recipe for a cluster: a large study goes through an existing cluster engine unchanged."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine import warm_cache

ROOT = Path(__file__).parents[3]
RECIPE = ROOT / "resources" / "recipes" / "ensemble_on_a_cluster.py"


def test_the_recipe_gives_the_same_on_a_cluster_of_two_workers_as_in_threads() -> None:
    pytest.importorskip("distributed")
    warm_cache()  # else every worker would compile for itself
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(RECIPE)], capture_output=True, text=True, env=surroundings, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"^400 runs on 2 workers", done.stdout, re.MULTILINE)
    assert done.stdout.rstrip().endswith("the same to the last digit")


def test_the_program_never_imports_a_cluster_engine() -> None:
    code = (
        "import sys, engine.ensemble, engine.claims, engine.command_line.commands, gui.application, gui.render; "
        "print({'dask', 'distributed'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "set()"
