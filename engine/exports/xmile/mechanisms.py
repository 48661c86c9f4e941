"""To which mechanism every quantity belongs, so that models can be laid out and read mechanism by mechanism."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from engine.catalogue import MECHANISMS, Mechanism
from engine.symbols import Expression, RecordedModel
from engine.symbols.expression import symbols_in

_KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ai_capability": ("ai_capability", "capability_growth", "access"),
        "replication": ("copiers_capability", "simple_copy_time", "copy_accuracy", "hazard"),
        "innovation": (
            *("novelty", "pressure", "effort", "innovation", "copying", "obsolescence", "scarcity", "kind_scarcity"),
        ),
        "complexity": ("complexity", "complexity_build", "complexity_loss"),
        "stack": ("stack", "concentration", "opening", "control", "take_rate", "fee"),
        "earnings": ("market", "market_growth", "margin", "profit", "kind_profit", "income"),
        "hype": ("overvaluation", "expected_growth", "overvaluation_change", "expectation_change"),
        "capital": (
            *("capital", "venture_capital", "funding_met", "kind_funding_met", "investor_score", "allocation"),
            *("reinvestment", "burn"),
        ),
        "ventures": (
            *("ventures", "crowding", "supply", "ventures_started", "ventures_moving_up", "ventures_failing"),
        ),
        "demand": (
            *("share", "kind_share", "share_within_kind", "utility", "attraction", "choice", "part_of_kind", "appeal"),
            *("niche_size", "niche_specificity"),
        ),
        "coverage": ("coverage", "smallest_niche", "worth_covering"),
        "business_moves": tuple(
            f"{part}_by_{move}"
            for part in ("leaving", "joined")
            for move in ("graduation", "attachment", "acquisition", "spin_out")
        ),
        "people": (
            *("people", "income_per_head", "pull", "people_moving", "displacement", "people_at_start"),
            *("income_at_start",),
        ),
    }
)
"""First parts of the names of the quantities of each mechanism."""
_MECHANISM_OF = {key: mechanism for mechanism, keys in _KEYS.items() for key in keys}
_SHARED = "shared"


def names_by_mechanism(model: RecordedModel) -> list[tuple[Mechanism, list[str]]]:
    """The names of all quantities by mechanism: stocks, what changes, what is given; each in the model's order.

    An intermediate result without a name of its own belongs to the first mechanism that uses it.
    """
    found = {each.row.key: each.row.mechanism for each in model.parameters}
    families = ((name, name.partition(".")[0]) for name in _names(model) if name not in found)
    found |= {name: _MECHANISM_OF[family] for name, family in families if family != _SHARED}
    for stock in model.stocks:
        _give_to_shared(found, found[stock.name], stock.rate)
    for each in reversed(model.auxiliaries):
        _give_to_shared(found, found[each.quantity.name], each.value)
    members: dict[str, list[str]] = {each.id: [] for each in MECHANISMS}
    for name in _names(model):
        members[found[name]].append(name)
    return [(each, members[each.id]) for each in MECHANISMS if members[each.id]]


def _names(model: RecordedModel) -> Iterator[str]:
    yield from (each.name for each in model.stocks)
    yield from (each.quantity.name for each in model.auxiliaries)
    yield from (each.row.key for each in model.parameters)
    yield from (each.quantity.name for each in model.constants)


def _is_shared(name: str) -> bool:
    return name.partition(".")[0] == _SHARED


def _give_to_shared(found: dict[str, str], mechanism: str, value: Expression) -> None:
    for name in symbols_in(value):
        if _is_shared(name):
            found[name] = mechanism
