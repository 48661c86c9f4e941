"""Numbers as people read them."""

import math

import pytest

from gui.views.numbers import duration, number, percent, whole, year


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.6421999, "64 %"), (0.042, "4.2 %"), (0.04, "4 %"), (0.003, "0.3 %"), (0.0, "0 %"), (1.0, "100 %"),
        (0.9983, "99.8 %"), (0.0001, "< 0.1 %"), (-0.031, "−3.1 %"), (12.5, "1,250 %"),
    ],
)  # fmt: skip
def test_shares_are_written_in_per_cent_with_no_more_digits_than_matter(value: float, text: str) -> None:
    assert percent(value).replace("\N{NARROW NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (12.2, "12 days"), (9.24, "9.2 days"), (1.0, "1 day"), (0.3, "7 hours"), (1 / 24, "1 hour"),
        (3.4 * 365, "3.4 years"), (200 * 365, "200 years"), (1062.0 * 365, "1,062 years"),
    ],
)  # fmt: skip
def test_durations_are_written_in_the_unit_a_person_would_choose(days: float, text: str) -> None:
    assert duration(days) == text


def test_large_numbers_are_written_in_groups_of_three() -> None:
    assert whole(1062.4) == "1,062"
    assert [number(each) for each in (1062.4, 34.1, 4.13, 0.361, 0.0)] == ["1,062", "34.1", "4.1", "0.36", "0"]


def test_a_number_that_does_not_exist_is_a_dash() -> None:
    for write in (percent, duration, number, whole):
        assert write(math.nan) == write(math.inf) == "–"


def test_years_show_tenths() -> None:
    assert year(2029.37) == "2029.4"
