"""The definitions in the model reference, worked out by hand, give what the indicators compute."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest

from engine import Actor, Kind, Scenario, solve
from engine.indicators import INDICATORS
from engine.model_reference.definitions import DEFINITIONS
from engine.scenario import zipf_niches
from engine.solving import layout as at

ACTORS = (
    Actor("one", Kind.INDIVIDUAL),
    Actor("firm", Kind.ORGANISATION),
    Actor("large", Kind.PLATFORM, firms=1.0),
    Actor("small", Kind.PLATFORM, firms=3.0),
)
RUN = solve(Scenario(actors=ACTORS, niches=zipf_niches(5), horizon=4.0, step=2.0)).trajectory


def of_actors(row: int) -> np.ndarray:
    return RUN.by_actor(row)[-1]


def last(key: str) -> float:
    return float(RUN.parameter(key)[-1])


def end() -> SimpleNamespace:
    """Everything at the horizon by its symbol; platforms are the last two actors."""
    known = SimpleNamespace(S=of_actors(at.SHARE), f=of_actors(at.WITHIN), h=of_actors(at.HAZARD))
    known.N = np.array([last("firms_individuals"), last("firms_organisations"), 1.0, 3.0])
    known.sigma, known.margin, known.alloc = map(of_actors, (at.SCARCITY, at.MARGIN, at.ALLOCATION))
    known.cv, known.mu = last("created_value_base"), last("gross_margin")
    known.created = known.S * known.mu * (known.cv + (1 - known.cv) * known.sigma)
    known.w = np.array([1 / rank for rank in range(1, 6)]) / sum(1 / rank for rank in range(1, 6))
    known.s, known.Q = RUN.stock("shares")[-1], RUN.stock("coverage")[-1]
    known.nu = np.array([1.0, 3.0]) / 4.0
    known.W = RUN.stock("ventures")[-1]
    known.n, known.inc = RUN.stock("people")[-1], RUN.auxiliary("incomes")[-1]
    return known


BY_HAND: dict[str, tuple[str, Callable[[SimpleNamespace], float]]] = {
    "hhi": ("HHI = 10,000 · Σ_a {S_a}^(2) / {N_a}", lambda e: 10_000 * sum(e.S**2 / e.N)),
    "effective_competitors": ("10,000 / HHI", lambda e: 1 / sum(e.S**2 / e.N)),
    # The four largest firms are those of the platforms.
    "concentration_ratio_4": ("Σ_a {c_a} · {S_a} / {N_a}", lambda e: sum(np.array([0, 0, 1, 3]) * e.S / e.N)),
    "concentration_ratio_8": ("Σ_a {c_a} · {S_a} / {N_a}", lambda e: sum(np.array([0, 4, 1, 3]) * e.S / e.N)),
    "copy_time.platforms": ("365 / Σ_a {f_a} · {h_a}", lambda e: 365 / sum(e.f[2:] * e.h[2:])),
    "scarcity.platforms": ("{sigma_k} = Σ_a {f_a} · {sigma_a}", lambda e: sum(e.f[2:] * e.sigma[2:])),
    "innovation_value.platforms": (
        "1 / ({discount_rate} + Σ_a {f_a} · {h_a})",
        lambda e: 1 / (last("discount_rate") + sum(e.f[2:] * e.h[2:])),
    ),
    "margin.platforms": ("{margin_k} = Σ_a {f_a} · {margin_a}", lambda e: sum(e.f[2:] * e.margin[2:])),
    "overvaluation": ("exp({X})", lambda e: np.exp(RUN.stock("numbers")[-1, at.OVERVALUATION])),
    "take_rate": ("{tau}", lambda e: last("platform_take_rate") * RUN.stock("stack")[-1].mean()),
    "value_captured": (
        "Σ_a {S_a} · {margin_a} / Σ_a {created_a}, "
        "{created_a} = {S_a} · {gross_margin} · ({created_value_base} + (1 − {created_value_base}) · {sigma_a})",
        lambda e: sum(e.S * e.margin) / sum(e.created),
    ),
    "misallocation": (
        "½ · Σ_a |{alloc_a} / Σ_b {alloc_b} − {created_a} / Σ_b {created_b}|",
        lambda e: sum(abs(e.alloc / sum(e.alloc) - e.created / sum(e.created))) / 2,
    ),
    "crowding": ("{Y}", lambda e: e.W[:, 1:].sum() / last("users_per_market")),
    "covered_niches": (
        "Σ_j {w_j} · (1 − Π_a (1 − {Q_aj})^({nu_a}))",
        lambda e: sum(e.w * (1 - np.prod((1 - e.Q) ** e.nu[:, None], axis=0))),
    ),
    "gap_share": ("Σ_j {w_j} · {s_Ij} / Σ_j {w_j}", lambda e: sum(e.w[-2:] * e.s[0, -2:]) / sum(e.w[-2:])),
    "head_share": ("Σ_j {w_j} · {s_Ij} / Σ_j {w_j}", lambda e: sum(e.w[:2] * e.s[0, :2]) / sum(e.w[:2])),
    "valley_share": (
        "Σ_k ({W_k2} + {W_k3}) / Σ_k ({W_k1} + {W_k2} + {W_k3} + {W_k4})",
        lambda e: e.W[:, 1:3].sum() / e.W.sum(),
    ),
    "people.independent": ("{n_I}", lambda e: e.n[0]),
    "people.organisations": ("{n_O}", lambda e: e.n[1]),
    "people.dependent": ("{n_D}", lambda e: e.n[2]),
    "people.displaced": ("{n_U}", lambda e: e.n[3]),
    "gini": (
        "Σ_h Σ_g {n_h} · {n_g} · |{inc_h} − {inc_g}| / (2 · Σ_h {n_h} · {inc_h})",
        lambda e: (
            sum(p * q * abs(a - b) for p, a in zip(e.n, e.inc, strict=True) for q, b in zip(e.n, e.inc, strict=True))
            / (2 * sum(e.n * e.inc))
        ),
    ),
}


def test_every_definition_is_worked_out_here() -> None:
    assert {name if name in DEFINITIONS else name.partition(".")[0] for name in BY_HAND} == DEFINITIONS.keys()


@pytest.mark.parametrize("name", BY_HAND)
def test_a_definition_says_what_is_computed(name: str) -> None:
    formula, by_hand = BY_HAND[name]
    definition = DEFINITIONS.get(name) or DEFINITIONS[name.partition(".")[0]]
    assert definition.formula == formula
    computed = next(each for each in INDICATORS if each.id == name).compute(RUN)[-1]
    assert computed == pytest.approx(by_hand(end()), rel=1e-9)
