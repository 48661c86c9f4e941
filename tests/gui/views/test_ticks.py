"""Numbers on axes."""

import pytest

from gui.views.ticks import duration_ticks, number_ticks, percent_ticks, year_ticks


def test_a_few_years_are_marked_by_months_and_january_carries_the_year() -> None:
    assert [each.text for each in year_ticks(2015.0, 2016.5, 7)] == ["2015", "Apr", "Jul", "Oct", "2016", "Apr", "Jul"]


@pytest.mark.parametrize("span", [0.4, 2.0, 7.0, 20.0, 90.0, 400.0])
def test_years_are_round_whole_and_no_more_than_there_is_room_for(span: float) -> None:
    ticks = year_ticks(2023.0, 2023.0 + span, 8)
    assert 2 <= len(ticks) <= 9
    assert all(2023.0 - 1e-9 <= each.position <= 2023.0 + span + 1e-9 for each in ticks)
    if span > 8:
        assert all(each.position == int(each.position) for each in ticks)


def test_shares_are_marked_from_nothing_to_the_whole() -> None:
    texts = [each.text.replace("\N{NARROW NO-BREAK SPACE}", " ") for each in percent_ticks(0.0, 1.0, 5.5)]
    assert texts == ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]


def test_large_numbers_are_grouped() -> None:
    assert [each.text for each in number_ticks(0.0, 2500.0, 5)] == ["0", "500", "1,000", "1,500", "2,000", "2,500"]


def test_durations_are_marked_at_times_that_have_names() -> None:
    assert [each.text for each in duration_ticks(0.0, 4.0, 8)] == [
        "1 day", "1 week", "1 month", "1 year", "10 years",
    ]  # fmt: skip
