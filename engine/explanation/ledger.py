"""The ledger of every stock but shares: which named flows fill and empty it, and what is at their other end."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from engine.explanation.explanation import Entry
from engine.explanation.formula import over_moments, parameters_over_moments
from engine.explanation.path import Path
from engine.mechanisms import coverage
from engine.mechanisms.types import Array
from engine.result.flow_outputs import flow_recipes
from engine.result.stock_outputs import of
from engine.scenario import Kind, Scenario
from engine.solving import layout as at
from engine.solving.names import LAYER_NAMES, VENTURE_STAGE_NAMES, WORK_NAMES
from engine.solving.trajectory import Trajectory
from engine.text import Text

_COVERAGE_FLOWS = (
    ("coverage_entry", 1.0, over_moments(coverage.coverage_entry), Text("Coverage gained", "新增覆盖")),
    ("coverage_exit", -1.0, over_moments(coverage.coverage_exit), Text("Coverage given up", "放弃覆盖")),
)


@dataclass(frozen=True, eq=False)
class Rate:
    """A flow in the ledger of a stock over time; names as in `Entry`.

    values  in the unit of the stock per year, negative where it carries away, shape (moments,)
    """

    name: str
    text: Text
    values: Array
    counterpart: str | None = None

    def over(self, weights: Array) -> Entry:
        """What it brought altogether, moments counting by their weights."""
        return Entry(self.name, self.text, float(weights @ self.values), self.counterpart)


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow as a stock sees it: its name in `Result.flows`, +1 where it fills and -1 where it empties."""

    name: str
    sign: float
    counterpart: str | None = None


@dataclass(frozen=True, slots=True)
class Stock:
    """A stock, the flows that fill and empty it, and the mechanism that moves it."""

    mechanism: str
    flows: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of one niche by one platform; `platform` counts platforms only."""

    platform: int
    niche: int


def stocks_with_flows(scenario: Scenario) -> dict[str, Stock]:
    """Every stock whose flows `Result.flows` names one by one."""
    return dict([*_numbers(), *_stack(), *_of_actors(scenario), *_ventures(), *_people()])


def ledger(path: Path, stock: Stock) -> tuple[Entry, ...]:
    """What every flow brought to a stock; nothing when its mechanism is off."""
    return tuple(each.over(path.weights) for each in stock_rates(path.run, stock))


def coverage_ledger(path: Path, covered: Coverage) -> tuple[Entry, ...]:
    """Coverage gained and given up in one niche; nothing when coverage is off."""
    return tuple(each.over(path.weights) for each in coverage_rates(path.run, covered))


def stock_rates(run: Trajectory, stock: Stock) -> tuple[Rate, ...]:
    """The flows of a stock at every row of a run; none when its mechanism is off."""
    if not run.scenario.switches[stock.mechanism]:
        return ()
    recipes = flow_recipes(run)
    found = ((flow, recipes[f"flow.{flow.name}"]) for flow in stock.flows)
    return tuple(
        Rate(f"flow.{flow.name}", recipe.text, flow.sign * recipe.compute(), flow.counterpart) for flow, recipe in found
    )


def coverage_rates(run: Trajectory, covered: Coverage) -> tuple[Rate, ...]:
    """Coverage gained and given up in one niche at every row of a run; none when coverage is off."""
    if not run.scenario.switches["coverage"]:
        return ()
    platforms = [each for each in run.scenario.actors if each.kind is Kind.PLATFORM]
    names = platforms[covered.platform].name, run.scenario.niches[covered.niche].name
    parameters = parameters_over_moments(run.track)
    state = run.stock("coverage")[:, covered.platform, covered.niche]
    worth = run.auxiliary("worth")[:, covered.niche]
    return tuple(
        Rate(f"flow.{name}.{'.'.join(names)}", of(text, *names), sign * formula(state, worth, parameters))
        for name, sign, formula, text in _COVERAGE_FLOWS
    )


def _numbers() -> Iterator[tuple[str, Stock]]:
    yield "ai_capability", Stock("ai_capability", (Flow("capability_growth", 1.0),))
    yield "overvaluation", Stock("hype", (Flow("overvaluation_change", 1.0),))
    yield "expected_growth", Stock("hype", (Flow("expectation_change", 1.0),))
    yield "market", Stock("earnings", (Flow("market_growth", 1.0),))


def _stack() -> Iterator[tuple[str, Stock]]:
    for layer in LAYER_NAMES:
        yield (
            f"stack.{layer}",
            Stock("stack", (Flow(f"concentration.{layer}", 1.0), Flow(f"opening.{layer}", -1.0))),
        )


def _of_actors(scenario: Scenario) -> Iterator[tuple[str, Stock]]:
    quantities = (
        ("complexity", "complexity", {"complexity_build": 1.0, "complexity_loss": -1.0}),
        ("novelty", "innovation", {"innovation": 1.0, "copying": -1.0, "obsolescence": -1.0}),
        ("capital", "capital", {"reinvestment": 1.0, "allocation": 1.0, "burn": -1.0}),
    )
    for quantity, mechanism, flows in quantities:
        for actor in scenario.actors:
            found = tuple(Flow(f"{flow}.{actor.name}", sign) for flow, sign in flows.items())
            yield f"{quantity}.{actor.name}", Stock(mechanism, found)


def _ventures() -> Iterator[tuple[str, Stock]]:
    for kind in tuple(Kind)[: at.VENTURE_KINDS]:
        stocks = f"ventures.{kind.plural}"
        flows: dict[str, list[Flow]] = {stage: [] for stage in VENTURE_STAGE_NAMES}
        flows[VENTURE_STAGE_NAMES[0]].append(Flow(f"{stocks}.entry", 1.0))
        for lower, upper in itertools.pairwise(VENTURE_STAGE_NAMES):
            name = f"{stocks}.promotion.{lower}.{upper}"
            flows[lower].append(Flow(name, -1.0, f"{stocks}.{upper}"))
            flows[upper].append(Flow(name, 1.0, f"{stocks}.{lower}"))
        for stage in VENTURE_STAGE_NAMES:
            flows[stage].append(Flow(f"{stocks}.failure.{stage}", -1.0))
            yield f"{stocks}.{stage}", Stock("ventures", tuple(flows[stage]))


def _people() -> Iterator[tuple[str, Stock]]:
    _, organisations, _, displaced = WORK_NAMES
    for work in WORK_NAMES:
        flows: list[Flow] = []
        for other in WORK_NAMES:
            if other != work:
                flows.append(Flow(f"people.{other}.{work}", 1.0, f"people.{other}"))
                flows.append(Flow(f"people.{work}.{other}", -1.0, f"people.{other}"))
        if work == organisations:
            flows.append(Flow("displacement", -1.0, f"people.{displaced}"))
        if work == displaced:
            flows.append(Flow("displacement", 1.0, f"people.{organisations}"))
        yield f"people.{work}", Stock("people", tuple(flows))
