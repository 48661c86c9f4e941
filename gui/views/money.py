"""Money as people read it: the model's unit is the yearly revenue of the whole market at the start."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_THOUSANDS = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e3, "k"))


@dataclass(frozen=True)
class Money:
    """How sums are written.

    currency  such as "USD" or "元"; empty for parts of the market
    market    yearly revenue of the whole market at the start, in the currency
    """

    currency: str = ""
    market: float | None = None

    @property
    def is_known(self) -> bool:
        """Whether sums can be written in a currency."""
        return bool(self.currency) and self.market is not None

    def text(self, amount: float) -> str:
        """A sum given in markets."""
        if not math.isfinite(amount):
            return "–"
        if self.market is None or not self.currency:
            return QCoreApplication.translate("Money", "{0} of the market").format(_percentage(amount))
        return f"{self.currency} {_short(amount * self.market)}"


NO_MONEY = Money()
"""Sums as parts of the market."""


def _percentage(amount: float) -> str:
    return f"{100 * amount:.3g} %"


def _short(amount: float) -> str:
    for size, word in _THOUSANDS:
        if abs(amount) >= size:
            return f"{amount / size:.3g} {_word(word)}"
    return f"{amount:.3g}"


def _word(word: str) -> str:
    words = {
        "tn": QCoreApplication.translate("Money", "tn"),
        "bn": QCoreApplication.translate("Money", "bn"),
        "m": QCoreApplication.translate("Money", "m"),
        "k": QCoreApplication.translate("Money", "k"),
    }
    return words[word]
