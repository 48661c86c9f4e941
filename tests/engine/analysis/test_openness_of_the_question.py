"""AI or scapegoat? Nothing in the model decides it: the answers of sampled worlds range from one to the other.

In 200 worlds drawn from the ranges of all parameters the share of AI in the rise of concentration runs from -.32 (5 %)
over .24 (median) to .87 (95 %), by exact Shapley values over the 128 coalitions of every world.
"""

import numpy as np
import pytest

from engine import Scenario
from engine.analysis import attribute
from engine.catalogue import CATALOGUE, Role
from engine.ensemble import latin_hypercube

WORLDS, SEED = 200, 1
TOLERANCE = 1e-4


@pytest.mark.slow
def test_of_sampled_worlds_some_put_the_rise_down_to_ai_and_others_do_not() -> None:
    keys = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]
    plan = latin_hypercube(Scenario(tolerance=TOLERANCE), keys, WORLDS, SEED)
    answers = [attribute(plan.scenario_of(place), regroupings=()).share() for place in range(WORLDS)]
    shares = np.array([each for each in answers if each is not None])
    assert len(shares) > 0.8 * WORLDS  # where hardly anything rises there is nothing to divide
    low, high = np.quantile(shares, [0.05, 0.95])
    assert low < 0.2
    assert high > 0.7
