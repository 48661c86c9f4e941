"""What is read off the end of a run, and the functions that turn many scenarios into outcomes.

All outcomes follow from the shares of the actors at the horizon, so that scenarios which differ in their parameters
alone run as an ensemble that keeps those shares and nothing else.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.ensemble import Ensemble, Plan, plan_of, run_ensemble
from engine.indicators.concentration import herfindahl, herfindahl_of
from engine.mechanisms.types import Array
from engine.progress import Progress, check_cancel, no_progress
from engine.result import Result
from engine.run import solve
from engine.scenario import Kind, Scenario
from engine.scenario.start_shares import firms_of
from engine.solving.layout import KIND_SHARE
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """A number at the horizon; a change smaller than `smallest_change` is not divided among players."""

    id: str
    unit: str
    text: Text
    smallest_change: float


HHI, SHARE_OF_INDIVIDUALS, SHARE_OF_PLATFORMS = range(3)

OUTCOMES: tuple[Outcome, ...] = (
    Outcome("hhi", "points", Text("concentration (HHI)", "集中度（HHI）"), 50.0),
    Outcome("share_individuals", "1", Text("share of individuals", "个体份额"), 0.02),
    Outcome("share_platforms", "1", Text("share of platforms", "平台份额"), 0.02),
)
"""In the order of the columns of what `Runs` returns."""

Runs = Callable[[Sequence[Scenario]], Array]
"""Runs scenarios and returns their outcomes, shape (scenarios, outcomes), NaN for a run that did not reach the end."""

Solve = Callable[[Scenario], Result]
"""Runs one scenario."""


def outcomes_of(result: Result) -> tuple[float, ...]:
    """The outcomes of one run, in the order of `OUTCOMES`."""
    run = result.trajectory
    if result.problem is not None or not len(run.years):
        return (np.nan,) * len(OUTCOMES)
    shares = run.by_kind(KIND_SHARE)[-1]
    return float(herfindahl(run)[-1]), float(shares[Kind.INDIVIDUAL]), float(shares[Kind.PLATFORM])


def outcomes_of_ensemble(ensemble: Ensemble) -> Array:
    """The outcomes of every run of an ensemble, shape (runs, outcomes), NaN where it did not reach the horizon.

    The ensemble must have kept `share_outputs` and end at the horizon.
    """
    actors = ensemble.plan.scenario.actors
    shares = np.stack([ensemble.ends(name) for name in share_outputs(ensemble.plan.scenario)], axis=1)
    found = np.full((len(shares), len(OUTCOMES)), np.nan)
    found[:, HHI] = herfindahl_of(shares, _firms(ensemble.plan))
    for column, kind in ((SHARE_OF_INDIVIDUALS, Kind.INDIVIDUAL), (SHARE_OF_PLATFORMS, Kind.PLATFORM)):
        found[:, column] = shares[:, [each.kind is kind for each in actors]].sum(axis=1)
    found[np.logical_not(ensemble.is_done)] = np.nan
    return found


def share_outputs(scenario: Scenario) -> tuple[str, ...]:
    """What an ensemble must keep for its outcomes: the share of every actor."""
    return tuple(f"share.{actor.name}" for actor in scenario.actors)


def _firms(plan: Plan) -> Array:
    """Firms each actor stands for in each run, shape (runs, actors)."""
    actors = plan.scenario.actors
    firms = np.tile([firms_of(each, plan.scenario.parameters) for each in actors], (len(plan), 1))
    for column, key in enumerate(plan.keys):
        of_kind = [each.firms is None and key == f"firms_{each.kind.plural}" for each in actors]
        firms[:, of_kind] = plan.values[:, [column]]
    return firms


def runs_together(cancel: threading.Event | None = None, progress: Progress = no_progress) -> Runs:
    """Outcomes by ensembles: scenarios that differ in their parameters alone are run by one.

    The tolerance of each scenario holds for the compiled integrator too: with the default, 1e-6, the HHI comes within
    .01 points of an exact solution and shares within 1e-6 (tested).

    Args:
        cancel: set it to stop; the runs then raise `Cancelled` within a tenth of a second.
        progress: told how many of the scenarios have been run.
    """

    def runs(scenarios: Sequence[Scenario]) -> Array:
        outcomes, done = np.full((len(scenarios), len(OUTCOMES)), np.nan), 0

        def step_done(count: int, _: int) -> None:
            progress(done + count, len(scenarios))

        for places in _alike(scenarios):
            check_cancel(cancel)
            plan = plan_of([scenarios[place] for place in places])
            assert plan is not None, "alike but for their parameters"
            ensemble = run_ensemble(
                plan,
                share_outputs(plan.scenario),
                years=[plan.scenario.horizon],
                tolerance=plan.scenario.tolerance,
                cancel=cancel,
                progress=step_done,
            )
            outcomes[places] = outcomes_of_ensemble(ensemble)
            done += len(places)
        return outcomes

    return runs


def _alike(scenarios: Sequence[Scenario]) -> list[list[int]]:
    """Positions of the scenarios that differ in nothing but their parameters, together."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for place, each in enumerate(scenarios):
        switches = tuple(each.switches.items())
        world = (each.start, each.horizon, each.step, each.tolerance, each.actors, each.niches, each.events, switches)
        groups.setdefault(world, []).append(place)
    return list(groups.values())


def runs_in_turn(solve_one: Solve) -> Runs:
    """Outcomes by solving one scenario after the other."""

    def runs(scenarios: Sequence[Scenario]) -> Array:
        return np.array([outcomes_of(solve_one(each)) for each in scenarios]).reshape(len(scenarios), len(OUTCOMES))

    return runs


def solving_until(cancel: threading.Event | None) -> Solve:
    """The engine's own `solve`, stopped when the event is set."""
    return lambda scenario: solve(scenario, cancel)
