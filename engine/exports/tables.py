"""Runs as CSV text: `time` in calendar years first, every number written so that it is read back the same."""

import csv
import io
import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np

from engine.mechanisms.types import Array
from engine.result import Output, Result

Cell: TypeAlias = str | float | int | bool | None


def shares_csv(result: Result) -> str:
    """Time and the share of every actor, named as typed; rows sum to 1."""
    names = [actor.name for actor in result.scenario.actors]
    return csv_text(["time", *names], [result.times, *result.shares.T])


def solution_csv(result: Result) -> str:
    """Time, every stock (`share.<actor>.<niche>` among them) and every indicator."""
    outputs = _solution(result)
    return csv_text(["time", *(each.name for each in outputs)], [result.times, *(each.values for each in outputs)])


def solution_units(result: Result) -> dict[str, str]:
    """Unit of every column of `solution_csv`."""
    return {"time": "calendar year", **{each.name: each.unit for each in _solution(result)}}


def _solution(result: Result) -> list[Output]:
    totals = {f"share.{actor.name}" for actor in result.scenario.actors}
    stocks = [name for name in result.stocks if name not in totals]
    return [*(result.stocks[name] for name in stocks), *result.indicators.values()]


def csv_text(header: Sequence[str], columns: Iterable[Array | Sequence[Cell]]) -> str:
    """Columns as CSV; names are quoted, a number that does not exist is left blank, an infinite one is `inf`."""
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(header)
    rows = csv.writer(text, lineterminator="\n")
    listed = [column.tolist() if isinstance(column, np.ndarray) else column for column in columns]
    for row in zip(*listed, strict=True):
        rows.writerow(_written(cell) for cell in row)
    return text.getvalue()


def _written(cell: Cell) -> str:
    """A cell as it stands in the table; what is true or false as in JSON."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell if isinstance(cell, str) else f"{cell!r}"
