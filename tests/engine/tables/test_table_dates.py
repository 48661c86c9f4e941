"""Dates become calendar years."""

import pytest

from engine.tables import DateFormat, NumberStyle
from engine.tables.dates import read_date
from engine.tables.numbers import UnreadableCellError

STYLE = NumberStyle()


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("2015", 2015.0),
        ("2015.5", 2015.5),
        ("2015年", 2015.0),
        ("2015-01", 2015 + 0.5 / 12),
        ("2015-12", 2015 + 11.5 / 12),
        ("2015/3", 2015 + 2.5 / 12),
        ("2015M03", 2015 + 2.5 / 12),
        ("2015年3月", 2015 + 2.5 / 12),
        ("2015-Q1", 2015.125),
        ("2015Q4", 2015.875),
        ("2015 q2", 2015.375),
        ("2015年第三季度", 2015.625),
        ("2015-01-01", 2015 + 0.5 / 365),
        ("2016-12-31", 2016 + 365.5 / 366),
        ("2015/1/1", 2015 + 0.5 / 365),
        ("2015年1月1日", 2015 + 0.5 / 365),
        ("2015-01-01T12:30:00Z", 2015 + 0.5 / 365),
        ("2015-01-01 00:00", 2015 + 0.5 / 365),
    ],
)
def test_dates_that_mean_one_thing_need_no_telling(cell: str, year: float) -> None:
    assert read_date(cell, STYLE) == pytest.approx(year, abs=1e-12)


def test_the_middle_of_january_2015_is_2015_0417() -> None:
    assert round(read_date("2015-01", STYLE), 4) == 2015.0417


def test_days_before_months_or_after_them_are_told() -> None:
    day = 2015 + (31 + 3 - 0.5) / 365
    assert read_date("03.02.2015", STYLE, DateFormat.DAY_MONTH_YEAR) == day
    assert read_date("3/2/2015", STYLE, DateFormat.DAY_MONTH_YEAR) == day
    assert read_date("2/3/2015", STYLE, DateFormat.MONTH_DAY_YEAR) == day


def test_a_year_follows_the_decimal_sign_of_the_table() -> None:
    assert read_date("2015,5", NumberStyle(",", ".")) == 2015.5
    for cell, style in (("2015,5", STYLE), ("2015.5", NumberStyle(",", "."))):
        with pytest.raises(UnreadableCellError):
            read_date(cell, style)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "soon",
        "03/02/2015",
        "31.01.2015",
        "2015-13",
        "2015-00",
        "2015-Q5",
        "2015-02-30",
        "20150131",
        "-2015",
        "0000-01-01",
    ],
)
def test_what_is_no_date_or_two_is_refused(cell: str) -> None:
    with pytest.raises(UnreadableCellError):
        read_date(cell, STYLE)


def test_a_told_format_accepts_no_other() -> None:
    with pytest.raises(UnreadableCellError):
        read_date("2015", STYLE, DateFormat.MONTH)
    with pytest.raises(UnreadableCellError):
        read_date("2015-01", STYLE, DateFormat.YEAR)
