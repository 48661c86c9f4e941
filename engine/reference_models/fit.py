"""Fitting a series model to data by least squares."""

import math
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.problems import InvalidInput, Problem, problem
from engine.reference_models.observations import LEAST_TIMES, Column, Observations, flaws_of_series, observations_of
from engine.reference_models.reference_model import Array, SeriesModel
from engine.reference_models.search import Search


@dataclass(frozen=True, slots=True)
class Estimate:
    """The estimate of one parameter; without a standard error where it was given or cannot be told from others."""

    key: str
    value: float
    standard_error: float | None


@dataclass(frozen=True)
class Fit:
    """A model fitted to data.

    model          what was fitted
    estimates      of every parameter, in their order, each in the unit of the data
    origin         yr, the date to which start values belong
    points         number of values fitted to
    rmse           root of the mean squared error, unit of the data; not finite where the model cannot be followed
    r_squared      1 - squared error / squared distance from the mean of each series; None where nothing varies
    held_out_rmse  error over the last part of the data, of the model fitted to the first part alone; None unless asked
    has_converged  whether the search came to its end
    problem        what is wrong with the fit, as a message
    """

    model: SeriesModel
    estimates: tuple[Estimate, ...]
    origin: float
    points: int
    rmse: float
    r_squared: float | None
    held_out_rmse: float | None
    has_converged: bool
    problem: Problem | None

    @property
    def values(self) -> Array:
        """The estimates in the order of the parameters, shape (parameters,)."""
        return np.array([each.value for each in self.estimates])

    def value(self, key: str) -> float:
        """The estimate of a parameter; KeyError when the model has none of that name."""
        return {each.key: each.value for each in self.estimates}[key]

    def evaluate(self, times: Sequence[float] | Array) -> Array:
        """The fitted series at `times` (yr, rising), shape (times, series)."""
        return self.model.evaluate(np.asarray(times, dtype=np.float64), self.values, self.origin)


def fit(
    model: SeriesModel,
    times: Sequence[float] | Array,
    values: Sequence[float | None] | Sequence[Column] | Array,
    *,
    fixed: Mapping[str, float] | None = None,
    held_out: float = 0.0,
    cancel: threading.Event | None = None,
) -> Fit:
    """The parameters under which the model is nearest to the data, in the sense of least squares.

    The search runs in multiples of what the data themselves measure, so that no unit matters, from several starts that
    are the same every time. Standard errors are those of the linearised model with independent errors of equal size.

    Args:
        model: one of `SERIES_MODELS`.
        times: yr, rising, shape (times,).
        values: shape (times,), or (times, series) where the model has several series; None or NaN was not observed.
        fixed: parameters that are known, in the unit of the data; above 0 where the model needs them so.
        held_out: part of the times, the last, to keep back for `held_out_rmse`; from 0 to below 1.
        cancel: set it to stop the search.

    Raises:
        InvalidInput: the data cannot be fitted to.
        Cancelled: the event was set.
    """
    observed = observations_of(model, list(times), values)
    given = dict(fixed or {})
    flaws = [*_flaws_of_fixed(model, given), *_flaws_of_size(model, observed, given, "values")]
    if not 0.0 <= held_out < 1.0:
        flaws.append(problem("fit_bad_held_out", "held_out", value=held_out))
    if flaws:
        raise InvalidInput(flaws)
    search = Search(model, observed, given, cancel)
    best = search.best()
    rmse = search.rmse(best.x, observed)
    has_converged = best.has_converged and search.is_finite(best.x)
    errors, why = search.standard_errors(best)
    if not has_converged:
        why = problem("fit_not_converged", evaluations=search.curves)
    elif why is None and search.is_cut_short:
        why = problem("fit_cut_short", evaluations=search.curves)
    return Fit(
        model=model,
        estimates=tuple(
            Estimate(each.key, float(value), error)
            for each, value, error in zip(model.parameters, search.values(best.x), errors, strict=True)
        ),
        origin=float(observed.times[0]),
        points=observed.points,
        rmse=rmse,
        r_squared=_r_squared(rmse, observed),
        held_out_rmse=(_held_out_rmse(model, observed, given, held_out, cancel) if held_out > 0.0 else None),
        has_converged=has_converged,
        problem=why,
    )


def _flaws_of_fixed(model: SeriesModel, given: Mapping[str, float]) -> Iterator[Problem]:
    """What is wrong with the parameters that are said to be known."""
    known = {each.key: each for each in model.parameters}
    for key, value in given.items():
        if key not in known:
            yield problem("fit_unknown_parameter", "fixed", key=key)
        elif not math.isfinite(value):
            yield problem("fit_fixed_not_finite", f"fixed.{key}", symbol=known[key].symbol)
        elif known[key].low > 0.0 >= value:
            yield problem("fit_fixed_not_positive", f"fixed.{key}", symbol=known[key].symbol, value=value)


def _flaws_of_size(
    model: SeriesModel, observed: Observations, given: Mapping[str, float], field: str
) -> Iterator[Problem]:
    """Whether there are enough times, and more values than parameters to be found."""
    free = sum(each.key not in given for each in model.parameters)
    if len(observed.times) < LEAST_TIMES:
        yield problem("fit_too_few_times", field, count=len(observed.times), needed=LEAST_TIMES)
    elif observed.points < free + 1:
        yield problem("fit_too_few_points", field, count=observed.points, needed=free + 1)


def _held_out_rmse(
    model: SeriesModel,
    observed: Observations,
    given: Mapping[str, float],
    part: float,
    cancel: threading.Event | None,
) -> float:
    """The error over the last part of the times, of the model fitted to the others."""
    rows = len(observed.times) - max(1, round(part * len(observed.times)))
    first = observed.until(rows)
    flaws = list(_flaws_of_size(model, first, given, "held_out")) or list(flaws_of_series(first.values, "held_out"))
    if flaws:
        raise InvalidInput(flaws)
    search = Search(model, first, given, cancel)
    return search.rmse(search.best().x, Observations(observed.times[rows:], observed.values[rows:]))


def _r_squared(rmse: float, observed: Observations) -> float | None:
    if observed.variation <= 0.0 or not math.isfinite(rmse):
        return None
    return 1.0 - (rmse / observed.level) ** 2 * observed.points / observed.variation
