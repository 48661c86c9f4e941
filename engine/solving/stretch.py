"""A stretch of a run without corners: what an integrator is given."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.catalogue import KEYS
from engine.mechanisms.types import Array, Kinds
from engine.solving.budget import Budget
from engine.solving.derivative import derivative, derivative_along, move_parameters
from engine.solving.market import Market
from engine.solving.tracks import Segment, moving_table

RightHandSide = Callable[[float, Array], Array]


@dataclass(frozen=True)
class Stretch:
    """A stretch of a run without corners, to be integrated.

    market      as it is along the stretch: constants changed by events are set
    positions   which parameters move, shape (moving,)
    pieces      their polynomials of time, shape (moving, 1 + powers)
    stocks      where it begins
    times       asked for, its beginning and its end among them, years since the start
    tolerance   relative
    budget      what the run may cost
    """

    market: Market
    positions: Kinds
    pieces: Array
    stocks: Array
    times: Array
    tolerance: float
    budget: Budget

    def right_hand_side(self) -> RightHandSide:
        """The rates of change as a function of time and stocks; it returns the same array every time."""
        market, spend = self.market, self.budget.spend
        parameters, actors, niches, kinds, fixed = (
            market.parameters,
            market.actors,
            market.niches,
            market.kinds,
            market.fixed,
        )
        auxiliaries, rates = np.zeros(market.auxiliary_count), np.zeros(market.stock_count)

        def still(year: float, stocks: Array) -> Array:
            spend(year)
            derivative(stocks, parameters, actors, niches, kinds, fixed, auxiliaries, rates)
            return rates

        if not len(self.positions):
            return still
        values, positions, pieces = parameters.view(np.float64), self.positions, self.pieces

        def moving(year: float, stocks: Array) -> Array:
            move_parameters(year, values, positions, pieces)
            return still(year, stocks)

        return moving

    def along(self, times: Array, states: Array, auxiliaries: Array, rates: Array, track: Array) -> None:
        """Fill in every auxiliary and rate, and the parameters, at given times and states; see `derivative_along`."""
        market = self.market
        derivative_along(
            times,
            states,
            market.parameters,
            market.parameters.view(np.float64),
            self.positions,
            self.pieces,
            market.actors,
            market.niches,
            market.kinds,
            market.fixed,
            auxiliaries,
            rates,
            track,
        )


def stretch_of(
    market: Market, segment: Segment, stocks: Array, times: Array, tolerance: float, budget: Budget
) -> Stretch:
    """The stretch of a market between two times within a segment."""
    parameters = market.parameters.copy()
    for key, value in segment.constants.items():
        parameters[0][key] = value
    positions, pieces = moving_table(segment, KEYS)
    return Stretch(market.under(parameters), positions, pieces, stocks, times, tolerance, budget)
