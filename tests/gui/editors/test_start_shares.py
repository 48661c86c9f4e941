"""Shares at the start: as the engine begins, and as the user wants them."""

from dataclasses import replace

import numpy as np
import pytest

from engine import solve
from engine.scenario import Actor, Kind, Scenario, problems_of
from engine.scenario.start_shares import start_shares
from gui.editors.start_shares import mean_shares, with_mean_share, without_shares

CROWD = replace(
    Scenario(),
    actors=(
        *Scenario().actors,
        Actor("Studio", Kind.INDIVIDUAL, firms=3.0),
        Actor("Cloud", Kind.PLATFORM, shares=(0.4,) * 12),
    ),
)


@pytest.mark.parametrize("scenario", [Scenario(), CROWD], ids=["default", "crowd"])
def test_the_editor_shows_the_shares_the_engine_begins_with(scenario: Scenario) -> None:
    np.testing.assert_allclose(mean_shares(scenario), solve(scenario).shares[0], atol=1e-12)


@pytest.mark.parametrize("wanted", [0.0, 0.001, 0.3, 0.9, 0.999])
@pytest.mark.parametrize("index", [0, 3])
def test_a_wanted_mean_share_is_reached_and_the_niches_stay_whole(index: int, wanted: float) -> None:
    scenario = with_mean_share(CROWD, index, wanted)
    assert mean_shares(scenario)[index] == pytest.approx(wanted, abs=1e-9)
    assert problems_of(scenario) == ()
    for niche in zip(*start_shares(scenario), strict=True):
        assert sum(niche) == pytest.approx(1)


def test_the_others_keep_their_proportions() -> None:
    before, after = start_shares(CROWD), start_shares(with_mean_share(CROWD, 0, 0.5))
    assert after[1][4] / after[2][4] == pytest.approx(before[1][4] / before[2][4])


def test_forgetting_the_shares_gives_those_of_the_kinds_again() -> None:
    changed = with_mean_share(Scenario(), 0, 0.9)
    assert mean_shares(without_shares(changed)) == pytest.approx(mean_shares(Scenario()))
