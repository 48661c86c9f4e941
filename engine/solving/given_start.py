"""What the user gave for single actors instead of the start values of their kind, as arrays."""

from dataclasses import dataclass

import numpy as np

from engine.mechanisms.types import Array
from engine.scenario import Scenario

# Rows of the array of own values, one column per actor; NaN where nothing was given
OWN_FIRMS, OWN_COMPLEXITY, OWN_CAPITAL, OWN_APPEAL = range(4)


@dataclass(frozen=True)
class GivenStart:
    """Own start values of the actors; NaN where nothing was given.

    values  firms, complexity, capital and appeal, shape (4, actors)
    shares  of every niche, relative to the other actors, shape (actors, niches)
    """

    values: Array
    shares: Array


def given_start(scenario: Scenario) -> GivenStart:
    """What the actors of a scenario bring of their own."""
    own = [(each.firms, each.complexity, each.capital, each.appeal) for each in scenario.actors]
    values = np.array(own, dtype=np.float64).T.copy()
    shares = np.full((len(scenario.actors), len(scenario.niches)), np.nan)
    for row, actor in enumerate(scenario.actors):
        if actor.shares is not None:
            shares[row] = actor.shares
    return GivenStart(values, shares)
