"""Runs as CSV text: `time` in calendar years first, every number written so that it is read back the same."""

import csv
import io
import math
from collections.abc import Iterable, Sequence

from engine.mechanisms.types import Array
from engine.result import Output, Result


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


def csv_text(header: Sequence[str], columns: Iterable[Array]) -> str:
    """Columns as CSV; names are quoted, a number that does not exist is left blank, an infinite one is `inf`."""
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(header)
    rows = csv.writer(text, lineterminator="\n")
    for row in zip(*(column.tolist() for column in columns), strict=True):
        rows.writerow("" if math.isnan(value) else f"{value!r}" for value in row)
    return text.getvalue()
