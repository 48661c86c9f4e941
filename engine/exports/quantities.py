"""Everything a run can tell over time, each with what it is, whose it is and where: the columns of a table.

The names of outputs are joined by dots, and names of actors may hold dots, so what an output speaks of is taken from
the scenario and never read out of its name.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from engine.indicators import INDICATORS
from engine.mechanisms.types import Array
from engine.result import Result
from engine.result.flow_outputs import flow_recipes
from engine.result.output import Recipe
from engine.result.stock_outputs import stock_recipes
from engine.scenario import Actor, Kind, Scenario
from engine.solving.names import LAYER_NAMES, VENTURE_STAGE_NAMES, WORK_NAMES
from engine.text import Text

STOCK, FLOW, INDICATOR = "stock", "flow", "indicator"

_NUMBERS = ("ai_capability", "overvaluation", "expected_growth", "market")
_OWN_FLOWS = (
    *("innovation", "copying", "obsolescence", "complexity_build", "complexity_loss"),
    *("reinvestment", "allocation", "burn"),
)
_MARKET_FLOWS = ("capability_growth", "market_growth", "overvaluation_change", "expectation_change")
_MOVES = {
    "graduation": (Kind.INDIVIDUAL, Kind.ORGANISATION),
    "attachment": (Kind.INDIVIDUAL, Kind.PLATFORM),
    "acquisition": (Kind.ORGANISATION, Kind.PLATFORM),
    "spin_out": (Kind.ORGANISATION, Kind.INDIVIDUAL),
}
_WITH_VENTURES = (Kind.INDIVIDUAL, Kind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Subject:
    """What an output speaks of; empty where it does not apply.

    type      "stock", "flow" or "indicator"
    quantity  what is measured, such as "share", "switching" or "hhi"
    kind      "individual", "organisation" or "platform": of the actor, or of all the actors it speaks of
    actor     whose it is; of a flow, whom it leaves
    niche     where; empty for the whole market
    part      layer of the stack, stage of ventures or way of working; of a flow, what it leaves
    to        actor or part that a flow enters
    """

    type: str
    quantity: str
    kind: str = ""
    actor: str = ""
    niche: str = ""
    part: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One output of a run, not computed yet.

    name  as everywhere in the program, such as "share.Platforms.Niche 3"
    """

    name: str
    subject: Subject
    unit: str
    text: Text
    compute: Callable[[], Array] = field(repr=False, compare=False)
    """Its values, shape (outputs,)."""


def shares_of_actors(result: Result) -> tuple[Quantity, ...]:
    """The share of the whole market of each actor."""
    recipes = stock_recipes(result.trajectory)
    return tuple(_quantities(((f"share.{each.name}", _share(each)) for each in result.scenario.actors), recipes))


def stocks(result: Result) -> tuple[Quantity, ...]:
    """Every stock in the order of their vector; shares of the whole market, which are sums, are not among them."""
    return tuple(_quantities(_stock_subjects(result.scenario), stock_recipes(result.trajectory)))


def flows(result: Result) -> tuple[Quantity, ...]:
    """Every named flow."""
    return tuple(_quantities(_flow_subjects(result.scenario), flow_recipes(result.trajectory)))


def indicators(result: Result) -> tuple[Quantity, ...]:
    """Every indicator of the kinds that are there."""
    run, present = result.trajectory, {actor.kind for actor in result.scenario.actors}
    found = []
    for each in INDICATORS:
        if each.kind is not None and each.kind not in present:
            continue
        kind = "" if each.kind is None else each.kind.file_name
        quantity = each.id if each.kind is None else each.id.removesuffix(f".{each.kind.plural}")

        def values(compute: Callable[..., Array] = each.compute) -> Array:
            return compute(run)

        found.append(Quantity(f"indicator.{each.id}", Subject(INDICATOR, quantity, kind), each.unit, each.text, values))
    return tuple(found)


def everything(result: Result) -> tuple[Quantity, ...]:
    """Shares of the whole market, every stock, indicator and flow."""
    return (*shares_of_actors(result), *stocks(result), *indicators(result), *flows(result))


def _quantities(subjects: Iterable[tuple[str, Subject]], recipes: dict[str, Recipe]) -> Iterator[Quantity]:
    # Names with dots may coincide; then there is one output of that name, and it is spoken of once.
    for name, subject in dict(subjects).items():
        recipe = recipes[name]
        yield Quantity(name, subject, recipe.unit, recipe.text, recipe.compute)


def _share(actor: Actor, niche: str = "") -> Subject:
    return Subject(STOCK, "share" if niche else "market_share", actor.kind.file_name, actor.name, niche)


def _stock_subjects(scenario: Scenario) -> Iterator[tuple[str, Subject]]:
    for name in _NUMBERS:
        yield name, Subject(STOCK, name)
    for layer in LAYER_NAMES:
        yield f"stack.{layer}", Subject(STOCK, "stack", part=layer)
    for kind in _WITH_VENTURES:
        for stage in VENTURE_STAGE_NAMES:
            yield f"ventures.{kind.plural}.{stage}", Subject(STOCK, "ventures", kind.file_name, part=stage)
    for work in WORK_NAMES:
        yield f"people.{work}", Subject(STOCK, "people", part=work)
    for quantity in ("complexity", "novelty", "capital"):
        for actor in scenario.actors:
            yield f"{quantity}.{actor.name}", Subject(STOCK, quantity, actor.kind.file_name, actor.name)
    for actor in scenario.actors:
        for niche in scenario.niches:
            yield f"share.{actor.name}.{niche.name}", _share(actor, niche.name)
    for actor in _platforms(scenario):
        for niche in scenario.niches:
            subject = Subject(STOCK, "coverage", actor.kind.file_name, actor.name, niche.name)
            yield f"coverage.{actor.name}.{niche.name}", subject


def _platforms(scenario: Scenario) -> list[Actor]:
    return [each for each in scenario.actors if each.kind is Kind.PLATFORM]


def _flow_subjects(scenario: Scenario) -> Iterator[tuple[str, Subject]]:
    for name in _MARKET_FLOWS:
        yield f"flow.{name}", Subject(FLOW, name)
    for name in _OWN_FLOWS:
        for actor in scenario.actors:
            yield f"flow.{name}.{actor.name}", Subject(FLOW, name, actor.kind.file_name, actor.name)
    for name in ("concentration", "opening"):
        for layer in LAYER_NAMES:
            yield f"flow.{name}.{layer}", Subject(FLOW, name, part=layer)
    yield from _flows_of_ventures()
    yield from _flows_of_shares(scenario)
    for name in ("coverage_entry", "coverage_exit"):
        for actor in _platforms(scenario):
            yield f"flow.{name}.{actor.name}", Subject(FLOW, name, actor.kind.file_name, actor.name)
    for source, target in itertools.permutations(WORK_NAMES, 2):
        yield f"flow.people.{source}.{target}", Subject(FLOW, "people", part=source, to=target)
    yield "flow.displacement", Subject(FLOW, "displacement")


def _flows_of_ventures() -> Iterator[tuple[str, Subject]]:
    for kind in _WITH_VENTURES:
        start, owner = f"flow.ventures.{kind.plural}", kind.file_name
        yield f"{start}.entry", Subject(FLOW, "ventures_entry", owner, to=VENTURE_STAGE_NAMES[0])
        for lower, upper in itertools.pairwise(VENTURE_STAGE_NAMES):
            subject = Subject(FLOW, "ventures_promotion", owner, part=lower, to=upper)
            yield f"{start}.promotion.{lower}.{upper}", subject
        for stage in VENTURE_STAGE_NAMES:
            yield f"{start}.failure.{stage}", Subject(FLOW, "ventures_failure", owner, part=stage)


def _flows_of_shares(scenario: Scenario) -> Iterator[tuple[str, Subject]]:
    pairs = list(itertools.permutations(scenario.actors, 2))
    for loser, winner in pairs:
        yield f"flow.switching.{loser.name}.{winner.name}", _between("switching", loser, winner)
    for name, kinds in _MOVES.items():
        for loser, winner in pairs:
            if (loser.kind, winner.kind) == kinds:
                yield f"flow.{name}.{loser.name}.{winner.name}", _between(name, loser, winner)


def _between(name: str, loser: Actor, winner: Actor) -> Subject:
    return Subject(FLOW, name, loser.kind.file_name, loser.name, to=winner.name)
