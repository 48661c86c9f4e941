"""Reading dates as calendar years."""

import calendar
import datetime
import re
from enum import Enum

from engine.tables.numbers import NumberStyle, UnreadableCellError, plain


class DateFormat(Enum):
    """How a column writes its dates.

    YEAR            2015 or 2015.5, taken as it stands
    MONTH           2015-01, the middle of the month
    QUARTER         2015-Q1, the middle of the quarter
    DAY             2015-01-31, the middle of the day
    DAY_MONTH_YEAR  31.01.2015 or 31/01/2015, never guessed
    MONTH_DAY_YEAR  01/31/2015, never guessed
    """

    YEAR = "year"
    MONTH = "month"
    QUARTER = "quarter"
    DAY = "day"
    DAY_MONTH_YEAR = "day_month_year"
    MONTH_DAY_YEAR = "month_day_year"


_TIME_OF_DAY = r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
_PATTERNS = {
    DateFormat.YEAR: r"(?P<year>[0-9]{1,4}(?:[.,][0-9]*)?)年?",
    DateFormat.MONTH: r"(?P<year>[0-9]{4})(?:[-/]|-?[mM]|年)(?P<month>[0-9]{1,2})月?",
    DateFormat.QUARTER: r"(?P<year>[0-9]{4})(?:[- /]?[qQ]|年第?)(?P<quarter>[1-4一二三四])(?:季度)?",
    DateFormat.DAY: rf"(?P<year>[0-9]{{4}})[-/年](?P<month>[0-9]{{1,2}})[-/月](?P<day>[0-9]{{1,2}})日?{_TIME_OF_DAY}",
    DateFormat.DAY_MONTH_YEAR: r"(?P<day>[0-9]{1,2})[-./](?P<month>[0-9]{1,2})[-./](?P<year>[0-9]{4})",
    DateFormat.MONTH_DAY_YEAR: r"(?P<month>[0-9]{1,2})[-./](?P<day>[0-9]{1,2})[-./](?P<year>[0-9]{4})",
}
_COMPILED = {format_: re.compile(pattern) for format_, pattern in _PATTERNS.items()}
_GUESSED = (DateFormat.YEAR, DateFormat.QUARTER, DateFormat.MONTH, DateFormat.DAY)
_CHINESE_DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4}


def read_date(cell: str, style: NumberStyle, date_format: DateFormat | None = None) -> float:
    """The calendar year, with its fraction, of a date; `UnreadableCellError` when it is none.

    Month m is year + (m - 1/2)/12, quarter q is year + (q - 1/2)/4, a day is its middle.

    date_format  None accepts every format that means one thing only
    """
    text = plain(cell)
    for candidate in _GUESSED if date_format is None else (date_format,):
        match = _COMPILED[candidate].fullmatch(text)
        if match:
            return _year(candidate, match.groupdict(), style)
    raise UnreadableCellError("table_bad_date")


def is_date(cell: str) -> bool:
    """Whether the cell reads as a date in any of the formats that need no telling."""
    try:
        read_date(cell, NumberStyle())
    except UnreadableCellError:
        return False
    return True


def _year(date_format: DateFormat, parts: dict[str, str], style: NumberStyle) -> float:
    if date_format is DateFormat.YEAR:
        other = "," if style.decimal == "." else "."
        if other in parts["year"]:
            raise UnreadableCellError("table_bad_date")
        return float(parts["year"].replace(style.decimal, "."))
    year = int(parts["year"])
    if date_format is DateFormat.QUARTER:
        quarter = _CHINESE_DIGITS.get(parts["quarter"]) or int(parts["quarter"])
        return year + (quarter - 0.5) / 4
    month = int(parts["month"])
    if date_format is DateFormat.MONTH:
        if not 1 <= month <= 12:
            raise UnreadableCellError("table_bad_date")
        return year + (month - 0.5) / 12
    try:
        day = datetime.date(year, month, int(parts["day"])).timetuple().tm_yday
    except ValueError as error:
        raise UnreadableCellError("table_bad_date") from error
    return year + (day - 0.5) / (366 if calendar.isleap(year) else 365)
