"""Which flows fill and empty every stock: those that the equations name, and those that are written out in its rate."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from engine.symbols import Expression, RecordedModel
from engine.symbols.expression import Number, Symbol, symbols_in
from engine.symbols.recording import RecordedStock
from engine.symbols.rewriting import terms_of
from engine.text import Text

_TEXTS: Mapping[str, Text] = MappingProxyType(
    {
        "switching": Text("Net flow of customers who switch", "顾客转换的净流入"),
        "business_moves": Text("Net flow with firms that change", "企业变动带来的净流入"),
        "coverage_entry": Text("Coverage gained", "新增覆盖"),
        "coverage_exit": Text("Coverage given up", "放弃覆盖"),
        "net_flow": Text("Net flow", "净流入"),
    }
)
_SWITCHING_RATE = "reconsideration_rate"


@dataclass(slots=True)
class StockFlows:
    """The flows of a stock by their names in Shareflow.

    own  those among them that have no equation of their own in the model, with what they equal
    """

    inflows: list[str] = field(default_factory=list)
    outflows: list[str] = field(default_factory=list)
    own: dict[str, Expression] = field(default_factory=dict)


def flows_by_stock(model: RecordedModel) -> dict[str, StockFlows]:
    """The flows of every stock; one that leaves one stock and enters another is the same flow."""
    named = named_flows(model)
    return {stock.name: _flows_of(stock, named) for stock in model.stocks}


def flow_text(flow: str, stock: Text) -> Text:
    """What a flow of a stock's own is."""
    text = _TEXTS[flow.partition(".")[0]]
    return Text(f"{text.en}: {stock.en}", f"{text.zh}：{stock.zh}")


def named_flows(model: RecordedModel) -> set[str]:
    """The auxiliaries that are flows: terms of rates that enter one stock at most and leave one at most."""
    names = {each.quantity.name for each in model.auxiliaries}
    ends: Counter[tuple[str, bool]] = Counter()
    for stock in model.stocks:
        for is_added, term in terms_of(stock.rate):
            if isinstance(term, Symbol) and term.name in names:
                ends[term.name, is_added] += 1
    return {name for name, _ in ends if ends[name, True] <= 1 and ends[name, False] <= 1}


def _flows_of(stock: RecordedStock, named: set[str]) -> StockFlows:
    flows = StockFlows()
    for is_added, term in terms_of(stock.rate):
        if isinstance(term, Symbol) and term.name in named:
            (flows.inflows if is_added else flows.outflows).append(term.name)
        elif not isinstance(term, Number) or term.value:
            _add_own(flows, stock.name, term, is_added=is_added)
    return flows


def _add_own(flows: StockFlows, stock: str, term: Expression, *, is_added: bool) -> None:
    """A term without a name: coverage is gained and given up, all else are net flows."""
    family, _, owners = stock.partition(".")
    ends, name = flows.inflows, f"net_flow.{stock}"
    if family == "coverage" and not is_added:
        ends, name, is_added = flows.outflows, f"coverage_exit.{owners}", True
    elif family == "coverage":
        name = f"coverage_entry.{owners}"
    elif family == "share":
        name = f"{'switching' if _SWITCHING_RATE in symbols_in(term) else 'business_moves'}.{owners}"
    if name not in flows.own:
        ends.append(name)
    before = flows.own.get(name, Number(0.0))
    flows.own[name] = before + term if is_added else before - term
