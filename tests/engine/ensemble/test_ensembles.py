"""Ensembles: right, the same whoever runs them, bounded, and stopped when asked."""

import pickle
import threading
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

import numpy as np
import pytest

from engine import Actor, Event, InvalidInput, Kind, Mode, Scenario, Shape, Status, solve, warm_cache
from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.ensemble import Ensemble, Plan, grid, latin_hypercube, plan_of, run_ensemble, running
from engine.ensemble import batch as batches
from engine.messages import message
from engine.progress import Cancelled
from engine.scenario import zipf_niches
from engine.text import LANGUAGES

KEYS = tuple(key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER)
SHARES = ("share.Individuals", "share.Organisations", "share.Platforms")
WORLD = replace(Scenario(), step=0.1)
COARSE = replace(Scenario(), step=2.0)
EVENTFUL = replace(
    COARSE,
    events=(
        Event("open", "model_openness", Shape.RAMP, 2025.1, 2031.3, 3.0, Mode.MULTIPLY),
        Event("fees", "platform_take_rate", Shape.PULSE, 2028.01, 2029.02, 0.1),
    ),
)


def shares_of(scenario: Scenario) -> np.ndarray:
    result = solve(replace(scenario, tolerance=1e-9))
    assert result.status is Status.DONE
    return result.shares


def test_shares_are_within_three_ten_thousandths_of_a_tight_solution_over_the_whole_catalogue() -> None:
    plan = latin_hypercube(WORLD, KEYS, runs=60, seed=7)
    ensemble = run_ensemble(plan, SHARES)
    assert ensemble.is_done.all()
    worst = max(np.abs(ensemble.values[run] - shares_of(plan.scenario_of(run))).max() for run in range(len(plan)))
    assert worst < 3e-4


def test_shares_are_as_close_where_everything_is_fast() -> None:
    fast = WORLD.with_parameters(
        copy_time_floor=0.001,
        copy_time_before_ai=0.05,
        copy_speedup=7.0,
        ai_growth_rate=1.2,
        innovation_rate=10.0,
        reconsideration_rate=2.0,
        coverage_rate=2.0,
        venture_entry_individuals=6.0,
        ai_productivity_gain=20.0,
        users_per_market=5.0,
        trend_following=2.5,
        valuation_adjustment=3.0,
        expectation_time=0.5,
    )
    plan = grid(fast, "weight_network", np.linspace(0.0, 1.1, 4), "copy_accuracy_gain", np.array([0.0, 0.045]))
    ensemble = run_ensemble(plan, SHARES)
    for run in range(len(plan)):
        np.testing.assert_allclose(ensemble.values[run], shares_of(plan.scenario_of(run)), atol=3e-4)


def test_a_tighter_tolerance_comes_closer() -> None:
    plan = Plan(WORLD, ("weight_network",), np.array([[0.3]]))
    exact = shares_of(plan.scenario_of(0))
    errors = [np.abs(run_ensemble(plan, SHARES, tolerance=each).values[0] - exact).max() for each in (1e-3, 1e-5, 1e-7)]
    assert errors[0] > 5 * errors[1] > 25 * errors[2]


OUTPUTS = (
    "share.Platforms",
    "share.Platforms.Niche 3",
    "overvaluation",
    "novelty.Individuals",
    "people.displaced",
    "indicator.hhi",
    "indicator.concentration_ratio_4",
    "indicator.margin.individuals",
    "indicator.misallocation",
    "indicator.gini",
    "indicator.gap_share",
    "flow.switching.Individuals.Platforms",
    "flow.acquisition.Organisations.Platforms",
)


@pytest.mark.parametrize("world", [COARSE, EVENTFUL], ids=["calm", "eventful"])
def test_any_output_is_that_of_a_single_run(world: Scenario) -> None:
    plan = latin_hypercube(world, ("model_openness", "platform_take_rate", "firms_platforms", "ai_initial"), 5, seed=2)
    ensemble = run_ensemble(plan, OUTPUTS, tolerance=1e-8)
    for run in range(len(plan)):
        result = solve(replace(plan.scenario_of(run), tolerance=1e-10))
        for name in OUTPUTS:
            expected = result.output(name).values
            scale = 1e-9 + np.abs(expected).max()
            np.testing.assert_allclose(ensemble.output(name)[run] / scale, expected / scale, atol=2e-5, err_msg=name)


def test_a_market_of_named_actors_is_run_as_it_stands() -> None:
    actors = (
        Actor("Studio", Kind.INDIVIDUAL, firms=1.0, shares=(0.1, 0.2, 0.0), complexity=9.0),
        Actor("Crowd", Kind.INDIVIDUAL, appeal=0.4),
        Actor("Firm", Kind.ORGANISATION, capital=0.7, keeps_customers=True),
        Actor("Cloud", Kind.PLATFORM),
    )
    world = replace(COARSE, actors=actors, niches=zipf_niches(3))
    ensemble = run_ensemble(Plan(world, ("model_openness",), np.array([[0.2], [0.9]])), ["share.Studio", "share.Firm"])
    for run in range(2):
        np.testing.assert_allclose(
            ensemble.values[run], shares_of(ensemble.plan.scenario_of(run))[:, [0, 2]], atol=3e-4
        )


@pytest.fixture(scope="module")
def reference() -> Ensemble:
    return run_ensemble(latin_hypercube(COARSE, KEYS, runs=100, seed=3), SHARES, workers=1)


@pytest.mark.parametrize("workers", [2, 3, 8])
def test_the_number_of_threads_changes_nothing(reference: Ensemble, workers: int) -> None:
    again = run_ensemble(reference.plan, SHARES, workers=workers)
    assert np.array_equal(again.values, reference.values)
    assert again.calls == reference.calls


def test_a_pool_of_threads_of_the_callers_own_gives_the_same(reference: Ensemble) -> None:
    with ThreadPoolExecutor(2) as executor:
        again = run_ensemble(reference.plan, SHARES, executor=executor)
    assert np.array_equal(again.values, reference.values)


def test_processes_give_the_same(reference: Ensemble) -> None:
    warm_cache()  # else every process would compile for itself
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        again = run_ensemble(reference.plan, SHARES, executor=executor, workers=2)
    assert np.array_equal(again.values, reference.values)


def test_the_same_seed_gives_the_same_plan_and_another_seed_another() -> None:
    plans = [latin_hypercube(COARSE, KEYS, runs=20, seed=seed).values for seed in (5, 5, 6)]
    assert np.array_equal(plans[0], plans[1])
    assert not np.array_equal(plans[0], plans[2])


def test_a_latin_hypercube_spreads_every_parameter_evenly_and_logarithmic_ones_by_their_logarithm() -> None:
    plan = latin_hypercube(COARSE, KEYS, runs=10, seed=1)
    for column, key in enumerate(KEYS):
        row, values = CATALOGUE[key], plan.values[:, column]
        if row.is_logarithmic and row.low > 0:
            places = np.log(values / row.low) / np.log(row.high / row.low)
        else:
            places = (values - row.low) / (row.high - row.low)
        assert sorted((places * 10).astype(int)) == list(range(10)), key


def test_a_grid_runs_every_pair() -> None:
    plan = grid(COARSE, "model_openness", np.array([0.0, 1.0]), "weight_network", np.array([0.1, 0.2, 0.3]))
    assert plan.values.tolist() == [[0, 0.1], [0, 0.2], [0, 0.3], [1, 0.1], [1, 0.2], [1, 0.3]]


def test_worlds_that_differ_in_parameters_only_make_a_plan() -> None:
    worlds = [COARSE, COARSE.with_parameters(model_openness=0.9), COARSE.with_parameters(weight_network=0.1)]
    plan = plan_of(worlds)
    assert plan is not None
    assert set(plan.keys) == {"model_openness", "weight_network"}
    assert [dict(plan.scenario_of(run).parameters) for run in range(3)] == [dict(each.parameters) for each in worlds]
    assert plan_of([COARSE, COARSE.with_switches(hype=False)]) is None


def test_worlds_whose_parameters_stand_in_another_order_are_the_same_worlds() -> None:
    turned = replace(COARSE, parameters=dict(reversed(COARSE.parameters.items())))
    assert turned == COARSE
    plan = plan_of([COARSE, turned.with_parameters(weight_network=0.1)])
    assert plan is not None
    assert plan.keys == ("weight_network",)
    assert plan.scenario_of(1) == COARSE.with_parameters(weight_network=0.1)


def test_a_plan_that_varies_nothing_runs_one_world_and_leaves_the_callers_array_alone() -> None:
    values = np.empty((2, 0))
    plan = Plan(COARSE, (), values)
    assert values.flags.writeable
    ensemble = run_ensemble(plan, SHARES)
    np.testing.assert_allclose(ensemble.values[1], shares_of(COARSE), atol=3e-4)


def test_quantiles_of_no_run_are_no_numbers(reference: Ensemble) -> None:
    lost = replace(reference, statuses=(Status.NOT_FINITE,) * len(reference.plan))
    assert np.isnan(lost.quantiles("share.Platforms", [0.5])).all()


def test_arrays_laid_out_otherwise_or_read_only_compile_nothing_anew(reference: Ensemble) -> None:
    from engine.solving.compiled_integrator.many import run_many

    kinds = len(run_many.signatures)  # type: ignore[attr-defined]
    years = np.linspace(0.0, 20.0, 21)[::2]
    stop = np.zeros(1, dtype=np.int64)
    stop.setflags(write=False)
    batches.run_batch(batches.Batch(reference.plan, 0, SHARES, years, 5e-5, stop))
    assert len(run_many.signatures) == kinds  # type: ignore[attr-defined]


def test_progress_is_told_until_all_is_done() -> None:
    told: list[tuple[int, int]] = []
    run_ensemble(latin_hypercube(COARSE, KEYS, 40, seed=1), SHARES, progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert told[-1] == (40, 40)
    assert len(told) > 3


def test_only_what_is_asked_for_is_kept_and_nothing_in_it_can_be_changed(reference: Ensemble) -> None:
    few = run_ensemble(reference.plan, SHARES[2:], years=[20.0])
    assert few.values.shape == (100, 1, 1)
    assert np.array_equal(few.values[:, 0, 0], reference.ends("share.Platforms"))
    with pytest.raises(ValueError, match="read-only"):
        few.values[0] = 0.0


def test_quantiles_are_those_of_the_runs(reference: Ensemble) -> None:
    low, high = reference.quantiles("share.Platforms", [0.0, 1.0])
    assert np.array_equal(low, reference.output("share.Platforms").min(axis=0))
    assert np.array_equal(high, reference.output("share.Platforms").max(axis=0))


def test_a_cancel_during_the_runs_ends_them_all() -> None:
    cancel = threading.Event()
    seen: list[int] = []

    def progress(done: int, of: int) -> None:
        seen.append(done)
        cancel.set()

    with pytest.raises(Cancelled):
        run_ensemble(latin_hypercube(WORLD, KEYS, 5000, seed=1), SHARES, cancel=cancel, progress=progress)
    assert len(seen) < 40
    assert not [each for each in threading.enumerate() if each.name.startswith("ensemble")]


def test_a_batch_that_is_told_to_stop_does_not_finish() -> None:
    plan = latin_hypercube(WORLD, KEYS, 50, seed=1)
    stop = np.ones(1, dtype=np.int64)
    done = batches.run_batch(batches.Batch(plan, 0, SHARES, np.array([0.0, 20.0]), 5e-5, stop))
    assert set(done.statuses) == {Status.CANCELLED}
    assert done.values.shape == (50, 2, 3)
    assert np.isnan(done.values).all()
    done = batches.run_batch(batches.Batch(plan, 0, ("indicator.hhi",), np.array([0.0, 20.0]), 5e-5, stop))
    assert done.values.shape == (50, 2, 1)


def test_a_run_that_the_compiled_integrator_cannot_finish_is_handed_to_the_others(
    monkeypatch: pytest.MonkeyPatch, reference: Ensemble
) -> None:
    monkeypatch.setattr(batches, "_MOST_STEPS", 3)
    plan = Plan(reference.plan.scenario, reference.plan.keys, reference.plan.values[:2])
    ensemble = run_ensemble(plan, SHARES)
    assert ensemble.is_done.all()
    np.testing.assert_allclose(ensemble.values, reference.values[:2], atol=3e-4)


def test_such_a_run_is_as_good_at_times_that_are_no_outputs_of_its_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "_MOST_STEPS", 3)
    plan = Plan(replace(WORLD, step=5.0), ("weight_network",), np.array([[0.6]]))
    years = np.arange(0.5, 20.5, 0.5)
    found = run_ensemble(plan, SHARES, years=years).values[0]
    exact = shares_of(replace(plan.scenario_of(0), step=0.5))[1:]
    np.testing.assert_allclose(found, exact, atol=3e-4)


def test_such_a_run_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = latin_hypercube(COARSE, KEYS, 1, seed=1)
    stop = np.zeros(1, dtype=np.int64)
    batch = batches.Batch(plan, 0, SHARES, np.array([0.0, 20.0]), 5e-5, stop)
    stop[0] = 1
    _, status = batches._by_others(batch, 0)
    assert status is Status.CANCELLED


def refusal(plan: Plan, outputs: Sequence[str], **options: object) -> list[str]:
    with pytest.raises(InvalidInput) as refused:
        run_ensemble(plan, outputs, **options)  # type: ignore[arg-type]
    for each in refused.value.problems:
        for language in LANGUAGES:
            assert "{" not in message(each, language)
    return [each.code for each in refused.value.problems]


def test_what_cannot_be_run_is_refused_in_words() -> None:
    plan = latin_hypercube(COARSE, KEYS[:2], 10, seed=1)
    assert refusal(plan, ["share.Nobody"]) == ["ensemble_unknown_output"]
    assert refusal(plan, []) == ["ensemble_unknown_output"]
    assert refusal(plan, SHARES, memory_budget=100) == ["ensemble_too_large"]
    assert refusal(plan, SHARES, years=[0.0, 30.0]) == ["ensemble_years"]
    assert refusal(plan, SHARES, years=[3.0, 2.0]) == ["ensemble_years"]
    assert refusal(plan, SHARES, years=[1.0, float("nan"), 3.0]) == ["ensemble_years"]
    for tolerance in (-1.0, 0.0, 0.5, float("nan")):
        assert refusal(plan, SHARES, tolerance=tolerance) == ["value_out_of_range"]
    assert refusal(Plan(COARSE, ("model_openness",), np.empty((0, 1))), SHARES) == ["ensemble_empty"]
    assert refusal(Plan(COARSE, ("model_openness",), np.array([[0.5], [7.0], [np.nan]])), SHARES) == [
        "ensemble_value_out_of_range"
    ]
    assert refusal(Plan(COARSE, ("people_start_displaced",), np.array([[0.9]])), SHARES) == ["people_sum"]


def test_a_scenario_survives_being_sent_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(EVENTFUL))
    assert sent == EVENTFUL
    with pytest.raises(TypeError):
        sent.parameters["model_openness"] = 0.1


def test_python_is_needed_once_a_batch_and_not_once_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def counted(batch: batches.Batch) -> batches.BatchDone:
        sizes.append(len(batch.plan))
        return batches.run_batch(batch)

    monkeypatch.setattr(running, "run_batch", counted)
    run_ensemble(latin_hypercube(COARSE, KEYS, 512, seed=1), SHARES, workers=2)
    assert sum(sizes) == 512
    assert max(sizes) == 64
