"""The stack: concentration of the layers that others build on, and the fee it allows."""

from engine.compilation import compiled
from engine.mechanisms.types import Array, Parameters


@compiled
def layer_concentration(concentration: float, platform_share: float, capability: float, p: Parameters) -> float:
    """Concentration gained by a layer, 1/yr: l_L (l_0 + S_P + l_A A) L (1 - L).

    concentration   L    1  0..1
    platform_share  S_P  1
    capability      A    1
    """
    drive = p.stack_base_scale + platform_share + p.stack_ai_scale * capability
    return p.stack_concentration_rate * drive * concentration * (1.0 - concentration)


@compiled
def layer_opening(layer: int, concentration: float, p: Parameters) -> float:
    """Concentration lost to open alternatives, 1/yr: o_L open (.15 + .25 (l - 1)) L.

    layer          l - 1  0 infrastructure, 1 framework, 2 model, 3 application
    concentration  L      1  0..1
    """
    ease = p.stack_opening_base + p.stack_opening_step * layer
    return p.stack_opening_rate * p.model_openness * ease * concentration


@compiled
def take_rate(control: float, p: Parameters) -> float:
    """Platform fee on business that depends on the stack wholly, 1: take L.

    control  L  1  mean concentration of the layers, 0..1
    """
    return p.platform_take_rate * control


@compiled
def fee_rates(take: float, p: Parameters, fees: Array) -> None:
    """Part of revenue paid to platforms: fee_k = take L (dep_I | dep_O | 0).

    take  take L  1
    fees  fee_k   1  filled, shape (3,)
    """
    fees[0] = take * p.stack_dependence_individuals
    fees[1] = take * p.stack_dependence_organisations
    fees[2] = 0.0
