"""A venture fund: what its few large outcomes must return for the many that fail.

Essay 2's arithmetic: of 100 companies 90 return nothing, 9 return 2 to 5 times the money and one at least 50 times.
"""

from dataclasses import dataclass, replace

import numpy as np

from engine.text import Text

PLAIN_MULTIPLE = 1.0
"""What a fund must return to have lost nothing."""


@dataclass(frozen=True, slots=True)
class ReturnBracket:
    """Investments that return between two multiples of the money.

    weight   how many, or which part, relative to the other brackets
    lowest   smallest multiple, 0 or more
    highest  largest multiple, infinite where no bound is known
    """

    weight: float
    lowest: float
    highest: float

    @property
    def is_exact(self) -> bool:
        """Whether the multiple is known."""
        return self.lowest == self.highest


@dataclass(frozen=True, slots=True)
class Fund:
    """What a fund's investments returned, by brackets from the smallest multiples to the largest.

    source       key of the bibliography
    is_recalled  the numbers were remembered, not looked up: check them before citing
    """

    name: Text
    brackets: tuple[ReturnBracket, ...]
    source: str
    is_recalled: bool = False

    @property
    def parts(self) -> np.ndarray:
        """Part of the investments in each bracket, sum 1."""
        weights = np.array([each.weight for each in self.brackets])
        return np.asarray(weights / weights.sum())


def mean_multiple(fund: Fund) -> tuple[float, float]:
    """Least and largest money returned per money invested, 1: sum of parts times multiples; equal where all are exact.

    Every investment is taken to be of the same size; before fees and the time value of money.
    """
    lowest = np.array([each.lowest for each in fund.brackets])
    highest = np.array([each.highest for each in fund.brackets])
    return float(fund.parts @ lowest), float(fund.parts @ highest)


def break_even_multiple(fund: Fund, target: float = PLAIN_MULTIPLE) -> tuple[float, float]:
    """What the largest bracket must return for the fund to return `target`, 1: between the best and worst case below.

    (target - sum over the others of part times multiple) / part of the largest.
    """
    part = float(fund.parts[-1])
    rest_lowest, rest_highest = mean_multiple(_with_largest(fund, 0.0))
    return (target - rest_highest) / part, (target - rest_lowest) / part


def part_from_largest(fund: Fund) -> float:
    """Part of the least proceeds that comes from the largest bracket, 1."""
    least, _ = mean_multiple(fund)
    return float(fund.parts[-1]) * fund.brackets[-1].lowest / least


def _with_largest(fund: Fund, multiple: float) -> Fund:
    largest = replace(fund.brackets[-1], lowest=multiple, highest=multiple)
    return replace(fund, brackets=(*fund.brackets[:-1], largest))


ESSAY_FUND = Fund(
    Text("Essay 2: 90 fail, 9 return 2–5x, one at least 50x", "文章二：90个失败，9个回报2–5倍，1个至少50倍"),
    (ReturnBracket(90.0, 0.0, 0.0), ReturnBracket(9.0, 2.0, 5.0), ReturnBracket(1.0, 50.0, np.inf)),
    source="Essay2",
)

ESSAY_FUND_EXACT = Fund(
    Text("Essay 2 at exactly 9 × 3.5x and 1 × 50x", "文章二：恰为9个3.5倍、1个50倍"),
    (ReturnBracket(90.0, 0.0, 0.0), ReturnBracket(9.0, 3.5, 3.5), ReturnBracket(1.0, 50.0, 50.0)),
    source="Essay2",
)

FINANCINGS_2004_2013 = Fund(
    Text("21,640 US financings, 2004–13", "21,640笔美国融资，2004–13年"),
    (
        ReturnBracket(64.8, 0.0, 1.0),
        ReturnBracket(25.3, 1.0, 5.0),
        ReturnBracket(5.9, 5.0, 10.0),
        ReturnBracket(2.5, 10.0, 20.0),
        ReturnBracket(1.1, 20.0, 50.0),
        ReturnBracket(0.4, 50.0, np.inf),
    ),
    source="CorrelationVentures",
    is_recalled=True,
)
"""Per cent of financings by multiple; the exact split is recalled, its rounded parts are confirmed."""
