"""Dates of measured data in words."""

import pytest

from gui.dialogs.periods import amount_text, span_text

MONTHS = [2010 + (month + 0.5) / 12 for month in range(108)]
QUARTERS = [2010 + (quarter + 0.5) / 4 for quarter in range(8)]


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (MONTHS, "Jan 2010 to Dec 2018"),
        (QUARTERS, "Q1 2010 to Q4 2011"),
        ([2010.0, 2011.0, 2014.0], "2010 to 2014"),
        ([2010.25, 2011.5], "2010.25 to 2011.5"),
        ([2010.0], "2010"),
    ],
)
def test_a_span_is_told_in_the_periods_the_data_have(times: list[float], words: str) -> None:
    assert span_text(times, "en") == words


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ([MONTHS[:48], MONTHS[:48]], "2 series, 48 months each"),
        ([QUARTERS], "1 series, 8 quarters"),
        ([MONTHS[:3], MONTHS[:5]], "2 series, 3 to 5 months"),
        ([[2010.3]], "1 series, 1 date"),
    ],
)
def test_an_amount_counts_periods(dates: list[list[float]], words: str) -> None:
    assert amount_text(dates) == words
