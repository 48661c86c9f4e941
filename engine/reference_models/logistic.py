"""Logistic growth: towards a ceiling, fastest half-way [Verhulst1838]."""

import numpy as np
from scipy.special import expit

from engine.reference_models.reference_model import Array, ModelParameter, Scale, SeriesModel
from engine.text import Text


def logistic(times: Array, ceiling: float, rate: float, midpoint: float) -> Array:
    """Level at `times`: x(t) = K / (1 + exp(-r (t - t_m))), the solution of dx/dt = r x (1 - x/K).

    times     t    yr
    ceiling   K    unit of the data
    rate      r    1/yr  below 0 for a decline from K
    midpoint  t_m  yr    when half of the ceiling is reached
    """
    return np.asarray(ceiling * expit(rate * (times - midpoint)))


def logistic_from(times: Array, start: float, ceiling: float, rate: float) -> Array:
    """The same growth given its level at t = 0: x(t) = K x_0 / (x_0 + (K - x_0) exp(-r t)).

    From above K it falls towards K; before the time at which that fall would have begun at infinity, x is infinite.

    start  x_0  unit of the data  0 or more
    """
    # Both terms are divided by the larger exponential, so that none overflows.
    grown, left = np.exp(np.minimum(rate * times, 0.0)), np.exp(-np.maximum(rate * times, 0.0))
    room = start * grown + (ceiling - start) * left
    levels = np.full(np.shape(room), np.inf)
    return np.asarray(np.divide(ceiling * start * grown, room, out=levels, where=room > 0.0))


LOGISTIC = SeriesModel(
    id="logistic",
    name=Text("Logistic growth", "逻辑斯谛增长"),
    summary=Text(
        "What has spread spreads further, the slower the nearer it comes to its ceiling.",
        "已扩散者继续扩散，越接近上限越慢。",
    ),
    formula="x(t) = K / (1 + exp(-r (t - t_m)))",
    sources=("Verhulst1838",),
    parameters=(
        ModelParameter("ceiling", "K", "data", Text("Ceiling", "上限"), Scale.LEVEL, 0.1, 50.0, 1.1),
        ModelParameter("rate", "r", "1/yr", Text("Growth rate", "增长率"), Scale.RATE, -500.0, 500.0, 6.0),
        ModelParameter("midpoint", "t_m", "yr", Text("Midpoint", "中点"), Scale.DATE, -5.0, 5.0, 0.5),
    ),
    series=(Text("Level", "水平"),),
    curves=lambda times, values, _: logistic(times, *values)[:, np.newaxis],
)
