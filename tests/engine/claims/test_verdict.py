"""Verdicts: margins with their sign, made comparable, joined, and written out."""

import math

import pytest

from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, verdict_of
from engine.text import Text

NAME = Text("Copy time", "复制时间")


def above(value: float, threshold: float, scale: float | None = None) -> Condition:
    return Condition(NAME, value, threshold, Unit.DAYS, scale=scale)


def below(value: float, threshold: float) -> Condition:
    return Condition(NAME, value, threshold, Unit.DAYS, is_above=False)


@pytest.mark.parametrize(
    ("condition", "margin", "normalised"),
    [
        (above(45.0, 30.0), 15.0, 0.5),
        (above(15.0, 30.0), -15.0, -0.5),
        (below(15.0, 30.0), 15.0, 0.5),
        (below(90.0, 30.0), -60.0, -2.0),
        (above(3.0, 0.0), 3.0, 3.0),
        (above(3.0, 0.0, scale=6.0), 3.0, 0.5),
        (above(-2.0, -4.0), 2.0, 0.5),
    ],
)
def test_a_margin_is_the_distance_to_the_threshold_and_normalised_in_thresholds(
    condition: Condition, margin: float, normalised: float
) -> None:
    assert condition.margin == margin
    assert condition.normalised == normalised


def test_at_the_threshold_a_claim_does_not_hold() -> None:
    for condition in (above(30.0, 30.0), below(30.0, 30.0), above(0.0, 0.0)):
        verdict = verdict_of("x", Finding((condition,)))
        assert verdict.holds is False
        assert verdict.margin == 0.0


def test_of_all_conditions_the_least_met_decides_and_of_any_the_best_met() -> None:
    conditions = (above(60.0, 30.0), above(100.0, 90.0), below(10.0, 40.0))
    both = verdict_of("x", Finding(conditions))
    assert (both.holds, both.margin) == (True, 10.0)
    assert both.normalised == pytest.approx(1 / 9)
    either = verdict_of("x", Finding((above(10.0, 30.0), above(60.0, 90.0)), is_any=True))
    assert (either.holds, either.margin) == (False, -30.0)
    assert verdict_of("x", Finding((above(10.0, 30.0), above(91.0, 90.0)), is_any=True)).holds is True


def test_a_verdict_says_by_how_much_in_both_languages() -> None:
    verdict = verdict_of("x", Finding((below(7.81, 30.0),), remark=Text("So it is.", "如此。")))
    assert verdict.headline == Text("holds by 22.2 days", "成立，超出22.2天")
    assert verdict.explanation == Text(
        "Copy time: 7.81 days, needed: below 30 days. So it is.", "复制时间：7.81天，须低于30天。如此。"
    )
    part = verdict_of("x", Finding((Condition(NAME, 0.25, 0.5, Unit.PART),)))
    assert part.headline == Text("fails by 25 percentage points", "不成立，差25个百分点")


def test_conditions_are_joined_by_the_word_that_joins_them() -> None:
    conditions = (above(1.0, 2.0), above(3.0, 2.0))
    assert "; and Copy time: 3 days" in verdict_of("x", Finding(conditions)).explanation.en
    assert "；或复制时间：3天" in verdict_of("x", Finding(conditions, is_any=True)).explanation.zh


def test_what_is_never_copied_holds_without_end_and_is_written_so() -> None:
    verdict = verdict_of("x", Finding((above(math.inf, 365.0),)))
    assert verdict.holds is True
    assert verdict.normalised == math.inf
    assert verdict.headline.en == "holds by ∞"
    assert verdict_of("x", Finding((below(math.inf, 30.0),))).holds is False


def test_a_number_that_does_not_exist_leaves_a_claim_undefined() -> None:
    verdict = verdict_of("x", Finding((above(math.nan, 1.0), above(3.0, 2.0))))
    assert verdict.holds is None
    assert verdict.margin is None
    assert verdict.headline.en == "undefined"
    assert verdict.explanation.zh


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (Unit.DAYS, 3900.37, "3,900 days"),
        (Unit.POINTS, 99.94, "99.9 points"),
        (Unit.PART, 0.12345, "12.3\u202f%"),
        (Unit.TIMES, 3.41, "3.41×"),
        (Unit.NUMBER, -0.5, "-0.5"),
    ],
)
def test_a_number_is_written_in_its_unit(unit: Unit, value: float, text: str) -> None:
    assert unit.show(value).en == text
