"""The table of all parameters, in catalogue order."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.catalogue.mechanism import MECHANISMS
from engine.catalogue.parameter import Parameter
from engine.catalogue.parameters import (
    actors,
    ai_capability,
    business_moves,
    capital,
    complexity,
    coverage,
    demand,
    earnings,
    hype,
    indicators,
    innovation,
    people,
    replication,
    stack,
    ventures,
)

_PARAMETERS_BY_MECHANISM: Mapping[str, tuple[Parameter, ...]] = {
    "ai_capability": ai_capability.PARAMETERS,
    "replication": replication.PARAMETERS,
    "innovation": innovation.PARAMETERS,
    "complexity": complexity.PARAMETERS,
    "stack": stack.PARAMETERS,
    "earnings": earnings.PARAMETERS,
    "hype": hype.PARAMETERS,
    "capital": capital.PARAMETERS,
    "ventures": ventures.PARAMETERS,
    "demand": demand.PARAMETERS,
    "coverage": coverage.PARAMETERS,
    "business_moves": business_moves.PARAMETERS,
    "people": people.PARAMETERS,
    "actors": actors.PARAMETERS,
    "indicators": indicators.PARAMETERS,
}

CATALOGUE: Mapping[str, Parameter] = MappingProxyType(
    {parameter.key: parameter for mechanism in MECHANISMS for parameter in _PARAMETERS_BY_MECHANISM[mechanism.id]}
)

DOZEN: tuple[str, ...] = (
    "copy_accuracy_gain",
    "rd_share_platforms",
    "coverage_threshold",
    "coverage_by_ai",
    "coverage_by_capital",
    "coverage_by_stack",
    "ai_complexity_erosion",
    "weight_network",
    "weight_bundling",
    "model_openness",
    "ai_growth_rate",
    "demand_diversity",
)
"""The dozen that decide: the cruxes and the levers that move the outcome most."""


def parameters_of(mechanism: str) -> tuple[Parameter, ...]:
    """The parameters of the mechanism with this id, in catalogue order; KeyError if there is none."""
    return _PARAMETERS_BY_MECHANISM[mechanism]


def default_values() -> dict[str, float]:
    """A new dictionary with the default of every parameter, in catalogue order."""
    return {key: parameter.default for key, parameter in CATALOGUE.items()}
