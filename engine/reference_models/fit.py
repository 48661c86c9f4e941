"""Fitting a series model to data by least squares."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from engine.problems import InvalidInput, Problem, problem
from engine.reference_models.observations import Column, Observations, observations_of
from engine.reference_models.reference_model import Array, SeriesModel

_TRIALS = 48
_STARTS = 4
_MOST_EVALUATIONS = 200
_SEED = 20230101
_FAR = 1e6
_CONDITION = 1e7
"""Above this ratio of singular values the data leave a combination of parameters open."""


class FitCancelled(Exception):
    """A fit was stopped by its cancel event."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """The estimate of one parameter; without a standard error where it was given or cannot be told from others."""

    key: str
    value: float
    standard_error: float | None


@dataclass(frozen=True)
class Fit:
    """A model fitted to data.

    origin         yr, the date to which start values belong
    points         number of values fitted to
    rmse           root of the mean squared error, unit of the data
    r_squared      1 - squared error / squared distance from the mean of each series; None where nothing varies
    held_out_rmse  error over the last part of the data, of the model fitted to the first part alone; None unless asked
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

    times     yr, rising
    values    one per time, or one row per time where the model has several series; None or NaN was not observed
    fixed     parameters that are known
    held_out  part of the times, the last, to keep back for `held_out_rmse`; 0..1
    cancel    set it to stop the search

    Raises InvalidInput where the data cannot be fitted to, FitCancelled when it was stopped.
    """
    observed = observations_of(model, list(times), values)
    given = dict(fixed or {})
    free = len(model.parameters) - len(given)
    flaws = [
        problem("fit_unknown_parameter", "fixed", key=key)
        for key in given.keys() - {each.key for each in model.parameters}
    ]
    if observed.points < free + 1:
        flaws.append(problem("fit_too_few_points", "values", count=observed.points, needed=free + 1))
    if not 0.0 <= held_out < 1.0:
        flaws.append(problem("fit_bad_held_out", "held_out", value=held_out))
    if flaws:
        raise InvalidInput(flaws)
    search = _Search(model, observed, given, cancel)
    best = search.best()
    rmse = search.rmse(best.x, observed)
    has_converged = best.has_converged and search.is_finite(best.x)
    errors, why = search.standard_errors(best)
    if not has_converged:
        why = problem("fit_not_converged", evaluations=_MOST_EVALUATIONS)
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


def _held_out_rmse(
    model: SeriesModel,
    observed: Observations,
    given: Mapping[str, float],
    part: float,
    cancel: threading.Event | None,
) -> float:
    rows = len(observed.times) - max(1, round(part * len(observed.times)))
    first, free = observed.until(rows), len(model.parameters) - len(given)
    if rows < 2 or first.points < free + 1 or not np.nan_to_num(first.values).any():
        raise InvalidInput([problem("fit_too_few_points", "held_out", count=first.points, needed=free + 1)])
    search = _Search(model, first, given, cancel)
    return search.rmse(search.best().x, Observations(observed.times[rows:], observed.values[rows:]))


def _r_squared(rmse: float, observed: Observations) -> float | None:
    means = np.nanmean(observed.values, axis=0)
    spread = float(np.nansum((observed.values - means) ** 2))
    return 1.0 - rmse**2 * observed.points / spread if spread > 0.0 else None


@dataclass(frozen=True, slots=True)
class _End:
    """Where a search ended.

    x           the free parameters, as the search counts them
    cost        half of the squared errors
    jac         change of the errors with the parameters, shape (points, free parameters)
    is_at_edge  which of them are at the edge of their range
    """

    x: Array
    cost: float
    jac: Array
    is_at_edge: NDArray[np.bool_]
    has_converged: bool


class _Search:
    """The search for the best parameters, in multiples of the scales of the data; given parameters stay.

    A positive parameter is searched by its logarithm: where the data leave two parameters open they usually do so along
    a curve that is straight in logarithms.
    """

    def __init__(
        self,
        model: SeriesModel,
        observed: Observations,
        given: Mapping[str, float],
        cancel: threading.Event | None,
    ) -> None:
        self._cancel = cancel
        self.model = model
        self.observed = observed
        self.is_free = np.array([each.key not in given for each in model.parameters])
        units = np.array([observed.units(each.scale) for each in model.parameters])
        self._offsets, self._factors = units[:, 0], units[:, 1]
        self._given = np.array([given.get(each.key, np.nan) for each in model.parameters])
        free = [each for each in model.parameters if each.key not in given]
        self._is_positive = np.array([each.low > 0.0 for each in free], dtype=bool)
        self._low = self._coordinates([each.low for each in free])
        self._high = self._coordinates([each.high for each in free])
        self._guess = self._coordinates([each.guess for each in free])

    def _coordinates(self, multiples: Sequence[float]) -> Array:
        """Where the search finds these multiples, shape (free parameters,)."""
        numbers = np.array(multiples, dtype=np.float64)
        numbers[self._is_positive] = np.log(numbers[self._is_positive])
        return numbers

    def values(self, coordinates: Array) -> Array:
        """All parameters in the unit of the data, shape (parameters,)."""
        multiples = coordinates.copy()
        multiples[self._is_positive] = np.exp(multiples[self._is_positive])
        values = self._given.copy()
        values[self.is_free] = self._offsets[self.is_free] + self._factors[self.is_free] * multiples
        return values

    def _slopes(self, coordinates: Array) -> Array:
        """Change of each free parameter with its coordinate, unit of the data."""
        slopes = np.where(self._is_positive, np.exp(np.where(self._is_positive, coordinates, 0.0)), 1.0)
        return np.asarray(self._factors[self.is_free] * slopes)

    def residuals(self, coordinates: Array) -> Array:
        """Errors in multiples of the level of the data, shape (points,)."""
        if self._cancel is not None and self._cancel.is_set():
            raise FitCancelled
        curves = self.model.evaluate(self.observed.times, self.values(coordinates))
        errors = (curves - self.observed.values)[self.observed.is_observed] / self.observed.level
        return np.asarray(np.clip(np.nan_to_num(errors, nan=_FAR), -_FAR, _FAR))

    def is_finite(self, coordinates: Array) -> bool:
        """Whether the model can be followed there."""
        return bool(np.abs(self.residuals(coordinates)).max() < _FAR)

    def rmse(self, coordinates: Array, against: Observations) -> float:
        """Root of the mean squared error against some observations, unit of the data."""
        origin = float(self.observed.times[0])
        errors = self.model.evaluate(against.times, self.values(coordinates), origin) - against.values
        return float(np.sqrt(np.mean(errors[against.is_observed] ** 2)))

    def best(self) -> _End:
        """The best end of several searches: from the guess, and from the best of many trials around it."""
        if not self._guess.size:
            return _End(self._guess, 0.0, np.zeros((self.observed.points, 0)), np.zeros(0, dtype=bool), True)
        trials = sorted(self._trials(), key=lambda trial: float(np.sum(self.residuals(trial) ** 2)))
        ends = [self._search_from(start) for start in (self._guess, *trials[: _STARTS - 1])]
        return min(ends, key=lambda end: end.cost)

    def _search_from(self, start: Array) -> _End:
        margin = 1e-9 * (self._high - self._low)
        end = least_squares(
            self.residuals,
            np.clip(start, self._low + margin, self._high - margin),
            bounds=(self._low, self._high),
            x_scale="jac",
            xtol=1e-8,
            ftol=1e-8,
            gtol=1e-8,
            max_nfev=_MOST_EVALUATIONS,
        )
        return _End(end.x, float(end.cost), np.asarray(end.jac), np.asarray(end.active_mask) != 0, end.status > 0)

    def _trials(self) -> list[Array]:
        """Points around the guess: by a factor where a parameter is positive, else by a distance."""
        chance = np.random.default_rng(_SEED).uniform(-1.0, 1.0, (_TRIALS, len(self._guess)))
        widths = np.where(self._is_positive, 2.5, 1.5 * np.maximum(np.abs(self._guess), 1.0))
        return list(np.clip(self._guess + widths * chance, self._low, self._high))

    def standard_errors(self, end: _End) -> tuple[list[float | None], Problem | None]:
        """The standard error of each parameter, and what the data leave open.

        Open are the parameters that make up a direction in which the errors hardly change, and positive ones that are
        smaller than their standard error; a parameter at the edge of its range has no standard error either.
        """
        free = np.flatnonzero(self.is_free)
        slopes = self._slopes(end.x)
        lengths = np.linalg.norm(end.jac, axis=0)
        is_open = ~end.is_at_edge & (lengths == 0.0)
        inner = np.flatnonzero(~end.is_at_edge & ~is_open)
        errors: list[float | None] = [None] * len(self.model.parameters)
        if inner.size:
            _, sizes, directions = np.linalg.svd(end.jac[:, inner] / lengths[inner], full_matrices=False)
            is_flat = sizes * _CONDITION < sizes[0]
            is_open[inner] = (np.abs(directions[is_flat]) > 0.1).any(axis=0)
            variances = ((directions[~is_flat] / sizes[~is_flat, np.newaxis]) ** 2).sum(axis=0) / lengths[inner] ** 2
            noise = float(np.sum(self.residuals(end.x) ** 2)) / (self.observed.points - len(free))
            for position, variance in zip(inner, variances, strict=True):
                if not is_open[position]:
                    errors[free[position]] = float(np.sqrt(noise * variance) * slopes[position])
                    is_open[position] = self._is_positive[position] and noise * variance > 1.0
        for code, which in (("fit_undetermined", is_open), ("fit_at_edge", end.is_at_edge)):
            if which.any():
                symbols = [self.model.parameters[free[position]].symbol for position in np.flatnonzero(which)]
                return errors, problem(code, parameters=", ".join(symbols))
        return errors, None
