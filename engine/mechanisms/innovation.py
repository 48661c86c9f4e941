"""Innovation and scarcity: effort, what it yields, and how much of an offer is not copied yet."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, Parameters


@compiled
def short_term_pressure(expected_growth: float, p: Parameters) -> float:
    """Part of R&D effort moved to selling, 1: theta = 1 - exp(-psi (1 - tanh(y tau_y))).

    A boom relieves the pressure, a bust tightens it.

    expected_growth  y  1/yr
    """
    return 1.0 - np.exp(-p.short_term_pressure * (1.0 - np.tanh(expected_growth * p.trend_scale_time)))


@compiled
def research_effort(kind: int, heads: float, relative_size: float, pressure: float, p: Parameters) -> float:
    """R&D effort of an actor's typical firm, 1: R_a = r_k heads f_a / nu_a.

    r = (rd_I | rd_O (1 - theta) | rd_P (1 - theta/2)).

    heads          (n_I | n_O | 1)  1  people who do the work
    relative_size  f_a / nu_a       1  size of its typical firm against the mean of its kind
    pressure       theta            1
    """
    if kind == INDIVIDUAL:
        share = p.rd_share_individuals
    elif kind == ORGANISATION:
        share = p.rd_share_organisations * (1.0 - pressure)
    else:
        share = p.rd_share_platforms * (1.0 - p.pressure_on_platforms * pressure)
    return share * heads * relative_size


@compiled
def innovation_rate(kind: int, effort: float, access: float, funding_met: float, p: Parameters) -> float:
    """Innovations of an actor's typical firm, 1/yr: i_a = iota R_a (1 + lam A_k) (1 | 1.5 F_a | F_a).

    effort       R_a  1
    access       A_k  1
    funding_met  F_a  1  0..1
    """
    if kind == INDIVIDUAL:
        means = 1.0
    elif kind == ORGANISATION:
        means = p.funding_gain_organisations * funding_met
    else:
        means = funding_met
    return p.innovation_rate * effort * (1.0 + p.ai_productivity_gain * access) * means


@compiled
def scarcity(novelty: float, p: Parameters) -> float:
    """Scarce part of an offer, 1: sigma_a = V_a / (V_h + V_a).

    novelty  V_a  innovations not copied yet  >= 0
    """
    return novelty / (p.scarcity_half_stock + novelty)
