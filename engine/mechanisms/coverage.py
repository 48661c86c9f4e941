"""Coverage: platforms cover, in passing, every niche that is worth their attention."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Parameters


@compiled
def attention_threshold(niches: int, capability: float, funding: float, control: float, p: Parameters) -> float:
    """Smallest niche worth a platform's attention, 1: m* = m_0 (12/m) exp(-nu_A A - nu_K F_P - nu_L L).

    niches      m    number of niches
    capability  A    1
    funding     F_P  1  mean of the platforms
    control     L    1
    """
    ease = p.coverage_by_ai * capability + p.coverage_by_capital * funding + p.coverage_by_stack * control
    return p.coverage_threshold * (p.coverage_reference_niches / niches) * np.exp(-ease)


@compiled
def worth_covering(size: float, threshold: float, p: Parameters) -> float:
    """How far a niche is worth covering, 0..1: g_j = 1 / (1 + (m*/w_j)**eta).

    size       w_j  1
    threshold  m*   1
    """
    return 1.0 / (1.0 + (threshold / size) ** p.coverage_steepness)


@compiled
def coverage_entry(covered: float, worth: float, p: Parameters) -> float:
    """Coverage gained, 1/yr: cov g_j (1 - Q_aj)."""
    return p.coverage_rate * worth * (1.0 - covered)


@compiled
def coverage_exit(covered: float, worth: float, p: Parameters) -> float:
    """Coverage given up, 1/yr: cov_x (1 - g_j) Q_aj."""
    return p.coverage_exit_rate * (1.0 - worth) * covered
