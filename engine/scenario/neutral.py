"""The neutral world: AI frozen and every structural cause off."""

from collections.abc import Mapping

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

_MONETISATION = ("monetisation_individuals", "monetisation_organisations", "monetisation_platforms")


def neutral_values(values: Mapping[str, float]) -> dict[str, float]:
    """The same assumptions with AI frozen and every structural cause off.

    Causes that are rates or weights go to 0, the preference for home runs to proportional (1), and the quality of
    business models to its mean over the three kinds.
    """
    mean = sum(values[key] for key in _MONETISATION) / len(_MONETISATION)
    return {
        **values,
        **dict.fromkeys(_OFF, 0.0),
        "home_run_preference": 1.0,
        **dict.fromkeys(_MONETISATION, mean),
    }
