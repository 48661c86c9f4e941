"""Money as people read it: the model's unit is the yearly revenue of the whole market at the start."""

import math
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.number_format import per_cent, signs

_FIGURES = 3
_MINUS = "\N{MINUS SIGN}"
_NOTHING = 1e-9
_GAP = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
"""A space between two Chinese words."""


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
            return QCoreApplication.translate("Money", "{0} of the market").format(per_cent(_written(100 * amount)))
        pattern = QCoreApplication.translate("Money", "{currency} {amount}")
        text = pattern.format(currency=self.currency, amount=self.amount(amount))
        # No space within Chinese words: 8.07 亿元, but 8.07 亿 USD.
        return _GAP.sub("", text)

    def amount(self, amount: float) -> str:
        """A sum given in markets without its currency, where that is said elsewhere."""
        if not math.isfinite(amount):
            return "–"
        return _short(amount * (self.market or 1.0))


NO_MONEY = Money()
"""Sums as parts of the market."""


def _short(amount: float) -> str:
    """A sum with the word for its size; the size is that of what is written, so that 999.9 million is 1 billion."""
    rounded = float(f"{amount:.{_FIGURES}g}")
    for power, word in _words():
        if abs(rounded) >= 10**power:
            return f"{_written(rounded / 10**power)} {word}"
    return _written(rounded)


def _written(value: float) -> str:
    """A number with three figures that count, never with a power of ten."""
    if not value or abs(value) < _NOTHING:
        return "0"
    digits = max(0, _FIGURES - 1 - math.floor(math.log10(abs(value))))
    # What rounding has made longer, as 9.999 to 10.0, and zeros at the end say nothing.
    text = f"{float(f'{value:.{_FIGURES}g}'):.{digits}f}"
    decimals = len(text.rstrip("0").partition(".")[2]) if "." in text else 0
    return signs().fixed(float(text), decimals).replace("-", _MINUS)


def _words() -> list[tuple[int, str]]:
    """Powers of ten that have a word, the largest first; they are other powers in Chinese."""
    text = QCoreApplication.translate("Money", "12 trillion, 9 billion, 6 million, 3 thousand")
    pairs = (each.split() for each in text.split(","))
    return [(int(power), word) for power, word in pairs]
