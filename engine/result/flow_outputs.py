"""The named flows of a run as outputs: everything that fills or empties a stock."""

import itertools
from collections.abc import Iterator

import numpy as np

from engine.indicators import KIND_NAMES
from engine.mechanisms.types import Array
from engine.result.output import Recipe
from engine.result.stock_outputs import LAYER_TEXTS, STAGE_TEXTS, WORK_TEXTS, of
from engine.scenario import Kind
from engine.solving import given
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

Named = tuple[str, Recipe]

_ACTOR_FLOWS = {
    "innovation": (at.INNOVATION, "innovations/yr", Text("Innovation", "创新")),
    "copying": (at.COPYING, "innovations/yr", Text("Copying", "被复制")),
    "obsolescence": (at.OBSOLESCENCE, "innovations/yr", Text("Obsolescence", "过时")),
    "complexity_build": (at.COMPLEXITY_BUILD, "choices/yr", Text("Complexity built", "复杂度构建")),
    "complexity_loss": (at.COMPLEXITY_LOSS, "choices/yr", Text("Complexity lost", "复杂度流失")),
    "reinvestment": (at.REINVESTMENT, "market/yr", Text("Reinvestment", "再投资")),
    "allocation": (at.ALLOCATION, "market/yr", Text("Venture capital received", "获得的风险投资")),
    "burn": (at.BURN, "market/yr", Text("Capital used up", "消耗的资本")),
}
_MOVES = {
    "graduation": (Kind.INDIVIDUAL, Kind.ORGANISATION, Text("Graduation", "成长为组织")),
    "attachment": (Kind.INDIVIDUAL, Kind.PLATFORM, Text("Attachment", "依附平台")),
    "acquisition": (Kind.ORGANISATION, Kind.PLATFORM, Text("Acquisition", "收购")),
    "spin_out": (Kind.ORGANISATION, Kind.INDIVIDUAL, Text("Spin-out", "分拆独立")),
}


def flow_recipes(run: Trajectory) -> dict[str, Recipe]:
    """Every flow by name, such as "flow.switching.Individuals.Platforms"; shares in parts of the market per year."""
    return dict(
        [
            *_of_the_market(run),
            *_of_actors(run),
            *_of_the_stack(run),
            *_of_ventures(run),
            *_of_shares(run),
            *_of_coverage(run),
            *_of_people(run),
        ]
    )


def _of_the_market(run: Trajectory) -> Iterator[Named]:
    for name, position, unit, text in (
        ("capability_growth", at.CAPABILITY_GROWTH, "1/yr", Text("Growth of AI capability", "AI能力增长")),
        ("market_growth", at.MARKET_GROWTH, "market/yr", Text("Growth of the market", "市场增长")),
        ("overvaluation_change", at.OVERVALUATION_CHANGE, "1/yr", Text("Change of overvaluation", "高估程度变化")),
        ("expectation_change", at.EXPECTATION_CHANGE, "1/yr^2", Text("Change of expectations", "预期变化")),
    ):

        def values(position: int = position) -> Array:
            return run.number(position)

        yield f"flow.{name}", Recipe(unit, text, values)


def _of_actors(run: Trajectory) -> Iterator[Named]:
    for name, (row, unit, text) in _ACTOR_FLOWS.items():
        for column, actor in enumerate(run.scenario.actors):

            def values(row: int = row, column: int = column) -> Array:
                return run.by_actor(row)[:, column]

            yield f"flow.{name}.{actor.name}", Recipe(unit, of(text, actor.name), values)


def _of_the_stack(run: Trajectory) -> Iterator[Named]:
    for name, row, text in (
        ("concentration", at.CONCENTRATION, Text("Concentration gained", "集中度上升")),
        ("opening", at.OPENING, Text("Opening", "开放")),
    ):
        for column, (layer, layer_text) in enumerate(LAYER_TEXTS.items()):

            def values(row: int = row, column: int = column) -> Array:
                return run.auxiliary("layers")[:, row, column]

            yield f"flow.{name}.{layer}", Recipe("1/yr", of(text, layer_text), values)


def _of_ventures(run: Trajectory) -> Iterator[Named]:
    stages = list(STAGE_TEXTS.items())
    names: list[tuple[str, Text, tuple[Text, ...]]] = [("entry", Text("Ventures started", "新创项目"), ())]
    names += [
        (f"promotion.{lower}.{upper}", Text("Ventures moving up", "升级的项目"), (text, upper_text))
        for (lower, text), (upper, upper_text) in itertools.pairwise(stages)
    ]
    names += [(f"failure.{stage}", Text("Ventures failing", "失败的项目"), (text,)) for stage, text in stages]
    for kind in (Kind.INDIVIDUAL, Kind.ORGANISATION):
        for column, (name, text, owners) in enumerate(names):

            def values(kind: int = kind, column: int = column) -> Array:
                return run.auxiliary("ventures")[:, kind, column]

            yield (
                f"flow.ventures.{kind.plural}.{name}",
                Recipe("ventures/yr", of(text, KIND_NAMES[kind], *owners), values),
            )


def _of_shares(run: Trajectory) -> Iterator[Named]:
    actors = list(enumerate(run.scenario.actors))
    switching = Text("Switching", "转投")
    for a, loser in actors:
        for c, winner in actors:
            if a == c:
                continue

            def switched(a: int = a, c: int = c) -> Array:
                return switching_flow(run, a, c)

            yield (
                f"flow.switching.{loser.name}.{winner.name}",
                Recipe("1/yr", of(switching, f"{loser.name} → {winner.name}"), switched),
            )
    for position, (name, (source, target, text)) in enumerate(_MOVES.items()):
        for a, loser in actors:
            for c, winner in actors:
                if loser.kind is source and winner.kind is target:

                    def moved(position: int = position, a: int = a, c: int = c) -> Array:
                        return business_move_flow(run, position, a, c)

                    yield (
                        f"flow.{name}.{loser.name}.{winner.name}",
                        Recipe("1/yr", of(text, f"{loser.name} → {winner.name}"), moved),
                    )


def switching_flow(run: Trajectory, loser: int, winner: int) -> Array:
    """Share that switches from one actor to another, of the whole market per year: sum_j w_j kappa s_aj chosen_cj."""
    if not run.scenario.switches["demand"]:
        return np.zeros(len(run.years))
    switching = run.stock("shares")[:, loser] * run.auxiliary("chosen")[:, winner]
    return np.asarray(run.parameter("reconsideration_rate") * (switching @ run.market.niches[given.WEIGHT]))


def business_move_flow(run: Trajectory, move: int, loser: int, winner: int) -> Array:
    """Share that a move carries from one actor to another, of the whole market per year."""
    rate = run.by_actor(at.LEAVING + move)[:, loser] * run.by_actor(at.JOINING + move)[:, winner]
    return np.asarray(rate * run.by_actor(at.SHARE)[:, loser])


def _of_coverage(run: Trajectory) -> Iterator[Named]:
    platforms = [actor for actor in run.scenario.actors if actor.kind is Kind.PLATFORM]
    for name, text in (
        ("coverage_entry", Text("Coverage gained", "新增覆盖")),
        ("coverage_exit", Text("Coverage given up", "放弃覆盖")),
    ):
        for row, platform in enumerate(platforms):

            def values(name: str = name, row: int = row) -> Array:
                return coverage_flow(run, name, row)

            yield f"flow.{name}.{platform.name}", Recipe("1/yr", of(text, platform.name), values)


def coverage_flow(run: Trajectory, name: str, platform: int) -> Array:
    """Coverage that a platform gains or gives up, weighted by the size of niches, 1/yr."""
    if not run.scenario.switches["coverage"]:
        return np.zeros(len(run.years))
    covered, worth = run.stock("coverage")[:, platform], run.auxiliary("worth")
    if name == "coverage_entry":
        flow = run.parameter("coverage_rate")[:, None] * worth * (1.0 - covered)
    else:
        flow = run.parameter("coverage_exit_rate")[:, None] * (1.0 - worth) * covered
    return np.asarray(flow @ run.market.niches[given.WEIGHT])


def _of_people(run: Trajectory) -> Iterator[Named]:
    works = list(enumerate(WORK_TEXTS.items()))
    text = Text("People moving", "人口流动")
    for h, (source, source_text) in works:
        for k, (target, target_text) in works:
            if h == k:
                continue

            def values(h: int = h, k: int = k) -> Array:
                return run.auxiliary("people")[:, h, k]

            arrow = Text(f"{source_text.en} → {target_text.en}", f"{source_text.zh} → {target_text.zh}")
            yield f"flow.people.{source}.{target}", Recipe("1/yr", of(text, arrow), values)
    yield (
        "flow.displacement",
        Recipe(
            "1/yr", Text("People displaced from organisations", "组织中被取代的人"), lambda: run.number(at.DISPLACEMENT)
        ),
    )
