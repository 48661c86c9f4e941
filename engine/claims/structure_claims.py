"""Claims about structure: business models, dependence on platforms, the valley of death, and the scapegoat."""

from engine.analysis.outcomes import HHI
from engine.analysis.players import AI
from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, NotApplicable
from engine.indicators.market import valley_share
from engine.indicators.value import value_captured
from engine.mechanisms.types import Array
from engine.scenario import Event, Kind, Mode, Shape
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

CONTROLLED = 0.7
DEARER_FROM, DEARER_UNTIL, DEARER = 5.0, 7.0, 2.0
"""Years since the start between which platforms ask for more, and how many times as much."""

HALF = 0.5


def _technology_outruns(case: Case) -> Finding:
    capability = case.run.stock("numbers")[:, at.CAPABILITY]
    captured = value_captured(case.run)
    if capability[-1] <= capability[0] + case.noise:
        raise NotApplicable(Text("AI capability does not rise in this world.", "此世界中AI能力没有上升。"))
    if captured[0] <= 0.0:
        raise NotApplicable(Text("Nothing is captured at the start.", "期初没有价值被获取。"))
    text = Text(
        "Value captured per value created at the end, against the start", "期末获取价值与创造价值之比，与期初相比"
    )
    remark = Text(
        f"AI capability rises from {capability[0]:.2f} to {capability[-1]:.2f}.",
        f"AI能力由{capability[0]:.2f}升至{capability[-1]:.2f}。",
    )
    condition = Condition(text, float(captured[-1]), float(captured[0]), Unit.PART, is_above=False)
    return Finding((condition,), remark=remark)


def _share_beside_platforms(run: Trajectory) -> Array:
    shares = run.by_kind(at.KIND_SHARE)
    return shares[:, Kind.INDIVIDUAL] + shares[:, Kind.ORGANISATION]


def _dependence_concentrates(case: Case) -> Finding:
    scenario = case.scenario
    if not any(actor.kind is not Kind.PLATFORM for actor in scenario.actors):
        raise NotApplicable(
            Text("There are neither individuals nor organisations in this world.", "此世界中既没有个体也没有组织。")
        )
    take = case.run.parameter("platform_take_rate")
    if case.at(take, (DEARER_FROM + DEARER_UNTIL) / 2) <= 0.0:
        raise NotApplicable(Text("Platforms take no fee that could double.", "平台不抽成，无从翻倍。"))
    start, end = scenario.start + DEARER_FROM, scenario.start + DEARER_UNTIL
    dearer = case.with_event(
        Event("dearer platforms", "platform_take_rate", Shape.PULSE, start, end, DEARER, Mode.MULTIPLY)
    )
    now, then = (case.at(_share_beside_platforms(run), DEARER_UNTIL) for run in (case.run, dearer))
    if now <= 0.0:
        raise NotApplicable(Text("Individuals and organisations have no customers left.", "个体与组织已没有客户。"))
    control = float(case.run.number(at.CONTROL)[-1])
    return Finding(
        (
            Condition(
                Text("Concentration of the stack at the end", "期末技术栈的集中度"), control, CONTROLLED, Unit.PART
            ),
            Condition(
                Text(
                    "Share that individuals and organisations lose by year 7 when fees double for two years",
                    "若抽成翻倍两年，个体与组织到第7年损失的份额",
                ),
                1.0 - then / now,
                case.noise,
                Unit.PART,
                scale=1.0,
            ),
        )
    )


def _valley_of_death(case: Case) -> Finding:
    if case.run.stock("ventures")[-1].sum() <= 0.0:
        raise NotApplicable(Text("There are no ventures at the end.", "期末没有创业项目。"))
    text = Text("Ventures between product and business at the end", "期末处于产品化与商业化之间的项目")
    return Finding((Condition(text, float(valley_share(case.run)[-1]), HALF, Unit.PART),))


def _ai_is_the_scapegoat(case: Case) -> Finding:
    """Nobody is to blame for a rise that is not there: a fall leaves the claim undefined, as too small a rise does."""
    attribution = case.attribution()
    why = attribution.why_undefined()
    if why is not None:
        raise NotApplicable(why)
    rise = float(attribution.changes[HHI])
    if rise < 0.0:
        raise NotApplicable(
            Text(
                f"Concentration is {-rise:.0f} points below the neutral world: there is no rise to blame on anybody.",
                f"集中度比中性世界低{-rise:.0f}点：没有可归咎的上升。",
            )
        )
    share = attribution.share(AI)
    assert share is not None, "defined above"
    points = attribution.divisions[0].of(AI)
    remark = Text(f"AI brings {points:.0f} of {rise:.0f} points.", f"在{rise:.0f}点的上升中，AI带来{points:.0f}点。")
    text = Text("Part of the rise of concentration that AI accounts for", "集中度上升中由AI造成的部分")
    return Finding((Condition(text, share, HALF, Unit.PART, is_above=False),), remark=remark)


E2_3 = Claim(
    id="E2.3",
    essay=2,
    text=Text("Technology outruns business models", "技术进步快于商业模式"),
    sentence=Text(
        "Technical capability advances fast, but innovation of sustainable business models lags behind.",
        "技术能力快速进步，但可持续的商业模式创新相对滞后",
    ),
    needs_counterfactual=False,
    predicate=_technology_outruns,
    mechanisms=("ai_capability", "earnings"),
)
E2_5 = Claim(
    id="E2.5",
    essay=2,
    text=Text("Dependence on platforms concentrates innovation", "依赖平台使创新集中化"),
    sentence=Text(
        "The ecosystem depends too much on platform companies, which centralises innovation.",
        '生态系统过度依赖"平台公司"导致创新集中化',
    ),
    needs_counterfactual=True,
    predicate=_dependence_concentrates,
    mechanisms=("stack",),
    kinds=(Kind.PLATFORM,),
    years=DEARER_UNTIL,
    coarsest_step=FINE,
)
E2_6 = Claim(
    id="E2.6",
    essay=2,
    text=Text("Ventures are stuck in the valley of death", "创业项目困在死亡谷"),
    sentence=Text("Many AI start-ups are stuck between stages 2 and 3.", "许多AI初创公司被困在第2和第3阶段之间"),
    needs_counterfactual=False,
    predicate=_valley_of_death,
    mechanisms=("ventures",),
)
E2_7 = Claim(
    id="E2.7",
    essay=2,
    text=Text("AI is the scapegoat", "AI只是替罪羊"),
    sentence=Text(
        "The fundamental problem of the technology market today is not AI itself, but a deeper structural predicament.",
        "当前科技市场面临的根本问题并非AI技术本身，而是更深层次的结构性困境",
    ),
    needs_counterfactual=True,
    predicate=_ai_is_the_scapegoat,
)
