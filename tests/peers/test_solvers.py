"""What is exported as SBML runs in libRoadRunner (CVODE) and COPASI (LSODA) as it runs here."""

from collections.abc import Mapping

import numpy as np
import pytest

from engine import Result, Scenario, solve
from engine.solving.names import stock_names
from tests.peers.programs import Copasi, RoadRunner
from tests.peers.worlds import EXAMPLES, HARD_WORLDS, LARGER_MARKET

SHARES = 1e-4
"""By how much the share of an actor may differ at any output time."""
STOCKS = 1e-3
"""By which part of its largest value any other stock may differ."""
RATES = 1e-3
"""By which part of their largest value quantities between the stocks may differ."""
AUXILIARIES = ("crowding", "take_rate", "venture_capital", "smallest_niche", "copiers_capability")
"""Quantities between the stocks that a run names, too, as indicators or as flows."""
INDICATORS = {"crowding": "indicator.crowding", "take_rate": "indicator.take_rate"}

WORLDS = EXAMPLES | HARD_WORLDS


def _largest_parts(found: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """Largest difference of every column, as part of its largest value."""
    largest = np.abs(expected).max(axis=0)
    return np.abs(found - expected).max(axis=0) / np.where(largest > 0.0, largest, 1.0)


def _compare(run: Result, peer: RoadRunner | Copasi) -> None:
    """Hold what another program finds against a run."""
    shares = peer.shares()
    assert shares.shape == run.shares.shape
    assert np.abs(shares - run.shares).max() < SHARES
    names = stock_names(run.scenario)
    parts = _largest_parts(peer.values(names), run.trajectory.stocks)
    worst = int(parts.argmax())
    assert parts[worst] < STOCKS, names[worst]
    indicators = [name for name in INDICATORS if _is_worked_out(run.scenario, name)]
    if indicators:
        expected = np.column_stack([run.indicators[INDICATORS[name]].values for name in indicators])
        assert _largest_parts(peer.values(indicators), expected).max() < RATES


def _is_worked_out(scenario: Scenario, name: str) -> bool:
    """Whether the equations of a scenario hold this quantity; what is switched off is not among them."""
    switches: Mapping[str, bool] = scenario.switches
    return switches[{"crowding": "ventures", "take_rate": "stack"}[name]]


@pytest.mark.parametrize("world", WORLDS)
def test_libroadrunner_comes_to_the_same_shares_stocks_and_indicators(world: str) -> None:
    scenario = WORLDS[world]
    _compare(solve(scenario), RoadRunner(scenario, loads_fast=True))


@pytest.mark.parametrize("world", WORLDS)
def test_copasi_comes_to_the_same_shares_stocks_and_indicators(world: str) -> None:
    scenario = WORLDS[world]
    peer = Copasi(scenario)
    try:
        _compare(solve(scenario), peer)
    finally:
        peer.close()


def test_a_market_of_six_actors_in_forty_niches_runs_in_copasi() -> None:
    peer = Copasi(LARGER_MARKET)
    try:
        _compare(solve(LARGER_MARKET), peer)
    finally:
        peer.close()


def test_one_of_the_examples_has_events() -> None:
    assert any(each.events for each in EXAMPLES.values())
