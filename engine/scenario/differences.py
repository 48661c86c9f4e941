"""What one scenario assumes otherwise than another."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from engine.catalogue import CATALOGUE, DOZEN
from engine.scenario.actor import Actor
from engine.scenario.event import Event
from engine.scenario.niche import Niche
from engine.scenario.scenario import Scenario

Part = TypeVar("Part", float, bool, Actor, Niche, Event)


@dataclass(frozen=True, slots=True)
class Difference(Generic[Part]):
    """One thing that differs: its key or its name, and what it is in the one scenario and in the other.

    before  in the scenario compared with; None where it is not there
    now     in the scenario looked at; None where it is not there
    """

    key: str
    before: Part | None
    now: Part | None


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that two scenarios assume otherwise; names, notes and colours are no assumptions.

    parameters  by their keys, those that decide most first
    switches    by mechanism, and for the appeals
    years       "start" and "horizon"
    """

    parameters: tuple[Difference[float], ...]
    switches: tuple[Difference[bool], ...]
    actors: tuple[Difference[Actor], ...]
    niches: tuple[Difference[Niche], ...]
    events: tuple[Difference[Event], ...]
    years: tuple[Difference[float], ...]

    def __bool__(self) -> bool:
        return len(self) > 0

    def __len__(self) -> int:
        """How many there are."""
        parts = (self.parameters, self.switches, self.actors, self.niches, self.events, self.years)
        return sum(len(each) for each in parts)


_ORDER = (*DOZEN, *(each for each in CATALOGUE if each not in DOZEN))


def differences(scenario: Scenario, reference: Scenario) -> Differences:
    """What `scenario` assumes otherwise than `reference`. Actors, niches and events are told by their names."""
    pairs = ((key, reference.parameters[key], scenario.parameters[key]) for key in _ORDER)
    switches = ((key, reference.switches[key], now) for key, now in scenario.switches.items())
    years = (("start", reference.start, scenario.start), ("horizon", reference.horizon, scenario.horizon))
    return Differences(
        parameters=tuple(Difference(key, before, now) for key, before, now in pairs if before != now),
        switches=tuple(Difference(key, before, now) for key, before, now in switches if before != now),
        actors=_of_parts(map(_uncoloured, scenario.actors), map(_uncoloured, reference.actors), lambda each: each.name),
        niches=_of_parts(scenario.niches, reference.niches, lambda each: each.name),
        events=_of_parts(scenario.events, reference.events, lambda each: each.name),
        years=tuple(Difference(key, before, now) for key, before, now in years if before != now),
    )


def _uncoloured(actor: Actor) -> Actor:
    return actor if actor.colour is None else replace(actor, colour=None)


def _of_parts(
    now: Iterable[Part], before: Iterable[Part], name_of: Callable[[Part], str]
) -> tuple[Difference[Part], ...]:
    """Parts that differ, in the order in which they stand; the second of a name is compared with the second."""
    here: dict[tuple[str, int], Part] = _numbered(now, name_of)
    there: dict[tuple[str, int], Part] = _numbered(before, name_of)
    keys = tuple(dict.fromkeys((*here, *there)))
    pairs = [Difference(key[0], there.get(key), here.get(key)) for key in keys]
    return tuple(each for each in pairs if each.before != each.now)


def _numbered(parts: Iterable[Part], name_of: Callable[[Part], str]) -> dict[tuple[str, int], Part]:
    seen: Counter[str] = Counter()
    result: dict[tuple[str, int], Part] = {}
    for each in parts:
        name = name_of(each)
        result[name, seen[name]] = each
        seen[name] += 1
    return result
