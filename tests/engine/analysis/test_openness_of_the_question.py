"""AI or scapegoat? Nothing in the model decides it: the answers of sampled worlds range from one to the other.

In 200 worlds drawn from the ranges of all parameters the share of AI in the rise of concentration runs from -.32 (5 %)
over .24 (median) to .87 (95 %). All of them take minutes, so a few bear witness: more than one world in twenty above a
bound puts the 95 % point above it, whatever the others are, and likewise below.
"""

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from scipy.stats import qmc

from engine import Scenario
from engine.catalogue import CATALOGUE, Role, default_values

attribution = pytest.importorskip("engine.analysis.attribution")

WORLDS, SEED = 200, 1
WHERE_AI_HARDLY_MATTERS = (4, 9, 13, 15, 19, 23, 30, 42, 56, 64, 65)
WHERE_AI_IS_THE_CAUSE = (6, 46, 69, 87, 104, 110, 130, 164, 182, 184, 190)


def sampled_worlds() -> list[Scenario]:
    """A Latin hypercube over the ranges of all parameters, by the logarithm where a row says so."""
    rows = [row for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    worlds = []
    for point in qmc.LatinHypercube(d=len(rows), rng=np.random.default_rng(SEED)).random(WORLDS):
        values = default_values()
        for row, part in zip(rows, point, strict=True):
            linear = row.low + part * (row.high - row.low)
            values[row.key] = float(row.low * (row.high / row.low) ** part if row.is_logarithmic else linear)
        worlds.append(replace(Scenario(tolerance=1e-4), parameters=MappingProxyType(values)))
    return worlds


def shares_of_ai(places: tuple[int, ...]) -> list[float]:
    worlds = sampled_worlds()
    shares = [attribution.attribute(worlds[place], regroupings=()).share() for place in places]
    assert None not in shares  # the rise is large enough to be divided
    return shares


@pytest.mark.slow
def test_in_more_than_one_world_of_twenty_ai_has_less_than_a_fifth() -> None:
    assert len(set(WHERE_AI_HARDLY_MATTERS)) > WORLDS / 20
    assert max(shares_of_ai(WHERE_AI_HARDLY_MATTERS)) < 0.2


@pytest.mark.slow
def test_in_more_than_one_world_of_twenty_ai_has_more_than_seven_tenths() -> None:
    assert len(set(WHERE_AI_IS_THE_CAUSE)) > WORLDS / 20
    assert min(shares_of_ai(WHERE_AI_IS_THE_CAUSE)) > 0.7
