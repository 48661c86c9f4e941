"""The compiled derivative, integrated with steps of one length as tools for system dynamics do it."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Literal

import numpy as np

from engine.mechanisms.types import Array
from engine.scenario import Scenario
from engine.solving.market import parameter_record
from engine.solving.start import start_of
from engine.solving.tracks import segments_of
from tests.peers.programs import outputs_of

Method = Literal["euler", "rk4"]

_EARLY = 1e-6
"""So many years early a corner is passed, as in the export."""


def shares_with(method: Method, scenario: Scenario, steps_per_year: int) -> Array:
    """Share of every actor at every output time, which the end of a step must be; shape (outputs, actors)."""
    start = start_of(scenario)
    rates = _rates_of(scenario)
    steps = round(scenario.horizon * steps_per_year)
    every = round(scenario.step * steps_per_year)
    step, stocks = 1.0 / steps_per_year, start.stocks.copy()
    found = [stocks]
    for count in range(steps):
        year = count * step
        first = rates(year, stocks)
        if method == "euler":
            stocks = stocks + step * first
        else:
            second = rates(year + step / 2.0, stocks + step / 2.0 * first)
            third = rates(year + step / 2.0, stocks + step / 2.0 * second)
            fourth = rates(year + step, stocks + step * third)
            stocks = stocks + step / 6.0 * (first + 2.0 * second + 2.0 * third + fourth)
        if (count + 1) % every == 0:
            found.append(stocks)
    sizes = start.market.niches[0]
    first_share = len(start.stocks) - _niche_stocks(scenario)
    count = len(scenario.actors) * len(scenario.niches)
    by_niche = np.array(found)[:, first_share : first_share + count].reshape(outputs_of(scenario), -1, len(sizes))
    return np.asarray(by_niche @ sizes)


def _niche_stocks(scenario: Scenario) -> int:
    """Shares and coverages, which come last."""
    platforms = sum(actor.kind.name == "PLATFORM" for actor in scenario.actors)
    return (len(scenario.actors) + platforms) * len(scenario.niches)


def _rates_of(scenario: Scenario) -> Callable[[float, Array], Array]:
    """The rates of change at a time, in years since the start."""
    market = start_of(scenario).market
    segments = segments_of(scenario)
    corners = [each.start - _EARLY for each in segments[1:]]
    still = [market.under(parameter_record({**scenario.parameters, **each.constants})) for each in segments]

    def rates(year: float, stocks: Array) -> Array:
        place = bisect_right(corners, year)
        segment, now = segments[place], still[place]
        if segment.moving:
            moving = {
                key: sum(value * (year - piece.start) ** power for power, value in enumerate(piece.value))
                for key, piece in segment.moving.items()
            }
            now = market.under(parameter_record({**scenario.parameters, **segment.constants, **moving}))
        return now.evaluate(stocks)[0]

    return rates
