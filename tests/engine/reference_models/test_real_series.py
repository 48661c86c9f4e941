"""Reference models fitted to published data: how near they come, and where they say that the data do not suffice."""

import csv
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from engine.reference_models import BASS, FISHER_PRY, LOGISTIC, LOTKA_VOLTERRA, NORTON_BASS, fit, norton_bass

DATA = Path(__file__).parents[3] / "resources/data"


@cache
def columns(name: str) -> dict[str, tuple[float | None, ...]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns: dict[str, tuple[float | None, ...]] = {}
    for key in rows[0]:
        if key == "month":
            columns["year"] = tuple(int(row[key][:4]) + (int(row[key][5:]) - 0.5) / 12 for row in rows)
        else:
            columns[key] = tuple(float(row[key]) if row[key] else None for row in rows)
    return columns


def technology(name: str) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    table = columns("us_technology_adoption_pct.csv")
    return table["year"], table[name]


@pytest.mark.parametrize(
    ("name", "logistic_rmse", "bass_rmse"),
    [
        ("colour_tv", 1.80, 1.40),
        ("microwave", 2.90, 2.10),
        ("cellular_phone", 3.20, 2.57),
        ("internet", 3.25, 2.70),
        ("cable_tv", 2.05, 2.05),
        ("disk_brakes", 1.48, 1.23),
    ],
)
def test_adoption_in_us_households_follows_both_curves_within_a_few_points(
    name: str, logistic_rmse: float, bass_rmse: float
) -> None:
    years, values = technology(name)
    logistic, bass = fit(LOGISTIC, years, values), fit(BASS, years, values)  # type: ignore[arg-type]
    assert logistic.has_converged
    assert bass.has_converged
    assert 0.9 * logistic_rmse < logistic.rmse < logistic_rmse
    assert 0.9 * bass_rmse < bass.rmse < bass_rmse
    assert bass.rmse < logistic.rmse * (1 + 1e-4)
    assert bass.r_squared is not None
    assert bass.r_squared > 0.98


def test_colour_television_was_adopted_with_the_coefficients_of_a_consumer_durable() -> None:
    years, values = technology("colour_tv")
    fitted = fit(BASS, years, values)  # type: ignore[arg-type]
    assert fitted.problem is None
    assert 0.02 < fitted.value("innovation") < 0.06
    assert 0.1 < fitted.value("imitation") < 0.3
    assert 1962 < fitted.value("launch") < 1965
    assert 95 < fitted.value("market") < 97


def test_cable_television_grew_by_imitation_alone_so_that_its_innovation_is_left_open() -> None:
    years, values = technology("cable_tv")
    fitted = fit(BASS, years, values)  # type: ignore[arg-type]
    assert fitted.problem is not None
    assert "p" in dict(fitted.problem.arguments)["parameters"]  # type: ignore[operator]


def test_the_first_four_fifths_of_mobile_telephony_foretell_its_last() -> None:
    years, values = technology("cellular_phone")
    bass = fit(BASS, years, values, held_out=0.2)  # type: ignore[arg-type]
    logistic = fit(LOGISTIC, years, values, held_out=0.2)  # type: ignore[arg-type]
    assert bass.held_out_rmse is not None
    assert logistic.held_out_rmse is not None
    assert bass.held_out_rmse < 1.0 < logistic.held_out_rmse < 5.0


def rides(*names: str, since: float) -> tuple[np.ndarray, np.ndarray]:
    table = columns("nyc_ride_trips_per_day.csv")
    years = np.array(table["year"])
    values = np.array([table[name] for name in names], dtype=np.float64).T
    return years[years >= since], values[years >= since]


def test_platforms_take_new_york_rides_as_a_substitution_does() -> None:
    names = [name for name in columns("nyc_ride_trips_per_day.csv") if name != "year"]
    years, trips = rides(*names, since=2015.0)
    share = trips[:, names.index("fhv_high_volume_platforms")] / trips.sum(axis=1)
    fitted = fit(FISHER_PRY, years, share, held_out=0.25)
    assert fitted.problem is None
    assert fitted.rmse < 0.024
    assert 2017.4 < fitted.value("midpoint") < 2017.8
    assert fitted.held_out_rmse is not None
    # The curve foretells too much: the substitution slowed down in 2018.
    assert 0.05 < fitted.held_out_rmse < 0.07


def test_taxis_and_platforms_in_new_york_compete_one_way() -> None:
    years, trips = rides("yellow_taxi", "fhv_high_volume_platforms", since=2015.0)
    fitted = fit(LOTKA_VOLTERRA, years, trips, fixed={"effect_2": 0.0})
    assert fitted.has_converged
    assert fitted.rmse < 16_500
    assert fitted.r_squared is not None
    assert fitted.r_squared > 0.987
    assert 0.9 < fitted.value("rate_2") < 1.1


def test_platforms_are_the_generation_after_yellow_taxis() -> None:
    years, trips = rides("yellow_taxi", "fhv_high_volume_platforms", since=2010.0)
    fitted = fit(NORTON_BASS, years, trips, fixed={"launch_1": 1937.0}, held_out=0.2)
    assert fitted.problem is None
    assert fitted.rmse < 26_700
    assert fitted.r_squared is not None
    assert fitted.r_squared > 0.955
    assert 2014.0 < fitted.value("launch_2") < 2014.8
    # Forecasting is another matter: two years ahead the error is more than twice as large.
    assert fitted.held_out_rmse is not None
    assert 60_000 < fitted.held_out_rmse < 70_000


def test_two_generations_explain_the_rides_better_than_one_alone() -> None:
    years, trips = rides("yellow_taxi", "fhv_high_volume_platforms", since=2010.0)
    both = fit(NORTON_BASS, years, trips, fixed={"launch_1": 1937.0}).evaluate(years)[:, 0]
    alone = fit(norton_bass(1), years, trips[:, 0], fixed={"launch_1": 1937.0}).evaluate(years)[:, 0]
    assert np.square(both - trips[:, 0]).mean() < 0.25 * np.square(alone - trips[:, 0]).mean()
