"""Rest: fast stocks begin where their own equations are zero, given the other stocks.

A mechanism that is switched off keeps its stocks where they would be at rest were it on.
"""

from engine.compilation import compiled
from engine.mechanisms import ventures
from engine.mechanisms.types import Array, Kinds, Parameters
from engine.solving import given
from engine.solving import layout as at
from engine.solving.derivative import derivative

_MOST_DOUBLINGS = 200
_MOST_ITERATIONS = 200
_PRECISION = 1e-15


@compiled
def rest(
    stocks: Array,
    parameters: Parameters,
    actors: Array,
    niches: Array,
    kinds: Kinds,
    fixed: Array,
    auxiliaries: Array,
    rates: Array,
) -> None:
    """Put innovations, ventures and coverage at rest, in place; arguments as in `derivative`."""
    p = parameters[0]
    n, m = kinds.shape[0], niches.shape[1]
    state, found = at.view_stocks(stocks, n, m), at.view_auxiliaries(auxiliaries, n, m)
    switched = fixed.copy()

    switched[given.INNOVATION_ON] = 1.0
    derivative(stocks, parameters, actors, niches, kinds, switched, auxiliaries, rates)
    switched[given.INNOVATION_ON] = fixed[given.INNOVATION_ON]
    for a in range(n):
        state.novelty[a] = found.by_actor[at.INNOVATION, a] / (found.by_actor[at.HAZARD, a] + p.novelty_decay)

    switched[given.VENTURES_ON] = 1.0
    derivative(stocks, parameters, actors, niches, kinds, switched, auxiliaries, rates)
    switched[given.VENTURES_ON] = fixed[given.VENTURES_ON]
    rest_ventures(found, p, state.ventures)

    switched[given.COVERAGE_ON] = 1.0
    derivative(stocks, parameters, actors, niches, kinds, switched, auxiliaries, rates)
    for j in range(m):
        entry, leaving = p.coverage_rate * found.worth[j], p.coverage_exit_rate * (1.0 - found.worth[j])
        for platform in range(state.coverage.shape[0]):
            state.coverage[platform, j] = entry / (entry + leaving)


@compiled
def fill_ventures(crowd: float, found: at.Auxiliaries, p: Parameters, businesses: Array) -> float:
    """Ventures at rest in a market crowded so much, and the crowding that they themselves make.

    crowd       Y  1
    found       entry of ventures, and the signals their rates depend on
    businesses  W  filled, shape (2 kinds, 4 stages)
    """
    products = 0.0
    for kind in range(at.VENTURE_KINDS):
        up, out = found.ventures[kind, at.PROMOTION : at.FAILURE], found.ventures[kind, at.FAILURE :]
        access, scarce = found.by_kind[at.ACCESS, kind], found.by_kind[at.KIND_SCARCITY, kind]
        ventures.promotion_rates(kind, access, scarce, found.by_kind[at.KIND_FUNDING, kind], crowd, p, up)
        ventures.failure_rates(crowd, p, out)
        arriving = found.ventures[kind, at.ENTRY]
        for stage in range(at.VENTURE_STAGES - 1):
            businesses[kind, stage] = arriving / (up[stage] + out[stage])
            arriving = up[stage] * businesses[kind, stage]
        businesses[kind, at.VENTURE_STAGES - 1] = arriving / out[at.VENTURE_STAGES - 1]
        products += ventures.live_products(businesses[kind])
    return ventures.crowding(products, p)


@compiled
def rest_ventures(found: at.Auxiliaries, p: Parameters, businesses: Array) -> None:
    """Ventures at rest in the market that they themselves crowd.

    Crowding at rest is the only root of a falling function: the more crowded, the fewer ventures survive. It lies
    between 0 and what an empty market would attract, and is found by the Illinois variant of false position.
    """
    lower, upper = 0.0, fill_ventures(0.0, found, p, businesses)
    if not upper > 0.0:
        return
    above = upper
    below = fill_ventures(upper, found, p, businesses) - upper
    for _ in range(_MOST_DOUBLINGS):
        if not below > 0.0:
            break
        lower, above, upper = upper, below, 2.0 * upper
        below = fill_ventures(upper, found, p, businesses) - upper
    crowd, before = upper, lower
    for _ in range(_MOST_ITERATIONS):
        if above == below or abs(crowd - before) <= _PRECISION * (1.0 + crowd):
            break
        before = crowd
        crowd = (lower * below - upper * above) / (below - above)
        excess = fill_ventures(crowd, found, p, businesses) - crowd
        if excess > 0.0:
            lower, above = crowd, excess
            below *= 0.5
        else:
            upper, below = crowd, excess
            above *= 0.5
        if excess == 0.0:
            break
    fill_ventures(crowd, found, p, businesses)
