"""The writing of numbers, one run after the other; it happens in a thread and knows no widget."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.problems import InvalidInput
from engine.progress import Progress, check_cancel, no_progress
from gui.data_export.request import EVERYTHING, SHOWN, TIDY, WORKBOOK, DataRequest
from gui.data_export.source import DataSource

if TYPE_CHECKING:
    from engine import Result
    from engine.claims import Verdict
    from engine.exports.tidy_table import Runs


def write_data(
    source: DataSource,
    request: DataRequest,
    paths: Sequence[Path],
    cancel: threading.Event,
    progress: Progress = no_progress,
) -> list[Path]:
    """Write everything that is wanted, and return the paths of the tables.

    Raises:
        InvalidInput: a scenario has no result, or a file cannot be written.
        Cancelled: the event was set; files that are written stay.
    """
    from engine.project.atomic_file import check_place

    for path in paths:
        check_place(path)
    runs = _Runs(source, request, cancel)
    if request.content == SHOWN:
        _write_shown(source, request, paths[0])
    elif request.form == TIDY:
        _write_table(source, request, runs, paths[0], cancel, progress)
    else:
        for place, (result, path) in enumerate(zip(runs, paths, strict=True)):
            _write_table(source, request, [result], path, cancel, _Part(progress, place, len(runs)))
    return list(paths)


@dataclass(frozen=True)
class _Runs:
    """The runs of the scenarios, each made when its turn comes, so that many of them need no room together."""

    source: DataSource
    request: DataRequest
    cancel: threading.Event

    def __len__(self) -> int:
        return len(self.source.scenarios(self.request))

    def __iter__(self) -> "Iterator[Result]":
        from engine import solve

        known = self.source.result
        for scenario in self.source.scenarios(self.request):
            result = known if scenario == known.scenario else solve(scenario, self.cancel)
            check_cancel(self.cancel)
            if result.problem is not None:
                raise InvalidInput([result.problem.under(f"“{scenario.name}”")])
            yield result


def _write_table(
    source: DataSource,
    request: DataRequest,
    runs: "Runs",
    path: Path,
    cancel: threading.Event,
    progress: Progress,
) -> None:
    from engine.exports.writing import TableStyle, write_csv, write_workbook

    style = TableStyle(request.language, request.choice, request.words, is_for_spreadsheets=True)
    if request.form != WORKBOOK:
        write_csv(runs, request.form, path, style, cancel, progress)
        return
    from engine.exports.workbook import Extras

    (result,) = runs
    verdicts = _verdicts_on(source, request, result, cancel, _Part(progress, 0, 2))
    write_workbook(result, path, style, Extras(source.project, verdicts), cancel, _Part(progress, 1, 2))


def _verdicts_on(
    source: DataSource, request: DataRequest, result: "Result", cancel: threading.Event, progress: Progress
) -> "tuple[Verdict, ...] | None":
    """The verdicts on all claims where they are wanted; what is known is not judged again."""
    if request.content != EVERYTHING or not request.has_claims:
        return None
    if source.verdicts is not None and result is source.result:
        return source.verdicts
    from engine.claims import judge_all

    return judge_all(result, cancel=cancel, progress=progress)


def _write_shown(source: DataSource, request: DataRequest, path: Path) -> None:
    from engine.project.atomic_file import write_atomically

    if request.form == WORKBOOK:
        from engine.exports.workbook import table_bytes

        title, shown = source.result.scenario.name, source.shown
        write_atomically(path, table_bytes(title, shown.header, shown.rows, request.language))
    else:
        write_atomically(path, source.shown.as_csv().encode("utf-8-sig"))


@dataclass(frozen=True)
class _Part:
    """The progress of one of several files as a part of the whole."""

    progress: Progress
    place: int
    count: int

    def __call__(self, done: int, total: int) -> None:
        self.progress(self.place * total + done, self.count * total)
