"""Writing an export, whole or not at all, into as many files as its format has."""

import itertools
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.exports.csv_cells import BYTE_ORDER_MARK
from engine.exports.csv_metadata import metadata_path, tidy_metadata, wide_metadata
from engine.exports.quantities import Quantity, everything, shares_of_actors
from engine.exports.sbml import sbml_text
from engine.exports.tidy_table import Choice, Runs, tidy_csv
from engine.exports.wide_table import wide_csv
from engine.exports.xmile import xmile_text
from engine.progress import Progress, check_cancel, no_progress
from engine.project.atomic_file import write_atomically
from engine.result import Result
from engine.scenario import Scenario
from engine.text import Language

if TYPE_CHECKING:
    from engine.exports.workbook import Extras

MODELS: Mapping[str, Callable[[Scenario, threading.Event | None], str]] = {"xmile": xmile_text, "sbml": sbml_text}
"""The text of a scenario in each format of models; an event that is set stops the work."""
TABLES = ("csv", "csv-wide", "xlsx")
"""The formats of tables of runs."""


@dataclass(frozen=True)
class TableStyle:
    """How tables are written.

    language             of what stands beside the numbers: metadata, sheets of a workbook
    choice               which quantities
    words                language of the headers of CSV; None for the words that programs read
    is_for_spreadsheets  whether a CSV says at its beginning that it is UTF-8
    """

    language: Language = "en"
    choice: Choice = everything
    words: Language | None = None
    is_for_spreadsheets: bool = False


def write_workbook(
    result: Result,
    path: Path,
    style: TableStyle | None = None,
    extras: "Extras | None" = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> tuple[Path, ...]:
    """Write a run as an Excel workbook, and return the files written; for the arguments see `write_csv`.

    Raises:
        InvalidInput: the file cannot be written.
        Cancelled: the event was set.
    """
    from engine.exports.workbook import workbook_bytes

    style = style or TableStyle()
    has_only_shares = style.choice is shares_of_actors

    def parts() -> Iterator[bytes]:
        yield workbook_bytes(
            result, style.language, extras, has_only_shares=has_only_shares, cancel=cancel, progress=progress
        )

    # Made while it is written, so that a place that cannot be written to is refused before the work.
    write_atomically(path, parts())
    return (path,)


def files_of(form: str, path: str | os.PathLike[str]) -> tuple[Path, ...]:
    """Every file that an export to `path` writes."""
    target = Path(path)
    return (target, metadata_path(target)) if form in {"csv", "csv-wide"} else (target,)


def write_model(scenario: Scenario, form: str, path: Path, cancel: threading.Event | None = None) -> tuple[Path, ...]:
    """Write a scenario as a model, and return the files written.

    Args:
        scenario: a valid one.
        form: a key of `MODELS`.
        path: of the file.
        cancel: set it to stop; then what stood there before stands there still.

    Raises:
        InvalidInput: the scenario is not valid, or the file cannot be written.
        Cancelled: the event was set.
    """
    write_atomically(path, MODELS[form](scenario, cancel).encode("utf-8"))
    return files_of(form, path)


def write_csv(
    results: Runs,
    form: str,
    path: Path,
    style: TableStyle | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> tuple[Path, ...]:
    """Write runs as CSV with their metadata beside it, and return the files written.

    Args:
        results: runs that came to their end; only a tidy table takes more than one.
        form: "csv" or "csv-wide".
        path: of the table.
        style: how it is written.
        cancel: set it to stop; then what stood there before stands there still.
        progress: told how much is written, of how much.

    Raises:
        InvalidInput: a file cannot be written.
        Cancelled: the event was set.
    """
    style = style or TableStyle()
    table, metadata = files_of(form, path)
    if form == "csv":
        names: list[str] = []

        def choice(result: Result) -> tuple[Quantity, ...]:
            names.append(result.scenario.name)
            return style.choice(result)

        _write(table, tidy_csv(results, choice, words=style.words, cancel=cancel, progress=progress), style)
        about = tidy_metadata(table, names, style.language, style.words)
    else:
        (result,) = results
        _write(table, wide_csv(result, style.choice, words=style.words, cancel=cancel, progress=progress), style)
        about = wide_metadata(table, result, style.choice(result), style.language, style.words)
    check_cancel(cancel)
    write_atomically(metadata, about)
    return table, metadata


def _write(table: Path, parts: Iterator[bytes], style: TableStyle) -> None:
    start = (BYTE_ORDER_MARK,) if style.is_for_spreadsheets else ()
    write_atomically(table, itertools.chain(start, parts))
