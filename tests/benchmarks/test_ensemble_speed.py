"""Ensembles: runs per second beside their floors, accuracy, growth with the size of the market, memory."""

import os
import time
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numba
import numpy as np
import pytest

from engine import Actor, Kind, Scenario, solve
from engine.catalogue import CATALOGUE, Role
from engine.ensemble import Ensemble, Plan, grid, latin_hypercube, run_ensemble
from engine.mechanisms.types import Array
from engine.scenario import zipf_niches
from engine.solving.derivative import derivative
from engine.solving.start import start_of
from tests.benchmarks.measuring import clocked, compare
from tests.benchmarks.reporting import keep
from tests.peers.programs import RoadRunner

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

WORKERS = os.cpu_count() or 1
STEP = 0.1
"""201 outputs over twenty years."""
SHARES = ("share.Individuals", "share.Organisations", "share.Platforms")
PARAMETERS = tuple(key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER)
LSODA_TOLERANCE = 3e-4
ACCURACY = 3e-4
"""Of shares, beside an exact solution."""
SIZES = ((2, 1), (3, 12), (6, 25), (12, 50), (24, 50), (24, 100), (24, 200))
RUNS_AT_A_SIZE = 8
SPARE_MEGABYTES = 128.0
"""What an ensemble may need beside the outputs that it keeps."""


def default_runs(count: int) -> Plan:
    """The default world, so many times."""
    key = "ai_growth_rate"
    return Plan(Scenario(step=STEP), (key,), np.full((count, 1), CATALOGUE[key].default))


def of_shares(plan: Plan) -> Ensemble:
    ensemble = run_ensemble(plan, SHARES, workers=WORKERS)
    assert ensemble.is_done.all()
    return ensemble


@numba.njit(nogil=True)
def _call(
    times: int,
    stocks: Array,
    parameters: np.ndarray,
    actors: Array,
    niches: Array,
    kinds: np.ndarray,
    fixed: Array,
    auxiliaries: Array,
    rates: Array,
) -> None:
    for _ in range(times):
        derivative(stocks, parameters, actors, niches, kinds, fixed, auxiliaries, rates)


def bare_calls(scenario: Scenario, calls: int) -> Callable[[], object]:
    """So many calls of the right-hand side and nothing else, by as many threads as an ensemble has."""
    start = start_of(scenario)
    market = start.market

    def call(_: int) -> None:
        _call(
            calls // WORKERS,
            start.stocks,
            market.parameters,
            market.actors,
            market.niches,
            market.kinds,
            market.fixed,
            np.zeros(market.auxiliary_count),
            np.zeros(market.stock_count),
        )

    def all_calls() -> None:
        with ThreadPoolExecutor(WORKERS) as executor:
            list(executor.map(call, range(WORKERS)))

    return all_calls


def test_default_runs_beside_the_bare_calls_they_make(capsys: pytest.CaptureFixture[str]) -> None:
    plan = default_runs(1000)
    calls = of_shares(plan).calls
    floor = bare_calls(plan.scenario, calls)
    comparison = compare("ensemble of 1,000 default runs", lambda: of_shares(plan), floor, pairs=12)
    with capsys.disabled():
        speed = len(plan) / np.median(comparison.times)
        print(f"\n{comparison.report()}; {speed:,.0f} runs a second, {calls / len(plan):.0f} calls a run")
    keep("ensemble, default world", {"runs_a_second": speed, "calls_a_run": calls / len(plan), "workers": WORKERS})
    assert comparison.ratio > 0.5


def test_default_runs_beside_lsoda(capsys: pytest.CaptureFixture[str]) -> None:
    """SciPy's LSODA, one run after the other, with the same right-hand side and a tolerance that gives like errors."""
    plan, runs = default_runs(500), 20
    world = replace(plan.scenario, tolerance=LSODA_TOLERANCE)

    def one_by_one() -> None:
        for _ in range(runs):
            solve(world, integrator="LSODA")

    comparison = compare("500 ensemble runs beside 20 of LSODA", lambda: of_shares(plan), one_by_one, pairs=10)
    times = comparison.ratio / (len(plan) / runs)
    with capsys.disabled():
        print(f"\n{comparison.report()}; an ensemble run takes {times:.3f} of LSODA's time")


def test_default_runs_beside_libroadrunner(capsys: pytest.CaptureFixture[str]) -> None:
    plan, runs = default_runs(500), 20
    peer = RoadRunner(replace(plan.scenario, tolerance=LSODA_TOLERANCE))

    def one_by_one() -> None:
        for _ in range(runs):
            peer.shares()

    comparison = compare("500 ensemble runs beside 20 of libRoadRunner", lambda: of_shares(plan), one_by_one, pairs=10)
    times = comparison.ratio / (len(plan) / runs)
    with capsys.disabled():
        print(f"\n{comparison.report()}; an ensemble run takes {times:.3f} of libRoadRunner's time")


def test_sampled_runs_are_as_accurate_as_they_say(capsys: pytest.CaptureFixture[str]) -> None:
    plan = latin_hypercube(Scenario(step=STEP), PARAMETERS, 100, seed=1)
    ensemble = of_shares(plan)
    errors = []
    for run in range(len(plan)):
        exact = solve(replace(plan.scenario_of(run), tolerance=1e-10))
        errors.append(float(np.abs(ensemble.values[run] - exact.shares).max()))
    seconds = clocked(lambda: of_shares(latin_hypercube(plan.scenario, PARAMETERS, 2000, seed=2)))
    row = {"largest_error_of_a_share": max(errors), "median": float(np.median(errors)), "runs_a_second": 2000 / seconds}
    keep("ensemble, sampled worlds", row)
    with capsys.disabled():
        print(f"\n100 sampled worlds: {row}")
    assert max(errors) < ACCURACY


def test_how_time_grows_with_the_market(capsys: pytest.CaptureFixture[str]) -> None:
    cells, seconds = [], []
    for actors, niches in SIZES:
        people = tuple(Actor(f"Actor {place}", list(Kind)[place % 3]) for place in range(actors))
        scenario = Scenario(actors=people, niches=zipf_niches(niches), step=STEP)
        plan = latin_hypercube(scenario, ("ai_growth_rate", "weight_network"), RUNS_AT_A_SIZE, seed=1)
        names = tuple(f"share.{actor.name}" for actor in people)
        run_ensemble(plan, names, workers=1)
        cells.append(actors * niches)
        seconds.append(min(run_ensemble(plan, names, workers=1).seconds for _ in range(3)) / RUNS_AT_A_SIZE)
    large = np.array(cells) >= 150
    exponent = float(np.polyfit(np.log(np.array(cells)[large]), np.log(np.array(seconds)[large]), 1)[0])
    row = {
        "ms_a_run": {f"{a} x {m}": round(1e3 * each, 3) for (a, m), each in zip(SIZES, seconds, strict=True)},
        "exponent_of_actors_times_niches": exponent,
    }
    keep("ensemble, size of the market", row)
    with capsys.disabled():
        print(f"\n{row}")
    assert exponent < 1.5


@pytest.mark.parametrize(("outputs", "runs"), [(SHARES, 10_000), (("indicator.hhi", "indicator.gini"), 2000)])
def test_memory_stays_bounded(outputs: tuple[str, ...], runs: int, capsys: pytest.CaptureFixture[str]) -> None:
    plan = latin_hypercube(Scenario(step=STEP), PARAMETERS, runs, seed=3)
    run_ensemble(latin_hypercube(plan.scenario, PARAMETERS, 100, seed=3), outputs, workers=WORKERS)
    tracemalloc.start()
    try:
        ensemble = run_ensemble(plan, outputs, workers=WORKERS)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    spare = (peak - ensemble.values.nbytes) / 1e6
    keep(f"ensemble, memory for {outputs[0]}", {"kept_mb": ensemble.values.nbytes / 1e6, "beside_it_mb": spare})
    with capsys.disabled():
        print(f"\n{runs} runs of {outputs}: {ensemble.values.nbytes / 1e6:.0f} MB kept, {spare:.0f} MB beside it")
    assert spare < SPARE_MEGABYTES


def test_a_regime_map(capsys: pytest.CaptureFixture[str]) -> None:
    """64 x 64 worlds, with all that their stage at the horizon is read from, and with shares alone."""
    axes = [np.linspace(CATALOGUE[key].low, CATALOGUE[key].high, 64) for key in ("ai_growth_rate", "weight_network")]
    plan = grid(Scenario(), "ai_growth_rate", axes[0], "weight_network", axes[1])
    stage = ("share.Platforms", "indicator.hhi", "indicator.margin.individuals", "indicator.crowding")
    row = {}
    for name, outputs, years in (("shares", SHARES, [20.0]), ("stages", stage, [0.0, 19.95, 20.0])):
        began = time.perf_counter()
        ensemble = run_ensemble(plan, outputs, years=years, workers=WORKERS)
        row[f"seconds_{name}"] = time.perf_counter() - began
        assert ensemble.is_done.all()
    keep("regime map 64 x 64", row)
    with capsys.disabled():
        print(f"\nregime map 64 x 64: {row}")
