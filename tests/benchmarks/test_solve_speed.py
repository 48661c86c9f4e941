"""The default solve against its floor: as many bare calls of the right-hand side as it makes."""

import numpy as np
import pytest

from engine import Scenario, Status
from engine.solving.derivative import derivative
from engine.solving.integrate import integrate
from engine.solving.start import start_of
from tests.benchmarks.measuring import compare

pytestmark = pytest.mark.benchmark


def test_default_solve(capsys: pytest.CaptureFixture[str]) -> None:
    scenario = Scenario()
    run = integrate(scenario)
    assert run.status is Status.DONE
    market, stocks = run.market, start_of(scenario).stocks
    rates, auxiliaries = np.zeros_like(stocks), np.zeros(run.auxiliaries.shape[1])

    def bare_calls() -> None:
        for _ in range(run.calls):
            derivative(
                stocks,
                market.parameters,
                market.actors,
                market.niches,
                market.kinds,
                market.fixed,
                auxiliaries,
                rates,
            )

    comparison = compare("default solve", lambda: integrate(scenario), bare_calls)
    with capsys.disabled():
        print(f"\n{comparison.report()} ({run.calls} calls of the right-hand side, {len(stocks)} stocks)")
    assert comparison.ratio > 1.0
