"""What an uncertainty fan keeps of every run."""

from engine.indicators import INDICATORS
from engine.scenario import Scenario


def fan_outputs(scenario: Scenario) -> tuple[str, ...]:
    """Names of the outputs: the share of every actor, and every indicator there is in this market."""
    present = {actor.kind for actor in scenario.actors}
    shares = (f"share.{actor.name}" for actor in scenario.actors)
    indicators = (f"indicator.{each.id}" for each in INDICATORS if each.kind is None or each.kind in present)
    return (*shares, *indicators)
