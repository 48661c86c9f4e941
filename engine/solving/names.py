"""Names of the stocks, in the order of their vector."""

from engine.scenario import Kind, Scenario

LAYER_NAMES = ("infrastructure", "framework", "model", "application")
VENTURE_STAGE_NAMES = ("validation", "product", "commercial", "scale")
WORK_NAMES = ("independent", "organisations", "dependent", "displaced")


def stock_names(scenario: Scenario) -> tuple[str, ...]:
    """One name per stock, such as "complexity.Platforms" or "share.Platforms.Niche 3"."""
    names = ["ai_capability", "overvaluation", "expected_growth", "market"]
    names += [f"stack.{layer}" for layer in LAYER_NAMES]
    for kind in (Kind.INDIVIDUAL, Kind.ORGANISATION):
        names += [f"ventures.{kind.plural}.{stage}" for stage in VENTURE_STAGE_NAMES]
    names += [f"people.{work}" for work in WORK_NAMES]
    for quantity in ("complexity", "novelty", "capital"):
        names += [f"{quantity}.{actor.name}" for actor in scenario.actors]
    names += [f"share.{actor.name}.{niche.name}" for actor in scenario.actors for niche in scenario.niches]
    names += [
        f"coverage.{actor.name}.{niche.name}"
        for actor in scenario.actors
        if actor.kind is Kind.PLATFORM
        for niche in scenario.niches
    ]
    return tuple(names)
