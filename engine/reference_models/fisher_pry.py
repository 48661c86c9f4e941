"""Fisher-Pry substitution: a new product displaces an old one [FisherPry1971]."""

import numpy as np
from scipy.special import expit

from engine.reference_models.reference_model import Array, ModelParameter, Scale, SeriesModel
from engine.text import Text


def substituted(times: Array, early_growth: float, midpoint: float) -> Array:
    """Part that the new has taken from the old, 1: f(t) = 1 / (1 + exp(-2 alpha (t - t_0))).

    The odds f/(1 - f) grow exponentially, so that their logarithm is a straight line over time.

    times         t      yr
    early_growth  alpha  1/yr  half the growth rate of the new while it is rare; below 0 for what is displaced
    midpoint      t_0    yr    when half has been taken
    """
    return np.asarray(expit(2.0 * early_growth * (times - midpoint)))


def takeover_time(early_growth: float) -> float:
    """Time in which the new goes from a tenth to nine tenths, yr: ln(81) / (2 alpha)."""
    return float(np.log(81.0)) / (2.0 * early_growth)


FISHER_PRY = SeriesModel(
    id="fisher_pry",
    name=Text("Fisher–Pry substitution", "费希尔–普赖替代"),
    summary=Text(
        "A new product displaces an old one, the faster the more is left to displace; for shares from 0 to 1.",
        "新产品替代旧产品，剩余可替代部分越多则越快；适用于 0 到 1 的份额。",
    ),
    formula="f/(1 - f) = exp(2 alpha (t - t_0))",
    sources=("FisherPry1971",),
    parameters=(
        ModelParameter(
            "early_growth", "alpha", "1/yr", Text("Half of early growth", "早期增长率之半"), Scale.RATE, -250, 250, 3.0
        ),
        ModelParameter("midpoint", "t_0", "yr", Text("Midpoint", "中点"), Scale.DATE, -5.0, 5.0, 0.5),
    ),
    series=(Text("Share of the new", "新产品份额"),),
    curves=lambda times, values, _: substituted(times, *values)[:, np.newaxis],
)
