"""Bass diffusion: adopters who innovate and adopters who imitate [Bass1969]."""

import numpy as np

from engine.reference_models.reference_model import Array, ModelParameter, Scale, SeriesModel
from engine.text import Text


def adopted(times: Array, innovation: float, imitation: float) -> Array:
    """Part that has adopted, 1: F(t) = (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t), and 0 before the launch.

    The solution of dF/dt = (p + q F) (1 - F), F(0) = 0.

    times       t  yr    since the launch
    innovation  p  1/yr  above 0
    imitation   q  1/yr
    """
    decay = np.exp(-(innovation + imitation) * np.maximum(times, 0.0))
    return np.asarray((1.0 - decay) / (1.0 + imitation / innovation * decay))


def adoption_rate(times: Array, innovation: float, imitation: float) -> Array:
    """Adoptions per year and potential adopter, 1/yr: f(t) = (p + q F) (1 - F), and 0 before the launch."""
    reached = adopted(times, innovation, imitation)
    return np.where(times < 0.0, 0.0, (innovation + imitation * reached) * (1.0 - reached))


def peak_time(innovation: float, imitation: float) -> float:
    """When most adopt, yr since the launch: t* = ln(q/p) / (p + q); 0 where q <= p and adoption only falls."""
    if imitation <= innovation:
        return 0.0
    return float(np.log(imitation / innovation)) / (innovation + imitation)


def _curve(times: Array, values: Array, _: float) -> Array:
    innovation, imitation, market, launch = values
    return np.asarray(market * adopted(times - launch, innovation, imitation)[:, np.newaxis])


BASS = SeriesModel(
    id="bass",
    name=Text("Bass diffusion", "巴斯扩散"),
    summary=Text(
        "Some adopt of their own accord, the others because those before them did.",
        "一部分人自发采用，另一部分人跟随已采用者。",
    ),
    formula="N(t) = m (1 - exp(-(p + q) (t - t_0))) / (1 + (q/p) exp(-(p + q) (t - t_0)))",
    sources=("Bass1969",),
    parameters=(
        ModelParameter("innovation", "p", "1/yr", Text("Innovation", "创新系数"), Scale.RATE, 1e-4, 50.0, 0.3),
        ModelParameter("imitation", "q", "1/yr", Text("Imitation", "模仿系数"), Scale.RATE, 1e-4, 500.0, 6.0),
        ModelParameter("market", "m", "data", Text("Potential", "潜在规模"), Scale.LEVEL, 0.1, 50.0, 1.1),
        ModelParameter("launch", "t_0", "yr", Text("Launch", "上市时间"), Scale.DATE, -2.0, 1.0, -0.1),
    ),
    series=(Text("Adopters", "采用者"),),
    curves=_curve,
)
