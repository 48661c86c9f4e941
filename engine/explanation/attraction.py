"""The logarithm of attraction as a sum of terms, over many moments at once.

ln v_aj = ln nu_a + u_a + w_V ln(1 + V_a) + w_C ln(1 + C_a/10) + w_S ln(1 + Z_k) + w_M theta (0 | 1 | 1/2)
+ (w_F ln(1 - fee_I) | w_F ln(1 - fee_O) | w_B L) + w_U ln(1 + subsidy) - div z_j mis_k + w_N ln(eps + s_aj/nu_a)
+ (0 | 0 | ln Q_aj).

The formula is `engine.mechanisms.demand`'s own. Utility is a sum of one function per argument, each 0 where its
argument is 0, so that a term is the utility of its argument alone; attraction is a product, of which the network effect
is what is left in the least special niche. The part nu_a is no term: see `engine.explanation.switching`. Coverage is no
term either: Q_aj may be as good as 0, and its logarithm without bound.
"""

from dataclasses import dataclass

import numpy as np

from engine.explanation.formula import over_moments, parameters_over_moments
from engine.mechanisms import demand
from engine.mechanisms.types import Array
from engine.scenario import Kind
from engine.solving import given
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory

_utility = over_moments(demand.utility)
_attractions = over_moments(demand.attractions)

_ARGUMENTS = ("appeal", "novelty", "complexity", "products", "pressure", "fee", "control", "subsidy")
_TERM_OF = dict(
    zip(
        _ARGUMENTS,
        ("appeal", "novelty", "complexity", "supply", "marketing", "fee", "bundling", "subsidy"),
        strict=True,
    )
)


@dataclass(frozen=True, eq=False)
class Attraction:
    """The terms of attraction at some moments.

    of_actors  by name of the term, shape (actors, moments)
    in_niches  by name of the term, shape (actors, niches, moments)
    parts      nu_a, shape (actors,)
    coverage   Q_aj, 1 for who needs none, shape (actors, niches, moments)
    """

    of_actors: dict[str, Array]
    in_niches: dict[str, Array]
    parts: Array
    coverage: Array

    def total(self) -> Array:
        """The sum of the terms, ln(v_aj / (nu_a Q_aj)), shape (actors, niches, moments)."""
        of_actors = np.sum(list(self.of_actors.values()), axis=0)
        return np.asarray(of_actors[:, None, :] + np.sum(list(self.in_niches.values()), axis=0))


def attraction_at(run: Trajectory) -> Attraction:
    """The terms of attraction at every row of a run."""
    return Attraction(_of_actors(run), _in_niches(run), run.market.actors[given.PART], _coverage(run))


def _of_actors(run: Trajectory) -> dict[str, Array]:
    p = parameters_over_moments(run.track)
    moments = len(run.years)
    terms = {name: np.zeros((len(run.market.kinds), moments)) for name in _TERM_OF.values()}
    for a, kind in enumerate(run.market.kinds):
        values = _arguments(run, a, int(kind))
        for argument, term in _TERM_OF.items():
            alone = {name: values[name] if name == argument else 0.0 for name in _ARGUMENTS}
            terms[term][a] = _utility(int(kind), **alone, p=p)
    return terms


def _arguments(run: Trajectory, a: int, kind: int) -> dict[str, Array | float]:
    """The arguments of the utility of one actor, over moments."""
    part = run.market.actors[given.PART, a]
    customers = run.by_actor(at.SHARE)[:, a] + run.parameter("subsidy_share_floor") * part
    return {
        "appeal": float(run.market.actors[given.APPEAL, a]),
        "novelty": run.stock("novelty")[:, a],
        "complexity": run.stock("complexity")[:, a],
        "products": run.by_kind(at.SUPPLY)[:, kind],
        "pressure": run.number(at.PRESSURE),
        "fee": run.by_kind(at.FEE)[:, kind],
        "control": run.number(at.CONTROL),
        "subsidy": run.by_actor(at.ALLOCATION)[:, a] / (run.stock("numbers")[:, at.MARKET] * customers),
    }


def _in_niches(run: Trajectory) -> dict[str, Array]:
    market, p = run.market, parameters_over_moments(run.track)
    shares = np.moveaxis(run.stock("shares"), 0, -1)
    nobody = np.zeros((shares.shape[0], shares.shape[2]))
    special = market.niches[given.SPECIFICITY]
    parts = market.actors[given.PART]

    def logarithm(specificity: Array) -> Array:
        attraction = np.empty_like(shares)
        _attractions(nobody, shares, specificity, parts, market.kinds, p, attraction)
        return np.asarray(np.log(attraction / parts[:, None, None]))

    network = logarithm(np.zeros_like(special))
    return {"misfit": logarithm(special) - network, "network": network}


def _coverage(run: Trajectory) -> Array:
    kinds, niches = run.market.kinds, run.market.niches.shape[1]
    coverage = np.ones((len(kinds), niches, len(run.years)))
    if run.scenario.switches["coverage"]:
        coverage[kinds == Kind.PLATFORM] = np.moveaxis(run.stock("coverage"), 0, -1)
    return coverage
