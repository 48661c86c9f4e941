"""The players between whom a rise of concentration is divided, and ways to group them otherwise.

A player is a set of parameters; switched off, they have their values of the neutral world. Who owns a parameter is a
judgement: that AI lets platforms cover niches "in passing" (`coverage_by_ai`) may be put down to AI or to platforms,
that investors pay a premium for AI stories to capital or to AI. So the division is made again under other groupings,
and the spread of the answers is reported with the answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.analysis.counterfactual import with_values_held
from engine.scenario import Scenario
from engine.scenario.neutral import neutral_values
from engine.text import Text

AI = "ai"
"""Id of the player that AI is, in every grouping."""


@dataclass(frozen=True, slots=True)
class Player:
    """A cause that can be switched off: the parameters `keys` then have their values of the neutral world."""

    id: str
    name: Text
    keys: tuple[str, ...]

    def and_also(self, *others: "Player") -> "Player":
        """The same player with the parameters of others, too."""
        return Player(self.id, self.name, (*self.keys, *(key for other in others for key in other.keys)))


@dataclass(frozen=True, slots=True)
class Grouping:
    """One way to divide the causes among players; every grouping has the same parameters."""

    id: str
    name: Text
    players: tuple[Player, ...]


_AI_GROWTH = Player(AI, Text("AI", "AI"), ("ai_growth_rate",))
_AI_COVERAGE = Player("ai_coverage", Text("coverage by AI", "AI助力的覆盖"), ("coverage_by_ai",))
_AI_STORIES = Player(
    "ai_stories",
    Text("premium for AI stories", "AI叙事溢价"),
    ("ai_premium_individuals", "ai_premium_organisations", "ai_premium_platforms"),
)
_POWER_LAW_AND_METRICS = Player(
    "capital", Text("capital and metrics", "资本与衡量标准"), ("home_run_preference", "metric_narrowness")
)
_PRESSURE = Player("pressure", Text("short-term pressure", "短期压力"), ("short_term_pressure",))
_BUSINESS_MODELS = Player(
    "business_models",
    Text("business models", "商业模式"),
    ("monetisation_individuals", "monetisation_organisations", "monetisation_platforms"),
)
_DEPENDENCE = Player(
    "dependence",
    Text("platform dependence", "平台依赖"),
    (
        "platform_take_rate",
        "weight_bundling",
        "attachment_rate",
        "stack_concentration_rate",
        "stack_opening_rate",
        "coverage_by_stack",
        "coverage_by_capital",
    ),
)
_NETWORK = Player("network", Text("network effects", "网络效应"), ("weight_network",))
_MOVES = Player(
    "business_moves", Text("business moves", "业务转移"), ("acquisition_rate", "graduation_rate", "spin_out_rate")
)

_AI_WHOLE = _AI_GROWTH.and_also(_AI_COVERAGE)
_CAPITAL = _POWER_LAW_AND_METRICS.and_also(_AI_STORIES)
_STRUCTURE = Player("structure", Text("structure", "结构"), ()).and_also(
    _CAPITAL, _PRESSURE, _BUSINESS_MODELS, _DEPENDENCE, _NETWORK, _MOVES
)
_MONEY = Player("money", Text("money: capital, metrics, pressure", "资金：资本、衡量标准与压力"), ()).and_also(
    _CAPITAL, _PRESSURE
)
_PLATFORM_POWER = Player(
    "platform_power",
    Text("platform power: dependence, network, moves", "平台权力：依赖、网络与业务转移"),
    (),
).and_also(_DEPENDENCE, _NETWORK, _MOVES)

MODEL_GROUPING = Grouping(
    "model",
    Text("seven players", "七个参与者"),
    (_AI_WHOLE, _CAPITAL, _PRESSURE, _BUSINESS_MODELS, _DEPENDENCE, _NETWORK, _MOVES),
)
"""The division that the answer is read from."""

REGROUPINGS: tuple[Grouping, ...] = (
    Grouping(
        "coverage_with_platforms",
        Text("coverage by AI counted with platform dependence", "AI助力的覆盖计入平台依赖"),
        (
            _AI_GROWTH,
            _CAPITAL,
            _PRESSURE,
            _BUSINESS_MODELS,
            _DEPENDENCE.and_also(_AI_COVERAGE),
            _NETWORK,
            _MOVES,
        ),
    ),
    Grouping(
        "stories_with_ai",
        Text("premium for AI stories counted with AI", "AI叙事溢价计入AI"),
        (
            _AI_WHOLE.and_also(_AI_STORIES),
            _POWER_LAW_AND_METRICS,
            _PRESSURE,
            _BUSINESS_MODELS,
            _DEPENDENCE,
            _NETWORK,
            _MOVES,
        ),
    ),
    Grouping(
        "four_players",
        Text("structure as three players", "结构合为三个参与者"),
        (_AI_WHOLE, _MONEY, _BUSINESS_MODELS, _PLATFORM_POWER),
    ),
    Grouping("two_players", Text("structure as one player", "结构合为一个参与者"), (_AI_WHOLE, _STRUCTURE)),
)
"""Other sensible divisions."""


def world_of(scenario: Scenario, off: Iterable[Player]) -> Scenario:
    """The world without some players: their parameters as in the neutral world, and no events on them."""
    neutral = neutral_values(scenario.parameters)
    return with_values_held(scenario, {key: neutral[key] for player in off for key in player.keys})


def key_of(world: Scenario) -> tuple[object, ...]:
    """What tells the worlds of one attribution apart: parameters and events."""
    return (*world.parameters.values(), world.events)
