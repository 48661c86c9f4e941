"""The stocks of a run as named outputs."""

from collections.abc import Callable

from engine.indicators import KIND_NAMES
from engine.mechanisms.types import Array
from engine.result.output import Recipe
from engine.scenario import Kind, Scenario
from engine.solving import layout as at
from engine.solving.names import LAYER_NAMES, VENTURE_STAGE_NAMES, WORK_NAMES, stock_names
from engine.solving.trajectory import Trajectory
from engine.text import Text

_NUMBERS = {
    "ai_capability": ("1", Text("AI capability", "AI能力")),
    "overvaluation": ("1", Text("Overvaluation (logarithm)", "高估程度（对数）")),
    "expected_growth": ("1/yr", Text("Expected growth of valuations", "预期估值增长")),
    "market": ("market", Text("Size of the market", "市场规模")),
}
LAYER_TEXTS = dict(
    zip(
        LAYER_NAMES,
        (
            Text("infrastructure", "基础设施"),
            Text("framework", "框架"),
            Text("model", "模型"),
            Text("application", "应用"),
        ),
        strict=True,
    )
)
STAGE_TEXTS = dict(
    zip(
        VENTURE_STAGE_NAMES,
        (
            Text("validation", "技术验证"),
            Text("product", "产品化"),
            Text("commercial", "商业化"),
            Text("scale", "规模化"),
        ),
        strict=True,
    )
)
WORK_TEXTS = dict(
    zip(
        WORK_NAMES,
        (
            Text("independent", "独立工作"),
            Text("in organisations", "在组织中"),
            Text("dependent on a platform", "依附平台"),
            Text("displaced", "被取代"),
        ),
        strict=True,
    )
)
_ACTOR_STOCKS = {
    "complexity": ("choices", Text("Complexity", "复杂度")),
    "novelty": ("innovations", Text("Innovations not copied yet", "尚未被复制的创新")),
    "capital": ("market", Text("Capital", "资本")),
}
_SHARE = Text("Share", "份额")
_COVERAGE = Text("Coverage", "覆盖")


def of(text: Text, *owners: str | Text) -> Text:
    """A text about something of somebody: "Capital, Platforms"."""
    english = [each.en if isinstance(each, Text) else each for each in owners]
    chinese = [each.zh if isinstance(each, Text) else each for each in owners]
    return Text(", ".join([text.en, *english]), f"{text.zh}（{'，'.join(chinese)}）")


def descriptions(scenario: Scenario) -> list[tuple[str, Text]]:
    """Unit and text of every stock, in the order of their vector."""
    rows = list(_NUMBERS.values())
    rows += [("1", of(Text("Concentration", "集中度"), text)) for text in LAYER_TEXTS.values()]
    for kind in (Kind.INDIVIDUAL, Kind.ORGANISATION):
        rows += [
            ("ventures", of(Text("Ventures", "创业项目"), KIND_NAMES[kind], text)) for text in STAGE_TEXTS.values()
        ]
    rows += [("1", of(Text("People", "人口"), text)) for text in WORK_TEXTS.values()]
    for unit, text in _ACTOR_STOCKS.values():
        rows += [(unit, of(text, actor.name)) for actor in scenario.actors]
    pairs = [(actor, niche) for actor in scenario.actors for niche in scenario.niches]
    rows += [("1", of(_SHARE, actor.name, niche.name)) for actor, niche in pairs]
    rows += [("1", of(_COVERAGE, a.name, niche.name)) for a, niche in pairs if a.kind is Kind.PLATFORM]
    return rows


def stock_recipes(run: Trajectory) -> dict[str, Recipe]:
    """Every stock by name, and `share.<actor>` for the shares of the whole market."""

    def column(position: int) -> Callable[[], Array]:
        return lambda: run.stocks[:, position]

    def total(position: int) -> Callable[[], Array]:
        return lambda: run.by_actor(at.SHARE)[:, position]

    named = zip(stock_names(run.scenario), descriptions(run.scenario), strict=True)
    recipes = {name: Recipe(unit, text, column(row)) for row, (name, (unit, text)) in enumerate(named)}
    totals = {
        f"share.{actor.name}": Recipe("1", of(_SHARE, actor.name), total(row))
        for row, actor in enumerate(run.scenario.actors)
    }
    return {**totals, **recipes}
