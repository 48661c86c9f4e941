"""Stocks, flows and their amounts in plain words."""

import math

from PySide6.QtCore import QCoreApplication

from engine.scenario import Scenario
from engine.text import Language, Text
from gui.bilingual import in_language
from gui.number_format import per_cent
from gui.views.money import NO_MONEY, Money
from gui.views.numbers import NOTHING, number

_FRACTIONS = ("share.", "people.", "coverage.", "stack.")
"""Stocks that are parts of a whole and are told in percentage points."""

_MINUS = "\N{MINUS SIGN}"


def is_fraction(stock: str) -> bool:
    """Whether a stock is a part of a whole."""
    return stock.startswith(_FRACTIONS)


def amount_text(stock: str, amount: float, money: Money = NO_MONEY, *, signed: bool = False) -> str:
    """An amount of a stock as a bare number, in points where it is a part of a whole: 4.1, +0.03."""
    if not math.isfinite(amount):
        return NOTHING
    if stock.startswith(("capital.", "market")):
        text = money.text(abs(amount)) if money.is_known else per_cent(short(abs(100 * amount)))
    else:
        text = short(abs(100 * amount if is_fraction(stock) else amount))
    is_nothing = not text.strip("0.%\N{NARROW NO-BREAK SPACE}")
    if amount < 0 and not is_nothing:
        return f"{_MINUS}{text}"
    return f"+{text}" if signed and not is_nothing else text


def short(value: float) -> str:
    """A positive number in two or three figures; below 0.005 it is said to be small."""
    if 0 < value < 0.005:
        return "<0.01"
    return number(value)


def with_unit(stock: str, amount: float, *, is_rate: bool, money: Money = NO_MONEY, signed: bool = True) -> str:
    """An amount with its unit: +4.1 points a year."""
    text = amount_text(stock, amount, money, signed=signed)
    if is_fraction(stock):
        if is_rate:
            return QCoreApplication.translate("FlowWords", "{0} points a year").format(text)
        return QCoreApplication.translate("FlowWords", "{0} points").format(text)
    unit = unit_word(stock)
    text = f"{text} {unit}" if unit else text
    if stock.startswith(("capital.", "market")) and not money.is_known:
        text = QCoreApplication.translate("FlowWords", "{0} of the market").format(text)
    return QCoreApplication.translate("FlowWords", "{0} a year").format(text) if is_rate else text


def unit_word(stock: str) -> str:
    """What a stock is counted in; empty for a pure number and for money, whose numbers carry their unit."""
    kind = stock.partition(".")[0]
    words = {
        "complexity": QCoreApplication.translate("FlowWords", "choices"),
        "novelty": QCoreApplication.translate("FlowWords", "innovations"),
        "ventures": QCoreApplication.translate("FlowWords", "ventures"),
    }
    return words.get(kind, "")


def axis_unit(stock: str, money: Money = NO_MONEY, *, is_rate: bool = True) -> str:
    """The unit of an amount, or of a rate of change, to stand beside a title."""
    if is_fraction(stock):
        if is_rate:
            return QCoreApplication.translate("FlowWords", "points a year")
        return QCoreApplication.translate("FlowWords", "points")
    unit = unit_word(stock)
    if stock.startswith(("capital.", "market")):
        if not money.is_known:
            if is_rate:
                return QCoreApplication.translate("FlowWords", "% of the market, a year")
            return QCoreApplication.translate("FlowWords", "% of the market")
        unit = money.currency
    if not is_rate:
        return unit
    if unit:
        return QCoreApplication.translate("FlowWords", "{0} a year").format(unit)
    return QCoreApplication.translate("FlowWords", "a year")


def stock_name(stock: str, scenario: Scenario, language: Language, text: Text | None = None) -> str:
    """What a stock is called: a share by its owner, others by the text of the engine."""
    if stock.startswith("share."):
        for actor in scenario.actors:
            rest = stock.removeprefix(f"share.{actor.name}")
            if not rest:
                return in_language(actor.name, language)
            if rest != stock and any(rest == f".{niche.name}" for niche in scenario.niches):
                pattern = QCoreApplication.translate("FlowWords", "{0} in {1}")
                return pattern.format(in_language(actor.name, language), in_language(rest[1:], language))
    if text is None:
        return stock
    return named(text, scenario, language)


def named(text: Text, scenario: Scenario, language: Language) -> str:
    """A text of the engine with the names the program gave in the language of the window."""
    said = text.in_language(language)
    # The longest first: Niche 1 is a part of Niche 12.
    given = [*(each.name for each in scenario.actors), *(each.name for each in scenario.niches)]
    names = sorted(set(given), key=len, reverse=True)
    for name in names:
        own = in_language(name, language)
        if own != name:
            said = said.replace(name, own)
    return said


def flow_words(flow: str, counterpart: str, *, is_gain: bool) -> str:
    """A flow in the ledger of a stock by what is at its other end: "from Organisations", "Graduation to Platforms"."""
    if not counterpart:
        return flow
    if not flow:
        pattern = (
            QCoreApplication.translate("FlowWords", "from {0}")
            if is_gain
            else QCoreApplication.translate("FlowWords", "to {0}")
        )
        return pattern.format(counterpart)
    pattern = (
        QCoreApplication.translate("FlowWords", "{flow} from {0}")
        if is_gain
        else QCoreApplication.translate("FlowWords", "{flow} to {0}")
    )
    return pattern.format(counterpart, flow=flow)


def without_owner(text: Text, language: Language) -> str:
    """The first part of a text of the engine: "Capital" of "Capital, Platforms"."""
    said = text.in_language(language)
    return said.partition("（")[0] if language == "zh_CN" else said.partition(", ")[0]


def owner_of(text: Text, language: Language) -> str:
    """The last part of a text of the engine: "product" of "Ventures, individuals, product"."""
    said = text.in_language(language)
    if language == "zh_CN":
        return said.rpartition("（")[2].rstrip("）").rpartition("，")[2]
    return said.rpartition(", ")[2]


def other_end(stock: str, text: Text, scenario: Scenario, language: Language) -> str:
    """What stands at the other end of a flow, to follow "from" or "to"."""
    works = {
        "people.independent": QCoreApplication.translate("FlowWords", "independent work"),
        "people.organisations": QCoreApplication.translate("FlowWords", "work in organisations"),
        "people.dependent": QCoreApplication.translate("FlowWords", "work dependent on a platform"),
        "people.displaced": QCoreApplication.translate("FlowWords", "the displaced"),
    }
    if stock in works:
        return works[stock]
    if stock.startswith("share."):
        return stock_name(stock, scenario, language, text)
    return owner_of(text, language)


def sentence(text: str) -> str:
    """With a capital letter at its beginning."""
    return text[:1].upper() + text[1:]
