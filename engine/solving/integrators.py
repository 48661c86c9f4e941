"""SciPy's integrators behind one signature, so that one can stand in for another.

`odeint` and LSODA are the same method; called directly it takes about a quarter of the time. LSODA, though, builds a
dense Jacobian where it finds stiffness, which large markets cannot afford: they begin with an explicit method.
"""

import warnings
from collections.abc import Callable
from typing import Literal

import numpy as np
from scipy.integrate import ODEintWarning, odeint, solve_ivp

from engine.mechanisms.types import Array

RightHandSide = Callable[[float, Array], Array]
Integrator = Callable[[RightHandSide, Array, Array, float], Array]

_STEPS_BETWEEN_OUTPUTS = 20_000
_ABSOLUTE_TO_RELATIVE = 1e-3
LARGE = 500
"""Number of stocks above which no dense Jacobian is built."""


class StepLimit(Exception):
    """The integrator gave up; `reached` counts the outputs it still produced."""

    def __init__(self, reached: int) -> None:
        self.reached = reached
        super().__init__(f"gave up after {reached} outputs")


def integrate_odeint(rates: RightHandSide, stocks: Array, times: Array, tolerance: float) -> Array:
    """States at `times` by LSODA, which never steps over the last of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ODEintWarning)
        states, report = odeint(
            rates,
            stocks,
            times,
            rtol=tolerance,
            atol=tolerance * _ABSOLUTE_TO_RELATIVE,
            tcrit=times[-1:],
            mxstep=_STEPS_BETWEEN_OUTPUTS,
            full_output=True,
            tfirst=True,
        )
    if report["message"] != "Integration successful.":
        raise StepLimit(int(np.count_nonzero(np.diff(report["nst"]) > 0)))
    return np.asarray(states)


def _integrate_ivp(method: Literal["BDF", "Radau", "DOP853"]) -> Integrator:
    def integrate(rates: RightHandSide, stocks: Array, times: Array, tolerance: float) -> Array:
        try:
            solution = solve_ivp(
                lambda time, state: rates(time, np.ascontiguousarray(state)).copy(),
                (float(times[0]), float(times[-1])),
                stocks,
                method=method,
                t_eval=times,
                rtol=tolerance,
                atol=tolerance * _ABSOLUTE_TO_RELATIVE,
            )
        except (ValueError, ArithmeticError, np.linalg.LinAlgError) as error:
            raise StepLimit(0) from error
        if not solution.success:
            raise StepLimit(solution.y.shape[1])
        return np.asarray(solution.y.T)

    integrate.__doc__ = f"States at `times` by {method}."
    return integrate


INTEGRATORS: dict[str, Integrator] = {
    "LSODA": integrate_odeint,
    "BDF": _integrate_ivp("BDF"),
    "Radau": _integrate_ivp("Radau"),
    "DOP853": _integrate_ivp("DOP853"),
}


def integrators_for(stocks: int) -> tuple[str, ...]:
    """Names of the integrators to try, in order, for a number of stocks."""
    return ("DOP853", "LSODA") if stocks > LARGE else ("LSODA", "BDF", "Radau")
