"""Reports on runs, without pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from engine import Result, solve
from engine.claims import judge
from engine.project import Project
from engine.report import Material, causes_of
from engine.scenario import Scenario

ROOT = Path(__file__).resolve().parents[3]
DAY = date(2026, 3, 2)

MakeMaterial = Callable[..., Material]


@cache
def _default_run() -> Result:
    return solve(Scenario())


@pytest.fixture
def material() -> MakeMaterial:
    """A function that makes the material of a report on a scenario; the default world unless another is given."""

    def made(scenario: Scenario | None = None, **changed: object) -> Material:
        result = _default_run() if scenario is None else solve(scenario)
        found = Material(
            Project(scenarios=(result.scenario,)),
            result,
            "en",
            DAY,
            ("market", "flows"),
            judge(result),
            causes=causes_of(result),
            bibliography=(ROOT / "resources" / "references.bib").read_text(encoding="utf-8"),
        )
        return replace(found, **changed)

    return made
