"""Observed series as a fit needs them: checked, with their gaps known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.problems import InvalidInput, Problem, problem
from engine.reference_models.reference_model import Array, Scale, SeriesModel

Column = Sequence[float | None]

LEAST_TIMES = 2
"""Times a series needs before anything can be said of its course."""


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

    @property
    def variation(self) -> float:
        """Squared distance of the values from the mean of their series, in multiples of the level squared."""
        multiples = self.values / self.level
        return float(np.nansum((multiples - np.nanmean(multiples, axis=0)) ** 2))

    def until(self, rows: int) -> "Observations":
        """The first rows alone."""
        return Observations(self.times[:rows], self.values[:rows])

    def units(self, scale: Scale) -> tuple[float, float]:
        """The offset and the factor that turn multiples of a scale into the unit of the data."""
        match scale:
            case Scale.NUMBER:
                return 0.0, 1.0
            case Scale.RATE:
                return 0.0, 1.0 / self.span
            case Scale.DATE:
                return float(self.times[0]), self.span
            case Scale.LEVEL:
                return 0.0, self.level


def observations_of(
    model: SeriesModel, times: Sequence[float], values: Sequence[float | None] | Sequence[Column] | Array
) -> Observations:
    """The observations that a model can be fitted to, without the rows in which nothing was observed.

    Raises InvalidInput with all that is wrong with them.
    """
    dates = np.asarray(times, dtype=np.float64)
    sizes = {len(row) if isinstance(row, Sequence | np.ndarray) else 1 for row in values}
    if len(sizes) > 1:
        raise InvalidInput([problem("fit_rows_differ", "values", least=min(sizes), most=max(sizes))])
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
    elif not found:
        found += flaws_of_series(values, "values")
    return found


def flaws_of_series(values: Array, field: str) -> Iterator[Problem]:
    """What keeps series from saying anything: all is 0 or missing, or one of them has no value."""
    if not np.nan_to_num(values).any():
        yield problem("fit_nothing_observed", field)
        return
    for number in np.flatnonzero(~np.isfinite(values).any(axis=0)):
        yield problem("fit_series_without_values", field, number=int(number) + 1)
