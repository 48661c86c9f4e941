"""Which outputs a run has, which of them are sums of stocks, and how the compiled integrator watches those."""

from collections.abc import Sequence

import numpy as np

from engine.result import Result
from engine.scenario import Scenario
from engine.solving import given
from engine.solving import layout as at
from engine.solving.compiled_integrator.world import Watch
from engine.solving.market import market_of
from engine.solving.names import stock_names
from engine.solving.status import Status
from engine.solving.trajectory import Trajectory


def output_names(scenario: Scenario) -> frozenset[str]:
    """Names of all outputs of runs of a scenario."""
    market, nothing = market_of(scenario), np.empty((0, 0))
    unborn = Trajectory(
        scenario, market, np.empty(0), nothing, nothing, nothing, nothing, Status.CANCELLED, None, "", 0, 0.0
    )
    result = Result(unborn)
    return frozenset((*result.stocks, *result.indicators, *result.flows))


def watch_of(scenario: Scenario, outputs: Sequence[str]) -> Watch | None:
    """A watch of these outputs; None where one of them is more than a sum of stocks."""
    names = {name: position for position, name in enumerate(stock_names(scenario))}
    actors, niches = len(scenario.actors), len(scenario.niches)
    shares = at.FIXED_STOCKS + 3 * actors
    weights = market_of(scenario).niches[given.WEIGHT]
    totals = {f"share.{actor.name}": shares + row * niches for row, actor in enumerate(scenario.actors)}
    first_novelty = at.FIXED_STOCKS + actors
    starts, stocks, parts, positive, novelty = [0], [], [], [], []
    for output in outputs:
        if output in totals:
            stocks.append(totals[output] + np.arange(niches))
            parts.append(weights)
        elif output in names:
            stocks.append(np.array([names[output]]))
            parts.append(np.ones(1))
        else:
            return None
        position = int(stocks[-1][0])
        starts.append(starts[-1] + len(stocks[-1]))
        positive.append(position not in (at.OVERVALUATION, at.EXPECTED_GROWTH))
        novelty.append(position - first_novelty if first_novelty <= position < first_novelty + actors else -1)
    return Watch(
        np.array(starts),
        np.concatenate(stocks),
        np.concatenate(parts),
        np.array(positive, dtype=np.bool_),
        np.array(novelty),
    )
