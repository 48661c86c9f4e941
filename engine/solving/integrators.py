"""The integrators behind one signature, so that one can stand in for another.

`odeint` and LSODA are the same method; called directly it takes about a quarter of the time. LSODA, though, builds a
dense Jacobian where it finds stiffness, which large markets cannot afford: they take the compiled integrator.
"""

import warnings
from collections.abc import Callable
from typing import Literal

import numpy as np
from scipy.integrate import ODEintWarning, odeint, solve_ivp

from engine.mechanisms.types import Array
from engine.solving import layout as at
from engine.solving.compiled_integrator import advance as compiled
from engine.solving.compiled_integrator.world import CALLS, TIME, Watch, World, workspace
from engine.solving.stretch import Stretch

_STEPS_BETWEEN_OUTPUTS = 20_000
_NUMBERS_BETWEEN_LOOKS = 40_000
_ABSOLUTE_TO_RELATIVE = 1e-3
LARGE = 150
"""Number of stocks above which the compiled integrator goes first: no dense Jacobian is built."""

COMPILED = "ARK4(3)"
"""Name of the compiled integrator."""


class StepLimit(Exception):
    """The integrator gave up."""


Integrator = Callable[[Stretch], Array]


def integrate_odeint(stretch: Stretch) -> Array:
    """States at the times of a stretch by LSODA, which never steps over the last of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ODEintWarning)
        states, report = odeint(
            stretch.right_hand_side(),
            stretch.stocks,
            stretch.times,
            rtol=stretch.tolerance,
            atol=stretch.tolerance * _ABSOLUTE_TO_RELATIVE,
            tcrit=stretch.times[-1:],
            mxstep=_STEPS_BETWEEN_OUTPUTS,
            full_output=True,
            tfirst=True,
        )
    if report["message"] != "Integration successful.":
        raise StepLimit
    return np.asarray(states)


def _integrate_ivp(method: Literal["BDF", "Radau", "DOP853"]) -> Integrator:
    def integrate(stretch: Stretch) -> Array:
        rates = stretch.right_hand_side()
        try:
            solution = solve_ivp(
                lambda time, state: rates(time, np.ascontiguousarray(state)).copy(),
                (float(stretch.times[0]), float(stretch.times[-1])),
                stretch.stocks,
                method=method,
                t_eval=stretch.times,
                rtol=stretch.tolerance,
                atol=stretch.tolerance * _ABSOLUTE_TO_RELATIVE,
            )
        except (ValueError, ArithmeticError, np.linalg.LinAlgError) as error:
            raise StepLimit from error
        if not solution.success:
            raise StepLimit
        return np.asarray(solution.y.T)

    integrate.__doc__ = f"States at the times of a stretch by {method}."
    return integrate


def integrate_compiled(stretch: Stretch) -> Array:
    """States at the times of a stretch by the compiled integrator; the budget is looked at now and then."""
    market = stretch.market
    n, m, size = len(market.kinds), market.niches.shape[1], len(stretch.stocks)
    parameters = market.parameters
    world = World(
        parameters,
        parameters.view(np.float64),
        stretch.times[[0, -1]],
        stretch.positions,
        stretch.pieces[np.newaxis],
        market.actors,
        market.niches,
        market.kinds,
        market.fixed,
    )
    work = workspace(n, m, market.platforms, size)
    states, stop = np.empty((len(stretch.times), size)), np.zeros(1, dtype=np.int64)
    compiled.prepare(stretch.stocks, work)
    work.clock[TIME] = stretch.times[0]
    most_steps = max(1, _NUMBERS_BETWEEN_LOOKS // size)
    ending, watch, called = compiled.PAUSED, watch_of_everything(n, size), 0
    while ending == compiled.PAUSED:
        ending = compiled.advance(world, watch, work, stretch.times, stretch.tolerance, most_steps, stop, states)
        stretch.budget.calls += int(work.counts[CALLS]) - called
        called = int(work.counts[CALLS])
        stretch.budget.look(float(work.clock[TIME]))
    if ending != compiled.DONE:
        raise StepLimit
    return states


def watch_of_everything(actors: int, stocks: int) -> Watch:
    """A watch that keeps every stock of a market with so many actors."""
    everything = np.arange(stocks)
    is_positive = np.ones(stocks, dtype=np.bool_)
    is_positive[[at.OVERVALUATION, at.EXPECTED_GROWTH]] = False
    novelty_of = np.full(stocks, -1)
    novelty_of[at.FIXED_STOCKS + actors : at.FIXED_STOCKS + 2 * actors] = np.arange(actors)
    return Watch(np.arange(stocks + 1), everything, np.ones(stocks), is_positive, novelty_of)


INTEGRATORS: dict[str, Integrator] = {
    "LSODA": integrate_odeint,
    "BDF": _integrate_ivp("BDF"),
    "Radau": _integrate_ivp("Radau"),
    "DOP853": _integrate_ivp("DOP853"),
    COMPILED: integrate_compiled,
}


def integrators_for(stocks: int, first: str | None = None) -> tuple[str, ...]:
    """Names of the integrators to try, in order, for a number of stocks; `first` goes before all others."""
    names = (COMPILED, "DOP853") if stocks > LARGE else ("LSODA", COMPILED, "BDF", "Radau")
    return names if first is None else (first, *(each for each in names if each != first))


def integrate_by_any(stretch: Stretch) -> Array:
    """States at the times of a stretch by the first integrator that gets there with numbers.

    Raises:
        StepLimit: none does.
        Stopped: the budget is spent.
    """
    for name in integrators_for(len(stretch.stocks)):
        try:
            states = INTEGRATORS[name](stretch)
        except StepLimit:
            continue
        if np.isfinite(states).all():
            return states
    raise StepLimit
