"""Validation of a scenario: every problem at once, each with the field it is in."""

import math
import re
from collections.abc import Iterable, Iterator

from engine.catalogue import CATALOGUE
from engine.printable import is_printable
from engine.problems import InvalidInput, Problem, problem
from engine.scenario.actor import Actor
from engine.scenario.event_validation import event_problems
from engine.scenario.niche import Niche
from engine.scenario.scenario import SWITCHES, Scenario
from engine.scenario.start_shares import relative_shares

MIN_ACTORS, MAX_ACTORS = 2, 24
MAX_NICHES = 200
MAX_OUTPUTS = 20_001
MAX_NAME_LENGTH = 200

START_RANGE = (0.0, 9999.0)
HORIZON_RANGE = (0.01, 500.0)
STEP_RANGE = (1e-4, 100.0)
TOLERANCE_RANGE = (1e-12, 1e-2)
ACTOR_RANGES = {"firms": (1e-6, 1e9), "complexity": (0.0, 1e4), "capital": (0.0, 1e6), "appeal": (-50.0, 50.0)}
SIZE_RANGE = (1e-9, 1e12)
SHARE_RANGE = (0.0, 1e12)
MAX_NUMBERS = 20_000_000
"""Output times multiplied by the numbers kept at each of them."""

RESERVED_NAMES = ("time",)

COLOUR = r"#[0-9a-fA-F]{6}"


def check_scenario(scenario: Scenario) -> None:
    """Raise `InvalidInput` with every problem of the scenario, if it has any."""
    problems = problems_of(scenario)
    if problems:
        raise InvalidInput(problems)


def problems_of(scenario: Scenario) -> tuple[Problem, ...]:
    """Everything that is wrong with the scenario; empty when nothing is."""
    found = (
        *_label("name", scenario.name),
        *_times(scenario),
        *_actors(scenario.actors),
        *_shares(scenario.actors, scenario.niches),
        *_niches(scenario.niches),
        *_output_names(scenario),
        *_size(scenario),
        *_parameters(scenario),
        *event_problems(scenario.events),
        *(each for row, event in enumerate(scenario.events) for each in _label(f"events[{row}].name", event.name)),
        *(problem("unknown_switch", "switches", key=key) for key in scenario.switches if key not in SWITCHES),
    )
    is_sound = not any(each.field.startswith(("actors", "parameters")) for each in found)
    return (*found, *_empty_niches(scenario)) if is_sound else found


def _outside(field: str, value: float, bounds: tuple[float, float]) -> Iterator[Problem]:
    minimum, maximum = bounds
    if not math.isfinite(value):
        yield problem("value_not_finite", field)
    elif not minimum <= value <= maximum:
        yield problem("value_out_of_range", field, value=value, minimum=minimum, maximum=maximum)


def _times(scenario: Scenario) -> Iterator[Problem]:
    found = [
        *_outside("start", scenario.start, START_RANGE),
        *_outside("horizon", scenario.horizon, HORIZON_RANGE),
        *_outside("step", scenario.step, STEP_RANGE),
        *_outside("tolerance", scenario.tolerance, TOLERANCE_RANGE),
    ]
    yield from found
    if found:
        return
    outputs = round(scenario.horizon / scenario.step) + 1
    if scenario.step > scenario.horizon:
        yield problem("step_exceeds_horizon", "step", step=scenario.step, horizon=scenario.horizon)
    elif outputs > MAX_OUTPUTS:
        yield problem("too_many_outputs", "step", count=outputs, maximum=MAX_OUTPUTS)


def _label(field: str, name: str) -> Iterator[Problem]:
    if not is_printable(name):
        yield problem("unprintable_name", field)


def _names(collection: str, names: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        field = f"{collection}[{index}].name"
        if not name.strip():
            yield problem("empty_name", field)
        elif len(name) > MAX_NAME_LENGTH:
            yield problem("name_too_long", field, maximum=MAX_NAME_LENGTH)
        elif name in seen:
            yield problem("duplicate_name", field, name=name)
        elif name in RESERVED_NAMES:
            yield problem("reserved_name", field, name=name)
        else:
            yield from _label(field, name)
        seen.add(name)


def _actors(actors: tuple[Actor, ...]) -> Iterator[Problem]:
    if len(actors) < MIN_ACTORS:
        yield problem("too_few_actors", "actors", count=len(actors), minimum=MIN_ACTORS)
    if len(actors) > MAX_ACTORS:
        yield problem("too_many_actors", "actors", count=len(actors), maximum=MAX_ACTORS)
    yield from _names("actors", (each.name for each in actors))
    for index, actor in enumerate(actors):
        for attribute, bounds in ACTOR_RANGES.items():
            value = getattr(actor, attribute)
            if value is not None:
                yield from _outside(f"actors[{index}].{attribute}", value, bounds)
        if actor.colour is not None and not re.fullmatch(COLOUR, actor.colour):
            yield problem("bad_colour", f"actors[{index}].colour", value=actor.colour)


def _shares(actors: tuple[Actor, ...], niches: tuple[Niche, ...]) -> Iterator[Problem]:
    for index, actor in enumerate(actors):
        if actor.shares is None:
            continue
        field = f"actors[{index}].shares"
        if len(actor.shares) != len(niches):
            yield problem("wrong_number_of_shares", field, count=len(actor.shares), niches=len(niches))
        for position, share in enumerate(actor.shares):
            if share < 0:
                yield problem("negative_share", f"{field}[{position}]", value=share)
            else:
                yield from _outside(f"{field}[{position}]", share, SHARE_RANGE)


def _empty_niches(scenario: Scenario) -> Iterator[Problem]:
    """Niches in which nobody has customers; asked only where actors and parameters are sound."""
    for position, column in enumerate(zip(*relative_shares(scenario), strict=True)):
        if sum(column) <= 0:
            yield problem("shares_sum_to_zero", f"niches[{position}]", niche=scenario.niches[position].name)


def _niches(niches: tuple[Niche, ...]) -> Iterator[Problem]:
    if not niches:
        yield problem("too_few_niches", "niches")
    if len(niches) > MAX_NICHES:
        yield problem("too_many_niches", "niches", count=len(niches), maximum=MAX_NICHES)
    yield from _names("niches", (each.name for each in niches))
    for index, niche in enumerate(niches):
        yield from _outside(f"niches[{index}].size", niche.size, SIZE_RANGE)
        yield from _outside(f"niches[{index}].specificity", niche.specificity, (0.0, 1.0))


def _size(scenario: Scenario) -> Iterator[Problem]:
    """A run keeps the shares, coverage and choices of every niche at every output time."""
    if not (scenario.step > 0 and math.isfinite(scenario.step) and 0 < scenario.horizon < math.inf):
        return
    actors, niches = len(scenario.actors), len(scenario.niches)
    outputs = math.ceil(scenario.horizon / scenario.step)
    count = outputs * (3 * actors * niches + 30 * actors + 300)
    if outputs < MAX_OUTPUTS and count > MAX_NUMBERS:
        yield problem("run_too_large", "step", count=count, maximum=MAX_NUMBERS)


def _output_names(scenario: Scenario) -> Iterator[Problem]:
    """Outputs are called share.<actor> and share.<actor>.<niche>: with dots in names two of them could coincide."""
    actors = [each.name for each in scenario.actors]
    pairs = [f"{actor}.{niche.name}" for actor in actors for niche in scenario.niches]
    if not any("." in each for each in actors):
        return
    seen = set(actors)
    for name in pairs:
        if name in seen:
            yield problem("ambiguous_name", "actors", name=name)
            return
        seen.add(name)


def _parameters(scenario: Scenario) -> Iterator[Problem]:
    values = scenario.parameters
    for key in CATALOGUE.keys() - values.keys():
        yield problem("missing_parameter", "parameters", key=key)
    found = False
    for key, value in values.items():
        if key not in CATALOGUE:
            yield problem("unknown_parameter", f"parameters.{key}", key=key)
            continue
        row = CATALOGUE[key]
        if row.minimum <= value <= row.maximum and math.isfinite(value):
            continue
        found = True
        yield from _outside(f"parameters.{key}", value, (row.minimum, row.maximum))
    if found or CATALOGUE.keys() - values.keys():
        return
    for kind in ("individuals", "organisations", "platforms"):
        if values[f"share_start_{kind}"] + min(values[f"share_slope_{kind}"], 0.0) < 0:
            yield problem("negative_start_share", f"parameters.share_slope_{kind}", kind=kind)
    people = sum(values[key] for key in CATALOGUE if key.startswith("people_start_"))
    if abs(people - 1) > 1e-9:
        yield problem("people_sum", "parameters.people_start_individuals", value=people)
