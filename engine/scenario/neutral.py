"""The neutral world: AI frozen and every structural cause off."""

from collections.abc import Mapping
from types import MappingProxyType

_OFF = (
    "ai_growth_rate",
    "metric_narrowness",
    "ai_premium_individuals",
    "ai_premium_organisations",
    "ai_premium_platforms",
    "short_term_pressure",
    "platform_take_rate",
    "weight_bundling",
    "attachment_rate",
    "acquisition_rate",
    "graduation_rate",
    "spin_out_rate",
    "stack_concentration_rate",
    "stack_opening_rate",
    "coverage_by_ai",
    "coverage_by_capital",
    "coverage_by_stack",
    "weight_network",
)

MONETISATION = ("monetisation_individuals", "monetisation_organisations", "monetisation_platforms")
"""The quality of business models, which is the mean over the three kinds."""

NEUTRAL: Mapping[str, float] = MappingProxyType({**dict.fromkeys(_OFF, 0.0), "home_run_preference": 1.0})
"""The neutral values of all other causes: rates and weights 0, the preference for home runs proportional (1)."""


def neutral_values(values: Mapping[str, float]) -> dict[str, float]:
    """The same assumptions with AI frozen and every structural cause off."""
    mean = sum(values[key] for key in MONETISATION) / len(MONETISATION)
    return {**values, **NEUTRAL, **dict.fromkeys(MONETISATION, mean)}
