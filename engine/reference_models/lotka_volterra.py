"""Lotka-Volterra competition: two growing populations that take room from each other [Lotka1925] [Volterra1926]."""

import math
import warnings

import numpy as np
from scipy.integrate import ODEintWarning, odeint

from engine.reference_models.reference_model import Array, ModelParameter, Scale, SeriesModel
from engine.text import Text

_TOLERANCE = 1e-8
_LARGEST_EXPONENT = 200.0
_MOST_STEPS = 500


def compete(times: Array, origin: float, start: Array, rates: Array, ceilings: Array, effects: Array) -> Array:
    """Both populations at `times`, shape (times, 2); not a number where no integrator can follow them.

    dx_i/dt = r_i x_i (1 - (x_i + a_ij x_j) / K_i), integrated as d ln x_i/dt so that none falls below zero.

    times     t    yr, rising, before or after the origin
    origin         yr, the date of the start values
    start     x_i  unit of the data, above 0, shape (2,)
    rates     r_i  1/yr, shape (2,)
    ceilings  K_i  unit of the data, shape (2,)
    effects   a    1, (a_12, a_21): room that one unit of the other takes
    """
    r_1, r_2 = rates.tolist()
    k_1, k_2 = ceilings.tolist()
    a_12, a_21 = effects.tolist()

    def growth(_: float, logarithms: Array) -> tuple[float, float]:
        x_1, x_2 = (math.exp(min(each, _LARGEST_EXPONENT)) for each in logarithms)
        return r_1 * (1.0 - (x_1 + a_12 * x_2) / k_1), r_2 * (1.0 - (x_2 + a_21 * x_1) / k_2)

    logarithms = np.empty((len(times), 2))
    is_after = times >= origin
    for part, forwards in ((is_after, True), (~is_after, False)):
        dates = times[part] if forwards else times[part][::-1]
        if not dates.size:
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ODEintWarning)
            path, report = odeint(
                growth,
                np.log(start),
                np.append(origin, dates),
                tfirst=True,
                rtol=_TOLERANCE,
                atol=_TOLERANCE,
                mxstep=_MOST_STEPS,
                full_output=True,
            )
        if report["message"] != "Integration successful.":
            return np.full((len(times), 2), np.nan)
        logarithms[part] = path[1:] if forwards else path[:0:-1]
    return np.exp(np.minimum(logarithms, _LARGEST_EXPONENT))


def coexistence(ceilings: Array, effects: Array) -> Array:
    """Where both rest together, shape (2,): x_i = (K_i - a_ij K_j) / (1 - a_12 a_21).

    It is approached from any start with both where a_12 < K_1/K_2 and a_21 < K_2/K_1.
    """
    return np.asarray((ceilings - effects * ceilings[::-1]) / (1.0 - effects[0] * effects[1]))


def _curves(times: Array, values: Array, origin: float) -> Array:
    start, rates, ceilings, effects = values.reshape(4, 2)
    return compete(times, origin, start, rates, ceilings, effects)


def _pair(
    key: str, symbol: str, unit: str, name: Text, scale: Scale, low: float, high: float, guess: float
) -> tuple[ModelParameter, ...]:
    return tuple(
        ModelParameter(
            f"{key}_{one}",
            f"{symbol}_{one}" if key != "effect" else f"{symbol}_{one}{3 - one}",
            unit,
            Text(f"{name.en} {one}", f"{name.zh}{one}"),
            scale,
            low,
            high,
            guess,
        )
        for one in (1, 2)
    )


LOTKA_VOLTERRA = SeriesModel(
    id="lotka_volterra",
    name=Text("Lotka–Volterra competition", "洛特卡–沃尔泰拉竞争"),
    summary=Text(
        "Two offers grow towards ceilings of their own and take room from each other.",
        "两种产品各自趋向上限，并相互挤占空间。",
    ),
    formula="dx_1/dt = r_1 x_1 (1 - (x_1 + a_12 x_2)/K_1), dx_2/dt = r_2 x_2 (1 - (x_2 + a_21 x_1)/K_2)",
    sources=("Lotka1925", "Volterra1926"),
    parameters=(
        *_pair("start", "x", "data", Text("Start of series", "初始值"), Scale.LEVEL, 1e-6, 10.0, 0.3),
        *_pair("rate", "r", "1/yr", Text("Growth rate of series", "增长率"), Scale.RATE, 0.05, 200.0, 5.0),
        *_pair("ceiling", "K", "data", Text("Ceiling of series", "上限"), Scale.LEVEL, 0.05, 50.0, 1.0),
        *_pair("effect", "a", "1", Text("Room taken from series", "被挤占系数"), Scale.NUMBER, 0.0, 20.0, 0.5),
    ),
    series=(Text("First series", "第一序列"), Text("Second series", "第二序列")),
    curves=_curves,
)
