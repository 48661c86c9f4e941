"""The one table of what auxiliary quantities are called: a name in parts, a unit, and a text in both languages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from engine.indicators import KIND_NAMES
from engine.mechanisms import business_moves
from engine.result.stock_outputs import LAYER_TEXTS, STAGE_TEXTS, WORK_TEXTS, of
from engine.scenario import Kind, Scenario
from engine.solving import given
from engine.solving import layout as at
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Quantity:
    """What something is called.

    parts  of its name: what it is, then whose, such as ("hazard", "Platforms")
    unit   None where it is not known
    text   what it is and whose
    title  what it is
    """

    parts: tuple[str, ...]
    unit: str | None
    text: Text
    title: Text

    @property
    def name(self) -> str:
        """The name in one piece: "hazard.Platforms"."""
        return ".".join(self.parts)


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row of a block is called, and before it is finished: `early`, where that has a name of its own."""

    key: str
    unit: str
    text: Text
    early: "_Row | None" = None

    def of(self, *owners: tuple[str, str | Text]) -> Quantity:
        """The quantity of an owner, or of an owner in a place."""
        text = of(self.text, *(text for _, text in owners)) if owners else self.text
        return Quantity((self.key, *(name for name, _ in owners)), self.unit, text, self.text)


_NUMBERS = {
    at.CAPABILITY_GROWTH: _Row("capability_growth", "1/yr", Text("Growth of AI capability", "AI能力增长")),
    at.COPIERS_CAPABILITY: _Row("copiers_capability", "1", Text("AI capability of copiers", "复制者的AI能力")),
    at.SIMPLE_COPY_TIME: _Row("simple_copy_time", "yr", Text("Time to copy something simple", "复制简单产品的时间")),
    at.COPY_ACCURACY: _Row("copy_accuracy", "1", Text("Accuracy of copying one choice", "复制单个选择的准确率")),
    at.PRESSURE: _Row("pressure", "1", Text("Effort moved to selling by pressure", "短期压力转向销售的精力")),
    at.CONTROL: _Row("control", "1", Text("Control of the stack", "对技术栈的控制")),
    at.TAKE_RATE: _Row("take_rate", "1", Text("Take rate", "抽成率")),
    at.MARKET_GROWTH: _Row("market_growth", "market/yr", Text("Growth of the market", "市场增长")),
    at.OVERVALUATION_CHANGE: _Row("overvaluation_change", "1/yr", Text("Change of overvaluation", "高估程度变化")),
    at.EXPECTATION_CHANGE: _Row("expectation_change", "1/yr^2", Text("Change of expectations", "预期变化")),
    at.FUNDING_INFLOW: _Row("venture_capital", "market/yr", Text("Venture capital", "风险投资")),
    at.CROWDING: _Row("crowding", "1", Text("Crowding of the market", "市场拥挤程度")),
    at.COVERAGE_THRESHOLD: _Row(
        "smallest_niche", "1", Text("Smallest niche worth attention", "值得关注的最小细分市场")
    ),
    at.DISPLACEMENT: _Row("displacement", "1/yr", Text("People displaced from organisations", "组织中被取代的人")),
}
_BY_KIND = {
    at.KIND_SHARE: _Row("kind_share", "1", Text("Share of a kind", "类别份额")),
    at.ACCESS: _Row("access", "1", Text("Access to AI", "可用的AI能力")),
    at.FEE: _Row("fee", "1", Text("Fee rate", "费率")),
    at.KIND_SCARCITY: _Row("kind_scarcity", "1", Text("Mean scarcity", "平均稀缺性")),
    at.KIND_FUNDING: _Row("kind_funding_met", "1", Text("Mean funding met", "平均资金满足度")),
    at.KIND_PROFIT: _Row("kind_profit", "market/yr", Text("Profit of a kind", "类别利润")),
    at.SUPPLY: _Row("supply", "products", Text("Products customers can find", "客户可选的产品")),
}
_SCORE = _Row("investor_score", "1", Text("Score given by investors", "投资者评分"))
_BY_ACTOR = {
    at.SHARE: _Row("share", "1", Text("Share", "份额")),
    at.WITHIN: _Row("share_within_kind", "1", Text("Share within its kind", "类别内份额")),
    at.EFFORT: _Row("effort", "1", Text("R&D effort", "研发精力")),
    at.FUNDING_MET: _Row("funding_met", "1", Text("Funding met", "资金满足度")),
    at.INNOVATION: _Row("innovation", "innovations/yr", Text("Innovation", "创新")),
    at.HAZARD: _Row("hazard", "1/yr", Text("Copy hazard", "被复制的速率")),
    at.COPYING: _Row("copying", "innovations/yr", Text("Copying", "被复制")),
    at.OBSOLESCENCE: _Row("obsolescence", "innovations/yr", Text("Obsolescence", "过时")),
    at.SCARCITY: _Row("scarcity", "1", Text("Scarcity", "稀缺性")),
    at.COMPLEXITY_BUILD: _Row("complexity_build", "choices/yr", Text("Complexity built", "复杂度构建")),
    at.COMPLEXITY_LOSS: _Row("complexity_loss", "choices/yr", Text("Complexity lost", "复杂度流失")),
    at.MARGIN: _Row("margin", "1", Text("Margin", "利润率")),
    at.PROFIT: _Row("profit", "market/yr", Text("Profit", "利润")),
    at.INCOME: _Row("income", "market/yr", Text("Profit and fees received", "利润与收取的费用")),
    at.REINVESTMENT: _Row("reinvestment", "market/yr", Text("Reinvestment", "再投资")),
    at.ALLOCATION: _Row("allocation", "market/yr", Text("Venture capital received", "获得的风险投资"), _SCORE),
    at.BURN: _Row("burn", "market/yr", Text("Capital used up", "消耗的资本")),
    at.UTILITY: _Row("utility", "1", Text("Utility of its offer", "产品效用")),
    at.LEAVING + business_moves.GRADUATION: _Row("leaving_by_graduation", "1/yr", Text("Graduation", "成长为组织")),
    at.LEAVING + business_moves.ATTACHMENT: _Row("leaving_by_attachment", "1/yr", Text("Attachment", "依附平台")),
    at.LEAVING + business_moves.ACQUISITION: _Row("leaving_by_acquisition", "1/yr", Text("Acquisition", "被收购")),
    at.LEAVING + business_moves.SPIN_OUT: _Row("leaving_by_spin_out", "1/yr", Text("Spin-out", "分拆独立")),
    at.JOINING + business_moves.GRADUATION: _Row(
        "joined_by_graduation", "1", Text("Joined by graduates", "接纳成长者")
    ),
    at.JOINING + business_moves.ATTACHMENT: _Row(
        "joined_by_attachment", "1", Text("Joined by the attached", "接纳依附者")
    ),
    at.JOINING + business_moves.ACQUISITION: _Row(
        "joined_by_acquisition", "1", Text("Joined by the acquired", "接纳被收购者")
    ),
    at.JOINING + business_moves.SPIN_OUT: _Row("joined_by_spin_out", "1", Text("Joined by spin-outs", "接纳独立者")),
}
_LAYERS = {
    at.CONCENTRATION: _Row("concentration", "1/yr", Text("Concentration gained", "集中度上升")),
    at.OPENING: _Row("opening", "1/yr", Text("Opening", "开放")),
}
_ENTRY = _Row("ventures_started", "ventures/yr", Text("Ventures started", "新创项目"))
_PROMOTION = _Row("ventures_moving_up", "ventures/yr", Text("Ventures moving up", "升级的项目"))
_FAILURE = _Row("ventures_failing", "ventures/yr", Text("Ventures failing", "失败的项目"))
_MOVE = _Row("people_moving", "1/yr", Text("People moving", "人口流动"))
_INCOME = _Row("income_per_head", "market/yr", Text("Income per head", "人均收入"))
_WORTH = _Row("worth_covering", "1", Text("Worth covering", "值得覆盖"))
_ATTRACTION = _Row("attraction", "1", Text("Attraction", "吸引力"))
_CHOICE = _Row("choice", "1", Text("Probability of being chosen", "被选择的概率"), _ATTRACTION)

_PART = _Row("part_of_kind", "1", Text("Part of the firms of its kind", "占同类企业的比例"))
_APPEAL = _Row("appeal", "1", Text("Appeal", "吸引力常数"))
_SIZE = _Row("niche_size", "1", Text("Size of a niche", "细分市场规模"))
_SPECIFICITY = _Row("niche_specificity", "1", Text("Specificity of a niche", "细分市场的独特性"))
_PEOPLE_AT_START = _Row("people_at_start", "1", Text("People at the start", "初始人口"))
_INCOME_AT_START = _Row("income_at_start", "market/yr", Text("Income per head at the start", "初始人均收入"))

_PULL = _Row("pull", "1", Text("Pull of a way of working", "工作方式的吸引力"))
RESULTS: Mapping[frozenset[str], Quantity] = MappingProxyType(
    {
        frozenset(
            (f"people_at_start.{work}", f"income_per_head.{work}", f"income_at_start.{work}", "income_sensitivity")
        ): _PULL.of((work, text))
        for work, text in WORK_TEXTS.items()
    }
)
"""Results that an equation keeps only in a variable but that have a name, by the symbols they are made of."""

Named = tuple[str, str | Text]
Place = tuple[Quantity, Quantity | None]
"""What a place holds in the end, and what it holds before, where that has a name."""


def auxiliaries_of(scenario: Scenario) -> dict[str, list[Place]]:
    """What the places of each block of `layout.Auxiliaries` are called, row by row."""
    kinds: list[Named] = [(kind.plural, KIND_NAMES[kind]) for kind in Kind]
    actors: list[Named] = [(each.name, each.name) for each in scenario.actors]
    niches: list[Named] = [(each.name, each.name) for each in scenario.niches]
    return {
        "numbers": _block(_NUMBERS, at.NUMBERS, [()]),
        "layers": _block(_LAYERS, at.LAYER_ROWS, [(each,) for each in LAYER_TEXTS.items()]),
        "ventures": [(each, None) for kind in kinds[: at.VENTURE_KINDS] for each in _flows_of_ventures(kind)],
        "people": [(_MOVE.of(h, k), None) for h in WORK_TEXTS.items() for k in WORK_TEXTS.items()],
        "incomes": [(_INCOME.of(work), None) for work in WORK_TEXTS.items()],
        "by_kind": _block(_BY_KIND, at.KIND_ROWS, [(each,) for each in kinds]),
        "by_actor": _block(_BY_ACTOR, at.ACTOR_ROWS, [(each,) for each in actors]),
        "worth": [(_WORTH.of(niche), None) for niche in niches],
        "chosen": _block({0: _CHOICE}, 1, [(actor, niche) for actor in actors for niche in niches]),
    }


def _block(rows: dict[int, _Row], count: int, owners: Sequence[tuple[Named, ...]]) -> list[Place]:
    return [
        (row.of(*each), row.early.of(*each) if row.early else None)
        for row in (rows[position] for position in range(count))
        for each in owners
    ]


def _flows_of_ventures(kind: Named) -> Iterator[Quantity]:
    stages: list[Named] = list(STAGE_TEXTS.items())
    yield _ENTRY.of(kind)
    yield from (_PROMOTION.of(kind, stage) for stage in stages[:-1])
    yield from (_FAILURE.of(kind, stage) for stage in stages)


@dataclass(frozen=True, slots=True)
class Given:
    """What the derivative is given besides stocks and parameters, in rows as in `engine.solving.given`.

    Each entry is the name it goes by, or None where it is a plain number that decides which equations there are.
    """

    actors: tuple[tuple[Quantity | None, ...], ...]
    niches: tuple[tuple[Quantity | None, ...], ...]
    fixed: tuple[Quantity | None, ...]


def given_of(scenario: Scenario) -> Given:
    """What the numbers are called that a scenario gives to the derivative."""
    actors: list[Named] = [(each.name, each.name) for each in scenario.actors]
    niches: list[Named] = [(each.name, each.name) for each in scenario.niches]
    works: list[Named] = list(WORK_TEXTS.items())
    of_actors: list[tuple[Quantity | None, ...]] = [(None,) * len(actors)] * 3
    of_actors[given.PART] = tuple(_PART.of(each) for each in actors)
    of_actors[given.APPEAL] = tuple(_APPEAL.of(each) for each in actors)
    of_niches: list[tuple[Quantity | None, ...]] = [(None,) * len(niches)] * 2
    of_niches[given.WEIGHT] = tuple(_SIZE.of(each) for each in niches)
    of_niches[given.SPECIFICITY] = tuple(_SPECIFICITY.of(each) for each in niches)
    fixed: list[Quantity | None] = [None] * given.FIXED_VALUES
    for position, work in enumerate(works):
        fixed[given.PEOPLE_AT_START + position] = _PEOPLE_AT_START.of(work)
        fixed[given.INCOMES_AT_START + position] = _INCOME_AT_START.of(work)
    return Given(tuple(of_actors), tuple(of_niches), tuple(fixed))
