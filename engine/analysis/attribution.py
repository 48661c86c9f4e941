"""AI or scapegoat? What each cause contributes to where a world ends, compared with the neutral world.

A game: its players are the causes, and the value of a coalition is the outcome at the horizon of the world in which
its players are on and all others off. Shapley values divide v(all) - v(neutral world) among the players. An event
belongs to the player whose parameter it changes, and is off with it.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.analysis.outcomes import HHI, OUTCOMES, Runs, runs_together
from engine.analysis.players import AI, MODEL_GROUPING, REGROUPINGS, Grouping, key_of, world_of
from engine.analysis.shapley import contributions_alone, contributions_last, shapley_values
from engine.mechanisms.types import Array
from engine.progress import Progress, check_cancel, no_progress
from engine.scenario import Scenario
from engine.scenario.validation import STEP_RANGE
from engine.text import Text

_BATCH = 16
"""Scenarios run between two looks at the cancel event."""


@dataclass(frozen=True, eq=False)
class Division:
    """What the players of one grouping contribute; arrays of shape (players, outcomes), in the units of the outcomes.

    contributions  Shapley values; they add up to the change between the neutral world and this one
    alone          what a player brings about as the only one
    last           what is missing when only this player is off
    """

    grouping: Grouping
    contributions: Array
    alone: Array
    last: Array

    def of(self, player: str, outcome: int = HHI) -> float:
        """Contribution of a player to an outcome."""
        ids = [each.id for each in self.grouping.players]
        return float(self.contributions[ids.index(player), outcome])


@dataclass(frozen=True, eq=False)
class Attribution:
    """Who is answerable for the outcomes of a world.

    scenario    this world
    neutral     outcomes of the neutral world, shape (outcomes,)
    everything  outcomes of this world, shape (outcomes,)
    divisions   the model's grouping first, then the others
    runs        how many worlds were run
    """

    scenario: Scenario
    neutral: Array
    everything: Array
    divisions: tuple[Division, ...]
    runs: int

    @property
    def changes(self) -> Array:
        """What there is to divide, v(all) - v(neutral world), shape (outcomes,)."""
        return np.asarray(self.everything - self.neutral)

    def why_undefined(self, outcome: int = HHI) -> Text | None:
        """Why nothing can be attributed; None when it can."""
        if any(not np.isfinite(each.contributions[:, outcome]).all() for each in self.divisions):
            return Text("One of the worlds that are compared could not be solved.", "用于比较的世界中有一个无法求解。")
        change, about = float(self.changes[outcome]), OUTCOMES[outcome]
        if abs(change) < about.smallest_change:
            return Text(
                f"There is nothing to attribute: {about.text.en} differs from the neutral world by {change:.3g}, "
                f"less than {about.smallest_change:g}.",
                f"没有可归因的变化：{about.text.zh}与中性世界相差{change:.3g}，不足{about.smallest_change:g}。",
            )
        return None

    def share(self, player: str = AI, outcome: int = HHI, division: int = 0) -> float | None:
        """Part of the change of an outcome that a player accounts for; None when undefined."""
        if self.why_undefined(outcome) is not None:
            return None
        return self.divisions[division].of(player, outcome) / float(self.changes[outcome])

    def ai_shares(self, outcome: int = HHI) -> tuple[float, ...]:
        """AI's share under each grouping, the model's first; empty when undefined."""
        if self.why_undefined(outcome) is not None:
            return ()
        change = float(self.changes[outcome])
        return tuple(each.of(AI, outcome) / change for each in self.divisions)

    def ai_share_range(self, outcome: int = HHI) -> tuple[float, float] | None:
        """Smallest and largest share of AI over the groupings: how far regrouping moves the answer."""
        shares = self.ai_shares(outcome)
        return (min(shares), max(shares)) if shares else None


def attribute(
    scenario: Scenario,
    runs: Runs | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
    regroupings: Sequence[Grouping] = REGROUPINGS,
) -> Attribution:
    """Attribute the outcomes of a world to its causes, exactly.

    A world that several coalitions share is run once: 256 runs at most, 128 where no regrouping splits a player.

    Args:
        scenario: a valid world.
        runs: runs many scenarios; by default compiled ensembles.
        cancel: set it to stop.
        progress: told how many of the worlds have been run.
        regroupings: other groupings than the model's.

    Raises:
        Cancelled: the event was set.
    """
    ends_only = replace(scenario, step=min(scenario.horizon, STEP_RANGE[1]))
    groupings = (MODEL_GROUPING, *regroupings)
    coalitions = [_coalitions(ends_only, grouping) for grouping in groupings]
    worlds = {key_of(world): world for of_grouping in coalitions for world in of_grouping}
    progress(0, len(worlds))
    if runs is None:
        outcomes = runs_together(cancel, progress)(list(worlds.values()))
    else:
        outcomes = _run_in_batches(list(worlds.values()), runs, cancel, progress)
    rows = {key: row for row, key in enumerate(worlds)}
    divisions = []
    for grouping, of_grouping in zip(groupings, coalitions, strict=True):
        values = outcomes[[rows[key_of(world)] for world in of_grouping]]
        divisions.append(
            Division(grouping, shapley_values(values), contributions_alone(values), contributions_last(values))
        )
    nobody, everybody = (outcomes[rows[key_of(coalitions[0][end])]] for end in (0, -1))
    return Attribution(scenario, nobody, everybody, tuple(divisions), len(worlds))


def _coalitions(scenario: Scenario, grouping: Grouping) -> list[Scenario]:
    """The world of every coalition; player i is on in world c when bit i of c is set."""
    players = grouping.players
    return [
        world_of(scenario, (player for bit, player in enumerate(players) if not (coalition >> bit) & 1))
        for coalition in range(1 << len(players))
    ]


def _run_in_batches(
    scenarios: Sequence[Scenario], runs: Runs, cancel: threading.Event | None, progress: Progress
) -> Array:
    outcomes = np.empty((len(scenarios), len(OUTCOMES)))
    for first in range(0, len(scenarios), _BATCH):
        check_cancel(cancel)
        batch = scenarios[first : first + _BATCH]
        outcomes[first : first + len(batch)] = runs(batch)
        progress(first + len(batch), len(scenarios))
    check_cancel(cancel)
    return outcomes
