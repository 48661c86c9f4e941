"""Replicator dynamics: shares grow with fitness above the mean [TaylorJonker1978]."""

import numpy as np

from engine.reference_models.reference_model import Array, ReferenceModel
from engine.text import Text


def replicated(times: Array, start: Array, fitness: Array) -> Array:
    """Shares at `times`, shape (times, kinds): s_i(t) = s_i(0) e^(f_i t) / sum_k s_k(0) e^(f_k t).

    The solution of ds_i/dt = s_i (f_i - sum_k s_k f_k) with constant fitness.

    times    t       yr, shape (times,)
    start    s_i(0)  1, not negative, sum 1, shape (kinds,)
    fitness  f_i     1/yr, shape (kinds,)
    """
    exponents = np.outer(times, fitness)
    weights = start * np.exp(exponents - exponents.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


REPLICATOR = ReferenceModel(
    id="replicator",
    name=Text("Replicator dynamics", "复制者动态"),
    summary=Text(
        "Shares of kinds whose growth differs: what grows faster than the mean gains.",
        "增长率不同的各类之份额：快于平均者得。",
    ),
    formula="ds_i/dt = s_i (f_i - sum_k s_k f_k)",
    sources=("TaylorJonker1978",),
)
