"""Making a report, a piece at a time: a command does the pieces in a row, a window does them between its own work."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QFont

from engine import Result, solve
from engine.analysis import score_evidence
from engine.analysis.evidence_score import ROWS
from engine.claims import judge_all
from engine.problems import InvalidInput
from engine.progress import Progress, check_cancel, no_progress
from engine.project import Project
from engine.report import Material, causes_of, compose, html_text
from engine.report.pictures import usual_pictures
from engine.scenario import Scenario
from engine.text import Language
from gui.bilingual import in_language
from gui.punctuation import semicolons
from gui.report.figures import Drawing, Drawn, known_pictures
from gui.report.ink_of_theme import ink_of
from gui.report.inline_svg import inline_svg
from gui.report.paper import Type
from gui.report.printing import Printing
from gui.report.speaking import speaking
from gui.resources import RESOURCES
from gui.theme import LIGHT, Theme
from gui.views.findings import Findings
from gui.views.money import Money
from gui.views.picture import Picture

_MANY_STOCKS = 1000
_FEW_ROWS = 64
"""Points of each sample for the evidence of a market so large that the usual number would take minutes."""

Steps = Iterator[tuple[int, int]]
"""After each piece, how many of how many are done."""


@dataclass(frozen=True)
class Choice:
    """What a report is to be.

    kind      html or pdf
    spoken    language of the window, or of the program when there is none
    pictures  ids of views, in order; None for those that have something to show
    compares  with the other scenarios of the project
    """

    kind: str
    language: Language
    day: date
    theme: Theme = LIGHT
    pictures: tuple[str, ...] | None = None
    compares: bool = True
    spoken: Language = "en"
    font: QFont = field(default_factory=QFont)


def gather(
    project: Project,
    result: Result,
    choice: Choice,
    findings: Findings | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> Material:
    """Find out everything that the report says; this may be called in any thread.

    findings  what is known of the run already; it is not found out again
    progress  told how many runs of how many have been made for the claims and the evidence

    Raises:
        Cancelled: the event was set.
    """
    if findings is None or findings.result.scenario != result.scenario or not findings.verdicts:
        findings = Findings(result, judge_all(result, cancel=cancel, progress=progress))
    rows = ROWS if result.trajectory.stocks.shape[1] <= _MANY_STOCKS else _FEW_ROWS
    evidence = findings.evidence or score_evidence(result.scenario, rows=rows, cancel=cancel, progress=progress)
    causes = causes_of(result, cancel)
    others: list[Result] = []
    for scenario in project.scenarios if choice.compares else ():
        if scenario.id != result.scenario.id:
            check_cancel(cancel)
            others += _solved(scenario, cancel)
    return Material(
        project=_with_scenario(project, result.scenario),
        result=result,
        language=choice.language,
        day=choice.day,
        pictures=known_pictures(usual_pictures(result.scenario) if choice.pictures is None else choice.pictures),
        verdicts=findings.verdicts,
        evidence=evidence,
        causes=causes,
        others=tuple(others),
        bibliography=(RESOURCES / "references.bib").read_text(encoding="utf-8"),
        translated=in_language,
    )


def _solved(scenario: Scenario, cancel: threading.Event | None) -> list[Result]:
    """The run of another scenario; none where it is not valid."""
    try:
        found = solve(scenario, cancel)
    except InvalidInput:
        return []
    check_cancel(cancel)
    return [found]


def _with_scenario(project: Project, scenario: Scenario) -> Project:
    """The project with the scenario as it was run."""
    scenarios = tuple(scenario if each.id == scenario.id else each for each in project.scenarios)
    return replace(project, scenarios=scenarios)


class Making:
    """Draws a report; ask for `data` when `steps` has come to its end, and call `close` in any case."""

    def __init__(self, material: Material, choice: Choice) -> None:
        self._material = material
        self._choice = choice
        self._drawn: dict[str, Drawn] = {}
        self.data = b""

    def steps(self) -> Steps:
        """Draw the pictures, then write everything."""
        choice, material = self._choice, self._material
        count = len(material.pictures)
        picture = self._picture()
        for number, each in enumerate(material.pictures, 1):
            with speaking(choice.language, choice.spoken):
                drawing = Drawing(each, choice.language)
            try:
                yield number - 1, 2 * count + 1
                with speaking(choice.language, choice.spoken):
                    drawing.show(picture)
                yield number - 1, 2 * count + 1
                with speaking(choice.language, choice.spoken):
                    self._drawn[each] = drawing.lay_out(choice.theme)
            finally:
                drawing.end()
            yield number, 2 * count + 1
        sources = {name: _sources(drawn, choice.language) for name, drawn in self._drawn.items()}
        document = compose(material, sources)
        if choice.kind == "html":
            svgs: dict[str, str] = {}
            for number, (name, drawn) in enumerate(self._drawn.items(), 1):
                with speaking(choice.language, choice.spoken):  # axes find their words when they are painted
                    svgs[name] = inline_svg(drawn, name)
                yield count + number, 2 * count + 1
            self.data = html_text(document, svgs, ink_of(choice.theme)).encode("utf-8", "replace")
        else:
            printing = Printing(document, self._drawn, Type(choice.font, choice.theme, choice.language), choice.day)
            for done, pages in self._spoken(printing.steps()):
                yield count * pages + count * done, (2 * count + 1) * pages
            self.data = printing.data
        yield 1, 1

    def _spoken(self, steps: Steps) -> Steps:
        """The same steps, each in the language of the report."""
        while True:
            with speaking(self._choice.language, self._choice.spoken):
                piece = next(steps, None)
            if piece is None:
                return
            yield piece

    def close(self) -> None:
        """Let go of the pictures."""
        for drawn in self._drawn.values():
            drawn.page.close()
        self._drawn = {}

    def _picture(self) -> Picture:
        """What the views are to draw."""
        material, project = self._material, self._material.project
        return Picture(
            material.result,
            project.series,
            title=project.title,
            overlays=material.others if "compare" in material.pictures else (),
            findings=Findings(material.result, material.verdicts, material.evidence),
            money=Money(project.currency, project.market_size),
        )


def _sources(drawn: Drawn, language: Language) -> str:
    return semicolons(in_language(each, language) for each in drawn.sources)


def writing(data: bytes, path: Path) -> Callable[[object], Path]:
    """A job that writes the report, in whatever thread."""

    def write(data: bytes, path: Path, _: object) -> Path:
        from engine.project.atomic_file import write_atomically

        write_atomically(path, data)
        return path

    return partial(write, data, path)
