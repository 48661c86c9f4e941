"""What is written in a Sankey diagram, for what passes and when."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.punctuation import commas
from gui.views.flow_words import amount_text, with_unit
from gui.views.flows.transfer_source import CAPITAL, SHARE, Span
from gui.views.money import Money
from gui.views.numbers import year as year_text

_EXAMPLES = {SHARE: "share.", CAPITAL: "capital."}


@dataclass(frozen=True)
class Words:
    """What is written.

    amount        an amount as a bare number
    said          an amount with its unit
    net           a change with its sign and unit
    short_net     a change with its sign, where there is little room
    gives, takes  patterns such as "loses {0}"
    left, right   headings of the two sides
    unit          what the numbers count, and when
    nothing       what stands there when nothing passes
    """

    amount: Callable[[float], str]
    said: Callable[[float], str]
    net: Callable[[float], str]
    short_net: Callable[[float], str]
    gives: str
    takes: str
    left: str
    right: str
    unit: str
    nothing: str


def sankey_words(what: str, span: Span, money: Money) -> Words:
    """The words for one picture."""
    stock, is_rate = _EXAMPLES.get(what, "people."), span.is_moment
    if what == SHARE:
        gives, takes = _said_loses(), QCoreApplication.translate("FlowsView", "wins {0}")
        left = QCoreApplication.translate("FlowsView", "Who loses")
        right = QCoreApplication.translate("FlowsView", "Who wins")
    else:
        gives = QCoreApplication.translate("FlowsView", "gives {0}")
        takes = QCoreApplication.translate("FlowsView", "receives {0}")
        left = QCoreApplication.translate("FlowsView", "From")
        right = QCoreApplication.translate("FlowsView", "To")
    return Words(
        amount=lambda amount: amount_text(stock, amount, money),
        said=lambda amount: with_unit(stock, amount, is_rate=is_rate, money=money, signed=False),
        net=lambda amount: with_unit(stock, amount, is_rate=is_rate, money=money),
        short_net=lambda amount: amount_text(stock, amount, money, signed=True),
        gives=gives,
        takes=takes,
        left=left,
        right=right,
        unit=commas((_unit(what, money, is_rate=is_rate), _when(span))),
        nothing=QCoreApplication.translate(
            "FlowsView",
            "Nothing passes from one to another here: the mechanism that moves it is off, or all is at rest.",
        ),
    )


def _said_loses() -> str:
    return QCoreApplication.translate("FlowsView", "loses {0}")


def _when(span: Span) -> str:
    if span.is_moment:
        return QCoreApplication.translate("FlowsView", "at {0}").format(year_text(span.start))
    return QCoreApplication.translate("FlowsView", "{0} to {1}").format(year_text(span.start), year_text(span.end))


def _unit(what: str, money: Money, *, is_rate: bool) -> str:
    if what != CAPITAL:
        if is_rate:
            return QCoreApplication.translate("FlowsView", "points a year")
        return QCoreApplication.translate("FlowsView", "points")
    parts = [] if money.is_known else [QCoreApplication.translate("FlowsView", "of the market")]
    if is_rate:
        parts.append(QCoreApplication.translate("FlowsView", "a year"))
    return commas(parts)
