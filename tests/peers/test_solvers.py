"""What is exported as SBML runs in libRoadRunner (CVODE) and COPASI (LSODA) as it runs here."""

import numpy as np
import pytest

from engine import Result, solve
from engine.solving.names import stock_names
from engine.symbols import recorded_derivative
from tests.peers.programs import Copasi, RoadRunner
from tests.peers.worlds import EXAMPLES, FIRST_EXAMPLES, HARD_WORLDS, LARGER_MARKET

SHARES = 1e-4
"""By how much the share of an actor may differ at any output time."""
STOCKS = 1e-3
"""By which part of its largest value any other stock, or an indicator, may differ."""
INDICATORS = {
    "crowding": "indicator.crowding",
    "take_rate": "indicator.take_rate",
    "kind_scarcity.individuals": "indicator.scarcity.individuals",
}
"""Quantities of the equations that are indicators, too; what is switched off is not among the equations."""

WORLDS = EXAMPLES | HARD_WORLDS
LOADED_IN_SECONDS = FIRST_EXAMPLES | HARD_WORLDS
"""What libRoadRunner runs: it takes seconds to compile a model, and one of each example has the equations of all."""


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
    indicators = sorted(INDICATORS.keys() & set(recorded_derivative(run.scenario).names))
    if indicators:
        expected = np.column_stack([run.indicators[INDICATORS[name]].values for name in indicators])
        assert _largest_parts(peer.values(indicators), expected).max() < STOCKS


@pytest.mark.parametrize("world", LOADED_IN_SECONDS)
def test_libroadrunner_comes_to_the_same_shares_stocks_and_indicators(world: str) -> None:
    scenario = LOADED_IN_SECONDS[world]
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
