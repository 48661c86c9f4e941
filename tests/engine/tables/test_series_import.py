"""Columns of tables become data series."""

from pathlib import Path

import pytest

from engine.messages import message
from engine.problems import InvalidInput, Problem
from engine.scenario import Series
from engine.tables import ColumnMapping, DateFormat, Measure, TableOptions, Target, read_table, series_from_table

DATA = Path(__file__).resolve().parents[3] / "resources" / "data"
A, B = Target("share.A", ("a",)), Target("share.B", ("b",))
COUNTS = ColumnMapping("year", (A, B))


def series(text: str, mapping: ColumnMapping = COUNTS, options: TableOptions | None = None) -> tuple[Series, ...]:
    return series_from_table(read_table(text.encode(), options or TableOptions()), mapping)


def problem_of(text: str, mapping: ColumnMapping = COUNTS) -> Problem:
    with pytest.raises(InvalidInput) as caught:
        series(text, mapping)
    (found,) = caught.value.problems
    assert message(found, "en")
    assert message(found, "zh_CN")
    return found


def test_counts_become_shares_of_their_row() -> None:
    a, b = series("year,a,b\n2015,1,3\n2016,2,2\n")
    assert a == Series("series-1", "a", "share.A", (2015.0, 2016.0), (0.25, 0.5))
    assert b == Series("series-2", "b", "share.B", (2015.0, 2016.0), (0.75, 0.5))


def test_columns_of_one_target_are_added_up() -> None:
    mapping = ColumnMapping("year", (Target("share.A", ("a", "b")), Target("share.C", ("c",))))
    a, c = series("year,a,b,c\n2015,1,2,1\n", mapping)
    assert (a.name, a.values, c.values) == ("a + b", (0.75,), (0.25,))


@pytest.mark.parametrize("blank", ["", "NA", "n/a", "-", "—", "..", "NaN"])
def test_a_row_with_a_blank_cell_is_left_out_of_counts_and_never_read_as_zero(blank: str) -> None:
    a, b = series(f"year,a,b,c\n2015,1,{blank},5\n2016,1,1,\n")
    assert (a.times, a.values, b.values) == ((2016.0,), (0.5,), (0.5,))


def test_a_zero_that_was_published_is_zero() -> None:
    assert series("year,a,b\n2015,0,3\n")[0].values == (0.0,)


def test_rows_are_put_in_order_of_time() -> None:
    assert series("year,a,b\n2016,1,3\n2015,1,1\n")[0].values == (0.5, 0.25)


@pytest.mark.parametrize(("measure", "cells"), [(Measure.SHARE, "0.2,0.5"), (Measure.PERCENT, "20,50 %")])
def test_shares_and_per_cent_are_taken_as_published(measure: Measure, cells: str) -> None:
    targets = (Target("share.A", ("a",), measure), Target("share.B", ("b",), measure))
    a, b = series(f"year,a,b\n2015,{cells}\n2016,,1\n", ColumnMapping("year", targets))
    assert (a.values[0], b.values[0]) == (0.2, 0.5)
    assert (a.times, a.values[1]) == ((2015.0, 2016.0), None)


def test_other_outputs_keep_their_values_unit_and_gaps() -> None:
    target = Target("indicator.copy_time.individuals", ("a",), unit="days")
    (made,) = series("year,a,b\n2015,-5,x\n2016,,x\n2017,1e3,x\n", ColumnMapping("year", (target,)))
    assert (made.values, made.unit) == ((-5.0, None, 1000.0), "days")


def test_values_beside_counts_do_not_depend_on_them() -> None:
    mapping = ColumnMapping("year", (A, B, Target("indicator.hhi", ("h",))))
    a, _, hhi = series("year,a,b,h\n2015,1,,1800\n2016,1,1,\n", mapping)
    assert (a.times, hhi.times, hhi.values) == ((2016.0,), (2015.0, 2016.0), (1800.0, None))


def test_a_table_with_decimal_commas_gives_the_same_series() -> None:
    assert series("year;a;b\n2015,5;1,5;4,5\n") == series("year,a,b\n2015.5,1.5,4.5\n")


def test_ids_already_taken_are_left_alone() -> None:
    table = read_table(b"year,a,b\n2015,1,3\n")
    made = series_from_table(table, COUNTS, source="NYC TLC", taken_ids={"series-1", "series-3"})
    assert [(each.id, each.source) for each in made] == [("series-2", "NYC TLC"), ("series-4", "NYC TLC")]


HHI = Target("indicator.hhi", ("a",))
SHARES = (Target("share.A", ("a",), Measure.SHARE), Target("share.B", ("b",), Measure.SHARE))
PERCENT = (Target("share.A", ("a",), Measure.PERCENT),)


@pytest.mark.parametrize(
    ("rows", "targets", "code", "field", "line"),
    [
        ("soon,1,1", (A, B), "table_bad_date", "year", 2),
        ("2015,1,1\n,1,1", (A, B), "table_bad_date", "year", 3),
        ("2015,1,1\n03/04/2016,1,1", (A, B), "table_bad_date", "year", 3),
        ("2015,1,many", (A, B), "table_not_a_number", "b", 2),
        ("2015,1,1\n2016,1,-2", (A, B), "table_negative", "b", 3),
        ("2015,1,1\n\n2016,0,0", (A, B), "table_row_sums_to_zero", "a, b", 4),
        ("2015,1,\n2016,,1", (A, B), "table_no_whole_row", "a, b", None),
        ("2015,,1", (HHI,), "table_no_values", "a", None),
        ("2015,1.5,0", SHARES, "table_share_above_one", "a", 2),
        ("2015,0.5,-0.5", SHARES, "table_negative", "b", 2),
        ("2015,0.6,0.6", SHARES, "table_shares_exceed_whole", "a, b", 2),
        ("2015,101,0", PERCENT, "table_percent_above_hundred", "a", 2),
        ("2015,1e308,1e308", (Target("share.A", ("a", "b")),), "table_number_too_large", "a", 2),
        ("2015,1,1", (), "table_no_targets", "columns", None),
        ("2015,1,1", (Target("share.A", ()),), "table_no_targets", "columns", None),
        ("2015,1,1", (A, Target("share.A", ("b",))), "table_target_twice", "columns", None),
        ("2015,1,1", (A, Target("share.B", ("b", "a"))), "table_column_twice", "columns", None),
        ("2015,1,1", (Target("indicator.hhi", ("a",), Measure.COUNT),), "table_count_of_no_share", "columns", None),
    ],
)
def test_each_mistake_is_one_sentence_that_names_column_and_line(
    rows: str, targets: tuple[Target, ...], code: str, field: str, line: int | None
) -> None:
    found = problem_of(f"year,a,b\n{rows}\n", ColumnMapping("year", targets))
    assert (found.code, found.field, dict(found.arguments).get("line")) == (code, field, line)


def test_the_same_date_twice_names_both_lines() -> None:
    found = problem_of("year,a,b\n2015,1,1\n2016,1,1\n2015,2,2\n")
    assert (found.code, dict(found.arguments)) == ("table_date_twice", {"first": 2, "second": 4})


def test_missing_columns_are_named_with_those_there_are() -> None:
    found = problem_of("year,x,b\n2015,1,1\n", ColumnMapping("month", (A, B)))
    assert found.code == "table_missing_columns"
    assert dict(found.arguments) == {"missing": "month, a", "available": "year, x, b"}


def test_two_columns_of_one_name_cannot_be_mapped() -> None:
    assert problem_of("year,a,a,b\n2015,1,1,1\n").code == "table_column_ambiguous"


def test_a_number_that_may_be_two_asks_for_the_decimal_sign() -> None:
    text = "year;a;b\n2015;1,234;2,000\n"
    assert problem_of(text).code == "table_number_ambiguous"
    assert series(text, options=TableOptions(decimal=","))[0].values == (1.234 / 3.234,)
    assert series(text, options=TableOptions(decimal="."))[0].values == (1234 / 3234,)


def test_days_before_months_are_told_in_the_mapping() -> None:
    mapping = ColumnMapping("year", (A, B), DateFormat.DAY_MONTH_YEAR)
    assert series("year,a,b\n01.02.2015,1,1\n", mapping)[0].times == (2015 + 31.5 / 365,)


def test_the_rides_of_new_york_become_the_shares_of_three_kinds() -> None:
    mapping = ColumnMapping(
        "month",
        (
            Target("share.Licensed", ("yellow_taxi", "green_taxi")),
            Target("share.Bases", ("fhv_livery", "fhv_black_car", "fhv_lux_limo")),
            Target("share.Platforms", ("fhv_high_volume_platforms",)),
        ),
    )
    table = read_table(DATA / "nyc_ride_trips_per_day.csv")
    assert len(table.rows) == 108
    licensed, bases, platforms = series_from_table(table, mapping, source="NYC TLC")
    assert len(platforms.times) == 48
    assert round(platforms.times[0], 4) == 2015.0417
    assert round(platforms.times[-1], 4) == 2018.9583
    for row in zip(licensed.values, bases.values, platforms.values, strict=True):
        assert sum(each or 0 for each in row) == pytest.approx(1)
    assert platforms.values[0] == pytest.approx(0.11, abs=0.01)
    assert platforms.values[-1] == pytest.approx(2 / 3, abs=0.03)
