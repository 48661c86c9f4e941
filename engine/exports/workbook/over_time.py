"""The sheets with a row for each time: shares, other stocks, flows and indicators."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.exports.quantities import Quantity, flows, indicators, shares_of_actors, stocks
from engine.exports.workbook.book import Book, Column
from engine.result import Result
from engine.text import Text
from engine.unit_words import unit_text

SHARES = Text("Shares", "份额")
_TIME = Text("Time", "时间")
_YEAR = Text("year", "年份")
_BY_UNIT = {"points": "points", "days": "days"}
_PARTS = ("market_share", "share", "coverage", "people", "stack")


@dataclass(frozen=True)
class TimeSheet:
    """A table over time.

    title_of  what its columns are called, where that is less than the whole description of a quantity
    """

    name: Text
    quantities: tuple[Quantity, ...]
    title_of: Callable[[Quantity], str] | None = None

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.quantities) + 1


def time_sheets(result: Result) -> tuple[TimeSheet, ...]:
    """All of them, in the order in which they follow each other; the first has the shares of the actors."""
    of = {
        name: tuple(each for each in stocks(result) if each.subject.quantity == name) for name in ("share", "coverage")
    }
    others = tuple(each for each in stocks(result) if each.subject.quantity not in of)
    sheets = [
        TimeSheet(SHARES, shares_of_actors(result), lambda each: each.subject.actor),
        TimeSheet(Text("Shares by niche", "各细分市场的份额"), of["share"], _place),
        TimeSheet(Text("Coverage by niche", "各细分市场的覆盖"), of["coverage"], _place),
        TimeSheet(Text("Other stocks", "其他存量"), others),
        TimeSheet(Text("Flows", "流量"), flows(result)),
        TimeSheet(Text("Indicators", "指标"), indicators(result)),
    ]
    return tuple(each for each in sheets if each.quantities)


def put_over_time(book: Book, sheet: Any, table: TimeSheet, result: Result, row_done: Callable[[int], None]) -> None:
    """Fill a sheet with a table over time."""
    columns = [Column(_TIME, 10, "year", _YEAR)]
    for each in table.quantities:
        title = each.text if table.title_of is None else table.title_of(each)
        columns.append(Column(title, 15, style_of(each), unit_text(each.unit)))
    book.put_numbers(sheet, columns, _rows(result, table.quantities), row_done)


def style_of(quantity: Quantity) -> str:
    """How its numbers look."""
    if quantity.subject.quantity in _PARTS and quantity.unit == "1":
        return "part"
    return _BY_UNIT.get(quantity.unit, "number")


def _place(quantity: Quantity) -> str:
    return f"{quantity.subject.actor} · {quantity.subject.niche}"


def _rows(result: Result, quantities: Sequence[Quantity]) -> Iterator[list[float]]:
    values = np.column_stack([result.times, *(each.compute() for each in quantities)])
    for row in values:
        yield row.tolist()
