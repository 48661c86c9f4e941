"""The bundled examples, exported, run in libRoadRunner as they run here. Skipped where it is not installed."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import solve
from engine.project import load
from tests.benchmarks.peers import RoadRunner, imported

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.stem for path in (ROOT / "resources/examples").glob("*.shareflow"))


def test_there_are_examples_and_one_of_them_has_events() -> None:
    worlds = [
        each for name in EXAMPLES for each in load(ROOT / f"resources/examples/{name}.shareflow").project.scenarios
    ]
    assert any(each.events for each in worlds)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs_in_libroadrunner_as_it_runs_here(example: str) -> None:
    imported("roadrunner")
    for scenario in load(ROOT / f"resources/examples/{example}.shareflow").project.scenarios:
        tight = replace(scenario, tolerance=1e-8)
        shares = RoadRunner(tight, loads_fast=True).shares()
        np.testing.assert_allclose(shares, solve(tight).shares, atol=1e-5, err_msg=scenario.name)
