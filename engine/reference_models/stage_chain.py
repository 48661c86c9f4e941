"""An isolated chain of stages: units move up or leave, at constant rates, and are not counted again.

The main model's ventures are such a chain, with rates that depend on everything else.
"""

import numpy as np
from scipy.linalg import expm

from engine.reference_models.reference_model import Array, ReferenceModel
from engine.text import Text


def reach_probabilities(upwards: Array, exits: Array) -> Array:
    """Probability of leaving each stage upwards, for one who enters the first: prod_(i <= k) u_i / (u_i + x_i).

    upwards  u_i  1/yr, shape (stages,)
    exits    x_i  1/yr, shape (stages,)
    """
    return np.asarray(np.cumprod(upwards / (upwards + exits)), dtype=np.float64)


def residence_times(upwards: Array, exits: Array) -> Array:
    """Mean time in each stage of those who reach it, yr, shape (stages,): 1 / (u_i + x_i)."""
    return 1.0 / (upwards + exits)


def stages_at_rest(entry: float, upwards: Array, exits: Array) -> Array:
    """How many are in each stage when as many leave as enter, shape (stages,).

    entry  units per yr
    """
    reached = np.append(1.0, reach_probabilities(upwards, exits)[:-1])
    return np.asarray(entry * reached * residence_times(upwards, exits))


def in_stages(times: Array, start: Array, upwards: Array, exits: Array) -> Array:
    """How many are in each stage at `times` without entry, shape (times, stages).

    dW_i/dt = u_(i-1) W_(i-1) - (u_i + x_i) W_i, by the exponential of its matrix.
    """
    rates = np.diag(-(upwards + exits)) + np.diag(upwards[:-1], -1)
    return np.array([expm(rates * time) @ start for time in times])


STAGE_CHAIN = ReferenceModel(
    id="stage_chain",
    name=Text("Chain of stages", "阶段链"),
    summary=Text(
        "Units pass from stage to stage or drop out, at constant rates.",
        "个体以恒定速率逐级晋升或中途退出。",
    ),
    formula="dW_i/dt = u_(i-1) W_(i-1) - (u_i + x_i) W_i",
    sources=(),
)
