"""From a run to the bytes of a workbook."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from engine.claims import Verdict, judge
from engine.exports.quantities import everything
from engine.exports.workbook.assumed import put_actors, put_assumptions, put_measured, put_niches, put_shocks
from engine.exports.workbook.book import Book, Cell, Column, new_book
from engine.exports.workbook.front import NOTES, SUMMARY, FrontSheet, notes_of, put_notes
from engine.exports.workbook.judged import put_claims
from engine.exports.workbook.over_time import TimeSheet, put_over_time, time_sheets
from engine.progress import Cancelled, Progress, no_progress
from engine.project import Project
from engine.result import Result
from engine.text import Language, Text
from engine.unit_words import unit_text


@dataclass(frozen=True)
class Extras:
    """What stands beside the run.

    project   whose title, author, notes and measured data are written
    verdicts  on the claims; None for those that need no other run
    """

    project: Project | None = None
    verdicts: tuple[Verdict, ...] | None = None


def workbook_bytes(
    result: Result,
    language: Language = "en",
    extras: Extras | None = None,
    *,
    has_only_shares: bool = False,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> bytes:
    """A run as an XLSX document.

    Args:
        result: a run that came to its end.
        language: of its words; names are as typed.
        extras: what stands beside the run.
        has_only_shares: whether to write the summary and the shares of the actors and nothing else.
        cancel: set it to stop.
        progress: told how many cells are written, of about how many.

    Raises:
        Cancelled: the event was set.
        OSError: there is no room for temporary files.
    """
    extras = extras or Extras()
    verdicts = judge(result) if extras.verdicts is None else extras.verdicts
    tables = time_sheets(result)[: 1 if has_only_shares else None]
    file = _Stoppable(cancel)
    rows = len(result.times)
    count = _Count(progress, rows, rows * sum(each.width for each in tables))
    with new_book(file, language, cancel) as book:
        book.describe(result.scenario.name, extras.project)
        FrontSheet(book, book.sheet(SUMMARY), result).fill(extras.project, verdicts)
        for table in tables:
            put_over_time(book, book.sheet(table.name, is_fitted=False), table, result, count.rows_of(table))
        if not has_only_shares:
            _put_the_rest(book, result, extras, verdicts, tables)
    return file.getvalue()


def _put_the_rest(
    book: Book, result: Result, extras: Extras, verdicts: tuple[Verdict, ...], tables: tuple[TimeSheet, ...]
) -> None:
    scenario, project = result.scenario, extras.project
    put_claims(book, book.sheet(Text("Claims", "论断")), verdicts)
    put_assumptions(book, book.sheet(Text("Assumptions", "假设")), scenario)
    if scenario.events:
        put_shocks(book, book.sheet(Text("Shocks", "冲击")), scenario.events)
    put_actors(book, book.sheet(Text("Actors", "主体")), result)
    put_niches(book, book.sheet(Text("Niches", "细分市场")), result)
    if project is not None and project.series:
        put_measured(book, book.sheet(Text("Measured data", "实测数据")), project.series)
    notes = notes_of(result, project)
    if notes:
        put_notes(book, book.sheet(NOTES), notes)
    _put_quantities(book, book.sheet(Text("Quantities", "数量")), result, tables)


def _put_quantities(book: Book, sheet: Any, result: Result, tables: tuple[TimeSheet, ...]) -> None:
    """What every column of the workbook is called in the other tables of the program."""
    place = {each.name: table.name for table in tables for each in table.quantities}
    columns = [
        Column(Text("Name in CSV tables and files", "CSV 表格与文件中的标识"), width=44),
        Column(Text("Description", "说明"), width=50),
        Column(Text("Type", "类型"), width=12),
        Column(Text("Unit", "单位"), width=16),
        Column(Text("Sheet", "工作表"), width=22),
    ]
    types = {"stock": Text("stock", "存量"), "flow": Text("flow", "流量"), "indicator": Text("indicator", "指标")}
    rows: Iterator[list[Cell]] = (
        [each.name, each.text, types[each.subject.type], unit_text(each.unit), place[each.name]]
        for each in everything(result)
    )
    book.put_table(sheet, columns, rows)


class _Stoppable(BytesIO):
    """Takes the document while it is compressed, which for a large market takes seconds; until the event is set."""

    def __init__(self, cancel: threading.Event | None) -> None:
        super().__init__()
        self._cancel = cancel
        self._has_stopped = False

    def write(self, data: Any) -> int:
        if not self._has_stopped and self._cancel is not None and self._cancel.is_set():
            # Once only: what is closed afterwards still writes its end.
            self._has_stopped = True
            raise Cancelled
        return super().write(data)


class _Count:
    """Adds up the cells of sheet after sheet."""

    def __init__(self, progress: Progress, rows: int, total: int) -> None:
        self._progress = progress
        self._rows = rows
        self._total = total
        self._columns_before = 0

    def rows_of(self, table: TimeSheet) -> Callable[[int], None]:
        """What is told when a row of the next table is written."""
        before = self._columns_before * self._rows
        self._columns_before += table.width

        def row_done(row: int) -> None:
            self._progress(before + row * table.width, self._total)

        return row_done
