"""A result without a solver: logistic curves of three actors and what views read of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from engine.problems import Problem
from engine.scenario import Scenario, Series
from engine.text import Text


class Status(Enum):
    DONE = "done"
    NOT_FINITE = "not_finite"


@dataclass(frozen=True)
class Output:
    name: str
    unit: str
    text: Text
    values: np.ndarray


@dataclass(frozen=True)
class FakeResult:
    scenario: Scenario
    times: np.ndarray
    shares: np.ndarray
    indicators: Mapping[str, Output]
    stages: tuple[tuple[str, float], ...] = ()
    status: Status = Status.DONE
    problem: Problem | None = None
    solver: str = "none"
    seconds: float = 0.0
    stocks: Mapping[str, Output] = field(default_factory=dict)
    flows: Mapping[str, Output] = field(default_factory=dict)

    def output(self, name: str) -> Output:
        return self.indicators[name]


def fake_result(scenario: Scenario | None = None, *, shift: float = 0.0, points: int | None = None) -> FakeResult:
    """Shares that move from the first actors to the last, `shift` years later than usual."""
    scenario = scenario or Scenario()
    count = round(scenario.horizon / scenario.step) + 1
    t = np.linspace(0.0, scenario.horizon, count)[: points or count]
    actors = len(scenario.actors)
    pull = np.linspace(-1.0, 1.0, actors) * 2.2
    weights = np.exp(0.18 * np.outer(t - 4.0 - shift, pull) + 0.3 * np.arange(actors)[::-1])
    shares = weights / weights.sum(axis=1, keepdims=True)
    rise = 1 / (1 + np.exp(-0.6 * (t - 7 - shift)))
    values = {
        "hhi": ("1", 190 + 2230 * rise),
        "effective_competitors": ("1", 1e4 / (190 + 2230 * rise)),
        "concentration_ratio_4": ("1", 0.2 + 0.75 * rise),
        "covered_niches": ("1", 0.52 + 0.47 * rise),
        "crowding": ("1", 0.36 + 0.5 * rise - 0.02 * t * rise),
        "copy_time.individuals": ("days", 192 * np.exp(-3.2 * rise)),
        "copy_time.organisations": ("days", 1994 * np.exp(-5.3 * rise)),
        "copy_time.platforms": ("days", 9163 * np.exp(-2.2 * rise + 0.08 * t)),
        "margin.individuals": ("1", 0.054 - 0.046 * rise),
        "margin.organisations": ("1", 0.182 - 0.181 * rise),
        "margin.platforms": ("1", 0.357 + 0.09 * rise),
        "people.independent": ("1", 0.30 - 0.12 * rise),
        "people.organisations": ("1", 0.55 - 0.36 * rise),
        "people.dependent": ("1", 0.10 + 0.33 * rise),
        "people.displaced": ("1", 0.05 + 0.15 * rise),
    }
    indicators = {
        f"indicator.{name}": Output(f"indicator.{name}", unit, Text(name, f"中{name}"), series)
        for name, (unit, series) in values.items()
    }
    start = scenario.start
    stages = (("bloom", start), ("involution", start + 4.2), ("oligopoly", start + 7.9))
    return FakeResult(scenario, start + t, shares, indicators, stages)


def share_series(result: FakeResult, actor: int, *, noise: float = 0.0, every: int = 20) -> Series:
    """The share of one actor as if it had been measured."""
    name = result.scenario.actors[actor].name
    times = result.times[::every]
    values = result.shares[::every, actor] + noise * np.sin(7 * times)
    return Series(
        f"series-{actor}", name, f"share.{name}", tuple(times.tolist()), tuple(values.tolist()), source="A bureau, 2026"
    )
