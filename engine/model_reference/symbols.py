"""The one table of symbols: how every quantity of the model is written, and to which mechanism it belongs.

A symbol is written like those of the catalogue, "sigma_i" or "T_min": a letter or word, then its index.
Actors have small indices (i, o, p: one of each kind), kinds have capital ones (I, O, P).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.scenario import Actor, Kind, Niche, Scenario
from engine.solving.names import LAYER_NAMES, VENTURE_STAGE_NAMES, WORK_NAMES

ACTORS = ("i", "o", "p")
NICHES = ("one", "two")
MARKET = Scenario(
    actors=tuple(Actor(name, kind) for name, kind in zip(ACTORS, Kind, strict=True)),
    niches=tuple(Niche(name, 1.0 / rank, rank - 1.0) for rank, name in enumerate(NICHES, start=1)),
)
"""The market whose equations are shown: one actor of each kind, two niches."""

INDICES: Mapping[str, str] = MappingProxyType(
    {
        **{each: each for each in ACTORS},
        **{niche: str(rank) for rank, niche in enumerate(NICHES, start=1)},
        **{kind.plural: letter for kind, letter in zip(Kind, "IOP", strict=True)},
        **{layer: str(rank) for rank, layer in enumerate(LAYER_NAMES, start=1)},
        **{stage: str(rank) for rank, stage in enumerate(VENTURE_STAGE_NAMES, start=1)},
        **dict(zip(WORK_NAMES, "IODU", strict=True)),
    }
)
"""The index of each owner of a quantity."""


@dataclass(frozen=True, slots=True)
class Symbols:
    """The symbol of a family of quantities, "{}" standing for its index, and its mechanism."""

    pattern: str
    mechanism: str


STOCKS: Mapping[str, Symbols] = MappingProxyType(
    {
        "ai_capability": Symbols("A", "ai_capability"),
        "novelty": Symbols("V_{}", "innovation"),
        "complexity": Symbols("C_{}", "complexity"),
        "stack": Symbols("L_{}", "stack"),
        "market": Symbols("M", "earnings"),
        "overvaluation": Symbols("X", "hype"),
        "expected_growth": Symbols("y", "hype"),
        "capital": Symbols("K_{}", "capital"),
        "ventures": Symbols("W_{}", "ventures"),
        "share": Symbols("s_{}", "demand"),
        "coverage": Symbols("Q_{}", "coverage"),
        "people": Symbols("n_{}", "people"),
    }
)

AUXILIARIES: Mapping[str, Symbols] = MappingProxyType(
    {
        "capability_growth": Symbols("dA/dt", "ai_capability"),
        "access": Symbols("A_{}", "ai_capability"),
        "copiers_capability": Symbols("A_c", "replication"),
        "simple_copy_time": Symbols("T", "replication"),
        "copy_accuracy": Symbols("p", "replication"),
        "hazard": Symbols("h_{}", "replication"),
        "pressure": Symbols("theta", "innovation"),
        "effort": Symbols("R_{}", "innovation"),
        "innovation": Symbols("i_{}", "innovation"),
        "copying": Symbols("copied_{}", "innovation"),
        "obsolescence": Symbols("dated_{}", "innovation"),
        "scarcity": Symbols("sigma_{}", "innovation"),
        "kind_scarcity": Symbols("sigma_{}", "innovation"),
        "complexity_build": Symbols("built_{}", "complexity"),
        "complexity_loss": Symbols("worn_{}", "complexity"),
        "concentration": Symbols("gain_{}", "stack"),
        "opening": Symbols("opening_{}", "stack"),
        "control": Symbols("L", "stack"),
        "take_rate": Symbols("tau", "stack"),
        "fee": Symbols("fee_{}", "stack"),
        "market_growth": Symbols("dM/dt", "earnings"),
        "margin": Symbols("margin_{}", "earnings"),
        "profit": Symbols("pi_{}", "earnings"),
        "kind_profit": Symbols("pi_{}", "earnings"),
        "income": Symbols("income_{}", "earnings"),
        "overvaluation_change": Symbols("dX/dt", "hype"),
        "expectation_change": Symbols("dy/dt", "hype"),
        "venture_capital": Symbols("F", "capital"),
        "funding_met": Symbols("F_{}", "capital"),
        "kind_funding_met": Symbols("F_{}", "capital"),
        "investor_score": Symbols("q_{}", "capital"),
        "allocation": Symbols("alloc_{}", "capital"),
        "reinvestment": Symbols("kept_{}", "capital"),
        "burn": Symbols("burnt_{}", "capital"),
        "crowding": Symbols("Y", "ventures"),
        "supply": Symbols("Z_{}", "ventures"),
        "ventures_started": Symbols("started_{}", "ventures"),
        "ventures_moving_up": Symbols("up_{}", "ventures"),
        "ventures_failing": Symbols("failed_{}", "ventures"),
        "share": Symbols("S_{}", "demand"),
        "kind_share": Symbols("S_{}", "demand"),
        "share_within_kind": Symbols("f_{}", "demand"),
        "utility": Symbols("U_{}", "demand"),
        "attraction": Symbols("v_{}", "demand"),
        "choice": Symbols("chosen_{}", "demand"),
        "smallest_niche": Symbols("m*", "coverage"),
        "worth_covering": Symbols("g_{}", "coverage"),
        "leaving_by_graduation": Symbols("left_grad,{}", "business_moves"),
        "leaving_by_attachment": Symbols("left_att,{}", "business_moves"),
        "leaving_by_acquisition": Symbols("left_acq,{}", "business_moves"),
        "leaving_by_spin_out": Symbols("left_spin,{}", "business_moves"),
        "joined_by_graduation": Symbols("joined_grad,{}", "business_moves"),
        "joined_by_attachment": Symbols("joined_att,{}", "business_moves"),
        "joined_by_acquisition": Symbols("joined_acq,{}", "business_moves"),
        "joined_by_spin_out": Symbols("joined_spin,{}", "business_moves"),
        "income_per_head": Symbols("inc_{}", "people"),
        "pull": Symbols("g_{}", "people"),
        "people_moving": Symbols("moved_{}", "people"),
        "displacement": Symbols("displaced", "people"),
        "shared": Symbols("r_{}", ""),
    }
)
"""By the first part of their names. What is shared belongs where it is used."""

CONSTANTS: Mapping[str, Symbols] = MappingProxyType(
    {
        "part_of_kind": Symbols("nu_{}", "actors"),
        "appeal": Symbols("u_{}", "demand"),
        "niche_size": Symbols("w_{}", "demand"),
        "niche_specificity": Symbols("z_{}", "demand"),
        "people_at_start": Symbols("n_{}(0)", "people"),
        "income_at_start": Symbols("inc_{}(0)", "people"),
    }
)


WORK_FAMILIES = frozenset({"people", "pull", "people_moving", "income_per_head", "people_at_start", "income_at_start"})
"""Families whose index is a way of working: I independent, O in organisations, D dependent, U displaced."""
