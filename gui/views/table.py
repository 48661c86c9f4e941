"""The numbers behind a picture, as a table that spreadsheets read."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.exports.csv_cells import guarded

Cell = float | str | None


@dataclass(frozen=True)
class Table:
    """A header and rows of the same length; None is an empty cell."""

    header: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()

    def as_csv(self) -> str:
        """The table as comma-separated text with one line for each row (RFC 4180)."""
        return self._text(",", "\r\n")

    def for_clipboard(self) -> str:
        """The table as tab-separated text, which spreadsheets paste into cells."""
        return self._text("\t", "\n")

    def _text(self, delimiter: str, line_end: str) -> str:
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
        writer.writerow([guarded(each) for each in self.header])
        writer.writerows([_written(each) for each in row] for row in self.rows)
        return out.getvalue()


def time_header() -> str:
    """What the column of times is called."""
    return QCoreApplication.translate("Table", "time")


def time_table(columns: Mapping[str, tuple[Sequence[float], Sequence[float | None]]]) -> Table:
    """Columns given as times and values, side by side under one column of times; empty where one has no value."""
    found: dict[float, dict[str, float]] = {}
    for name, (times, values) in columns.items():
        for time, value in zip(times, values, strict=True):
            cells = found.setdefault(round(float(time), 9), {})
            if value is not None and np.isfinite(value):
                cells[name] = float(value)
    return Table((time_header(), *columns), tuple(_rows(found, tuple(columns))))


def _rows(found: Mapping[float, Mapping[str, float]], names: tuple[str, ...]) -> Iterator[tuple[Cell, ...]]:
    for time in sorted(found):
        yield (time, *(found[time].get(name) for name in names))


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    return guarded(cell) if isinstance(cell, str) else f"{cell:.10g}"
