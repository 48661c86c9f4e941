"""Measured shares, and where they belong in a picture of shares."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.scenario import Scenario, Series
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result

PREFIX = "share."


@dataclass(frozen=True)
class Measured:
    """The shares measured for one actor, as parts of 1; times without a value are left out."""

    series: Series
    times: Array
    values: Array

    def near(self, time: float, within: float) -> float | None:
        """The value measured nearest to `time`, if it is no further than `within` years."""
        nearest = int(np.argmin(np.abs(self.times - time)))
        return float(self.values[nearest]) if abs(self.times[nearest] - time) <= within else None


def measured_shares(series: Iterable[Series], scenario: Scenario) -> dict[str, Measured]:
    """The measured shares by name of the actor; series of anything else are left out."""
    names = {each.name for each in scenario.actors}
    result = {}
    for each in series:
        actor = each.output.removeprefix(PREFIX)
        if each.output.startswith(PREFIX) and actor in names:
            found = measured(each)
            if found.times.size:
                result[actor] = found
    return result


def measured(series: Series) -> Measured:
    """The values of a series that were published, percentages as parts of 1."""
    pairs = [(time, value) for time, value in zip(series.times, series.values, strict=True) if value is not None]
    part = 0.01 if series.unit.strip() in {"%", "percent"} else 1.0
    times = np.array([time for time, _ in pairs], dtype=np.float64)
    return Measured(series, times, part * np.array([value for _, value in pairs], dtype=np.float64))


def points_on_lines(
    data: Mapping[str, Measured], names: Sequence[str], result: "Result", columns: Sequence[int]
) -> dict[str, tuple[Array, Array]]:
    """Each datum at its own height."""
    return {name: (data[name].times, data[name].values) for name in names if name in data}


def points_on_stack(
    data: Mapping[str, Measured], names: Sequence[str], result: "Result", columns: Sequence[int]
) -> dict[str, tuple[Array, Array]]:
    """Each datum on what was measured for the bands below it.

    Where a band below was not measured, the model's share stands in, so that the distance of a circle from the top of
    its band is the error of what was measured. Between two measurements the band below counts as a straight line.
    """
    points = {}
    for place, name in enumerate(names):
        if name not in data:
            continue
        times = data[name].times
        height = data[name].values.copy()
        for lower, column in zip(names[:place], columns[:place], strict=True):
            height += _share_below(data.get(lower), result.times, result.shares[:, column], times)
        points[name] = (times, height)
    return points


def _share_below(data: Measured | None, model_times: Array, shares: Array, times: Array) -> Array:
    modelled = np.interp(times, model_times, shares)
    if data is None:
        return modelled
    known = (times >= data.times[0] - 1e-9) & (times <= data.times[-1] + 1e-9)
    return np.where(known, np.interp(times, data.times, data.values), modelled)
