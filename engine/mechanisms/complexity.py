"""Complexity: interlocking choices that a copier must get right."""

from engine.compilation import compiled
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, Parameters


@compiled
def complexity_build(kind: int, effort: float, access: float, funding_met: float, p: Parameters) -> float:
    """Choices added by an actor's typical firm, choices/yr.

    c_k (R_a / ref_k)**alpha (1 + lam_C A_k) (.5 + .5 F_a | F_a | F_a); alpha < 1 is the cost of coordination.

    effort       R_a  1  >= 0
    access       A_k  1
    funding_met  F_a  1  0..1
    """
    if kind == INDIVIDUAL:
        rate = p.complexity_build_individuals
        reference = p.reference_effort_individuals
        means = p.complexity_unfunded_individuals + (1.0 - p.complexity_unfunded_individuals) * funding_met
    elif kind == ORGANISATION:
        rate = p.complexity_build_organisations
        reference = p.reference_effort_organisations
        means = funding_met
    else:
        rate = p.complexity_build_platforms
        reference = p.reference_effort_platforms
        means = funding_met
    return rate * (effort / reference) ** p.coordination_exponent * (1.0 + p.ai_complexity_gain * access) * means


@compiled
def complexity_loss(complexity: float, capability: float, p: Parameters) -> float:
    """Choices made obsolete, choices/yr: (d_C + e_C A) C_a.

    complexity  C_a  choices
    capability  A    1
    """
    return (p.complexity_decay + p.ai_complexity_erosion * capability) * complexity
