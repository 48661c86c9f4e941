"""Capital: what flows in, whom investors choose, and what is used up."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, Parameters


@compiled
def funding_met(kind: int, capital: float, within: float, market: float, p: Parameters) -> float:
    """Part of an actor's funding needs that is met, 1: F_a = K_a / (Kh_k M f_a + K_a).

    capital  K_a  market  >= 0
    within   f_a  1       share within its kind, > 0
    market   M    market
    """
    if kind == INDIVIDUAL:
        need = p.capital_need_individuals
    elif kind == ORGANISATION:
        need = p.capital_need_organisations
    else:
        need = p.capital_need_platforms
    return capital / (need * market * within + capital)


@compiled
def funding_inflow(overvaluation: float, market: float, p: Parameters) -> float:
    """Venture capital of all investors, market/yr: F = F_0 exp(X) M.

    overvaluation  X  1
    market         M  market
    """
    return p.funding_inflow * np.exp(overvaluation) * market


@compiled
def investor_score(
    kind: int, part: float, total: float, margin: float, capability: float, overvaluation: float, p: Parameters
) -> float:
    """Weight of an actor when capital is allocated, 1.

    q_a = nu_a (omega (S_a/nu_a) (1 + H_k A exp(X)) + (1 - omega) margin_a + .01)**rho: narrow metrics (omega) look at
    size and at stories about AI, the rest at earnings; rho > 1 prefers home runs.

    part           nu_a  1
    total          S_a   1
    margin               1
    capability     A     1
    overvaluation  X     1
    """
    if kind == INDIVIDUAL:
        premium = p.ai_premium_individuals
    elif kind == ORGANISATION:
        premium = p.ai_premium_organisations
    else:
        premium = p.ai_premium_platforms
    size = total / part * (1.0 + premium * capability * np.exp(overvaluation))
    merit = p.metric_narrowness * size + (1.0 - p.metric_narrowness) * margin + p.score_floor
    return part * merit**p.home_run_preference
