"""A result without a solver: logistic curves of three actors and what views read of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import permutations

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
class FakeTrajectory:
    """What is read off a run without a name of its own: everything grows by half, one a little above the other."""

    rise: np.ndarray
    actors: int

    def auxiliary(self, block: str) -> np.ndarray:
        return self._columns(4)

    def by_actor(self, row: int) -> np.ndarray:
        return self._columns(self.actors)

    def by_kind(self, row: int) -> np.ndarray:
        return self._columns(3)

    def _columns(self, count: int) -> np.ndarray:
        return np.outer(0.2 + 0.1 * self.rise, 1 + 0.1 * np.arange(count))


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
    trajectory: FakeTrajectory | None = None

    def output(self, name: str) -> Output:
        for outputs in (self.stocks, self.indicators, self.flows):
            if name in outputs:
                return outputs[name]
        raise KeyError(name)


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
        "concentration_ratio_8": ("1", 0.3 + 0.68 * rise),
        "gap_share": ("1", 0.5 - 0.45 * rise),
        "head_share": ("1", 0.28 - 0.27 * rise),
        "valley_share": ("1", 0.25 + 0.25 * rise),
        "value_captured": ("1", 0.46 + 0.32 * rise),
        "misallocation": ("1", 0.05 + 0.2 * rise * (1 - rise)),
        "gini": ("1", 0.22 + 0.1 * rise),
        "overvaluation": ("1", 1 + 0.4 * np.sin(t)),
        "take_rate": ("1", 0.1 + 0.17 * rise),
        **{f"scarcity.{kind}": ("1", 0.2 + 0.2 * place + 0.1 * rise) for place, kind in enumerate(_KINDS)},
        **{f"innovation_value.{kind}": ("yr", 0.5 + 3 * place - 0.4 * rise) for place, kind in enumerate(_KINDS)},
    }
    indicators = {
        f"indicator.{name}": Output(f"indicator.{name}", unit, Text(name, f"中{name}"), series)
        for name, (unit, series) in values.items()
    }
    start = scenario.start
    stages = (("bloom", start), ("involution", start + 4.2), ("oligopoly", start + 7.9))
    stocks = _stocks(scenario, shares, indicators, rise)
    flows = _flows(scenario, rise)
    trajectory = FakeTrajectory(rise, actors)
    return FakeResult(
        scenario, start + t, shares, indicators, stages, stocks=stocks, flows=flows, trajectory=trajectory
    )


_KINDS = ("individuals", "organisations", "platforms")
_WORKS = ("independent", "organisations", "dependent", "displaced")
_LAYERS = ("infrastructure", "framework", "model", "application")


def _stocks(
    scenario: Scenario, shares: np.ndarray, indicators: Mapping[str, Output], rise: np.ndarray
) -> dict[str, Output]:
    values = {f"share.{actor.name}": shares[:, place] for place, actor in enumerate(scenario.actors)}
    values |= {f"people.{work}": indicators[f"indicator.people.{work}"].values for work in _WORKS}
    values |= {f"stack.{layer}": 0.1 + 0.2 * place + 0.2 * rise for place, layer in enumerate(_LAYERS)}
    values |= {"ai_capability": rise, "expected_growth": 0.2 * rise - 0.1, "overvaluation": rise, "market": 1 + rise}
    for name, scale in (("complexity", 80.0), ("novelty", 5.0), ("capital", 0.5)):
        values |= {f"{name}.{actor.name}": scale * (1 + place + rise) for place, actor in enumerate(scenario.actors)}
    return _outputs(values)


def _flows(scenario: Scenario, rise: np.ndarray) -> dict[str, Output]:
    values = {
        f"flow.{name}.{actor.name}": 0.5 + 0.1 * place + rise
        for name in ("innovation", "copying", "allocation")
        for place, actor in enumerate(scenario.actors)
    }
    values |= {
        f"flow.people.{one}.{other}": (1 + place) * 0.01 * rise
        for place, (one, other) in enumerate(permutations(_WORKS, 2))
    }
    return _outputs({**values, "flow.displacement": 0.002 * rise})


def _outputs(values: Mapping[str, np.ndarray]) -> dict[str, Output]:
    return {name: Output(name, "1", Text(name, f"中{name}"), each) for name, each in values.items()}


def share_series(result: FakeResult, actor: int, *, noise: float = 0.0, every: int = 20) -> Series:
    """The share of one actor as if it had been measured."""
    name = result.scenario.actors[actor].name
    times = result.times[::every]
    values = result.shares[::every, actor] + noise * np.sin(7 * times)
    return Series(
        f"series-{actor}", name, f"share.{name}", tuple(times.tolist()), tuple(values.tolist()), source="A bureau, 2026"
    )
