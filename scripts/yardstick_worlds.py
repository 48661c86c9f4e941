"""Worlds to measure others by: in them nothing moves until something is switched on."""

from dataclasses import replace
from types import MappingProxyType

from engine import Actor, Kind, Niche, Scenario
from engine.project import Project
from engine.scenario.neutral import neutral_values
from scripts.example_notes import both

# Where complexity and capital of equal thirds of a market that does not grow come to rest: what the neutral world
# tends to when nobody changes supplier.
AT_REST = (
    ("Individuals", Kind.INDIVIDUAL, 4.0856, 0.13227),
    ("Organisations", Kind.ORGANISATION, 54.9404, 0.45471),
    ("Platforms", Kind.PLATFORM, 99.6708, 0.62387),
)
ONE_NICHE = (Niche("Niche 1", 1.0, 0.0),)
GROWTH_OF_AI = 0.51
NETWORK = 1.0
LEAD = 0.4


def neutral() -> Project:
    """The neutral world: AI frozen and every structural cause off."""
    notes = both(
        "AI frozen and every structural cause off: for 20 years no share moves by more than 3 points. No sentence of "
        "the essays describes this world; it is the yardstick for the title of essay 2, “AI is only the scapegoat, not "
        "the root cause”, since what moves shares elsewhere is what is switched on there. Try first: raise “Growth "
        "of AI capability” alone, then take it back and raise “Network effects” alone.",
        "AI能力不变，所有结构性原因都关闭：20年内各方份额的变动都不超过3个百分点。两篇文章都没有描写这个世界；"
        "它是检验文章二标题“AI只是替罪羊，而非根本原因”的标尺：在别的世界里推动份额的，正是在那里被打开的因素。"
        "先试试：只提高“AI能力增长率”，再撤销，改为只提高“网络效应”。",
    )
    world = Scenario(name="Neutral world · 中性世界", notes=notes)
    world = replace(world, parameters=MappingProxyType(neutral_values(world.parameters)))
    return Project("The neutral world · 中性世界", notes, (world,))


def empty_market() -> Project:
    """One niche, one actor of each kind, equal shares, everything at rest; then one cause at a time."""
    notes = both(
        "A blank sheet: one niche, one actor of each kind, a third of the market each, and nothing moves. It stands "
        "for no sentence; it is the place to test any of them, for instance this one of essay 2: “understanding the "
        "nature of these structural problems matters far more than merely chasing AI hype”. Whatever you switch on is "
        "the only cause of what you see. Try first: raise “Growth of AI capability”; or add an actor, or a niche.",
        "一张白纸：一个细分市场，每类各一个参与者，各占三分之一，一切静止不动。它不对应某一句话，而是检验任何一句话的"
        "地方，例如文章二的这句：“理解这些结构性问题的本质，远比单纯追逐AI热点更为重要”。您打开什么，"
        "什么就是所见变化的唯一原因。先试试：提高“AI能力增长率”；或者添加一个参与者、一个细分市场。",
    )
    blank = _blank(notes)
    return Project("An empty market · 空白市场", notes, (blank, _ai_alone(blank), _network_alone(blank)))


def _blank(notes: str) -> Scenario:
    world = Scenario(
        name="Everything at rest · 一切静止",
        notes=notes,
        actors=tuple(
            Actor(name, kind, complexity=complexity, capital=capital, shares=(1 / 3,))
            for name, kind, complexity, capital in AT_REST
        ),
        niches=ONE_NICHE,
    )
    values = {**neutral_values(world.parameters), "market_growth_rate": 0.0, "background_news": 0.0}
    # With one niche there is nothing to cover in passing: platforms are in it already.
    return replace(world, parameters=MappingProxyType(values)).with_switches(coverage=False)


def _ai_alone(blank: Scenario) -> Scenario:
    notes = both(
        "The blank sheet with growing AI and nothing else: platforms rise from a third to 74%, and small offers are "
        "copied in 8 days instead of 178. It stands for “in the AI era, ‘small’ means easily copied” in essay 1. Try "
        "first: lower “Copying speed gained from AI”.",
        "白纸上只加入不断增长的AI：平台从三分之一升至74%，小产品被复制的时间从178天缩短到8天。它对应文章一的"
        "“AI时代，‘小’意味着可以被轻易复制”。先试试：降低“AI带来的复制加速”。",
    )
    world = blank.with_parameters(ai_growth_rate=GROWTH_OF_AI)
    return replace(world, id="ai-alone", name="AI alone · 只有AI", notes=notes)


def _network_alone(blank: Scenario) -> Scenario:
    notes = both(
        "Network effects and nothing else, and platforms begin with 40%: the lead grows by itself to 97%. It stands "
        "for “centralised innovation” in essay 2, of which AI is no part here. Try first: give the 40% to "
        "individuals instead, under Actors; then they take all, for network effects do not ask whose lead it is.",
        "只有网络效应，而平台起步时占40%：这一领先自行扩大到97%。它对应文章二的“创新集中化”，这里没有AI的作用。"
        "先试试：在“参与者”里把这40%改给个体，那么胜出的就是个体，因为网络效应不问领先者是谁。",
    )
    world = blank.with_parameters(weight_network=NETWORK)
    actors = tuple(
        replace(each, shares=(LEAD if each.kind is Kind.PLATFORM else (1 - LEAD) / 2,)) for each in world.actors
    )
    return replace(world, id="network-alone", name="Network effects alone · 只有网络效应", notes=notes, actors=actors)
