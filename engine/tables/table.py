"""A table of text cells, read from a CSV or TSV file."""

import os
from collections import Counter
from dataclasses import dataclass

from engine.problems import InvalidInput, problem
from engine.project.bounded_file import read_bounded
from engine.project.json_flaws import shortened
from engine.tables.dates import is_date
from engine.tables.encoding import decode
from engine.tables.numbers import NumberStyle, UnreadableCellError, find_style, given_style, read_number
from engine.tables.records import find_delimiter, records

MAX_BYTES = 32 * 1024 * 1024
MAX_ROWS = 100_000
MAX_COLUMNS = 1000

DECIMALS = (".", ",")


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What the user knows better than the guess; None leaves it to the guess.

    comment  beginning of lines to leave out; "" when there are none
    """

    delimiter: str | None = None
    decimal: str | None = None
    encoding: str | None = None
    has_header: bool | None = None
    comment: str = "#"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text cells, each as wide as the header.

    header  names of the columns as written; "Column 3" where there is none
    lines   for each row the line of the file it begins at, counted from 1
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    delimiter: str
    encoding: str
    style: NumberStyle

    @property
    def decimal(self) -> str:
        """The decimal sign."""
        return self.style.decimal

    @property
    def columns(self) -> tuple[tuple[str, ...], ...]:
        """The cells by column."""
        return tuple(zip(*self.rows, strict=True))

    def column(self, name: str) -> tuple[str, ...]:
        """The cells of the column called `name`; KeyError when there is none."""
        if name not in self.header:
            raise KeyError(name)
        index = self.header.index(name)
        return tuple(row[index] for row in self.rows)


def read_table(source: bytes | str | os.PathLike[str], options: TableOptions = TableOptions()) -> Table:
    """The table in some bytes or in a file, at most 32 MiB.

    Args:
        source: the bytes, or the path of the file.
        options: what is known better than the guess.

    Raises:
        InvalidInput: there is no table in it.
    """
    data = source if isinstance(source, bytes) else read_bounded(source, MAX_BYTES)[0]
    if len(data) > MAX_BYTES:
        raise InvalidInput([problem("table_too_large", size=len(data) / 1024**2, maximum=MAX_BYTES // 1024**2)])
    _check(options)
    text, encoding = decode(data, options.encoding)
    if not text.strip():
        raise InvalidInput([problem("table_empty")])
    delimiter = options.delimiter or find_delimiter(text, options.comment)
    lines, cells = _rows(text, delimiter, options.comment)
    if options.has_header or (options.has_header is None and _looks_like_header(cells[0])):
        header, lines, cells = cells[0], lines[1:], cells[1:]
    else:
        header = ("",) * len(cells[0])
    if not cells:
        raise InvalidInput([problem("table_no_rows")])
    header, cells = _rectangular(header, lines, cells)
    style = (
        given_style(options.decimal) if options.decimal else find_style((c for row in cells for c in row), delimiter)
    )
    return Table(header, tuple(cells), tuple(lines), delimiter, encoding, style)


def _check(options: TableOptions) -> None:
    if options.delimiter is not None and (len(options.delimiter) != 1 or options.delimiter in '"\r\n '):
        raise InvalidInput([problem("table_bad_delimiter", "separator", value=options.delimiter)])
    if options.decimal is not None and options.decimal not in DECIMALS:
        raise InvalidInput([problem("table_bad_decimal", "decimal", value=options.decimal)])
    if options.decimal is not None and options.decimal == options.delimiter == ".":
        raise InvalidInput([problem("table_bad_decimal", "decimal", value=options.decimal)])


def _rows(text: str, delimiter: str, comment: str) -> tuple[list[int], list[tuple[str, ...]]]:
    lines: list[int] = []
    rows: list[tuple[str, ...]] = []
    for line, cells in records(text, delimiter, comment):
        if len(rows) > MAX_ROWS:
            raise InvalidInput([problem("table_too_many_rows", maximum=MAX_ROWS)])
        if len(cells) > MAX_COLUMNS:
            raise InvalidInput([problem("table_too_many_columns", count=len(cells), line=line, maximum=MAX_COLUMNS)])
        lines.append(line)
        rows.append(cells)
    if not rows:
        raise InvalidInput([problem("table_empty")])
    if max(map(len, rows)) == 1:
        raise InvalidInput([problem("table_one_column", "separator", value=_NAMES.get(delimiter, delimiter))])
    return lines, rows


_NAMES = {"\t": "Tab"}


def _looks_like_header(cells: tuple[str, ...]) -> bool:
    """A first row is a header unless all it holds are numbers and dates."""
    return not all(_is_number(cell) or is_date(cell) for cell in cells if cell)


def _is_number(cell: str) -> bool:
    try:
        read_number(cell, given_style(",") if "," in cell else given_style("."))
    except UnreadableCellError:
        return False
    return True


def _rectangular(
    header: tuple[str, ...], lines: list[int], rows: list[tuple[str, ...]]
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The table without blank cells beyond its width; `InvalidInput` when a row is wider or narrower than that."""
    width = len(header)
    while width > 1 and not header[width - 1] and not any(row[width - 1] for row in rows if len(row) >= width):
        width -= 1
    for line, row in zip(lines, rows, strict=True):
        if len(row) < width or any(row[width:]):
            raise InvalidInput([problem("table_ragged_row", line=line, count=len(row), width=width)])
    names = tuple(name or f"Column {index}" for index, name in enumerate(header[:width], start=1))
    return names, [row[:width] for row in rows]


def check_columns(table: Table, names: tuple[str, ...]) -> None:
    """Raise `InvalidInput` unless each name stands for exactly one column of the table."""
    counts = Counter(table.header)
    missing = [name for name in dict.fromkeys(names) if name not in counts]
    if missing:
        shown = {"missing": _listed(missing), "available": _listed(table.header)}
        raise InvalidInput([problem("table_missing_columns", "columns", **shown)])
    repeated = [name for name in dict.fromkeys(names) if counts[name] > 1]
    if repeated:
        raise InvalidInput([problem("table_column_ambiguous", "columns", name=shortened(repeated[0]))])


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return shortened(", ".join(shortened(name) for name in names), 400)
