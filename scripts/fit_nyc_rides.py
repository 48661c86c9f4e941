"""Fits the New York rides example to the data it holds, and says how far the fit can be trusted.

    python -m scripts.fit_nyc_rides              fit to 2015-2017, print tables, write nyc_rides_fit.json
    python -m scripts.fit_nyc_rides --validate   also forecast a year ahead from five dates inside 2015-2017

Least squares on the three monthly shares with a weak prior: every assumption is drawn towards the default that it had
in version 1, when the fit was made, by a normal prior whose standard deviation is a third of its slider. 2018 is held
out: it is compared with, never fitted to, and the width of the prior was chosen by forecasts inside 2015-2017.
`make_examples` then writes the example anew.
"""

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from engine import Scenario, Series, Status, solve
from engine.catalogue import CATALOGUE, version_1_values
from engine.project import load

Array = NDArray[np.float64]

EXAMPLES = Path(__file__).resolve().parent.parent / "resources" / "examples"
HELD_OUT = 2018.0
ORIGINS = (2016.5, 2016.75, 2017.0, 2017.25, 2017.5)
NOISE = 0.01
"""Standard deviation of a month's share around a smooth curve; it decides how much the prior weighs."""
PRIOR_WIDTH = 1 / 3
"""Standard deviation of the prior as a part of an assumption's range."""
PRECISE = 1e-8
DIGITS = 4


@dataclass(frozen=True)
class Unknown:
    """A number to be fitted: where the search starts, its bounds, and whether the prior draws it to its start."""

    name: str
    start: float
    low: float
    high: float
    has_prior: bool = True

    @property
    def width(self) -> float:
        """Length of its range."""
        return self.high - self.low


def _assumption(key: str) -> Unknown:
    row = CATALOGUE[key]
    return Unknown(key, version_1_values()[key], row.low, row.high)


UNKNOWNS = (
    # An appeal of 3 makes an offer twenty times as attractive as that of the car services.
    Unknown("appeal.Licensed cabs", 0.0, -3.0, 3.0),
    Unknown("appeal.App platforms", 0.0, -3.0, 3.0),
    _assumption("reconsideration_rate"),
    _assumption("weight_network"),
    _assumption("acquisition_rate"),
    _assumption("graduation_rate"),
    Unknown("share.Car services", 0.05, 0.01, 0.3, has_prior=False),
    Unknown("share.App platforms", 0.11, 0.05, 0.2, has_prior=False),
    # The jump of the reports: as fast as the data say, hence beyond the slider of the graduation rate.
    Unknown("event.reporting", 0.5, 0.0, 3.0, has_prior=False),
)


def with_values(scenario: Scenario, values: Mapping[str, float]) -> Scenario:
    """The scenario with the unknowns set: parameters by key, `appeal.`, `share.` and `event.` by name."""
    shares = {name.removeprefix("share."): value for name, value in values.items() if name.startswith("share.")}
    rest = 1.0 - sum(shares.values())
    actors = tuple(
        replace(
            actor,
            appeal=values.get(f"appeal.{actor.name}", actor.appeal),
            shares=(shares.get(actor.name, rest),) * len(scenario.niches),
        )
        for actor in scenario.actors
    )
    events = tuple(replace(event, value=values["event.reporting"]) for event in scenario.events)
    parameters = {key: value for key, value in values.items() if key in CATALOGUE}
    return replace(scenario, actors=actors, events=events).with_parameters(**parameters)


def curves(scenario: Scenario, series: tuple[Series, ...], times: Array) -> Array:
    """The outputs that the series measure, at `times`, shape (times, series)."""
    result = solve(scenario)
    if result.status is not Status.DONE:
        raise RuntimeError(f"the run ended as {result.status.value}")
    return np.array([np.interp(times, result.times, result.output(each.output).values) for each in series]).T


class Fit:
    """A scenario fitted to the months before `until`."""

    def __init__(
        self, scenario: Scenario, series: tuple[Series, ...], until: float, prior_width: float = PRIOR_WIDTH
    ) -> None:
        self.times = np.array(series[0].times)
        self.data = np.array([each.values for each in series], dtype=np.float64).T
        self._scenario, self._series = scenario, series
        self._used = self.times < until
        ranges = np.array([each.width for each in UNKNOWNS])
        start = np.array([each.start for each in UNKNOWNS])
        self.prior_precision = np.array([each.has_prior / (prior_width * each.width) for each in UNKNOWNS])

        def residuals(point: Array) -> Array:
            misfit = (self.run(point) - self.data)[self._used] / NOISE
            return np.concatenate([misfit.ravel(), self.prior_precision * (point - start)])

        found: Any = least_squares(
            residuals,
            start,
            bounds=([each.low for each in UNKNOWNS], [each.high for each in UNKNOWNS]),
            x_scale=ranges,
            diff_step=[1e-4] * len(UNKNOWNS),
            max_nfev=200,
        )
        self.point: Array = np.round(found.x, DIGITS)
        self.jacobian: Array = found.jac[: 3 * int(self._used.sum())]
        self.modelled = self.run(self.point)

    def run(self, point: Array) -> Array:
        """Shares at the times of the data under the values `point`."""
        values = dict(zip((each.name for each in UNKNOWNS), map(float, point), strict=True))
        return curves(with_values(self._scenario, values), self._series, self.times)

    def error(self, start: float, end: float, column: int | None = None) -> float:
        """Root mean square error of all shares, or of one, from `start` until `end`."""
        months = (self.times >= start) & (self.times < end)
        misfit = (self.modelled - self.data)[months]
        return _rms(misfit if column is None else misfit[:, column])


def _rms(values: Array) -> float:
    return float(np.sqrt(np.mean(values**2)))


def logistic(times: Array, shares: Array, until: float) -> Callable[[float, float], float]:
    """Error of a logistic with a ceiling, fitted to the months before `until`, from one date until another."""

    def curve(point: Array) -> Array:
        rate, middle, ceiling = point
        return np.asarray(ceiling / (1.0 + np.exp(-rate * (times - middle))))

    used = times < until
    bounds = ([0.0, 2000.0, 0.0], [10.0, 2040.0, 1.0])

    def residuals(point: Array) -> Array:
        return (curve(point) - shares)[used]

    found: Any = least_squares(residuals, [1.0, 2016.5, 0.8], bounds=bounds)
    misfit = curve(found.x) - shares
    return lambda start, end: _rms(misfit[(times >= start) & (times < end)])


def errors_of(fit: Fit) -> dict[str, float]:
    """The errors that the notes of the example state; platforms are the last series."""
    rival = logistic(fit.times, fit.data[:, -1], HELD_OUT)
    first, last = float(fit.times[0]), float(fit.times[-1]) + 1.0
    return {
        "shares_fitted": fit.error(first, HELD_OUT),
        "shares_held_out": fit.error(HELD_OUT, last),
        "platforms_fitted": fit.error(first, HELD_OUT, -1),
        "platforms_held_out": fit.error(HELD_OUT, last, -1),
        "logistic_fitted": rival(first, HELD_OUT),
        "logistic_held_out": rival(HELD_OUT, last),
    }


def print_fit(fit: Fit) -> None:
    """Print the fitted values, how sharply the data alone fix them, and which of them the data cannot tell apart."""
    information = fit.jacobian.T @ fit.jacobian
    covariance = np.linalg.inv(information + np.diag(fit.prior_precision**2))
    deviations = np.sqrt(np.diag(covariance))
    print(f"{'value':<24}{'fitted':>9}{'+-':>9}{'start':>9}{'low':>8}{'high':>8}  learnt from the data")
    for each, value, deviation, precision in zip(UNKNOWNS, fit.point, deviations, fit.prior_precision, strict=True):
        learnt = f"{1 - (deviation * precision) ** 2:.0%}" if each.has_prior else "no prior"
        numbers = f"{value:9.4f}{deviation:9.4f}{each.start:9.3f}{each.low:8.2f}{each.high:8.2f}"
        print(f"{each.name:<24}{numbers}  {learnt}")
    correlation = covariance / np.outer(deviations, deviations)
    for row, column in zip(*np.triu_indices(len(UNKNOWNS), 1), strict=True):
        if abs(correlation[row, column]) > 0.8:
            print(f"correlation {correlation[row, column]:+.2f}: {UNKNOWNS[row].name} with {UNKNOWNS[column].name}")
    scaled = fit.jacobian * np.array([each.width for each in UNKNOWNS])
    strengths = np.linalg.svd(scaled, compute_uv=False)
    print(f"directions the data fix within a tenth of the ranges: {np.sum(strengths > 10)} of {len(UNKNOWNS)}")


def print_validation(scenario: Scenario, series: tuple[Series, ...]) -> None:
    """Print errors of forecasts up to a year ahead from several dates; no month of 2018 is looked at."""
    print("\nforecasts inside 2015-2017, from " + ", ".join(map(str, ORIGINS)))
    for width in (1.0, PRIOR_WIDTH, 0.1):
        fits = [(origin, Fit(scenario, series, origin, width)) for origin in ORIGINS]
        for label, column in (("shares", None), ("platforms", -1)):
            found = [fit.error(origin, min(origin + 1.0, HELD_OUT), column) for origin, fit in fits]
            _print_forecasts(f"model, prior {width:.2f}, {label}", found)
    times, shares = np.array(series[-1].times), np.array(series[-1].values, dtype=np.float64)
    found = [logistic(times, shares, origin)(origin, min(origin + 1.0, HELD_OUT)) for origin in ORIGINS]
    _print_forecasts("logistic, platforms", found)


def _print_forecasts(label: str, found: list[float]) -> None:
    print(f"{label:<32}{_rms(np.array(found)):8.4f}  " + " ".join(f"{each:.4f}" for each in found))


def main() -> None:
    """Fit, print and store."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--validate", action="store_true", help="forecast from several dates inside 2015-2017")
    wanted = arguments.parse_args()

    project = load(EXAMPLES / "nyc_rides.shareflow").project
    scenario = replace(project.scenarios[0], tolerance=PRECISE)
    fit = Fit(scenario, project.series, HELD_OUT)
    print_fit(fit)
    errors = errors_of(fit)
    print("\nroot mean square errors")
    for name, error in errors.items():
        print(f"{name:<24}{error:9.4f}")
    without = errors_of(Fit(replace(scenario, events=()), project.series, HELD_OUT))
    print(f"without the event        {without['shares_fitted']:8.4f}{without['shares_held_out']:9.4f}")
    for position, series in enumerate(project.series):
        found = f"{fit.error(0.0, HELD_OUT, position):9.4f}{fit.error(HELD_OUT, 9999.0, position):9.4f}"
        print(f"{series.output:<24}{found}")
    if wanted.validate:
        print_validation(scenario, project.series)

    stored = {
        "values": {each.name: float(value) for each, value in zip(UNKNOWNS, fit.point, strict=True)},
        "errors": {name: round(error, DIGITS) for name, error in errors.items()},
        "errors_without_event": {name: round(without[name], DIGITS) for name in ("shares_fitted", "shares_held_out")},
    }
    text = json.dumps(stored, indent=2) + "\n"
    (EXAMPLES / "nyc_rides_fit.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
