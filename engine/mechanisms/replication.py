"""Replication: how long it takes to copy an innovation."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Array, Parameters

HIGHEST_ACCURACY = 1.0 - 1e-6


@compiled
def copiers_capability(kind_shares: Array, access: Array) -> float:
    """AI capability in the hands of those who copy, 1: A_c = sum_k S_k A_k.

    kind_shares  S_k  1  shape (3,)
    access       A_k  1  shape (3,)
    """
    return kind_shares[0] * access[0] + kind_shares[1] * access[1] + kind_shares[2] * access[2]


@compiled
def simple_copy_time(capability: float, p: Parameters) -> float:
    """Time to copy something simple, yr: T = T_min + T_0 exp(-beta A_c).

    capability  A_c  1  of the copiers
    """
    return p.copy_time_floor + p.copy_time_before_ai * np.exp(-p.copy_speedup * capability)


@compiled
def copy_accuracy(capability: float, p: Parameters) -> float:
    """Probability that one interlocking choice is copied right, 1: p = p_0 + p_g A_c, kept below 1.

    The two parameters may each be legal and add up to more than a probability can be.

    capability  A_c  1  of the copiers
    """
    return np.minimum(p.copy_accuracy_before_ai + p.copy_accuracy_gain * capability, HIGHEST_ACCURACY)


@compiled
def copy_hazard(complexity: float, accuracy: float, copy_time: float) -> float:
    """Rate at which an uncopied innovation is copied, 1/yr.

    h = p**C / T: each of C interlocking choices is copied right with probability p [Rivkin2000].

    complexity  C  choices  >= 0
    accuracy    p  1        0 < p < 1
    copy_time   T  yr       > 0
    """
    return accuracy**complexity / copy_time
