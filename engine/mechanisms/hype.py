"""Hype: valuations that follow their own trend and the news of breakthroughs."""

import numpy as np

from engine.compilation import compiled
from engine.mechanisms.types import Parameters


@compiled
def overvaluation_change(overvaluation: float, expected_growth: float, progress: float, p: Parameters) -> float:
    """Change of the logarithm of overvaluation, 1/yr.

    dX/dt = l_x (chi (.4 + omega) tanh(y tau_y) - X) + news dA/dt + n_0, a trend follower's market [Chiarella1992].
    Narrow metrics (omega) strengthen trend following; other technologies (n_0) feed bubbles, too.

    overvaluation    X      1
    expected_growth  y      1/yr
    progress         dA/dt  1/yr
    """
    extrapolation = p.trend_following * (p.trend_following_base + p.metric_narrowness)
    trend = extrapolation * np.tanh(expected_growth * p.trend_scale_time)
    news = p.breakthrough_excitement * progress + p.background_news
    return p.valuation_adjustment * (trend - overvaluation) + news


@compiled
def expectation_change(change: float, expected_growth: float, p: Parameters) -> float:
    """Change of the expected growth of valuations, 1/yr^2: dy/dt = (dX/dt - y) / t_e.

    change           dX/dt  1/yr
    expected_growth  y      1/yr
    """
    return (change - expected_growth) / p.expectation_time
