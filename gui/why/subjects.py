"""Which equations stand behind a flow, a term of attraction or a mechanism."""

from dataclasses import dataclass
from types import MappingProxyType

STOCK, AUXILIARY = True, False


@dataclass(frozen=True)
class Subject:
    """What an entry is about: its mechanism, and its equations by key and whether they are those of a stock."""

    mechanism: str
    equations: tuple[tuple[str, bool], ...]


def _about(mechanism: str, *auxiliaries: str, stock: str = "") -> Subject:
    stocks = ((stock, STOCK),) if stock else ()
    return Subject(mechanism, (*((each, AUXILIARY) for each in auxiliaries), *stocks))


FLOWS = MappingProxyType(
    {
        "switching": _about("demand", "choice", "attraction", stock="share"),
        "graduation": _about("business_moves", "leaving_by_graduation", "joined_by_graduation"),
        "attachment": _about("business_moves", "leaving_by_attachment", "joined_by_attachment"),
        "acquisition": _about("business_moves", "leaving_by_acquisition", "joined_by_acquisition"),
        "spin_out": _about("business_moves", "leaving_by_spin_out", "joined_by_spin_out"),
        "innovation": _about("innovation", "innovation", "effort"),
        "copying": _about("replication", "copying", "hazard", "copy_accuracy", "simple_copy_time"),
        "obsolescence": _about("innovation", "obsolescence"),
        "complexity_build": _about("complexity", "complexity_build"),
        "complexity_loss": _about("complexity", "complexity_loss"),
        "reinvestment": _about("capital", "reinvestment", "income"),
        "allocation": _about("capital", "allocation", "investor_score", "venture_capital"),
        "burn": _about("capital", "burn"),
        "capability_growth": _about("ai_capability", stock="ai_capability"),
        "market_growth": _about("earnings", stock="market"),
        "overvaluation_change": _about("hype", stock="overvaluation"),
        "expectation_change": _about("hype", stock="expected_growth"),
        "concentration": _about("stack", "concentration"),
        "opening": _about("stack", "opening"),
        "entry": _about("ventures", "ventures_started"),
        "promotion": _about("ventures", "ventures_moving_up"),
        "failure": _about("ventures", "ventures_failing"),
        "people": _about("people", "people_moving", "pull", "income_per_head"),
        "displacement": _about("people", "displacement"),
        "coverage_entry": _about("coverage", "worth_covering", "smallest_niche", stock="coverage"),
        "coverage_exit": _about("coverage", "worth_covering", "smallest_niche", stock="coverage"),
    }
)
"""By the first part of the name of a flow that tells it from others."""

REASONS = MappingProxyType(
    {
        "evenly": _about("demand", "choice"),
        "appeal": _about("demand", "utility"),
        "novelty": _about("innovation", "utility", stock="novelty"),
        "complexity": _about("complexity", "utility", stock="complexity"),
        "supply": _about("ventures", "utility", "supply"),
        "marketing": _about("innovation", "utility", "pressure"),
        "fee": _about("stack", "utility", "fee", "take_rate"),
        "bundling": _about("stack", "utility", "control", "concentration"),
        "subsidy": _about("capital", "utility", "allocation"),
        "misfit": _about("demand", "attraction"),
        "network": _about("demand", "attraction"),
        "coverage": _about("coverage", "choice", "worth_covering", stock="coverage"),
        **{each: FLOWS[each] for each in ("graduation", "attachment", "acquisition", "spin_out")},
    }
)
"""By the name of a term of attraction or of a business move."""


def of_flow(name: str) -> Subject | None:
    """What a flow of `Result.flows` is about; None where nothing is known of it."""
    parts = name.split(".")
    key = parts[3] if parts[1] == "ventures" and len(parts) > 3 else parts[1]
    return FLOWS.get(key)


def of_reasons(names: tuple[str, ...], mechanism: str) -> Subject:
    """What a mechanism contributed by several terms is about: the equations of all of them."""
    found = dict.fromkeys(each for name in names for each in REASONS[name].equations)
    return Subject("demand" if mechanism == "evenly" else mechanism, tuple(found))
