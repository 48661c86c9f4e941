"""Integrating on from a state in the middle of a run, with the events that are still to come."""

from dataclasses import dataclass

import numpy as np

from engine.mechanisms.types import Array
from engine.scenario import Scenario
from engine.solving.budget import Budget
from engine.solving.integrators import integrate_by_any
from engine.solving.market import Market
from engine.solving.stretch import stretch_of
from engine.solving.tracks import SAME_TIME, segments_of


@dataclass(frozen=True)
class Moment:
    """The state of a market at one time.

    year    since the start of the scenario
    stocks  shape (stocks,)
    """

    market: Market
    year: float
    stocks: Array


def continue_from(moment: Moment, scenario: Scenario, years: Array, budget: Budget) -> Array:
    """The stocks at `years`, shape (years, stocks), of a run that goes on from a moment.

    Like a run from the start it restarts at every corner of an event, so that it never steps over one.

    years   since the start of the scenario, rising, none before the moment

    Raises:
        StepLimit: no integrator gets through.
        Stopped: the budget is spent.
    """
    stocks = moment.stocks.copy()
    states = np.tile(stocks, (len(years), 1))
    for segment in segments_of(scenario, budget.look):
        begin, end = max(segment.start, moment.year), min(segment.end, float(years[-1]))
        if end - begin <= SAME_TIME:
            continue
        rows = np.flatnonzero((years > begin + SAME_TIME) & (years <= end + SAME_TIME))
        inside = years[rows]
        is_end_asked = len(inside) > 0 and inside[-1] >= end - SAME_TIME
        times = np.concatenate([[begin], inside, [] if is_end_asked else [end]])
        found = integrate_by_any(stretch_of(moment.market, segment, stocks, times, scenario.tolerance, budget))
        states[rows] = found[1 : 1 + len(rows)]
        stocks = found[-1]
    return states
