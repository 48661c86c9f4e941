"""Values that can only change together."""

from engine.catalogue import CATALOGUE
from engine.scenario import Scenario

_PEOPLE = tuple(key for key in CATALOGUE if key.startswith("people_start_"))


def with_value(scenario: Scenario, key: str, value: float) -> Scenario:
    """The scenario with one parameter changed.

    The start values of people sum to 1, so when one of them changes the others give or take in proportion.
    """
    if key not in _PEOPLE or not 0 <= value <= 1:
        return scenario.with_parameters(**{key: value})
    others = [each for each in _PEOPLE if each != key]
    total = sum(scenario.parameters[each] for each in others)
    rest = 1 - value
    if total > 0:
        parts = {each: scenario.parameters[each] / total * rest for each in others}
    else:
        parts = dict.fromkeys(others, rest / len(others))
    return scenario.with_parameters(**parts, **{key: value})
