"""The beginning of a table that will be written, and how large the whole will be."""

import csv
import io
import itertools
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.progress import check_cancel
from engine.text import Language
from gui.data_export.request import SHOWN, TIDY, WORKBOOK, DataRequest
from gui.data_export.source import DataSource

if TYPE_CHECKING:
    from engine.exports.quantities import Quantity

MOST_ROWS = 1_048_576
"""What spreadsheets can open."""
_SHOWN_ROWS, _SHOWN_COLUMNS = 20, 24
_SAMPLES = 32
_BYTES_OF_A_CELL, _BYTES_OF_A_WORKBOOK = 13, 40_000
"""Of a workbook, compressed."""


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


def preview_of(source: DataSource, request: DataRequest, cancel: threading.Event) -> DataPreview:
    """The beginning of what would be written for the run that is looked at."""
    if request.content == SHOWN:
        return _shown_preview(source, request)
    quantities = request.choice(source.result)
    check_cancel(cancel)
    header, rows = _beginning(source, request, quantities)
    count, times = len(quantities), len(source.result.times)
    scenarios = len(source.scenarios(request))
    if request.form == TIDY:
        size = scenarios * _tidy_bytes(source, request, quantities)
        return DataPreview(header, rows, scenarios * count * times, len(header), size)
    width = len(header) if request.form == WORKBOOK else count + 1
    if request.form == WORKBOOK:
        size = _BYTES_OF_A_WORKBOOK + _BYTES_OF_A_CELL * times * count
    else:
        size = _wide_bytes(source, quantities)
    return DataPreview(header, rows, times, width, scenarios * size)


def _shown_preview(source: DataSource, request: DataRequest) -> DataPreview:
    header, rows = _read(source.shown.as_csv().encode())
    size = len(source.shown.as_csv().encode())
    if request.form == WORKBOOK:
        size = _BYTES_OF_A_WORKBOOK // 4 + _BYTES_OF_A_CELL * len(rows) * len(header)
    return DataPreview(header, rows[:_SHOWN_ROWS], len(rows), len(header), size)


def _beginning(
    source: DataSource, request: DataRequest, quantities: "tuple[Quantity, ...]"
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    from engine.exports.tidy_table import tidy_csv
    from engine.exports.wide_table import wide_csv

    if request.form == WORKBOOK:
        return _beginning_of_shares(source, request.language)
    if request.form == TIDY:
        parts = tidy_csv([source.result], lambda _: quantities[:1], words=request.words)
    else:
        parts = wide_csv(source.result, lambda _: quantities[:_SHOWN_COLUMNS], words=request.words)
    return _read(b"".join(itertools.islice(parts, _SHOWN_ROWS + 1)))


def _beginning_of_shares(source: DataSource, language: Language) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """As the sheet of shares shows it."""
    from engine.exports.table_words import TIDY_COLUMNS

    names = (each.name for each in source.result.scenario.actors)
    shares = source.result.shares[:_SHOWN_ROWS].tolist()
    rows = zip(source.result.times.tolist(), shares, strict=False)
    return (
        (TIDY_COLUMNS["time"].name.in_language(language), *names),
        tuple((f"{time:.2f}", *(f"{share:.1%}" for share in row)) for time, row in rows),
    )


def _tidy_bytes(source: DataSource, request: DataRequest, quantities: "Sequence[Quantity]") -> int:
    from engine.exports.tidy_table import tidy_csv

    some = tuple(_sample(quantities))
    written = sum(map(len, tidy_csv([source.result], lambda _: some, words=request.words)))
    return round(written / max(1, len(some)) * len(quantities))


def _wide_bytes(source: DataSource, quantities: "Sequence[Quantity]") -> int:
    from engine.exports.wide_table import wide_csv

    some = tuple(_sample(quantities))
    return round(sum(map(len, wide_csv(source.result, lambda _: some))) / max(1, len(some)) * len(quantities))


def _sample(quantities: "Sequence[Quantity]") -> "Iterable[Quantity]":
    """Some of them, from all over."""
    return quantities[:: max(1, len(quantities) // _SAMPLES)]


def _read(data: bytes) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8")))
    return tuple(header), tuple(map(tuple, rows))
