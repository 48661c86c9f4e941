"""The same world with something else assumed.

Two kinds of "what if" must be kept apart, because a world begins at rest under its own parameters: novelty, incomes
and appeals at the start follow from them. `with_values_held` is another world, which begins at its own rest;
`changed_from_start` is this world, which begins as it does and in which a parameter then has another value. A basic
income that has always been there moves nobody in the model, for people compare their income with that of the start;
one that is introduced does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from engine.scenario import Event, Scenario, Shape


def with_values_held(scenario: Scenario, values: Mapping[str, float]) -> Scenario:
    """Another world in which these parameters have these values throughout: its events on them do not happen.

    Args:
        scenario: the world to start from.
        values: by key of the catalogue, each in its unit there.

    Raises:
        KeyError: a key is not in the catalogue.
    """
    return _without_events_on(values, scenario).with_parameters(**values)


def changed_from_start(scenario: Scenario, values: Mapping[str, float]) -> Scenario:
    """The same world with the same start, in which these parameters have these values from then on.

    Args:
        scenario: the world to start from.
        values: by key of the catalogue, each in its unit there.
    """
    steps = (Event(key, key, Shape.STEP, scenario.start, scenario.start, value) for key, value in values.items())
    calm = _without_events_on(values, scenario)
    return replace(calm, events=(*calm.events, *steps))


def has_effect(scenario: Scenario, values: Mapping[str, float]) -> bool:
    """Whether giving these parameters these values changes anything about a world."""
    is_moved = any(each.is_enabled and each.key in values for each in scenario.events)
    return is_moved or any(scenario.parameters[key] != value for key, value in values.items())


def _without_events_on(keys: Iterable[str], scenario: Scenario) -> Scenario:
    kept = tuple(each for each in scenario.events if each.key not in set(keys))
    return replace(scenario, events=kept)
