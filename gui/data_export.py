"""What of a project is written as numbers, and in which form; does its work in a thread and knows no widget."""

import csv
import io
import itertools
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.problems import InvalidInput
from engine.progress import Progress, check_cancel, no_progress
from engine.text import Language
from gui.project_name import file_name

if TYPE_CHECKING:
    from engine import Result, Scenario
    from engine.claims import Verdict
    from engine.exports.quantities import Quantity
    from engine.exports.tidy_table import Choice
    from engine.project import Project
    from gui.views.table import Table

SHOWN, SHARES, EVERYTHING = "shown", "shares", "everything"
"""What is written: the numbers of a picture, the shares of the actors, or all there is."""
TIDY, WIDE, WORKBOOK = "csv", "csv-wide", "xlsx"
"""The forms, as the command line calls them."""

MOST_ROWS = 1_048_576
"""What spreadsheets can open."""
_SHOWN_ROWS, _SHOWN_COLUMNS = 20, 24
_SAMPLES = 32
_LONGEST_NAME = 200
"""Bytes of a name without its ending."""
_BYTES_OF_A_CELL, _BYTES_OF_A_WORKBOOK = 13, 40_000
"""Of a workbook, compressed."""


@dataclass(frozen=True)
class DataRequest:
    """What is wanted.

    words       language of the headers of a CSV; None for the words that programs read
    language    of a workbook
    is_all      whether every scenario of the project is written
    has_claims  whether a workbook has the claims that need a hundred other runs
    """

    content: str
    form: str
    words: Language | None
    language: Language
    is_all: bool = False
    has_claims: bool = True

    @property
    def suffix(self) -> str:
        """Of the files."""
        return "xlsx" if self.form == WORKBOOK else "csv"


@dataclass(frozen=True)
class DataPreview:
    """The beginning of a table, and how large the whole will be.

    bytes  about; of all files together
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_count: int
    column_count: int
    bytes: int


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

    # ----------------------------------------------------------------------------------------------- the preview

    def preview(self, request: DataRequest, cancel: threading.Event) -> DataPreview:
        """The beginning of what would be written for the run that is looked at."""
        if request.content == SHOWN:
            return self._shown_preview(request)
        quantities = _choice(request)(self.result)
        check_cancel(cancel)
        header, rows = self._beginning(request, quantities)
        count, times = len(quantities), len(self.result.times)
        scenarios = len(self.scenarios(request))
        if request.form == TIDY:
            size = scenarios * self._tidy_bytes(request, quantities)
            return DataPreview(header, rows, scenarios * count * times, len(header), size)
        width = len(header) if request.form == WORKBOOK else count + 1
        if request.form == WORKBOOK:
            size = _BYTES_OF_A_WORKBOOK + _BYTES_OF_A_CELL * times * count
        else:
            size = self._wide_bytes(quantities)
        return DataPreview(header, rows, times, width, scenarios * size)

    def _shown_preview(self, request: DataRequest) -> DataPreview:
        header, rows = _read(self.shown.as_csv().encode())
        size = len(self.shown.as_csv().encode())
        if request.form == WORKBOOK:
            size = _BYTES_OF_A_WORKBOOK // 4 + _BYTES_OF_A_CELL * len(rows) * len(header)
        return DataPreview(header, rows[:_SHOWN_ROWS], len(rows), len(header), size)

    def _beginning(
        self, request: DataRequest, quantities: "tuple[Quantity, ...]"
    ) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        from engine.exports.tidy_table import tidy_csv
        from engine.exports.wide_table import wide_csv

        if request.form == WORKBOOK:
            return self._beginning_of_shares(request.language)
        if request.form == TIDY:
            parts = tidy_csv([self.result], lambda _: quantities[:1], words=request.words)
        else:
            parts = wide_csv(self.result, lambda _: quantities[:_SHOWN_COLUMNS], words=request.words)
        return _read(b"".join(itertools.islice(parts, _SHOWN_ROWS + 1)))

    def _beginning_of_shares(self, language: Language) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """As the sheet of shares shows it."""
        from engine.exports.table_words import TIDY_COLUMNS

        names = (each.name for each in self.result.scenario.actors)
        shares = self.result.shares[:_SHOWN_ROWS].tolist()
        rows = zip(self.result.times.tolist(), shares, strict=False)
        return (
            (TIDY_COLUMNS["time"].name.in_language(language), *names),
            tuple((f"{time:.2f}", *(f"{share:.1%}" for share in row)) for time, row in rows),
        )

    def _tidy_bytes(self, request: DataRequest, quantities: "Sequence[Quantity]") -> int:
        from engine.exports.tidy_table import tidy_csv

        some = tuple(_sample(quantities))
        written = sum(map(len, tidy_csv([self.result], lambda _: some, words=request.words)))
        return round(written / max(1, len(some)) * len(quantities))

    def _wide_bytes(self, quantities: "Sequence[Quantity]") -> int:
        from engine.exports.wide_table import wide_csv

        some = tuple(_sample(quantities))
        return round(sum(map(len, wide_csv(self.result, lambda _: some))) / max(1, len(some)) * len(quantities))

    # ----------------------------------------------------------------------------------------------- the writing

    def write(
        self,
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
        if request.content == SHOWN:
            return self._write_shown(request, paths[0])
        from engine.project.atomic_file import check_place

        for path in paths:
            check_place(path)
        results = []
        for scenario in self.scenarios(request):
            check_cancel(cancel)
            results.append(self._run_of(scenario, cancel))
        if request.form == TIDY:
            self._write_table(request, results, paths[0], cancel, progress)
            return list(paths)
        for place, (result, path) in enumerate(zip(results, paths, strict=True)):
            whole = _Part(progress, place, len(results))
            self._write_table(request, [result], path, cancel, whole)
        return list(paths)

    def _run_of(self, scenario: "Scenario", cancel: threading.Event) -> "Result":
        from engine import solve

        result = self.result if scenario == self.result.scenario else solve(scenario, cancel)
        check_cancel(cancel)
        if result.problem is not None:
            raise InvalidInput([result.problem.under(f"“{scenario.name}”")])
        return result

    def _write_table(
        self,
        request: DataRequest,
        results: "Sequence[Result]",
        path: Path,
        cancel: threading.Event,
        progress: Progress,
    ) -> None:
        from engine.exports.writing import TableStyle, write_csv, write_workbook

        style = TableStyle(request.language, _choice(request), request.words, is_for_spreadsheets=True)
        if request.form != WORKBOOK:
            write_csv(results, request.form, path, style, cancel, progress)
            return
        from engine.exports.workbook import Extras

        (result,) = results
        verdicts = self._verdicts_on(request, result, cancel, progress)
        write_workbook(result, path, style, Extras(self.project, verdicts), cancel, progress)

    def _verdicts_on(
        self, request: DataRequest, result: "Result", cancel: threading.Event, progress: Progress
    ) -> "tuple[Verdict, ...] | None":
        """The verdicts on all claims where they are wanted; what is known is not judged again."""
        if request.content != EVERYTHING or not request.has_claims:
            return None
        if self.verdicts is not None and result is self.result:
            return self.verdicts
        from engine.claims import judge_all

        return judge_all(result, cancel=cancel, progress=progress)

    def _write_shown(self, request: DataRequest, path: Path) -> list[Path]:
        from engine.project.atomic_file import write_atomically

        if request.form == WORKBOOK:
            from engine.exports.workbook import table_bytes

            title = self.result.scenario.name
            write_atomically(path, table_bytes(title, self.shown.header, self.shown.rows, request.language))
        else:
            write_atomically(path, self.shown.as_csv().encode("utf-8-sig"))
        return [path]


@dataclass(frozen=True)
class _Part:
    """The progress of one of several files as a part of the whole."""

    progress: Progress
    place: int
    count: int

    def __call__(self, done: int, total: int) -> None:
        self.progress(self.place * total + done, self.count * total)


def _short(name: str) -> str:
    """The beginning of a name, as long as any file system takes it."""
    return name.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(" .")


def _choice(request: DataRequest) -> "Choice":
    from engine.exports.quantities import everything, shares_of_actors

    return shares_of_actors if request.content == SHARES else everything


def _sample(quantities: "Sequence[Quantity]") -> "Iterable[Quantity]":
    """Some of them, from all over."""
    return quantities[:: max(1, len(quantities) // _SAMPLES)]


def _read(data: bytes) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8")))
    return tuple(header), tuple(map(tuple, rows))
