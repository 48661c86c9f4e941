"""The named flows of each mechanism, and the change of the stocks they fill and empty.

Every function adds to `rates` what its flows bring and takes what they carry away; a mechanism that is switched off is
not called, so its flows are 0 and its stocks stay at their start.
"""

from engine.compilation import woven
from engine.mechanisms import (
    ai_capability,
    business_moves,
    complexity,
    coverage,
    demand,
    earnings,
    hype,
    people,
    stack,
    ventures,
)
from engine.mechanisms.types import DISPLACED, EMPLOYED, INDIVIDUAL, PLATFORM, Array, Kinds, Parameters
from engine.solving import given
from engine.solving import layout as at
from engine.solving.layout import Auxiliaries, Stocks


@woven
def flow_capability(stocks: Stocks, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """AI capability grows."""
    signals.numbers[at.CAPABILITY_GROWTH] = ai_capability.capability_growth(stocks.numbers[at.CAPABILITY], p)
    rates.numbers[at.CAPABILITY] += signals.numbers[at.CAPABILITY_GROWTH]


@woven
def flow_innovation(stocks: Stocks, kinds: Kinds, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Innovations appear, are copied, and become obsolete."""
    for a in range(kinds.shape[0]):
        signals.by_actor[at.COPYING, a] = signals.by_actor[at.HAZARD, a] * stocks.novelty[a]
        signals.by_actor[at.OBSOLESCENCE, a] = p.novelty_decay * stocks.novelty[a]
        rates.novelty[a] += (
            signals.by_actor[at.INNOVATION, a] - signals.by_actor[at.COPYING, a] - signals.by_actor[at.OBSOLESCENCE, a]
        )


@woven
def flow_complexity(stocks: Stocks, kinds: Kinds, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Complexity is built and becomes obsolete."""
    for a in range(kinds.shape[0]):
        signals.by_actor[at.COMPLEXITY_BUILD, a] = complexity.complexity_build(
            kinds[a],
            signals.by_actor[at.EFFORT, a],
            signals.by_kind[at.ACCESS, kinds[a]],
            signals.by_actor[at.FUNDING_MET, a],
            p,
        )
        signals.by_actor[at.COMPLEXITY_LOSS, a] = complexity.complexity_loss(
            stocks.complexity[a], signals.by_kind[at.ACCESS, PLATFORM], p
        )
        rates.complexity[a] += signals.by_actor[at.COMPLEXITY_BUILD, a] - signals.by_actor[at.COMPLEXITY_LOSS, a]


@woven
def flow_stack(stocks: Stocks, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Layers of the stack concentrate and open."""
    for layer in range(at.LAYERS):
        signals.layers[at.CONCENTRATION, layer] = stack.layer_concentration(
            stocks.stack[layer], signals.by_kind[at.KIND_SHARE, PLATFORM], signals.by_kind[at.ACCESS, PLATFORM], p
        )
        signals.layers[at.OPENING, layer] = stack.layer_opening(layer, stocks.stack[layer], p)
        rates.stack[layer] += signals.layers[at.CONCENTRATION, layer] - signals.layers[at.OPENING, layer]


@woven
def flow_market(stocks: Stocks, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """The market grows."""
    signals.numbers[at.MARKET_GROWTH] = earnings.market_growth(stocks.numbers[at.MARKET], p)
    rates.numbers[at.MARKET] += signals.numbers[at.MARKET_GROWTH]


@woven
def flow_hype(stocks: Stocks, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Valuations follow their trend and the news."""
    change = hype.overvaluation_change(
        stocks.numbers[at.OVERVALUATION], stocks.numbers[at.EXPECTED_GROWTH], signals.numbers[at.CAPABILITY_GROWTH], p
    )
    signals.numbers[at.OVERVALUATION_CHANGE] = change
    signals.numbers[at.EXPECTATION_CHANGE] = hype.expectation_change(change, stocks.numbers[at.EXPECTED_GROWTH], p)
    rates.numbers[at.OVERVALUATION] += change
    rates.numbers[at.EXPECTED_GROWTH] += signals.numbers[at.EXPECTATION_CHANGE]


@woven
def flow_capital(stocks: Stocks, kinds: Kinds, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Earnings are reinvested, investors allocate, capital is used up."""
    for a in range(kinds.shape[0]):
        signals.by_actor[at.REINVESTMENT, a] = p.reinvestment_rate * signals.by_actor[at.INCOME, a]
        signals.by_actor[at.BURN, a] = p.capital_burn_rate * stocks.capital[a]
        rates.capital[a] += (
            signals.by_actor[at.REINVESTMENT, a] + signals.by_actor[at.ALLOCATION, a] - signals.by_actor[at.BURN, a]
        )


@woven
def flow_ventures(stocks: Stocks, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Ventures are started, move up and fail."""
    crowd = signals.numbers[at.CROWDING]
    for kind in range(at.VENTURE_KINDS):
        promotion = signals.ventures[kind, at.PROMOTION : at.FAILURE]
        failure = signals.ventures[kind, at.FAILURE :]
        signals.ventures[kind, at.ENTRY] = ventures.venture_entry(
            kind, stocks.people[kind], signals.by_kind[at.ACCESS, kind], p
        )
        ventures.promotion_rates(
            kind,
            signals.by_kind[at.ACCESS, kind],
            signals.by_kind[at.KIND_SCARCITY, kind],
            signals.by_kind[at.KIND_FUNDING, kind],
            crowd,
            p,
            promotion,
        )
        ventures.failure_rates(crowd, p, failure)
        rates.ventures[kind, 0] += signals.ventures[kind, at.ENTRY]
        for stage in range(at.VENTURE_STAGES):
            failure[stage] *= stocks.ventures[kind, stage]
            rates.ventures[kind, stage] -= failure[stage]
        for stage in range(at.VENTURE_STAGES - 1):
            promotion[stage] *= stocks.ventures[kind, stage]
            rates.ventures[kind, stage] -= promotion[stage]
            rates.ventures[kind, stage + 1] += promotion[stage]


@woven
def flow_demand(
    stocks: Stocks,
    actors: Array,
    niches: Array,
    kinds: Kinds,
    fixed: Array,
    p: Parameters,
    signals: Auxiliaries,
    rates: Stocks,
) -> None:
    """Customers switch from a to c at the rate kappa s_aj times the probability that c is chosen."""
    market = stocks.numbers[at.MARKET]
    for a in range(kinds.shape[0]):
        part = actors[given.PART, a]
        signals.by_actor[at.UTILITY, a] = demand.utility(
            kinds[a],
            actors[given.APPEAL, a],
            stocks.novelty[a],
            stocks.complexity[a],
            signals.by_kind[at.SUPPLY, kinds[a]],
            signals.numbers[at.PRESSURE],
            signals.by_kind[at.FEE, kinds[a]],
            signals.numbers[at.CONTROL],
            signals.by_actor[at.ALLOCATION, a]
            / (market * (signals.by_actor[at.SHARE, a] + p.subsidy_share_floor * part)),
            p,
        )
    demand.attractions(
        signals.by_actor[at.UTILITY],
        stocks.shares,
        niches[given.SPECIFICITY],
        actors[given.PART],
        kinds,
        p,
        signals.chosen,
    )
    if fixed[given.COVERAGE_ON]:
        demand.limit_to_coverage(signals.chosen, stocks.coverage, kinds)
    demand.choice_probabilities(signals.chosen)
    for j in range(stocks.shares.shape[1]):
        customers = 0.0
        for a in range(kinds.shape[0]):
            customers += stocks.shares[a, j]
        for a in range(kinds.shape[0]):
            rates.shares[a, j] += p.reconsideration_rate * (signals.chosen[a, j] * customers - stocks.shares[a, j])


@woven
def flow_coverage(stocks: Stocks, niches: Array, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """Platforms cover niches that are worth it and leave those that are not."""
    threshold = coverage.attention_threshold(
        niches.shape[1],
        signals.by_kind[at.ACCESS, PLATFORM],
        signals.by_kind[at.KIND_FUNDING, PLATFORM],
        signals.numbers[at.CONTROL],
        p,
    )
    signals.numbers[at.COVERAGE_THRESHOLD] = threshold
    for j in range(niches.shape[1]):
        signals.worth[j] = coverage.worth_covering(niches[given.WEIGHT, j], threshold, p)
        for platform in range(stocks.coverage.shape[0]):
            rates.coverage[platform, j] += coverage.coverage_entry(stocks.coverage[platform, j], signals.worth[j], p)
            rates.coverage[platform, j] -= coverage.coverage_exit(stocks.coverage[platform, j], signals.worth[j], p)


@woven
def flow_business_moves(
    stocks: Stocks, actors: Array, kinds: Kinds, p: Parameters, signals: Auxiliaries, rates: Stocks
) -> None:
    """Firms change their kind and take their customers along, the same part of them in every niche."""
    leaving = signals.by_actor[at.LEAVING : at.JOINING]
    joining = signals.by_actor[at.JOINING :]
    business_moves.move_rates(
        signals.by_actor[at.SCARCITY],
        signals.by_actor[at.WITHIN],
        signals.by_actor[at.FUNDING_MET],
        actors[given.MOVABLE],
        signals.by_kind[at.KIND_SCARCITY],
        signals.by_kind[at.ACCESS],
        signals.numbers[at.CONTROL],
        kinds,
        p,
        leaving,
        joining,
    )
    graduated, attached = joining[business_moves.GRADUATION], joining[business_moves.ATTACHMENT]
    acquired, spun_out = joining[business_moves.ACQUISITION], joining[business_moves.SPIN_OUT]
    to_graduates, to_hosts, to_buyers, to_spin_outs = graduated.sum(), attached.sum(), acquired.sum(), spun_out.sum()
    for j in range(stocks.shares.shape[1]):
        graduating, attaching, bought, spinning_out = 0.0, 0.0, 0.0, 0.0
        for a in range(kinds.shape[0]):
            share = stocks.shares[a, j]
            graduating += leaving[business_moves.GRADUATION, a] * share
            attaching += leaving[business_moves.ATTACHMENT, a] * share
            bought += leaving[business_moves.ACQUISITION, a] * share
            spinning_out += leaving[business_moves.SPIN_OUT, a] * share
        for a in range(kinds.shape[0]):
            arriving = (
                graduated[a] * graduating + attached[a] * attaching + acquired[a] * bought + spun_out[a] * spinning_out
            )
            rate = (
                leaving[business_moves.GRADUATION, a] * to_graduates
                + leaving[business_moves.ATTACHMENT, a] * to_hosts
                + leaving[business_moves.ACQUISITION, a] * to_buyers
                + leaving[business_moves.SPIN_OUT, a] * to_spin_outs
            )
            rates.shares[a, j] += arriving - rate * stocks.shares[a, j]


@woven
def flow_people(stocks: Stocks, fixed: Array, p: Parameters, signals: Auxiliaries, rates: Stocks) -> None:
    """People follow income, and are displaced from organisations."""
    people.incomes_by_work(
        stocks.people,
        stocks.numbers[at.MARKET],
        signals.by_kind[at.KIND_SHARE],
        signals.by_kind[at.KIND_PROFIT, INDIVIDUAL],
        p,
        signals.incomes,
    )
    people.moves_of_people(
        stocks.people,
        fixed[given.PEOPLE_AT_START : given.INCOMES_AT_START],
        signals.incomes,
        fixed[given.INCOMES_AT_START :],
        p,
        signals.people,
    )
    signals.numbers[at.DISPLACEMENT] = people.displacement(
        signals.by_kind[at.ACCESS, PLATFORM], stocks.people[EMPLOYED], p
    )
    for h in range(at.WORKS):
        for k in range(at.WORKS):
            rates.people[h] -= signals.people[h, k]
            rates.people[k] += signals.people[h, k]
    rates.people[EMPLOYED] -= signals.numbers[at.DISPLACEMENT]
    rates.people[DISPLACED] += signals.numbers[at.DISPLACEMENT]
