"""What there is to be written, and where it goes."""

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gui.data_export.request import SHOWN, TIDY, DataRequest
from gui.project_name import file_name

if TYPE_CHECKING:
    from engine import Result, Scenario
    from engine.claims import Verdict
    from engine.project import Project
    from gui.views.table import Table

_LONGEST_NAME = 200
"""Bytes of a name without its ending."""


@dataclass(frozen=True)
class DataSource:
    """What there is to be written.

    result    the run that is looked at
    shown     the numbers of the picture in front
    verdicts  on all claims in that run, where they are known
    """

    project: "Project"
    result: "Result"
    shown: "Table"
    verdicts: "tuple[Verdict, ...] | None" = None

    def scenarios(self, request: DataRequest) -> "tuple[Scenario, ...]":
        """The scenarios that are written, the one looked at among them as it is now."""
        if not request.is_all or request.content == SHOWN:
            return (self.result.scenario,)
        now = self.result.scenario
        return tuple(now if each.id == now.id else each for each in self.project.scenarios)

    def has_many_files(self, request: DataRequest) -> bool:
        """Whether there is a file for each scenario: only a tidy table holds several."""
        return request.form != TIDY and len(self.scenarios(request)) > 1

    def paths_in(self, folder: Path, name: str, request: DataRequest) -> list[Path]:
        """Where the files of several scenarios go; no two names are the same, not even where case counts nothing."""
        taken: set[str] = set()
        paths = []
        for scenario in self.scenarios(request):
            plain = _short(file_name(f"{name} {scenario.name}"))
            found = next(
                each
                for each in itertools.chain((plain,), (f"{plain} {number}" for number in itertools.count(2)))
                if each.casefold() not in taken
            )
            taken.add(found.casefold())
            paths.append(folder / f"{found}.{request.suffix}")
        return paths


def _short(name: str) -> str:
    """The beginning of a name, as long as any file system takes it."""
    return name.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(" .")
