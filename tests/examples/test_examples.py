"""The examples that come with the product: they open, run, and do what their notes say."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import least_squares

from engine import Kind, Result, Scenario, Series, Status, solve
from engine.project import SUFFIX, Project, load
from engine.scenario import problems_of

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "resources" / "examples"
NAMES = ("empty_market", "essay1", "essay2", "neutral", "no_ai", "nyc_rides", "plural", "super_individual")
HELD_OUT = 2018.0

Array = NDArray[np.float64]


@cache
def project(name: str) -> Project:
    return load(EXAMPLES / f"{name}{SUFFIX}").project


@cache
def result(name: str, position: int = 0) -> Result:
    return solve(project(name).scenarios[position])


def scenarios(name: str) -> list[tuple[int, Scenario]]:
    return list(enumerate(project(name).scenarios))


def year_of(stage: str, stages: tuple[tuple[str, float], ...]) -> int:
    return int(dict(stages)[stage])


def test_every_example_is_known_here() -> None:
    assert sorted(path.stem for path in EXAMPLES.glob(f"*{SUFFIX}")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_example_opens_without_warnings(name: str) -> None:
    opened = load(EXAMPLES / f"{name}{SUFFIX}")
    assert opened.warnings == ()
    assert opened.migrated_from is None
    assert opened.project.title


@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_of_an_example_is_valid_and_runs_to_its_horizon(name: str) -> None:
    for position, scenario in scenarios(name):
        assert problems_of(scenario) == ()
        run = result(name, position)
        assert run.status is Status.DONE
        assert run.times[-1] == pytest.approx(scenario.start + scenario.horizon)
        np.testing.assert_allclose(run.shares.sum(axis=1), 1.0, atol=1e-9)
        assert run.shares.min() >= -1e-9


@pytest.mark.parametrize("name", NAMES)
def test_notes_are_an_english_paragraph_and_a_chinese_one(name: str) -> None:
    for notes in (project(name).notes, *(each.notes for each in project(name).scenarios)):
        english, chinese = notes.split("\n\n")
        assert not re.search(r"[\u4e00-\u9fff]", english)
        assert len(re.findall(r"[\u4e00-\u9fff]", chinese)) > len(chinese) / 2


@pytest.mark.parametrize("name", NAMES)
def test_titles_and_names_of_scenarios_are_in_both_languages(name: str) -> None:
    for text in (project(name).title, *(each.name for each in project(name).scenarios)):
        english, chinese = text.split(" · ")
        assert english.isascii() or "–" in english
        assert re.search(r"[\u4e00-\u9fff]", chinese)


def test_the_shipped_examples_are_what_the_script_makes(tmp_path: Path) -> None:
    # A process of its own, because what a script imports would leave compiled files beside it.
    command = [sys.executable, "-B", "-m", "scripts.make_examples", str(tmp_path)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
    assert made.returncode == 0, made.stderr
    for name in NAMES:
        assert (tmp_path / f"{name}{SUFFIX}").read_bytes() == (EXAMPLES / f"{name}{SUFFIX}").read_bytes(), name


# ------------------------------------------------------------------------------------------------------- New York rides


def data() -> tuple[Array, Array]:
    series = project("nyc_rides").series
    return np.array(series[0].times), np.array([each.values for each in series], dtype=np.float64).T


def misfit(position: int) -> Array:
    times, shares = data()
    run = result("nyc_rides", position)
    outputs = [run.output(each.output).values for each in project("nyc_rides").series]
    return np.array([np.interp(times, run.times, values) for values in outputs]).T - shares


def rms(values: Array) -> float:
    return float(np.sqrt(np.mean(values**2)))


def logistic_misfit() -> Array:
    """Misfit of a logistic with a ceiling, fitted to the platforms' share before 2018."""
    times, shares = data()

    def difference(point: Array) -> Array:
        return np.asarray(point[2] / (1.0 + np.exp(-point[0] * (times - point[1]))) - shares[:, Kind.PLATFORM])

    def before_2018(point: Array) -> Array:
        return difference(point)[times < HELD_OUT]

    found: Any = least_squares(before_2018, [1.0, 2016.5, 0.8])
    return difference(found.x)


def recomputed_errors() -> dict[str, float]:
    times, _ = data()
    early = times < HELD_OUT
    model, rival = misfit(0), logistic_misfit()
    return {
        "shares_fitted": rms(model[early]),
        "shares_held_out": rms(model[~early]),
        "platforms_fitted": rms(model[early, Kind.PLATFORM]),
        "platforms_held_out": rms(model[~early, Kind.PLATFORM]),
        "logistic_fitted": rms(rival[early]),
        "logistic_held_out": rms(rival[~early]),
    }


def test_the_series_are_48_monthly_shares_that_sum_to_1() -> None:
    times, shares = data()
    assert times.tolist() == [2015 + month // 12 + (month % 12 + 0.5) / 12 for month in range(48)]
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, atol=1e-12)
    names = {f"share.{actor.name}" for actor in project("nyc_rides").scenarios[0].actors}
    measured: tuple[Series, ...] = project("nyc_rides").series
    assert {each.output for each in measured} == names
    assert all(each.source == "NYC TLC" and each.unit == "1" for each in measured)


def test_the_stored_errors_are_those_of_the_shipped_file() -> None:
    stored = json.loads((EXAMPLES / "nyc_rides_fit.json").read_text(encoding="utf-8"))["errors"]
    assert recomputed_errors() == pytest.approx(stored, abs=1e-4)


def test_the_notes_state_the_errors_in_both_languages() -> None:
    stated = list(json.loads((EXAMPLES / "nyc_rides_fit.json").read_text(encoding="utf-8"))["errors"].values())
    for paragraph in project("nyc_rides").notes.split("\n\n"):
        assert [float(number) for number in re.findall(r"0\.\d{4}", paragraph)] == stated


def test_the_fit_is_as_good_as_promised() -> None:
    errors = recomputed_errors()
    assert errors["shares_fitted"] < 0.014
    assert errors["shares_held_out"] < 0.024


def test_the_notes_call_a_forecast_better_only_when_it_is() -> None:
    errors = recomputed_errors()
    assert errors["logistic_held_out"] < errors["platforms_held_out"]


def test_platforms_rise_from_11_to_66_per_cent_and_small_bases_jump_in_2015() -> None:
    _, shares = data()
    assert shares[[0, -1], Kind.PLATFORM].round(2).tolist() == [0.11, 0.66]
    july, november = 6, 10
    assert shares[[july, november], Kind.ORGANISATION].round(2).tolist() == [0.05, 0.16]


@pytest.mark.parametrize(
    ("position", "claim"),
    [
        # Without network effects: faster at first, then near 50% instead of 70%.
        (1, lambda fitted, other: other[6] > fitted[6] + 0.05 and round(other[-1], 1) == 0.5 < round(fitted[-1], 1)),
        # Before the fit: platforms lose.
        (2, lambda fitted, other: other[-1] < other[0]),
    ],
)
def test_the_other_new_york_worlds_do_what_their_notes_say(
    position: int, claim: Callable[[Array, Array], bool]
) -> None:
    fitted, other = (result("nyc_rides", each).kind_shares[:, Kind.PLATFORM] for each in (0, position))
    assert claim(fitted, other)
