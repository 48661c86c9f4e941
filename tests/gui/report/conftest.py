"""Reports with pictures, of a run that is made once."""

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from engine import Result, Scenario, solve
from engine.analysis import score_evidence
from engine.claims import judge
from engine.project import Project
from engine.text import Language
from gui.report.making import Choice, Making, gather
from gui.theme import LIGHT, Theme
from gui.views.findings import Findings

DAY = date(2026, 3, 2)

MakeReport = Callable[..., bytes]


@cache
def findings_of_default() -> Findings:
    """What is known of the default world; the evidence from few worlds."""
    result = solve(Scenario())
    return Findings(result, judge(result), score_evidence(result.scenario, rows=32))


def known(result: Result) -> Findings:
    """Findings that say the same of another run, so that nothing has to be found out."""
    found = findings_of_default()
    return Findings(result, found.verdicts, found.evidence)


@pytest.fixture
def make_report(qapp: QApplication) -> MakeReport:
    """A function that makes a report on the default world, or on the project given."""

    def made(
        kind: str,
        language: Language = "en",
        theme: Theme = LIGHT,
        pictures: tuple[str, ...] | None = ("market",),
        project: Project | None = None,
        result: Result | None = None,
        spoken: Language = "en",
    ) -> bytes:
        run = findings_of_default().result if result is None else result
        choice = Choice(kind, language, DAY, theme, pictures, spoken=spoken, font=qapp.font())
        making = Making(gather(project or Project(scenarios=(run.scenario,)), run, choice, known(run)), choice)
        try:
            steps = list(making.steps())
        finally:
            making.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert steps[-1] == (1, 1)
        return making.data

    return made
