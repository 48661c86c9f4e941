"""What the mechanisms tell each other at one moment; one that is switched off supplies its neutral value.

In two parts: `signal_before_novelty` needs every stock but the innovations not copied yet, and yields the rates at
which these appear and are copied; `signal_after_novelty` needs them, too.
"""

from engine.compilation import woven
from engine.mechanisms import (
    ai_capability,
    capital,
    earnings,
    innovation,
    replication,
    stack,
    structure,
    ventures,
)
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, PLATFORM, Array, Kinds, Parameters
from engine.solving import given
from engine.solving import layout as at
from engine.solving.layout import Auxiliaries, Stocks


@woven
def signal_before_novelty(
    stocks: Stocks, actors: Array, niches: Array, kinds: Kinds, fixed: Array, p: Parameters, signals: Auxiliaries
) -> None:
    """Everything that does not ask how much innovation is not copied yet."""
    signal_structure(stocks, actors, niches, kinds, p, signals)
    signal_technology(stocks, kinds, fixed, p, signals)
    signal_effort(stocks, actors, kinds, fixed, p, signals)


@woven
def signal_after_novelty(
    stocks: Stocks, actors: Array, kinds: Kinds, fixed: Array, p: Parameters, signals: Auxiliaries
) -> None:
    """Everything that does."""
    signal_scarcity(stocks, kinds, fixed, p, signals)
    signal_money(stocks, actors, kinds, fixed, p, signals)
    signal_ventures(stocks, fixed, p, signals)


@woven
def signal_structure(
    stocks: Stocks, actors: Array, niches: Array, kinds: Kinds, p: Parameters, signals: Auxiliaries
) -> None:
    """Shares of actors, of kinds, and within kinds."""
    structure.total_shares(stocks.shares, niches[given.WEIGHT], signals.by_actor[at.SHARE])
    structure.kind_sums(signals.by_actor[at.SHARE], kinds, signals.by_kind[at.KIND_SHARE])
    structure.shares_within_kind(
        signals.by_actor[at.SHARE],
        signals.by_kind[at.KIND_SHARE],
        actors[given.PART],
        kinds,
        p.share_floor,
        signals.by_actor[at.WITHIN],
    )


@woven
def signal_technology(stocks: Stocks, kinds: Kinds, fixed: Array, p: Parameters, signals: Auxiliaries) -> None:
    """Access to AI, control of the stack and copy hazards. Neutral: 0."""
    ai_capability.access_to_frontier(
        fixed[given.AI_CAPABILITY_ON] * stocks.numbers[at.CAPABILITY], p, signals.by_kind[at.ACCESS]
    )
    signals.numbers[at.CONTROL] = fixed[given.STACK_ON] * stocks.stack.mean()
    signals.numbers[at.TAKE_RATE] = stack.take_rate(signals.numbers[at.CONTROL], p)
    stack.fee_rates(signals.numbers[at.TAKE_RATE], p, signals.by_kind[at.FEE])

    copiers = replication.copiers_capability(signals.by_kind[at.KIND_SHARE], signals.by_kind[at.ACCESS])
    signals.numbers[at.COPIERS_CAPABILITY] = copiers
    signals.numbers[at.SIMPLE_COPY_TIME] = replication.simple_copy_time(copiers, p)
    signals.numbers[at.COPY_ACCURACY] = replication.copy_accuracy(copiers, p)
    for a in range(kinds.shape[0]):
        signals.by_actor[at.HAZARD, a] = fixed[given.REPLICATION_ON] * replication.copy_hazard(
            stocks.complexity[a], signals.numbers[at.COPY_ACCURACY], signals.numbers[at.SIMPLE_COPY_TIME]
        )


@woven
def signal_effort(
    stocks: Stocks, actors: Array, kinds: Kinds, fixed: Array, p: Parameters, signals: Auxiliaries
) -> None:
    """Short-term pressure, R&D effort, funding met and innovation. Neutral: pressure 0, funding met 1."""
    market = stocks.numbers[at.MARKET]
    signals.numbers[at.PRESSURE] = fixed[given.INNOVATION_ON] * innovation.short_term_pressure(
        stocks.numbers[at.EXPECTED_GROWTH], p
    )
    for a in range(kinds.shape[0]):
        within = signals.by_actor[at.WITHIN, a]
        heads = stocks.people[kinds[a]] if kinds[a] != PLATFORM else 1.0
        signals.by_actor[at.EFFORT, a] = innovation.research_effort(
            kinds[a], heads, within / actors[given.PART, a], signals.numbers[at.PRESSURE], p
        )
        signals.by_actor[at.FUNDING_MET, a] = (
            capital.funding_met(kinds[a], stocks.capital[a], within, market, p) if fixed[given.CAPITAL_ON] else 1.0
        )
        if fixed[given.INNOVATION_ON]:
            signals.by_actor[at.INNOVATION, a] = innovation.innovation_rate(
                kinds[a],
                signals.by_actor[at.EFFORT, a],
                signals.by_kind[at.ACCESS, kinds[a]],
                signals.by_actor[at.FUNDING_MET, a],
                p,
            )


@woven
def signal_scarcity(stocks: Stocks, kinds: Kinds, fixed: Array, p: Parameters, signals: Auxiliaries) -> None:
    """How scarce every offer is. Neutral: 1."""
    for a in range(kinds.shape[0]):
        signals.by_actor[at.SCARCITY, a] = (
            innovation.scarcity(stocks.novelty[a], p) if fixed[given.INNOVATION_ON] else 1.0
        )
    structure.kind_means(
        signals.by_actor[at.SCARCITY], signals.by_actor[at.WITHIN], kinds, signals.by_kind[at.KIND_SCARCITY]
    )


@woven
def signal_money(
    stocks: Stocks, actors: Array, kinds: Kinds, fixed: Array, p: Parameters, signals: Auxiliaries
) -> None:
    """Margins, incomes and the allocation of capital. Neutral: 0."""
    market, overvaluation = stocks.numbers[at.MARKET], stocks.numbers[at.OVERVALUATION]
    total, within, fees = signals.by_actor[at.SHARE], signals.by_actor[at.WITHIN], signals.by_kind[at.FEE]

    received = earnings.fees_received(market, total, signals.by_actor[at.SCARCITY], fees, kinds, p)
    scores = 0.0
    for a in range(kinds.shape[0]):
        signals.by_actor[at.MARGIN, a] = fixed[given.EARNINGS_ON] * earnings.margin(
            kinds[a], signals.by_actor[at.SCARCITY, a], fees[kinds[a]], signals.numbers[at.CONTROL], p
        )
        signals.by_actor[at.PROFIT, a] = market * total[a] * signals.by_actor[at.MARGIN, a]
        fee_part = fixed[given.EARNINGS_ON] * received * within[a] if kinds[a] == PLATFORM else 0.0
        signals.by_actor[at.INCOME, a] = signals.by_actor[at.PROFIT, a] + fee_part
        signals.by_actor[at.ALLOCATION, a] = capital.investor_score(
            kinds[a],
            actors[given.PART, a],
            total[a],
            signals.by_actor[at.MARGIN, a],
            signals.by_kind[at.ACCESS, PLATFORM],
            overvaluation,
            p,
        )
        scores += signals.by_actor[at.ALLOCATION, a]
    signals.numbers[at.FUNDING_INFLOW] = fixed[given.CAPITAL_ON] * capital.funding_inflow(overvaluation, market, p)
    for a in range(kinds.shape[0]):
        signals.by_actor[at.ALLOCATION, a] *= signals.numbers[at.FUNDING_INFLOW] / scores
    structure.kind_means(signals.by_actor[at.FUNDING_MET], within, kinds, signals.by_kind[at.KIND_FUNDING])
    structure.kind_sums(signals.by_actor[at.PROFIT], kinds, signals.by_kind[at.KIND_PROFIT])


@woven
def signal_ventures(stocks: Stocks, fixed: Array, p: Parameters, signals: Auxiliaries) -> None:
    """Crowding of the market with products, and what customers can find. Neutral: no crowding."""
    products = ventures.live_products(stocks.ventures[INDIVIDUAL]) + ventures.live_products(
        stocks.ventures[ORGANISATION]
    )
    signals.numbers[at.CROWDING] = fixed[given.VENTURES_ON] * ventures.crowding(products, p)
    signals.by_kind[at.SUPPLY, INDIVIDUAL] = ventures.supply(stocks.ventures[INDIVIDUAL], p)
    signals.by_kind[at.SUPPLY, ORGANISATION] = ventures.supply(stocks.ventures[ORGANISATION], p)
    signals.by_kind[at.SUPPLY, PLATFORM] = 0.0
