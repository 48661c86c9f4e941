"""AI or scapegoat? Nothing in the model decides it: the answers of sampled worlds range from one to the other.

Of 800 worlds drawn evenly from the ranges of all parameters (the time to copy by its logarithm), concentration rises by
50 points or more in 626; there the share of AI in the rise runs from -.11 (5 %) over .31 (median) to .83 (95 %), by
exact Shapley values over the 128 coalitions of every world. With every parameter whose range spans orders of magnitude
drawn by its logarithm it runs from -.27 over .23 to .69.
"""

import numpy as np
import pytest
from scipy.stats import qmc

from engine import Scenario
from engine.analysis import HHI, attribute
from engine.catalogue import CATALOGUE, Role
from engine.ensemble import Plan

WORLDS, SEED = 200, 1
TOLERANCE = 1e-4
BY_LOGARITHM = "copy_time_before_ai"


def sampled_worlds() -> Plan:
    """A Latin hypercube over the whole catalogue of parameters."""
    keys = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER or key == "ai_initial"]
    points = qmc.LatinHypercube(len(keys), rng=np.random.default_rng(SEED)).random(WORLDS)
    values = np.empty_like(points)
    for column, key in enumerate(keys):
        row = CATALOGUE[key]
        low, high = (np.log(row.low), np.log(row.high)) if key == BY_LOGARITHM else (row.low, row.high)
        values[:, column] = low + (high - low) * points[:, column]
        if key == BY_LOGARITHM:
            values[:, column] = np.exp(values[:, column])
    return Plan(Scenario(tolerance=TOLERANCE), tuple(keys), values)


@pytest.mark.slow
def test_of_sampled_worlds_some_put_the_rise_of_concentration_down_to_ai_and_others_do_not() -> None:
    plan = sampled_worlds()
    answers = [attribute(plan.scenario_of(place), regroupings=()) for place in range(WORLDS)]
    shares = np.array([each.share() for each in answers if each.changes[HHI] > 0 and each.share() is not None])
    assert len(shares) > 0.7 * WORLDS  # where hardly anything rises there is nothing to divide
    low, high = np.quantile(shares, [0.05, 0.95])
    assert low < 0.2
    assert high > 0.7
