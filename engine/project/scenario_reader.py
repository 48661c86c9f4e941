"""From the JSON object of a scenario to the scenario."""

from collections.abc import Callable, Iterable
from types import MappingProxyType
from typing import TypeVar

from engine.catalogue import CATALOGUE, default_values
from engine.problems import problem
from engine.project.extras import Extras, NamedExtras
from engine.project.fields import Fields, Findings
from engine.project.json_flaws import shortened
from engine.scenario import (
    DEFAULT_ACTORS,
    SWITCHES,
    Actor,
    Event,
    Kind,
    Mode,
    Niche,
    Scenario,
    Shape,
    problems_of,
    zipf_niches,
)
from engine.scenario.event_validation import MAX_EVENTS
from engine.scenario.validation import MAX_ACTORS, MAX_NICHES

KINDS = {kind.file_name: kind for kind in Kind}
SHAPES = {shape.value: shape for shape in Shape}
MODES = {mode.value: mode for mode in Mode}

_DEFAULT_NICHES = 12
_WORLD_KEYS = ("start", "horizon", "step", "actors", "niches", "parameters")

_Item = TypeVar("_Item")


def read_scenario(fields: Fields, scenario_id: str, name: str, findings: Findings) -> tuple[Scenario, Extras] | None:
    """The scenario and its unknown keys; None when there are problems, which are then in the findings.

    Keys that are missing take the default of this version. That is no problem, for a world may be written by hand,
    but a warning wherever a later default would change the world.
    """
    before = findings.count
    for key in _WORLD_KEYS:
        if not fields.has(key):
            findings.warn(problem("default_used", fields.place(key), key=key))
    notes = fields.text("notes", "")
    start, horizon = fields.number("start", 2023.0), fields.number("horizon", 20.0)
    step, tolerance = fields.number("step", 0.05), fields.number("tolerance", 1e-6)
    actors, actor_extras = _items(fields, "actors", MAX_ACTORS, _actor, findings)
    niches, niche_extras = _items(fields, "niches", MAX_NICHES, _niche, findings)
    events, event_extras = _items(fields, "events", MAX_EVENTS, _event, findings)
    parameters, unknown_parameters = _parameters(fields.object_at("parameters"), fields.has("parameters"), findings)
    switches, unknown_switches = _switches(fields.object_at("switches"))
    extras = Extras.found(
        fields.unknown(),
        objects={"parameters": Extras.found(unknown_parameters), "switches": Extras.found(unknown_switches)},
        lists={
            "actors": _named((each.name for each in actors), actor_extras),
            "niches": _named((each.name for each in niches), niche_extras),
            "events": _named((each.name for each in events), event_extras),
        },
    )
    if findings.count > before:
        return None
    scenario = Scenario(
        id=scenario_id,
        name=name,
        notes=notes,
        start=start,
        horizon=horizon,
        step=step,
        tolerance=tolerance,
        actors=actors if fields.has("actors") else DEFAULT_ACTORS,
        niches=niches if fields.has("niches") else zipf_niches(_DEFAULT_NICHES),
        parameters=MappingProxyType(parameters),
        events=events,
        switches=MappingProxyType(switches),
    )
    findings.refuse(*(each.under(fields.path) for each in problems_of(scenario)))
    return scenario, extras


def _items(
    fields: Fields, key: str, maximum: int, read: Callable[[Fields], _Item], findings: Findings
) -> tuple[tuple[_Item, ...], list[Extras]]:
    """The objects of a list, read one by one unless there are far too many of them."""
    count = fields.length(key)
    if count > maximum:
        fields.raw(key)
        findings.refuse(problem(f"too_many_{key}", fields.place(key), count=count, maximum=maximum))
        return (), []
    items, extras = [], []
    for each in fields.objects_at(key):
        items.append(read(each))
        extras.append(Extras.found(each.unknown()))
    return tuple(items), extras


def _named(names: Iterable[str], extras: list[Extras]) -> list[NamedExtras]:
    return [NamedExtras(name, each) for name, each in zip(names, extras, strict=True)]


def _actor(fields: Fields) -> Actor:
    return Actor(
        name=fields.text("name"),
        kind=fields.choice("kind", KINDS),
        colour=fields.optional_text("colour"),
        firms=fields.optional_number("firms"),
        complexity=fields.optional_number("complexity"),
        capital=fields.optional_number("capital"),
        appeal=fields.optional_number("appeal"),
        shares=fields.optional_numbers("shares"),
        keeps_customers=fields.flag("keeps_customers", False),
    )


def _niche(fields: Fields) -> Niche:
    return Niche(name=fields.text("name"), size=fields.number("size"), specificity=fields.number("specificity"))


def _event(fields: Fields) -> Event:
    shape = fields.choice("shape", SHAPES)
    start = fields.number("start")
    return Event(
        name=fields.text("name", ""),
        key=fields.text("parameter"),
        shape=shape,
        start=start,
        end=fields.number("end", start if shape is Shape.STEP else None),
        value=fields.number("value"),
        mode=fields.choice("mode", MODES, Mode.SET.value),
        is_enabled=fields.flag("enabled", True),
    )


def _parameters(fields: Fields, is_given: bool, findings: Findings) -> tuple[dict[str, float], dict[str, object]]:
    values = default_values()
    missing = [key for key in CATALOGUE if not fields.has(key)]
    for key in CATALOGUE:
        if fields.has(key):
            values[key] = fields.number(key)
    if missing and is_given:
        keys = shortened(", ".join(missing), 200)
        findings.warn(problem("defaults_used", fields.path, count=len(missing), keys=keys))
    return values, fields.unknown()


def _switches(fields: Fields) -> tuple[dict[str, bool], dict[str, object]]:
    return {key: fields.flag(key, True) for key in SWITCHES}, fields.unknown()
