"""Explanations: which flows changed a stock over a period, and why customers moved.

    from engine.explanation import explain

    why = explain(result, "share.Platforms", 2023.0, 2033.0)
    for each in why.mechanisms:
        print(each.text.en, each.amount)

`period_of` and `moment_of` look at the run once for many stocks; `TRANSFERS` and `ledger_over_time` tell of every
output at once.
"""

import threading

from engine.explanation.explanation import Contribution, Entry, Explanation, Rival, by_mechanism
from engine.explanation.ledger import Rate
from engine.explanation.over_time import ledger_over_time
from engine.explanation.period import Period, moment_of, period_of
from engine.explanation.transfers import INVESTORS, PROFITS, SHARE_FLOWS, TRANSFERS, USED_UP, Transfers
from engine.result import Result

__all__ = [
    "INVESTORS",
    "PROFITS",
    "SHARE_FLOWS",
    "TRANSFERS",
    "USED_UP",
    "Contribution",
    "Entry",
    "Explanation",
    "Period",
    "Rate",
    "Rival",
    "Transfers",
    "by_mechanism",
    "explain",
    "ledger_over_time",
    "moment_of",
    "period_of",
]


def explain(result: Result, stock: str, start: float, end: float, cancel: threading.Event | None = None) -> Explanation:
    """Why a stock changed over a period.

    Args:
        result: the run.
        stock: one of `result.stocks`, such as "share.Platforms".
        start: of the period, calendar year.
        end: of the period, calendar year.
        cancel: set it to stop.

    Raises:
        InvalidInput: there is no such stock, the run has no outputs there, or the period is empty.
        Cancelled: the event was set.
    """
    return period_of(result, start, end, cancel).explain(stock)
