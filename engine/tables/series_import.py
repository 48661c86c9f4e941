"""From a table to data series: which columns measure which outputs, and how."""

import itertools
import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import Enum

from engine.problems import InvalidInput, problem
from engine.project.json_flaws import shortened
from engine.scenario import Series
from engine.tables.dates import DateFormat, read_date
from engine.tables.numbers import UnreadableCellError, read_number
from engine.tables.table import Table, check_columns

BLANKS = frozenset({"", "na", "n/a", "nan", "null", "-", "–", "—", ".", "..", "...", "…", ":"})
"""Cells, in lower case, that say: not published. Never zero."""

_ROUNDING = 0.01  # by which published shares of a row may exceed 1


class Measure(Enum):
    """What the numbers of a column are.

    COUNT    counts; all count targets of a row together make 1
    SHARE    shares, 0 to 1
    PERCENT  shares in per cent, 0 to 100, with or without the sign
    VALUE    the output itself, in its own unit
    """

    COUNT = "count"
    SHARE = "share"
    PERCENT = "percent"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Target:
    """One output and the columns whose sum measures it.

    output         such as "share.Licensed" or "indicator.hhi"
    given_measure  what the numbers are; None means counts for the share of an actor, else the value itself
    unit           of the values; shares have none
    """

    output: str
    columns: tuple[str, ...]
    given_measure: Measure | None = None
    unit: str = "1"

    @property
    def is_share_of_actor(self) -> bool:
        """Whether the output is one of those that make 1 together."""
        return self.output.startswith("share.")

    @property
    def measure(self) -> Measure:
        """What the numbers are."""
        return self.given_measure or (Measure.COUNT if self.is_share_of_actor else Measure.VALUE)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column holds the dates, and which columns measure what.

    date_format  None accepts every format that means one thing only
    """

    time: str
    targets: tuple[Target, ...]
    date_format: DateFormat | None = None


def series_from_table(
    table: Table, mapping: ColumnMapping, *, source: str = "", taken_ids: Collection[str] = ()
) -> tuple[Series, ...]:
    """One series for each target, in order of time.

    A blank cell was not published. A row in which any cell needed for counts is blank is left out of all counts;
    elsewhere a blank leaves a gap in its own series.

    Args:
        table: as `read_table` returns it.
        mapping: which column holds the dates, and which measure what.
        source: attribution, shown under pictures.
        taken_ids: that the new series must not have.

    Raises:
        InvalidInput: a cell cannot be used; names column and line.
    """
    _check_targets(mapping.targets)
    check_columns(table, (mapping.time, *(name for target in mapping.targets for name in target.columns)))
    times = _times(table, mapping)
    order = sorted(range(len(times)), key=times.__getitem__)
    _check_distinct(table, mapping.time, times, order)
    sums = [_sums(table, target) for target in mapping.targets]
    _normalise_counts(table, mapping.targets, sums)
    _check_whole(table, mapping.targets, sums)
    ids = _free_ids(taken_ids, len(mapping.targets))
    return tuple(_series(*each, times, order, source) for each in zip(ids, mapping.targets, sums, strict=True))


def _check_targets(targets: tuple[Target, ...]) -> None:
    if not targets or not all(target.columns and target.output.strip() for target in targets):
        raise InvalidInput([problem("table_no_targets", "columns")])
    outputs: set[str] = set()
    counted: set[str] = set()
    for target in targets:
        if target.output in outputs:
            raise InvalidInput([problem("table_target_twice", "columns", output=target.output)])
        outputs.add(target.output)
        if target.measure is Measure.COUNT and not target.is_share_of_actor:
            raise InvalidInput([problem("table_count_of_no_share", "columns", output=target.output)])
        for name in target.columns:
            if target.columns.count(name) > 1 or (target.is_share_of_actor and name in counted):
                raise InvalidInput([problem("table_column_twice", "columns", name=name)])
        if target.is_share_of_actor:
            counted.update(target.columns)


def _times(table: Table, mapping: ColumnMapping) -> list[float]:
    def read(cell: str) -> float:
        return read_date(cell, table.style, mapping.date_format)

    return [_read_cell(table, mapping.time, row, cell, read) for row, cell in enumerate(table.column(mapping.time))]


def _check_distinct(table: Table, name: str, times: list[float], order: list[int]) -> None:
    for before, after in itertools.pairwise(order):
        if times[before] == times[after]:
            lines = sorted((table.lines[before], table.lines[after]))
            raise InvalidInput([problem("table_date_twice", name, first=lines[0], second=lines[1])])


def _sums(table: Table, target: Target) -> list[float | None]:
    """For each row the sum of the target's columns; None where any of them is blank."""

    def read(cell: str) -> float:
        if target.measure is Measure.PERCENT:
            cell = cell.removesuffix("%").removesuffix("％").rstrip()
        value = read_number(cell, table.style)
        if value < 0 and target.measure is not Measure.VALUE:
            raise UnreadableCellError("table_negative")
        if target.measure is Measure.SHARE and value > 1:
            raise UnreadableCellError("table_share_above_one")
        if target.measure is Measure.PERCENT and value > 100:
            raise UnreadableCellError("table_percent_above_hundred")
        return value / 100 if target.measure is Measure.PERCENT else value

    sums: list[float | None] = [0.0] * len(table.rows)
    for name in target.columns:
        for row, cell in enumerate(table.column(name)):
            value = None if cell.lower() in BLANKS else _read_cell(table, name, row, cell, read)
            so_far = sums[row]
            sums[row] = None if so_far is None or value is None else so_far + value
    if any(each is not None and not math.isfinite(each) for each in sums):
        raise InvalidInput([problem("value_not_finite", _joined(target.columns))])
    return sums


def _read_cell(table: Table, name: str, row: int, cell: str, read: Callable[[str], float]) -> float:
    try:
        return read(cell)
    except UnreadableCellError as error:
        raise InvalidInput([problem(error.code, name, line=table.lines[row], cell=shortened(cell))]) from error


def _normalise_counts(table: Table, targets: tuple[Target, ...], sums: list[list[float | None]]) -> None:
    """Turn the counts of each row into shares of their total."""
    counts = [values for target, values in zip(targets, sums, strict=True) if target.measure is Measure.COUNT]
    if not counts:
        return
    columns = _joined(name for target in targets if target.measure is Measure.COUNT for name in target.columns)
    for row, line in enumerate(table.lines):
        known = [each for values in counts if (each := values[row]) is not None]
        total = math.fsum(known)
        is_whole = len(known) == len(counts)
        if is_whole and total == 0:
            raise InvalidInput([problem("table_row_sums_to_zero", columns, line=line)])
        for values in counts:
            count = values[row]
            values[row] = count / total if is_whole and count is not None else None
    if all(value is None for value in counts[0]):
        raise InvalidInput([problem("table_no_whole_row", columns)])


def _check_whole(table: Table, targets: tuple[Target, ...], sums: list[list[float | None]]) -> None:
    """Published shares of actors cannot make more than the whole market."""
    shares = [
        (target, values)
        for target, values in zip(targets, sums, strict=True)
        if target.measure in (Measure.SHARE, Measure.PERCENT) and target.is_share_of_actor
    ]
    for row, line in enumerate(table.lines):
        total = sum(values[row] or 0.0 for _, values in shares)
        if total > 1 + _ROUNDING:
            columns = _joined(name for target, _ in shares for name in target.columns)
            raise InvalidInput([problem("table_shares_exceed_whole", columns, line=line, total=total)])


def _series(
    series_id: str, target: Target, values: list[float | None], times: list[float], order: list[int], source: str
) -> Series:
    kept = [row for row in order if values[row] is not None or target.measure is not Measure.COUNT]
    if all(values[row] is None for row in kept):
        raise InvalidInput([problem("table_no_values", _joined(target.columns))])
    return Series(
        id=series_id,
        name=" + ".join(target.columns),
        output=target.output,
        times=tuple(times[row] for row in kept),
        values=tuple(values[row] for row in kept),
        unit=target.unit if target.measure is Measure.VALUE else "1",
        source=source,
    )


def _joined(names: Iterable[str]) -> str:
    return shortened(", ".join(names), 120)


def _free_ids(taken: Collection[str], count: int) -> list[str]:
    free: list[str] = []
    number = 1
    while len(free) < count:
        if f"series-{number}" not in taken:
            free.append(f"series-{number}")
        number += 1
    return free
