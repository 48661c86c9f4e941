"""Where each stock and each auxiliary quantity lies in its flat vector.

Stocks: a fixed part (AI capability, overvaluation, expected growth, market, stack, ventures, people), then blocks over
actors and niches. Auxiliaries: blocks of numbers, of rows over kinds, over actors, and over actors and niches. The
numbers below are positions; compiled code sees them as constants.
"""

from typing import NamedTuple

from engine.compilation import woven
from engine.mechanisms.business_moves import MOVES
from engine.mechanisms.types import Array

# Stocks of the fixed part
CAPABILITY, OVERVALUATION, EXPECTED_GROWTH, MARKET = range(4)
STACK = 4
LAYERS = 4
VENTURES = STACK + LAYERS
VENTURE_KINDS = 2
VENTURE_STAGES = 4
PEOPLE = VENTURES + VENTURE_KINDS * VENTURE_STAGES
WORKS = 4
FIXED_STOCKS = PEOPLE + WORKS

# Auxiliaries that are one number
(
    CAPABILITY_GROWTH,
    COPIERS_CAPABILITY,
    SIMPLE_COPY_TIME,
    COPY_ACCURACY,
    PRESSURE,
    CONTROL,
    TAKE_RATE,
    MARKET_GROWTH,
    OVERVALUATION_CHANGE,
    EXPECTATION_CHANGE,
    FUNDING_INFLOW,
    CROWDING,
    COVERAGE_THRESHOLD,
    DISPLACEMENT,
) = range(14)
NUMBERS = 14

# Auxiliaries over the three kinds
KIND_SHARE, ACCESS, FEE, KIND_SCARCITY, KIND_FUNDING, KIND_PROFIT, SUPPLY = range(7)
KIND_ROWS = 7

# Auxiliaries over the actors
(
    SHARE,
    WITHIN,
    EFFORT,
    FUNDING_MET,
    INNOVATION,
    HAZARD,
    COPYING,
    OBSOLESCENCE,
    SCARCITY,
    COMPLEXITY_BUILD,
    COMPLEXITY_LOSS,
    MARGIN,
    PROFIT,
    INCOME,
    REINVESTMENT,
    ALLOCATION,
    BURN,
    UTILITY,
) = range(18)
LEAVING = 18
JOINING = LEAVING + MOVES
ACTOR_ROWS = JOINING + MOVES

# Auxiliary flows over layers, ventures and people
CONCENTRATION, OPENING = range(2)
LAYER_ROWS = 2
ENTRY, PROMOTION, FAILURE = 0, 1, 4
VENTURE_FLOWS = 8

_LAYER_BLOCK = NUMBERS
_VENTURE_BLOCK = _LAYER_BLOCK + LAYER_ROWS * LAYERS
_PEOPLE_BLOCK = _VENTURE_BLOCK + VENTURE_KINDS * VENTURE_FLOWS
_INCOME_BLOCK = _PEOPLE_BLOCK + WORKS * WORKS
_KIND_BLOCK = _INCOME_BLOCK + WORKS
_ACTOR_BLOCK = _KIND_BLOCK + KIND_ROWS * 3


@woven
def stock_count(actors: int, niches: int, platforms: int) -> int:
    """Length of the vector of stocks."""
    return FIXED_STOCKS + 3 * actors + actors * niches + platforms * niches


@woven
def auxiliary_count(actors: int, niches: int) -> int:
    """Length of the vector of auxiliaries."""
    return _ACTOR_BLOCK + ACTOR_ROWS * actors + niches + actors * niches


class Stocks(NamedTuple):
    """Views of a vector of stocks, or of its rates of change.

    numbers     AI capability, overvaluation, expected growth, market, shape (4,)
    stack       concentration of the layers, shape (4,)
    ventures    shape (2 kinds, 4 stages)
    people      shape (4,)
    complexity, novelty, capital  shape (actors,)
    shares      shape (actors, niches)
    coverage    shape (platforms, niches)
    """

    numbers: Array
    stack: Array
    ventures: Array
    people: Array
    complexity: Array
    novelty: Array
    capital: Array
    shares: Array
    coverage: Array


class Auxiliaries(NamedTuple):
    """Views of a vector of auxiliaries.

    numbers   shape (14,)
    layers    flows of the stack, shape (2, 4)
    ventures  flows of ventures, shape (2 kinds, 8)
    people    people changing their way of working, shape (4, 4)
    incomes   per head of each way of working, shape (4,)
    by_kind   shape (7, 3)
    by_actor  shape (26, actors)
    worth     how far a niche is worth covering, shape (niches,)
    chosen    probability of being chosen, shape (actors, niches)
    """

    numbers: Array
    layers: Array
    ventures: Array
    people: Array
    incomes: Array
    by_kind: Array
    by_actor: Array
    worth: Array
    chosen: Array


@woven
def view_stocks(vector: Array, actors: int, niches: int) -> Stocks:
    """Views of a vector of stocks of a market with so many actors and niches."""
    novelty = FIXED_STOCKS + actors
    capital = novelty + actors
    shares = capital + actors
    coverage = shares + actors * niches
    platforms = (vector.shape[0] - coverage) // niches
    return Stocks(
        vector[:STACK],
        vector[STACK:VENTURES],
        vector[VENTURES:PEOPLE].reshape((VENTURE_KINDS, VENTURE_STAGES)),
        vector[PEOPLE:FIXED_STOCKS],
        vector[FIXED_STOCKS:novelty],
        vector[novelty:capital],
        vector[capital:shares],
        vector[shares:coverage].reshape((actors, niches)),
        vector[coverage:].reshape((platforms, niches)),
    )


@woven
def view_auxiliaries(vector: Array, actors: int, niches: int) -> Auxiliaries:
    """Views of a vector of auxiliaries of a market with so many actors and niches."""
    worth = _ACTOR_BLOCK + ACTOR_ROWS * actors
    return Auxiliaries(
        vector[:NUMBERS],
        vector[_LAYER_BLOCK:_VENTURE_BLOCK].reshape((LAYER_ROWS, LAYERS)),
        vector[_VENTURE_BLOCK:_PEOPLE_BLOCK].reshape((VENTURE_KINDS, VENTURE_FLOWS)),
        vector[_PEOPLE_BLOCK:_INCOME_BLOCK].reshape((WORKS, WORKS)),
        vector[_INCOME_BLOCK:_KIND_BLOCK],
        vector[_KIND_BLOCK:_ACTOR_BLOCK].reshape((KIND_ROWS, 3)),
        vector[_ACTOR_BLOCK:worth].reshape((ACTOR_ROWS, actors)),
        vector[worth : worth + niches],
        vector[worth + niches :].reshape((actors, niches)),
    )
