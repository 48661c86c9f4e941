"""`--set KEY=VALUE`: a world with some assumptions changed, without another file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from engine.catalogue import CATALOGUE
from engine.command_line.nearest import nearest
from engine.command_line.numbers import finite_number
from engine.problems import InvalidInput, Problem, problem
from engine.scenario import Scenario
from engine.scenario.scenario import SWITCHES
from engine.scenario.validation import problems_of

TIMES: Final = ("start", "horizon", "step")
"""What may be set besides assumptions and mechanisms: calendar year, yr, yr."""

ON_OFF: Mapping[str, bool] = {"on": True, "off": False}

_OPTION = "--set"


def with_assignments(scenario: Scenario, assignments: Sequence[str]) -> Scenario:
    """The world with `KEY=VALUE` done one after the other; the last of one key counts.

    KEY is a key of the catalogue, one of `TIMES`, or a mechanism, whose VALUE is on or off.

    Raises:
        InvalidInput: with every problem: no such key, no such value, or a world that is not valid.
    """
    problems: list[Problem] = []
    for each in assignments:
        try:
            scenario = _with_one(scenario, each)
        except InvalidInput as error:
            problems.extend(error.problems)
    if assignments:
        problems.extend(_of_option(each) for each in problems_of(scenario))
    if problems:
        raise InvalidInput(problems)
    return scenario


def values_of(scenario: Scenario, assignments: Sequence[str]) -> dict[str, float | bool]:
    """What a world has for the keys that were set; the assignments have been done."""
    known = {**scenario.parameters, **scenario.switches, **{each: getattr(scenario, each) for each in TIMES}}
    return {key: known[key] for key in (each.partition("=")[0].strip() for each in assignments)}


def _with_one(scenario: Scenario, assignment: str) -> Scenario:
    key, sign, text = (part.strip() for part in assignment.partition("="))
    if not (key and sign):
        raise InvalidInput([problem("not_an_assignment", _OPTION, text=assignment)])
    if key in SWITCHES:
        if text.lower() not in ON_OFF:
            raise InvalidInput([problem("neither_on_nor_off", f"{_OPTION} {key}", value=text)])
        return scenario.with_switches(**{key: ON_OFF[text.lower()]})
    if key not in CATALOGUE and key not in TIMES:
        raise InvalidInput([_unknown(key)])
    value = finite_number(f"{_OPTION} {key}", text)
    return scenario.with_parameters(**{key: value}) if key in CATALOGUE else _with_time(scenario, key, value)


def _with_time(scenario: Scenario, key: str, value: float) -> Scenario:
    return replace(
        scenario,
        start=value if key == "start" else scenario.start,
        horizon=value if key == "horizon" else scenario.horizon,
        step=value if key == "step" else scenario.step,
    )


def _unknown(key: str) -> Problem:
    meant = nearest(key, (*CATALOGUE, *SWITCHES, *TIMES))
    if meant is None:
        return problem("unknown_key", _OPTION, key=key)
    return problem("unknown_key_nearest", _OPTION, key=key, nearest=meant)


def _of_option(found: Problem) -> Problem:
    """A problem of the world, said of the option that has made it."""
    return Problem(found.code, f"{_OPTION} {found.field.removeprefix('parameters.')}", found.arguments)
