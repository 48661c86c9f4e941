"""The default solve against its floor: as many bare calls of the right-hand side as it makes."""

import numpy as np
import pytest

from engine import Scenario, Status
from engine.solving.derivative import derivative
from engine.solving.integrate import integrate
from engine.solving.integrators import COMPILED
from engine.solving.start import start_of
from tests.benchmarks.measuring import compare

pytestmark = pytest.mark.benchmark


@pytest.mark.parametrize(("name", "integrator"), [("default solve", "LSODA"), ("live solve", COMPILED)])
def test_one_run_of_the_default_world(name: str, integrator: str, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = Scenario()
    run = integrate(scenario, integrator=integrator)
    assert run.status is Status.DONE
    assert run.solver == integrator
    start = start_of(scenario)
    market, stocks = start.market, start.stocks
    rates, auxiliaries = np.zeros_like(stocks), np.zeros(market.auxiliary_count)

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

    comparison = compare(name, lambda: integrate(scenario, integrator=integrator), bare_calls)
    with capsys.disabled():
        print(f"\n{comparison.report()} ({run.calls} calls of the right-hand side, {len(stocks)} stocks)")
    assert comparison.times
