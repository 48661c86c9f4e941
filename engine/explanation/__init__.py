"""Explanations: which flows changed a stock over a period, and why customers moved.

    from engine.explanation import explain

    why = explain(result, "share.Platforms", 2023.0, 2033.0)
    for each in why.mechanisms:
        print(each.text.en, each.amount)

`period_of` and `moment_of` look at the run once for many stocks.
"""

import threading

from engine.explanation.explanation import Contribution, Entry, Explanation, Rival, by_mechanism
from engine.explanation.period import Period, moment_of, period_of
from engine.result import Result

__all__ = [
    "Contribution",
    "Entry",
    "Explanation",
    "Period",
    "Rival",
    "by_mechanism",
    "explain",
    "moment_of",
    "period_of",
]


def explain(result: Result, stock: str, start: float, end: float, cancel: threading.Event | None = None) -> Explanation:
    """Why a stock of `result.stocks` changed from `start` to `end`, calendar years.

    Raises:
        InvalidInput: there is no such stock, the run has no outputs there, or the period is empty.
        Cancelled: the event was set.
    """
    return period_of(result, start, end, cancel).explain(stock)
