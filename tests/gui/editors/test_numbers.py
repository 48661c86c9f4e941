"""Numbers, scales and values that belong together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.catalogue import CATALOGUE
from engine.scenario import Scenario, problems_of
from gui.editors.coupled import with_value
from gui.editors.numbers import number_text, parse_number
from gui.editors.scale import POSITIONS, Scale


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5),
        (" 12 ", 12.0),
        ("-3e-2", -0.03),
        ("\N{MINUS SIGN}4", -4.0),
        ("0,5", 0.5),
        ("1,062", 1062.0),
        ("1,062,000.5", 1062000.5),
        ("０．５", 0.5),
        ("often", None),
        ("", None),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
        ("1_000", None),
        ("1,2,3", None),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, value: float | None) -> None:
    assert parse_number(text) == value


@given(st.floats(-1e6, 1e6))
def test_a_number_shown_is_read_back(value: float) -> None:
    shown = number_text(value)
    assert number_text(parse_number(shown) or 0.0) == number_text(float(shown) or 0.0)


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_slider_reaches_its_ends_and_its_default_exactly(key: str) -> None:
    row = CATALOGUE[key]
    scale = Scale.of(row)
    assert scale.value(0) == row.low
    assert scale.value(POSITIONS) == row.high
    assert scale.value(scale.position(row.default)) == row.default


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_position_of_every_slider_is_legal_and_further_right_is_more(key: str) -> None:
    row = CATALOGUE[key]
    scale = Scale.of(row)
    values = [scale.value(position) for position in range(POSITIONS + 1)]
    assert all(row.minimum <= value <= row.maximum for value in values)
    assert values == sorted(values)


def test_a_value_outside_the_usual_range_stands_at_the_end() -> None:
    scale = Scale(0.0, 1.0, 0.5)
    assert scale.position(3.0) == POSITIONS
    assert not scale.contains(3.0)


@pytest.mark.parametrize("value", [0.0, 0.1, 0.5, 1.0])
def test_people_at_the_start_always_sum_to_one(value: float) -> None:
    scenario = with_value(Scenario(), "people_start_individuals", value)
    assert problems_of(scenario) == ()
    assert scenario.parameters["people_start_individuals"] == value


def test_people_come_back_from_everybody_being_one_kind() -> None:
    scenario = with_value(with_value(Scenario(), "people_start_individuals", 1.0), "people_start_individuals", 0.4)
    assert problems_of(scenario) == ()
