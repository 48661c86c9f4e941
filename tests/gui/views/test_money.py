"""Sums of money as people read them."""

import math
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gui.translation import Translation
from gui.views.money import NO_MONEY, Money


def test_without_a_currency_a_sum_is_a_part_of_the_market() -> None:
    assert NO_MONEY.text(0.123) == "12.3\N{NARROW NO-BREAK SPACE}% of the market"
    assert not NO_MONEY.is_known
    assert not Money("USD").is_known


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (1.0, "USD 2.5 billion"),
        (0.004, "USD 10 million"),
        (-1e-6, "USD −2.5 thousand"),
        (1e-9, "USD 2.5"),
        (0.0, "USD 0"),
    ],
)
def test_a_sum_has_the_word_for_its_size(amount: float, text: str) -> None:
    assert Money("USD", 2.5e9).text(amount) == text


def test_what_is_no_number_is_not_written_as_one() -> None:
    assert Money("USD", 2.5e9).text(math.nan) == "–"


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0.4, "USD 1 billion"), (0.39999, "USD 1 billion"), (4e6, "USD 10,000 trillion"), (-0.0, "USD 0")],
)
def test_a_sum_has_no_power_of_ten(amount: float, text: str) -> None:
    assert Money("USD", 2.5e9).text(amount) == text


def test_many_markets_have_no_power_of_ten_either() -> None:
    assert NO_MONEY.text(12.3456) == "1,230\N{NARROW NO-BREAK SPACE}% of the market"


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[None]:
    translation = Translation(qapp)
    translation.use("zh_CN")
    yield
    translation.use("en")
    translation.remove()


@pytest.mark.usefixtures("in_chinese")
@pytest.mark.parametrize(
    ("currency", "amount", "text"),
    [
        ("元", 1.0, "25 亿元"),
        ("元", 1e-4, "25 万元"),
        ("元", 0.32272, "8.07 亿元"),
        ("元", 0.01984, "4,960 万元"),
        ("元", 1e-9, "2.5 元"),
        ("USD", 0.32272, "8.07 亿 USD"),
        ("美元", -0.32272, "−8.07 亿美元"),
        ("€", 1e-9, "2.5 €"),
    ],
)
def test_chinese_counts_in_ten_thousands_with_the_currency_behind(currency: str, amount: float, text: str) -> None:
    assert Money(currency, 2.5e9).text(amount) == text


@pytest.mark.usefixtures("in_chinese")
def test_a_sum_without_its_currency_still_has_the_word_for_its_size() -> None:
    assert Money("元", 2.5e9).amount(0.32272) == "8.07 亿"
