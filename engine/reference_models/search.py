"""The search for the parameters under which a model is nearest to what was observed."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from engine.problems import Problem, problem
from engine.progress import check_cancel
from engine.reference_models.observations import Observations
from engine.reference_models.reference_model import Array, SeriesModel

_TRIALS = 48
_STARTS = 4
_MOST_STEPS = 200
MOST_CURVES = 3000
"""Curves that one search draws at most; the steps of every start are counted out so that this is enough."""
_SAME = 1e-6
"""Two ends whose costs differ by less than this part are the same end."""
_GOOD = 0.1
"""Part of the variation of the data that a good end leaves unexplained at most."""
_SEED = 20230101
_FAR = 1e6
_CONDITION = 1e7
"""Above this ratio of singular values the data leave a combination of parameters open."""


@dataclass(frozen=True, slots=True)
class End:
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


class Search:
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
        self.curves = 0
        """Curves drawn so far."""
        self.is_cut_short = False
        """Whether some starts were left out, or given fewer steps, because too many curves had been drawn."""
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
        check_cancel(self._cancel)
        self.curves += 1
        errors = self._errors(coordinates, self.observed)
        return np.asarray(np.clip(np.nan_to_num(errors, nan=_FAR), -_FAR, _FAR))

    def _errors(self, coordinates: Array, against: Observations) -> Array:
        """Errors in multiples of the level of the data; not a number where the model cannot be followed."""
        origin = float(self.observed.times[0])
        with np.errstate(all="ignore"):
            curves = self.model.evaluate(against.times, self.values(coordinates), origin)
            return np.asarray((curves - against.values)[against.is_observed] / self.observed.level)

    def is_finite(self, coordinates: Array) -> bool:
        """Whether the model can be followed there."""
        return bool(np.abs(self.residuals(coordinates)).max() < _FAR)

    def rmse(self, coordinates: Array, against: Observations) -> float:
        """Root of the mean squared error against some observations, unit of the data."""
        with np.errstate(over="ignore"):
            return float(self.observed.level * np.sqrt(np.mean(self._errors(coordinates, against) ** 2)))

    def best(self) -> End:
        """The best end of several searches: from the guess, and from the best of many trials around it.

        They stop when two good ones have ended alike, nearer than any other, or when too many curves have been drawn.
        """
        if not self._guess.size:
            return End(self._guess, 0.0, np.zeros((self.observed.points, 0)), np.zeros(0, dtype=bool), True)
        trials = sorted(self._trials(), key=lambda trial: float(np.sum(self.residuals(trial) ** 2)))
        ends: list[End] = []
        for start in (self._guess, *trials[: _STARTS - 1]):
            # A step draws one curve, and one more for every parameter where it was a good one.
            steps = (MOST_CURVES - self.curves) // (1 + start.size)
            if steps < 1:
                self.is_cut_short = True
                break
            ends.append(self._search_from(start, min(steps, _MOST_STEPS)))
            self.is_cut_short |= steps < _MOST_STEPS and not ends[-1].has_converged
            if self._is_good_one_found_twice(ends):
                break
        return min(ends, key=lambda end: end.cost)

    def _is_good_one_found_twice(self, ends: Sequence[End]) -> bool:
        costs = sorted(end.cost for end in ends if end.has_converged)
        good = 0.5 * _GOOD * self.observed.variation
        return len(costs) > 1 and costs[0] <= good and costs[1] <= costs[0] * (1.0 + _SAME)

    def _search_from(self, start: Array, steps: int) -> End:
        margin = 1e-9 * (self._high - self._low)
        end = least_squares(
            self.residuals,
            np.clip(start, self._low + margin, self._high - margin),
            bounds=(self._low, self._high),
            x_scale="jac",
            xtol=1e-8,
            ftol=1e-8,
            gtol=1e-8,
            max_nfev=steps,
        )
        return End(end.x, float(end.cost), np.asarray(end.jac), np.asarray(end.active_mask) != 0, end.status > 0)

    def _trials(self) -> list[Array]:
        """Points around the guess: by a factor where a parameter is positive, else by a distance."""
        chance = np.random.default_rng(_SEED).uniform(-1.0, 1.0, (_TRIALS, len(self._guess)))
        widths = np.where(self._is_positive, 2.5, 1.5 * np.maximum(np.abs(self._guess), 1.0))
        return list(np.clip(self._guess + widths * chance, self._low, self._high))

    def standard_errors(self, end: End) -> tuple[list[float | None], Problem | None]:
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
