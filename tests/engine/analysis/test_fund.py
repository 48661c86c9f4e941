"""A fund's arithmetic: means, ranges and what breaks even."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.analysis.fund import (
    ESSAY_FUND,
    ESSAY_FUND_EXACT,
    FINANCINGS_2004_2013,
    Fund,
    ReturnBracket,
    break_even_multiple,
    mean_multiple,
    part_from_largest,
)
from engine.text import Text

BIBLIOGRAPHY = Path(__file__).parents[3] / "resources/references.bib"
MULTIPLES = st.floats(0.0, 100.0)


@st.composite
def funds(draw: st.DrawFn) -> Fund:
    bounds = sorted(draw(st.lists(MULTIPLES, min_size=4, max_size=8)))
    pairs = list(zip(bounds[::2], bounds[1::2], strict=False))
    weights = draw(st.lists(st.floats(0.1, 90.0), min_size=len(pairs), max_size=len(pairs)))
    brackets = tuple(ReturnBracket(weight, *pair) for weight, pair in zip(weights, pairs, strict=True))
    return Fund(Text("fund", "基金"), brackets, "Essay2")


def with_largest(fund: Fund, multiple: float) -> Fund:
    largest = replace(fund.brackets[-1], lowest=multiple, highest=multiple)
    return replace(fund, brackets=(*fund.brackets[:-1], largest))


@given(fund=funds(), chance=st.integers(0, 2**32 - 1))
def test_any_multiples_within_their_bounds_return_a_mean_within_the_range(fund: Fund, chance: int) -> None:
    least, largest = mean_multiple(fund)
    drawn = np.random.default_rng(chance).uniform([o.lowest for o in fund.brackets], [o.highest for o in fund.brackets])
    assert least - 1e-9 <= fund.parts @ drawn <= largest + 1e-9


@given(fund=funds(), target=st.floats(0.5, 3.0))
def test_a_fund_breaks_even_at_the_multiple_that_was_asked_for(fund: Fund, target: float) -> None:
    easiest, hardest = break_even_multiple(fund, target)
    assert easiest <= hardest
    assert mean_multiple(with_largest(fund, easiest))[1] == pytest.approx(target, abs=1e-9)
    assert mean_multiple(with_largest(fund, hardest))[0] == pytest.approx(target, abs=1e-9)


def test_only_proportions_of_a_fund_matter() -> None:
    doubled = tuple(replace(each, weight=2 * each.weight) for each in ESSAY_FUND_EXACT.brackets)
    assert mean_multiple(replace(ESSAY_FUND_EXACT, brackets=doubled)) == mean_multiple(ESSAY_FUND_EXACT)


def test_most_of_the_proceeds_of_essay_2s_fund_come_from_one_company() -> None:
    assert part_from_largest(ESSAY_FUND_EXACT) == pytest.approx(0.5 / 0.815)


def test_the_largest_multiples_of_the_essay_and_of_the_financings_have_no_bound() -> None:
    for fund in (ESSAY_FUND, FINANCINGS_2004_2013):
        assert fund.brackets[-1].highest == np.inf
        assert mean_multiple(fund)[1] == np.inf


def test_the_recalled_financings_return_their_money_on_average_even_at_the_low_end_of_every_bracket() -> None:
    least, _ = mean_multiple(FINANCINGS_2004_2013)
    assert least == pytest.approx(0.253 + 5 * 0.059 + 10 * 0.025 + 20 * 0.011 + 50 * 0.004)
    assert least > 1


def test_brackets_of_a_fund_rise_without_a_gap_where_they_are_a_whole_distribution() -> None:
    for lower, upper in zip(FINANCINGS_2004_2013.brackets[:-1], FINANCINGS_2004_2013.brackets[1:], strict=True):
        assert lower.highest == upper.lowest


@pytest.mark.parametrize("fund", [ESSAY_FUND, ESSAY_FUND_EXACT, FINANCINGS_2004_2013], ids=lambda fund: fund.name.en)
def test_a_fund_has_a_known_source_and_both_languages(fund: Fund) -> None:
    keys = re.findall(r"^@\w+\{(\w+),", BIBLIOGRAPHY.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert fund.source in keys
    assert re.search(r"[\u4e00-\u9fff]", fund.name.zh)
    assert fund.parts.sum() == pytest.approx(1.0)
