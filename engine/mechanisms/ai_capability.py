"""AI capability: how fast it grows and how much of it each kind can use."""

from engine.compilation import compiled
from engine.mechanisms.types import Array, Parameters


@compiled
def capability_growth(capability: float, p: Parameters) -> float:
    """Growth of AI capability, 1/yr: dA/dt = g_A A (1 - A/A_max).

    capability  A  1  0..A_max
    """
    return p.ai_growth_rate * capability * (1.0 - capability / p.ai_ceiling)


@compiled
def access_to_frontier(capability: float, p: Parameters, access: Array) -> None:
    """Part of the frontier each kind can use: A_k = A (phi_k + (1 - phi_k) open), and A_P = A.

    The open part of the frontier is everyone's; of the closed part individuals get phi_I, organisations phi_O.

    capability  A    1  0..1
    access      A_k  1  filled, shape (3,)
    """
    access[0] = capability * (p.closed_access_individuals + (1.0 - p.closed_access_individuals) * p.model_openness)
    access[1] = capability * (p.closed_access_organisations + (1.0 - p.closed_access_organisations) * p.model_openness)
    access[2] = capability
