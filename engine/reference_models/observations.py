"""Observed series as a fit needs them: checked, with their gaps known."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.problems import InvalidInput, Problem, problem
from engine.reference_models.reference_model import Array, Scale, SeriesModel

Column = Sequence[float | None]


@dataclass(frozen=True)
class Observations:
    """Series over time; what was not observed is not a number.

    times   yr, rising, shape (rows,)
    values  unit of the data, shape (rows, series)
    """

    times: Array
    values: Array

    @property
    def is_observed(self) -> "np.ndarray":
        """Where there is a value, shape (rows, series)."""
        return np.isfinite(self.values)

    @property
    def points(self) -> int:
        """Number of values."""
        return int(np.count_nonzero(self.is_observed))

    @property
    def level(self) -> float:
        """The largest size of a value."""
        return float(np.nanmax(np.abs(self.values)))

    @property
    def span(self) -> float:
        """Length of the observation, yr."""
        return float(self.times[-1] - self.times[0])

    def until(self, rows: int) -> "Observations":
        """The first rows alone."""
        return Observations(self.times[:rows], self.values[:rows])

    def units(self, scale: Scale) -> tuple[float, float]:
        """The offset and the factor that turn multiples of a scale into the unit of the data."""
        return {
            Scale.NUMBER: (0.0, 1.0),
            Scale.RATE: (0.0, 1.0 / self.span),
            Scale.DATE: (float(self.times[0]), self.span),
            Scale.LEVEL: (0.0, self.level),
        }[scale]


def observations_of(
    model: SeriesModel, times: Sequence[float], values: Sequence[float | None] | Sequence[Column] | Array
) -> Observations:
    """The observations that a model can be fitted to, without the rows in which nothing was observed.

    Raises InvalidInput with all that is wrong with them.
    """
    dates = np.asarray(times, dtype=np.float64)
    table = np.asarray(values, dtype=np.float64)  # None becomes not a number
    if table.ndim == 1:
        table = table[:, np.newaxis]
    flaws = list(_flaws(model, dates, table))
    if flaws:
        raise InvalidInput(flaws)
    rows = np.isfinite(table).any(axis=1)
    return Observations(dates[rows], table[rows])


def _flaws(model: SeriesModel, times: Array, values: Array) -> "list[Problem]":
    found = []
    if times.ndim != 1 or values.ndim != 2 or len(times) != len(values):
        return [problem("fit_lengths_differ", "values", times=times.size, values=len(values))]
    if not np.isfinite(times).all() or (np.diff(times) <= 0.0).any():
        found.append(problem("fit_times_not_rising", "times"))
    if values.shape[1] != len(model.series):
        found.append(problem("fit_wrong_number_of_series", "values", count=values.shape[1], needed=len(model.series)))
    if np.isinf(values).any():
        found.append(problem("fit_value_infinite", "values"))
    elif not np.nan_to_num(values).any():
        found.append(problem("fit_nothing_observed", "values"))
    return found
