"""What the names of the stocks mean to an explanation."""

from typing import TypeAlias

from engine.explanation.ledger import Coverage, Stock, stocks_with_flows
from engine.explanation.shares import Share
from engine.problems import InvalidInput, problem
from engine.scenario import Kind, Scenario

Target: TypeAlias = Share | Coverage | Stock


class Targets:
    """Every name of `Result.stocks`; a later stock of the same name hides an earlier one, as there."""

    def __init__(self, scenario: Scenario) -> None:
        platforms = [actor for actor in scenario.actors if actor.kind is Kind.PLATFORM]
        niches = list(enumerate(scenario.niches))
        found: dict[str, Target] = {f"share.{actor.name}": Share(a, None) for a, actor in enumerate(scenario.actors)}
        found |= stocks_with_flows(scenario)
        for a, actor in enumerate(scenario.actors):
            found |= {f"share.{actor.name}.{niche.name}": Share(a, j) for j, niche in niches}
        for q, actor in enumerate(platforms):
            found |= {f"coverage.{actor.name}.{niche.name}": Coverage(q, j) for j, niche in niches}
        self._found = found

    def target(self, stock: str) -> Target:
        """What a name means.

        Raises:
            InvalidInput: there is no such stock.
        """
        if stock not in self._found:
            raise InvalidInput([problem("explanation_unknown_stock", "stock", stock=stock)])
        return self._found[stock]
