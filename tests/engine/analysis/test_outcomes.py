"""Outcomes by ensembles are those of runs made one by one."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, Kind, Mode, Scenario, Shape, solve
from engine.analysis import AI, Cancelled, attribute
from engine.analysis.outcomes import HHI, OUTCOMES, outcomes_of, runs_in_turn, runs_together
from engine.analysis.players import MODEL_GROUPING, world_of
from engine.scenario import zipf_niches

CLOSE = (0.01, 1e-6, 1e-6)
"""Points of the HHI; shares."""


def assert_alike(found: np.ndarray, exact: np.ndarray) -> None:
    assert found.shape == exact.shape
    assert (np.abs(found - exact).max(axis=0) <= CLOSE).all(), np.abs(found - exact).max(axis=0)


def exact_outcomes(scenarios: Sequence[Scenario]) -> np.ndarray:
    return runs_in_turn(lambda each: solve(replace(each, tolerance=1e-10)))(scenarios)


def test_ensembles_find_the_outcomes_of_an_exact_solution() -> None:
    others = [each for each in MODEL_GROUPING.players if each.id != AI]
    worlds = [world_of(Scenario(step=20.0), off) for off in ((), others, MODEL_GROUPING.players, others[:2])]
    assert_alike(runs_together()(worlds), exact_outcomes(worlds))


def test_scenarios_that_differ_in_more_than_parameters_come_back_in_their_places() -> None:
    plain = Scenario(horizon=6.0, step=6.0)
    event = Event("opening", "model_openness", Shape.RAMP, 2024.0, 2027.0, 0.9)
    worlds = [
        plain,
        replace(plain, events=(event,)),
        plain.with_parameters(ai_growth_rate=0.0),
        plain.with_switches(capital=False),
        replace(plain, events=(event,)).with_parameters(weight_network=0.0),
        replace(plain, niches=zipf_niches(3)),
        replace(plain, horizon=4.0, step=4.0),
    ]
    exact = exact_outcomes(worlds)
    assert len(np.unique(exact[:, HHI])) == len(worlds)
    assert_alike(runs_together()(worlds), exact)


def test_firms_are_those_of_each_run_unless_an_actor_has_its_own() -> None:
    named = Actor("Cloud", Kind.PLATFORM, firms=1.5)
    plain = Scenario(actors=(*Scenario().actors, named), horizon=5.0, step=5.0)
    worlds = [plain, plain.with_parameters(firms_platforms=9.0), plain.with_parameters(firms_individuals=60.0)]
    assert_alike(runs_together()(worlds), exact_outcomes(worlds))


def test_an_absent_kind_has_no_share() -> None:
    scenario = Scenario(actors=Scenario().actors[:2], horizon=3.0, step=3.0)
    found = runs_together()([scenario])
    assert found[0].tolist() == pytest.approx(outcomes_of(solve(scenario)), rel=1e-5)
    assert found[0, 2] == 0.0


def test_no_scenarios_have_no_outcomes() -> None:
    assert runs_together()([]).shape == (0, len(OUTCOMES))


def test_an_attribution_by_ensembles_is_that_of_runs_made_one_by_one() -> None:
    scenario = replace(
        Scenario(horizon=8.0),
        events=(Event("fee", "platform_take_rate", Shape.STEP, 2026.0, 2026.0, 2.0, Mode.MULTIPLY),),
    )
    together, in_turn = attribute(scenario, regroupings=()), attribute(scenario, runs_in_turn(solve), regroupings=())
    assert together.runs == in_turn.runs
    difference = np.abs(together.divisions[0].contributions - in_turn.divisions[0].contributions)
    assert (difference.max(axis=0) <= CLOSE).all()


def test_progress_counts_all_scenarios_over_every_ensemble() -> None:
    told: list[tuple[int, int]] = []
    plain = Scenario(horizon=1.0, step=1.0)
    worlds = [plain, plain.with_switches(people=False), plain.with_parameters(ai_growth_rate=0.0)]
    runs_together(progress=lambda done, total: told.append((done, total)))(worlds)
    assert told[-1] == (3, 3)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_an_attribution_under_way_is_cancelled() -> None:
    cancel = threading.Event()

    def stop(done: int, total: int) -> None:
        if done:
            assert done < total
            cancel.set()

    with pytest.raises(Cancelled):
        attribute(Scenario(), cancel=cancel, progress=stop)
    with pytest.raises(Cancelled):
        runs_together(cancel)([Scenario()])
