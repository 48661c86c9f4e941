"""Worlds drawn from everything a scenario may say, and what a run of each must keep to.

A world is known by the seed, the number of worlds and its place among them: its parameters and start values lie in a
Latin hypercube over the whole catalogue, and its actors, niches, events and switches are drawn for its place alone.
"""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.stats import qmc

from engine import Actor, Event, Kind, Mode, Niche, Result, Scenario, Shape, solve
from engine.catalogue import CATALOGUE, Parameter, Role
from engine.messages import message
from engine.scenario import SWITCHES

HORIZON, STEP = 20.0, 1.0
MOST_ACTORS, MOST_NICHES, MOST_EVENTS = 24, 200, 6
BELOW, ABOVE, UNEQUAL = 1e-9, 1e-9, 1e-9
"""How far a share may be below 0 or above 1, and a total from 1."""

_SAMPLED = tuple(row for row in CATALOGUE.values() if row.role is not Role.CONSTANT)
_EVENTFUL = tuple(row for row in _SAMPLED if row.role is Role.PARAMETER)
_PEOPLE = tuple(row.key for row in _SAMPLED if row.key.startswith("people_start_"))
_STEEPEST = 0.9
"""Part of a share at the start by which it may fall towards special niches, so that no niche is without customers."""
_CJK = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True)
class Sample:
    """So many worlds under one seed."""

    seed: int
    points: np.ndarray

    def __len__(self) -> int:
        return len(self.points)

    def world(self, place: int) -> Scenario:
        """The world at a place."""
        chance = np.random.default_rng([self.seed, place])
        parameters = _parameters(self.points[place])
        niches = _niches(chance)
        return (
            Scenario(
                name=f"world {place} of {len(self)} of seed {self.seed}",
                horizon=HORIZON,
                step=STEP,
                actors=_actors(chance, len(niches)),
                niches=niches,
                events=_events(chance, parameters),
            )
            .with_parameters(**parameters)
            .with_switches(**_switches(chance))
        )


def sample(worlds: int, seed: int) -> Sample:
    """A sample of worlds."""
    return Sample(seed, qmc.LatinHypercube(d=len(_SAMPLED), rng=np.random.default_rng(seed)).random(worlds))


def _between(row: Parameter, part: float) -> float:
    if row.is_logarithmic and row.low > 0.0:
        return float(row.low * (row.high / row.low) ** part)
    return float(row.low + (row.high - row.low) * part)


def _parameters(point: np.ndarray) -> dict[str, float]:
    values = {row.key: _between(row, part) for row, part in zip(_SAMPLED, point, strict=True)}
    everyone = sum(values[key] for key in _PEOPLE)
    values |= {key: values[key] / everyone for key in _PEOPLE}
    for kind in Kind:
        start, slope = f"share_start_{kind.plural}", f"share_slope_{kind.plural}"
        values[slope] = max(values[slope], -_STEEPEST * values[start])
    return values


def _niches(chance: np.random.Generator) -> tuple[Niche, ...]:
    count = int(MOST_NICHES ** chance.random()) if chance.random() < 0.5 else int(chance.integers(1, MOST_NICHES + 1))
    if chance.random() < 0.5:
        sizes = np.arange(1.0, count + 1.0) ** -chance.uniform(0.0, 2.0)
    else:
        sizes = np.exp(chance.normal(0.0, 1.5, count))
    specificity = chance.random(count)
    if chance.random() < 0.5:
        specificity.sort()
    return tuple(
        Niche(f"Niche {place + 1}", float(size), float(special))
        for place, (size, special) in enumerate(zip(sizes, specificity, strict=True))
    )


def _actors(chance: np.random.Generator, niches: int) -> tuple[Actor, ...]:
    count = int(chance.integers(2, MOST_ACTORS + 1))
    named = chance.random() * (chance.random() < 0.7)
    return tuple(_actor(chance, place, niches, is_named=chance.random() < named) for place in range(count))


def _actor(chance: np.random.Generator, place: int, niches: int, *, is_named: bool) -> Actor:
    kind = Kind(int(chance.integers(3)))
    name = f"Actor {place + 1}"
    if not is_named:
        return Actor(name, kind)

    def sometimes(value: float) -> float | None:
        return value if chance.random() < 0.5 else None

    shares = None
    if chance.random() < 0.5:
        # The first actor has customers everywhere; the others may have none in some niches, or in all.
        is_empty = chance.random(niches) < (0.0 if place == 0 else chance.choice([0.0, 0.3, 1.0]))
        drawn = 0.01 + chance.random(niches) ** 3
        shares = tuple(map(float, np.where(is_empty, 0.0, drawn)))
    return Actor(
        name,
        kind,
        firms=sometimes(float(10 ** chance.uniform(-0.3, 3.0))),
        complexity=sometimes(float(chance.uniform(0.0, 200.0))),
        capital=sometimes(float(10 ** chance.uniform(-4.0, 0.5)) if chance.random() < 0.9 else 0.0),
        appeal=sometimes(float(chance.normal(0.0, 1.0))),
        shares=shares,
        keeps_customers=bool(chance.random() < 0.3),
    )


def _events(chance: np.random.Generator, parameters: Mapping[str, float]) -> tuple[Event, ...]:
    events = []
    for place in range(int(chance.integers(MOST_EVENTS + 1))):
        row = _EVENTFUL[int(chance.integers(len(_EVENTFUL)))]
        if events and chance.random() < 0.3:
            row = CATALOGUE[events[-1].key]
        mode, shape = list(Mode)[int(chance.integers(3))], list(Shape)[int(chance.integers(3))]
        value = {
            Mode.SET: _between(row, float(chance.random())),
            Mode.ADD: float(chance.uniform(-1.0, 1.0)) * (row.high - row.low),
            Mode.MULTIPLY: float(4.0 ** chance.uniform(-1.0, 1.0)),
        }[mode]
        start = float(chance.uniform(-2.0, HORIZON + 1.0))
        if chance.random() < 0.3:
            start = float(np.round(start))
        length = float(10 ** chance.uniform(-2.0, 1.2))
        begin = Scenario().start + start
        is_enabled = bool(chance.random() < 0.9)
        events.append(Event(f"event {place + 1}", row.key, shape, begin, begin + length, value, mode, is_enabled))
    return tuple(events)


def _switches(chance: np.random.Generator) -> dict[str, bool]:
    if chance.random() < 0.75:
        return {}
    off = chance.choice(len(SWITCHES), size=int(chance.integers(1, 4)), replace=False)
    return {SWITCHES[int(place)]: False for place in off}


@dataclass(frozen=True)
class Examined:
    """What a run of a world came to.

    solvers    integrators that ran, in order
    lowest     smallest share of a niche
    highest    largest share of a niche
    unequal    largest distance of a sum of shares in a niche, or of people, from 1
    is_sound   every number is finite
    is_worded  a run that did not reach the horizon says why in both languages
    """

    place: int
    status: str
    solvers: str
    seconds: float
    stocks: int
    lowest: float
    highest: float
    unequal: float
    is_sound: bool
    is_worded: bool

    @property
    def is_kept(self) -> bool:
        """Whether the run keeps to everything it must."""
        is_bounded = self.lowest >= -BELOW and self.highest <= 1.0 + ABOVE and self.unequal <= UNEQUAL
        return is_bounded and self.is_sound and self.is_worded


def examine(worlds: Sample, place: int) -> Examined:
    """Run the world at a place."""
    began = time.perf_counter()
    result = solve(worlds.world(place))
    return examined(place, result, time.perf_counter() - began)


def examined(place: int, result: Result, seconds: float) -> Examined:
    """What a run came to."""
    run = result.trajectory
    shares, people = run.stock("shares"), run.stock("people")
    totals = np.abs(np.concatenate([(shares.sum(axis=1) - 1.0).ravel(), people.sum(axis=1) - 1.0]))
    return Examined(
        place,
        result.status.value,
        run.solver,
        seconds,
        run.stocks.shape[1],
        float(shares.min(initial=0.0)),
        float(shares.max(initial=0.0)),
        float(totals.max(initial=0.0)),
        all(bool(np.isfinite(each).all()) for each in (run.stocks, run.auxiliaries, run.rates)),
        _is_worded(result),
    )


def _is_worded(result: Result) -> bool:
    if result.problem is None:
        return result.status.value == "done"
    return bool(message(result.problem, "en")) and bool(_CJK.search(message(result.problem, "zh_CN")))
