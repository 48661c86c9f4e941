"""Which levers are pulled in a scenario: read off the scenario itself, with the help of what was there before.

A lever's events bear its name, so the scenario shows them. Its other changes are plain values: a lever is in force
where a value is exactly what it makes of the value before. These values before are noted whenever a lever is pulled;
what is noted says nothing by itself, so it stays right through undo, copies of scenarios, saving and reopening.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import combinations
from types import MappingProxyType

from engine.catalogue import CATALOGUE
from engine.levers import LEVERS, Change, DatedChange, Lever, apply_lever
from engine.scenario import Event, Scenario
from engine.text import LANGUAGES
from gui.editors.event_words import changed_by

_MOST_BASES = 16
"""Values before a lever that are remembered of one parameter, the newest first."""


@dataclass(frozen=True)
class Notes:
    """What is remembered: values that parameters had before a lever was pulled, and which levers ever were."""

    bases: Mapping[str, tuple[float, ...]] = field(default_factory=lambda: MappingProxyType({}))
    pulled: frozenset[str] = frozenset()

    def as_json(self) -> dict[str, object]:
        """To be kept with the project."""
        return {"before": {key: list(each) for key, each in self.bases.items()}, "pulled": sorted(self.pulled)}

    @classmethod
    def of_json(cls, value: object) -> "Notes":
        """What was kept; whatever makes no sense there is left out."""
        if not isinstance(value, Mapping):
            return cls()
        before, pulled = value.get("before"), value.get("pulled")
        bases = {
            key: tuple(float(each) for each in row if _is_legal(key, each))[:_MOST_BASES]
            for key, row in (before.items() if isinstance(before, Mapping) else ())
            if key in CATALOGUE and isinstance(row, Sequence) and not isinstance(row, str)
        }
        known = pulled if isinstance(pulled, Sequence) and not isinstance(pulled, str) else ()
        names = (each for each in known if isinstance(each, str))
        return cls(MappingProxyType(bases), frozenset(each for each in names if each in LEVERS))

    def with_pull(self, lever: Lever, values: Mapping[str, float]) -> "Notes":
        """The notes after a lever was pulled where its parameters had these values."""
        bases = dict(self.bases)
        for key, value in values.items():
            bases[key] = (value, *(each for each in bases.get(key, ()) if each != value))[:_MOST_BASES]
        return Notes(MappingProxyType(bases), self.pulled | {lever.id})


def _is_legal(key: str, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return CATALOGUE[key].minimum <= value <= CATALOGUE[key].maximum


@dataclass(frozen=True)
class Pulled:
    """The levers found in a scenario.

    levers  those of which something is in force, in the order of the table
    bases   for every parameter on which one of them is in force, its value without any of them
    """

    levers: tuple[Lever, ...]
    bases: Mapping[str, float]

    def has(self, lever: Lever) -> bool:
        """Whether something of a lever is in force."""
        return any(each.id == lever.id for each in self.levers)


@cache
def _keys_of(lever_id: str) -> tuple[str, ...]:
    return tuple(each.key for each in LEVERS[lever_id].changes if isinstance(each, Change))


def static_keys(lever: Lever) -> tuple[str, ...]:
    """The parameters that a lever changes as if they had always been so."""
    return _keys_of(lever.id)


def value_with(key: str, base: float, levers: Iterable[Lever]) -> float:
    """What levers make of the value `base`, pulled in the order of the table."""
    return _value_with(key, base, frozenset(each.id for each in levers if key in static_keys(each)))


@lru_cache(maxsize=4096)
def _value_with(key: str, base: float, chosen: frozenset[str]) -> float:
    scenario = Scenario().with_parameters(**{key: base})
    for lever in LEVERS.values():
        if lever.id in chosen:
            scenario = apply_lever(scenario, lever)
    return scenario.parameters[key]


def is_event_of(event: Event, lever: Lever, change: DatedChange) -> bool:
    """Whether an event came from this change of a lever, whatever has become of it."""
    names = {_event_name(lever), *(lever.name.in_language(language) for language in LANGUAGES)}
    return event.name in names and event.key == change.key


def _event_name(lever: Lever) -> str:
    """The name of a lever's events: in both languages, so that a file reads well in either."""
    return f"{lever.name.en} · {lever.name.zh}"


def is_event_intact(event: Event, lever: Lever, change: DatedChange, scenario: Scenario) -> bool:
    """Whether an event does what the change of the lever asks for."""
    start = scenario.start + change.start
    return (
        is_event_of(event, lever, change)
        and event.is_enabled
        and (event.shape, event.mode, event.value, event.start) == (change.shape, change.mode, change.value, start)
    )


def find_pulled(scenario: Scenario, notes: Notes) -> Pulled:
    """The levers of which something is in force in a scenario."""
    found: list[Lever] = []
    bases: dict[str, float] = {}
    for group in _groups():
        chosen, known = _best(group, scenario, notes)
        found += chosen
        bases |= known
    order = list(LEVERS)
    return Pulled(tuple(sorted(found, key=lambda each: order.index(each.id))), MappingProxyType(bases))


@cache
def _groups() -> list[list[Lever]]:
    """The levers, those together that change the same parameters."""
    groups: list[list[Lever]] = []
    for lever in LEVERS.values():
        keys = set(static_keys(lever))
        touching = [each for each in groups if any(keys & set(static_keys(other)) for other in each)]
        merged = [other for each in touching for other in each] + [lever]
        groups = [each for each in groups if each not in touching] + [merged]
    return groups


def _best(group: Sequence[Lever], scenario: Scenario, notes: Notes) -> tuple[list[Lever], dict[str, float]]:
    """The levers of a group that explain most of what the scenario shows, as few of them as will do."""
    best: tuple[list[Lever], dict[str, float]] = ([], {})
    most = 0
    for count in range(1, len(group) + 1):
        for chosen in combinations(group, count):
            bases = _explained(chosen, scenario, notes)
            events = [_events_of(each, scenario) for each in chosen]
            explained = len(bases) + sum(map(len, events))
            is_each_seen = all(
                bool(own) or any(key in bases for key in static_keys(lever))
                for lever, own in zip(chosen, events, strict=True)
            )
            if explained > most and is_each_seen:
                best, most = (list(chosen), bases), explained
    return best


def _explained(chosen: Sequence[Lever], scenario: Scenario, notes: Notes) -> dict[str, float]:
    """The values before, for every parameter whose value is what these levers make of it."""
    keys = dict.fromkeys(key for each in chosen for key in static_keys(each))
    found = {}
    for key in keys:
        value = scenario.parameters[key]
        for base in notes.bases.get(key, ()):
            if base != value and value_with(key, base, chosen) == value:
                found[key] = base
                break
    if found or any(each.id in notes.pulled for each in chosen):
        return found
    # Nothing is remembered: only a world that differs from the defaults by these levers, wholly, is one.
    defaults = {key: CATALOGUE[key].default for key in keys}
    is_whole = all(scenario.parameters[key] == value_with(key, base, chosen) for key, base in defaults.items())
    has_events = all(
        len(_events_of(each, scenario)) == sum(isinstance(change, DatedChange) for change in each.changes)
        for each in chosen
    )
    if not (is_whole and has_events):
        return {}
    return {key: base for key, base in defaults.items() if scenario.parameters[key] != base}


def _events_of(lever: Lever, scenario: Scenario) -> list[Event]:
    """The events in a scenario that came from a lever."""
    dated = [each for each in lever.changes if isinstance(each, DatedChange)]
    return [event for event in scenario.events if any(is_event_of(event, lever, change) for change in dated)]


# ----------------------------------------------------------------------------------------------- pulling and letting go


def pull(scenario: Scenario, notes: Notes, lever: Lever) -> tuple[Scenario, Notes]:
    """The scenario with a lever pulled beside those that are, and the notes to keep."""
    pulled = find_pulled(scenario, notes)
    before = {key: pulled.bases.get(key, scenario.parameters[key]) for key in static_keys(lever)}
    values = {key: value_with(key, base, (*pulled.levers, lever)) for key, base in before.items()}
    count, name = len(scenario.events), _event_name(lever)
    added = (replace(each, name=name) for each in apply_lever(scenario, lever).events[count:])
    changed = replace(scenario.with_parameters(**values), events=(*scenario.events, *added))
    return changed, notes.with_pull(lever, before)


def let_go(scenario: Scenario, notes: Notes, lever: Lever) -> Scenario:
    """The scenario without a lever: its events are gone, and the values it made are what they were without it.

    A value that was changed since stays as it is.
    """
    pulled = find_pulled(scenario, notes)
    others = [each for each in pulled.levers if each.id != lever.id]
    values = {key: value_with(key, pulled.bases[key], others) for key in static_keys(lever) if key in pulled.bases}
    gone = _events_of(lever, scenario)
    events = tuple(each for each in scenario.events if not any(each is other for other in gone))
    return replace(scenario.with_parameters(**values), events=events)


@dataclass(frozen=True, slots=True)
class Effect:
    """What one change of a lever does, or would do.

    before, after  the value without and with the lever
    year           from which it does so; None: from the start, as if it had always been so
    is_changed     it was done, and changed since
    """

    key: str
    before: float
    after: float
    year: float | None = None
    is_changed: bool = False


def effects_of(lever: Lever, scenario: Scenario, notes: Notes, pulled: Pulled) -> tuple[Effect, ...]:
    """What a lever does in a scenario in which it is pulled, or would do in one in which it is not."""
    is_pulled = pulled.has(lever)
    others = [each for each in pulled.levers if each.id != lever.id]
    found = []
    for change in lever.changes:
        key, value = change.key, scenario.parameters[change.key]
        if isinstance(change, DatedChange):
            whole = replace(lever, changes=(replace(change, start=0.0),))
            (event,) = apply_lever(replace(scenario, events=()), whole).events
            after = changed_by(value, event)
            is_changed = is_pulled and not any(
                is_event_intact(each, lever, change, scenario) for each in scenario.events
            )
            found.append(Effect(key, value, after, scenario.start + change.start, is_changed))
        elif is_pulled:
            base = pulled.bases.get(key)
            before = value if base is None else value_with(key, base, others)
            found.append(Effect(key, before, value, is_changed=base is None))
        else:
            base = pulled.bases.get(key, value)
            found.append(Effect(key, value, value_with(key, base, (*others, lever))))
    return tuple(found)
