"""How a report says numbers, names and lists in its language: 64 %, 12 days, 3.4 years, 1,062."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.printable import printable
from engine.text import NARROW_SPACE, Language, Text

DAYS_PER_YEAR = 365.0
NOTHING = "\N{EN DASH}"
"""What is said where there is no number."""

_MINUS = "\N{MINUS SIGN}"

_MONEY = {
    "en": ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1e3, " thousand")),
    "zh_CN": ((1e12, "万亿"), (1e8, "亿"), (1e4, "万")),
}


def _as_typed(text: str, _: Language) -> str:
    return text


@dataclass(frozen=True)
class Voice:
    """Speaks one language.

    translated   a text of the user's in the language, as far as it is written in both
    currency     empty where sums are parts of the market
    market_size  yearly revenue of the whole market at the start, in that currency
    """

    language: Language
    translated: Callable[[str, Language], str] = _as_typed
    currency: str = ""
    market_size: float | None = None

    def says(self, text: Text, **arguments: object) -> str:
        """The text in the language, its placeholders filled."""
        found = text.in_language(self.language)
        return found.format(**arguments) if arguments else found

    def name(self, text: str, longest: int = 60) -> str:
        """A name that the user gave, on one line; very long ones are cut short."""
        found = " ".join(self.own(text).split("\n"))
        return found if len(found) <= longest else f"{found[: longest - 1]}…"

    def own(self, text: str) -> str:
        """A text that the user wrote."""
        lines = self.translated(text, self.language).split("\n")
        return "\n".join(printable(line) for line in lines)

    def join(self, parts: Sequence[str]) -> str:
        """Parts as one list: a, b and c."""
        if self.language == "zh_CN":
            return "、".join(parts[:-1]) + ("和" if len(parts) > 1 else "") + parts[-1] if parts else ""
        return ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1] if parts else ""

    def clauses(self, parts: Sequence[str]) -> str:
        """Parts of a sentence, each with a verb of its own."""
        return "，".join(parts) if self.language == "zh_CN" else self.join(parts)

    def together(self, *sentences: str) -> str:
        """Sentences one after the other."""
        return ("" if self.language == "zh_CN" else " ").join(each for each in sentences if each)

    def percent(self, part: float) -> str:
        """A part of a whole: 64 %, and 4.2 % or 99.8 % where a whole number would hide it."""
        if not math.isfinite(part):
            return NOTHING
        hundredths = 100.0 * part
        if 0.0 < abs(hundredths) < 0.05:
            return self._per_cent("<0.1" if hundredths > 0 else f">{_MINUS}0.1")
        is_telling = 0.05 <= abs(hundredths) < 9.95 or 99.5 <= hundredths < 99.95
        return self._per_cent(_written(hundredths, int(is_telling and round(hundredths, 1) % 1 != 0)))

    def points(self, difference: float) -> str:
        """A difference of two parts of a whole, in percentage points."""
        count = self.amount(100.0 * abs(difference))
        return self.says(Text("{count} points", "{count}个百分点"), count=count)

    def signed_points(self, difference: float) -> str:
        """A change of a part of a whole, in percentage points with its sign."""
        number = self.amount(100.0 * abs(difference))
        if not number.strip("0."):
            return "0"
        return f"{'+' if difference > 0 else _MINUS}{number}"

    def amount(self, value: float) -> str:
        """Any number, with as many decimals as matter: 1,062, 34, 4.1, 0.36."""
        if not math.isfinite(value):
            return NOTHING if math.isnan(value) else "∞" if value > 0 else f"{_MINUS}∞"
        size = abs(value)
        return _written(value, 0 if size >= 99.5 or size == 0 else 1 if size >= 0.995 else 2)

    def exact(self, value: float) -> str:
        """A number as it is typed into a field, with at most six figures."""
        return f"{value:.6g}".replace("-", _MINUS)

    def days(self, days: float) -> str:
        """A time: 7 hours, 12 days, 3.4 years."""
        if not math.isfinite(days):
            return self.says(Text("never", "永不"))
        if abs(days) < 0.995:
            return self.says(Text("{count} hours", "{count}小时"), count=_written(24 * days, 0))
        if abs(days) < DAYS_PER_YEAR:
            digits = int(abs(days) < 9.95 and round(days, 1) % 1 != 0)
            return self.says(Text("{count} days", "{count}天"), count=_written(days, digits))
        years = days / DAYS_PER_YEAR
        return self.says(Text("{count} years", "{count}年"), count=_written(years, int(years < 99.5)))

    def year(self, year: float) -> str:
        """A calendar year as people say it: 2029, or 2029.4 where a part of a year is meant."""
        return f"{year:.1f}".removesuffix(".0")

    def money(self, amount: float) -> str:
        """A sum given in markets."""
        if not math.isfinite(amount):
            return NOTHING
        if not self.currency or self.market_size is None:
            return self.says(Text("{part} of the yearly market", "年市场规模的{part}"), part=self.percent(amount))
        value = amount * self.market_size
        size, word = next(((size, word) for size, word in _MONEY[self.language] if abs(value) >= size), (1.0, ""))
        number = f"{self.amount(value / size)}{word}"
        currency = printable(self.currency)
        return f"{number}{currency}" if self.language == "zh_CN" else f"{currency} {number}"

    def _per_cent(self, text: str) -> str:
        return f"{text}%" if self.language == "zh_CN" else f"{text}{NARROW_SPACE}%"


def _written(value: float, digits: int) -> str:
    text = f"{value:,.{digits}f}"
    return text.removeprefix("-") if not text.strip("-0.,") else text.replace("-", _MINUS)
