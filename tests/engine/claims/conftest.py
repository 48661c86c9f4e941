"""Worlds on which claims are judged, and a way to judge them without the many runs of an attribution."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from engine import Result, Scenario, solve
from engine.claims import Verdict, judge_all
from engine.project import load
from engine.scenario.neutral import neutral_values

GOLDEN = Path(__file__).parents[2] / "golden/model_version_1.shareflow"


def flat_runs(scenarios: Sequence[Scenario]) -> np.ndarray:
    """Outcomes as if no cause did anything."""
    return np.zeros((len(scenarios), 3))


def verdicts_of(result: Result) -> dict[str, Verdict]:
    """Verdicts on all claims by their id, the one of the attribution left undefined."""
    return {each.claim: each for each in judge_all(result, runs=flat_runs)}


@pytest.fixture(scope="session")
def version_1() -> Result:
    return solve(load(GOLDEN).project.scenarios[0])


@pytest.fixture(scope="session")
def neutral(version_1: Result) -> Result:
    return solve(version_1.scenario.with_parameters(**neutral_values(version_1.scenario.parameters)))


@pytest.fixture(scope="session")
def plural(version_1: Result) -> Result:
    return solve(
        version_1.scenario.with_parameters(
            model_openness=1.0,
            weight_network=0.1,
            demand_diversity=3.0,
            platform_take_rate=0.1,
            weight_bundling=0.1,
            coverage_by_ai=1.0,
            ai_complexity_erosion=0.5,
        )
    )
