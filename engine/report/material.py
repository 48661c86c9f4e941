"""What a report is written from."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from engine.analysis.evidence_score import EvidenceScore
from engine.claims import Verdict
from engine.explanation import Explanation
from engine.project import Project
from engine.report.voice import Voice
from engine.result import Result
from engine.scenario import Kind, Scenario
from engine.text import Language


@dataclass(frozen=True, eq=False)
class Material:
    """A run with all that has been found out about it.

    day           that the report bears
    pictures      ids of the views to be shown, in order
    verdicts      on all claims; empty where they have not been judged
    evidence      None where it has not been found out
    causes        explanations of the largest changes
    others        runs of the other scenarios of the project, to compare with
    bibliography  the text of the BibTeX file with the sources
    translated    a text of the user's in a language, as far as it is written in both
    """

    project: Project
    result: Result
    language: Language
    day: date
    pictures: tuple[str, ...]
    verdicts: tuple[Verdict, ...] = ()
    evidence: EvidenceScore | None = None
    causes: tuple[Explanation, ...] = ()
    others: tuple[Result, ...] = ()
    bibliography: str = ""
    translated: Callable[[str, Language], str] = field(default=lambda text, _: text)

    @property
    def scenario(self) -> Scenario:
        """The world that the report speaks of."""
        return self.result.scenario

    @property
    def start(self) -> float:
        """Calendar year at which the run begins."""
        return float(self.result.times[0])

    @property
    def end(self) -> float:
        """Calendar year at which the run ends."""
        return float(self.result.times[-1])

    @cached_property
    def voice(self) -> Voice:
        """How it is said."""
        return Voice(self.language, self.translated, self.project.currency, self.project.market_size)

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds there are in this world."""
        present = {actor.kind for actor in self.scenario.actors}
        return tuple(each for each in Kind if each in present)

    def ends(self, indicator: str) -> tuple[float, float]:
        """An indicator at the start and at the end of the run."""
        values = self.result.indicators[f"indicator.{indicator}"].values
        return float(values[0]), float(values[-1])
