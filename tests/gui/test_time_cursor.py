"""The moment everything in the window looks at."""

import pytest

from gui.time_cursor import TimeCursor


@pytest.fixture
def cursor() -> TimeCursor:
    result = TimeCursor()
    result.set_span(2023.0, 2043.0, 0.05)
    return result


def test_it_begins_at_the_end_of_the_run_and_stays_there_when_the_run_becomes_longer(cursor: TimeCursor) -> None:
    assert cursor.year == 2043.0
    cursor.set_span(2023.0, 2053.0, 0.05)
    assert cursor.year == 2053.0


def test_it_stays_at_its_year_when_another_run_has_that_year(cursor: TimeCursor) -> None:
    cursor.move(2030.0)
    cursor.set_span(2020.0, 2060.0, 0.5)
    assert cursor.year == pytest.approx(2030.0)


def test_it_never_leaves_the_run(cursor: TimeCursor) -> None:
    cursor.move(1990.0)
    assert cursor.year == 2023.0
    cursor.move(2100.0)
    assert cursor.year == 2043.0
    cursor.move(2040.0)
    cursor.set_span(2023.0, 2030.0, 0.05)
    assert cursor.year == 2030.0


def test_a_step_is_a_hundredth_of_the_run_or_an_output_where_those_are_further_apart(cursor: TimeCursor) -> None:
    cursor.move(2030.0)
    cursor.move_by(-3)
    assert cursor.year == pytest.approx(2029.4)
    cursor.set_span(2023.0, 2043.0, 1.0)
    cursor.move(2030.0)
    cursor.move_by(1)
    assert cursor.year == pytest.approx(2031.0)


def test_it_tells_only_of_real_moves(cursor: TimeCursor) -> None:
    told: list[float] = []
    cursor.moved.connect(told.append)
    cursor.move(2030.0)
    cursor.move(2030.0)
    cursor.set_span(2023.0, 2043.0, 0.05)
    assert told == [pytest.approx(2030.0)]
