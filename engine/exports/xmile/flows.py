"""Which flows fill and empty every stock: named ones, and a net flow of what has no name."""

from collections import Counter
from dataclasses import dataclass

from engine.symbols import Expression, RecordedModel
from engine.symbols.expression import Number, Symbol
from engine.symbols.recording import RecordedStock
from engine.symbols.rewriting import terms_of


@dataclass(frozen=True, slots=True)
class StockFlows:
    """The flows of a stock by their names in Shareflow.

    net  what flows into it besides; None where that is nothing
    """

    inflows: tuple[str, ...]
    outflows: tuple[str, ...]
    net: Expression | None


def net_name(stock: str) -> str:
    """What the net flow into a stock is called."""
    return f"net_flow.{stock}"


def flows_by_stock(model: RecordedModel) -> dict[str, StockFlows]:
    """The flows of every stock; one that leaves one stock and enters another is the same flow."""
    named = _named_flows(model)
    return {stock.name: _flows_of(stock, named) for stock in model.stocks}


def _named_flows(model: RecordedModel) -> set[str]:
    """The auxiliaries that are flows: terms of rates that enter one stock at most and leave one at most."""
    names = {each.quantity.name for each in model.auxiliaries}
    ends: Counter[tuple[str, bool]] = Counter()
    for stock in model.stocks:
        for is_added, term in terms_of(stock.rate):
            if isinstance(term, Symbol) and term.name in names:
                ends[term.name, is_added] += 1
    return {name for name, _ in ends if ends[name, True] <= 1 and ends[name, False] <= 1}


def _flows_of(stock: RecordedStock, named: set[str]) -> StockFlows:
    ends: dict[bool, list[str]] = {True: [], False: []}
    rest: Expression = Number(0.0)
    for is_added, term in terms_of(stock.rate):
        if isinstance(term, Symbol) and term.name in named:
            ends[is_added].append(term.name)
        else:
            rest = rest + term if is_added else rest - term
    is_still = isinstance(rest, Number) and not rest.value
    inflows = ends[True] if is_still else [*ends[True], net_name(stock.name)]
    return StockFlows(tuple(inflows), tuple(ends[False]), None if is_still else rest)
