"""What is said below each picture: what it shows, and one sentence read off the run."""

from collections.abc import Callable

import numpy as np

from engine.indicators import KIND_NAMES, Stage
from engine.report.document import Figure, Mark, Words
from engine.report.in_short import claims_held, concentration_sentence
from engine.report.material import Material
from engine.report.words import sentence_case
from engine.scenario import Kind, Scenario
from engine.text import Text

USUAL = ("market", "flows", "earnings", "indicators", "niches", "capital", "ventures", "people")
"""Ids of the views that a report shows unless others are chosen; all that are known are in `SHOWN`."""

_NEEDED = {
    "flows": ("demand", "business_moves"),
    "earnings": ("replication", "innovation", "complexity"),
    "capital": ("capital", "hype"),
    "ventures": ("ventures",),
    "people": ("people",),
}
"""Mechanisms of which one at least must be at work, or else the picture is empty."""

SHOWN: dict[str, tuple[Text, Text]] = {
    "market": (
        Text("Who holds the market", "谁占有市场"),
        Text(
            "Shares of the whole market over time, one band for each actor; the ribbon above names the stages.",
            "整个市场的份额随时间的变化，每个参与者一条色带；上方的彩条标出各阶段。",
        ),
    ),
    "flows": (
        Text("Who takes share from whom", "份额从谁流向谁"),
        Text(
            "What passed between the actors over the whole run: on the left who lost it, on the right who won it; the "
            "wider a band, the more.",
            "整个运行期间各参与者之间的份额流动：左侧为失去者，右侧为获得者；带越宽，流动越多。",
        ),
    ),
    "niches": (
        Text("Niche by niche", "各细分市场"),
        Text(
            "The largest share in each niche over time, the largest niches on top; circles are gaps that platforms do "
            "not cover.",
            "各细分市场中最大的份额随时间的变化，市场大的在上；圆圈是平台未覆盖的空隙。",
        ),
    ),
    "simplex": (
        Text("The path of the market", "市场的路径"),
        Text(
            "The corners of the triangle are markets of one kind alone; the curve is the path the market takes.",
            "三角形的顶点是只有一类参与者的市场；曲线是市场所走的路径。",
        ),
    ),
    "earnings": (
        Text("Earnings and scarcity", "盈利与稀缺性"),
        Text(
            "How fast what is made is copied (on a logarithmic axis), how scarce it stays, and what is earned with it.",
            "产品多快被复制（对数坐标）、稀缺性能保持多少、由此能赚多少。",
        ),
    ),
    "capital": (
        Text("Capital and hype", "资本与热潮"),
        Text(
            "Valuations against what would be fair, the capital of each actor, and where new capital goes.",
            "估值与合理水平之比、各参与者的资本，以及新增资本的去向。",
        ),
    ),
    "ventures": (
        Text("Ventures and the valley of death", "创业与死亡谷"),
        Text(
            "How many ventures come through each stage, and how many are stuck between product and business.",
            "有多少创业项目通过各阶段，又有多少停在产品与商业之间。",
        ),
    ),
    "people": (
        Text("People and their incomes", "人与收入"),
        Text(
            "How people work, what they earn against the start, where they move, and how unequal incomes are.",
            "人们如何工作、收入与初始相比如何、向何处流动，以及收入有多不平等。",
        ),
    ),
    "stack": (
        Text("The technology stack", "技术栈"),
        Text(
            "How concentrated its layers are, what AI can do and who has access, and what platforms charge.",
            "各层的集中程度、AI的能力与可及性，以及平台的抽成。",
        ),
    ),
    "indicators": (
        Text("Concentration and coverage", "集中度与覆盖"),
        Text(
            "Indicators of the market; the lines at 1,000 and 1,800 points are those of merger guidelines.",
            "市场的各项指标；1,000点与1,800点的线出自并购指南。",
        ),
    ),
    "claims": (
        Text("Where the claims stand", "各论断的状况"),
        Text(
            "The claims of the two essays, by how much each holds or fails.",
            "两篇文章的论断，以及各自成立或不成立的幅度。",
        ),
    ),
    "readouts": (
        Text("What it means for one role", "对某一角色的含义"),
        Text("The numbers that one role looks at first.", "某一角色首先关注的数字。"),
    ),
    "compare": (
        Text("Against the other scenarios", "与其他情景比较"),
        Text("What differs between the scenarios drawn over each other.", "叠加各情景后的差异。"),
    ),
}


def usual_pictures(scenario: Scenario) -> tuple[str, ...]:
    """The pictures that have something to show of a world."""

    def shows(picture: str) -> bool:
        if picture == "niches":
            return len(scenario.niches) > 1
        needed = _NEEDED.get(picture, ())
        return not needed or any(scenario.switches[each] for each in needed)

    return tuple(each for each in USUAL if shows(each))


def figure(picture: str, material: Material, sources: str = "") -> Figure:
    """The figure of a view."""
    title, shows = SHOWN[picture]
    voice = material.voice
    said = _SENTENCES[picture](material) if picture in _SENTENCES else ""
    caption: list[str | Mark] = [voice.says(shows)]
    if said:
        caption += [voice.says(Text(" ", "")), Mark(said, "strong")]
    if sources:
        measured = voice.says(Text(" Data: {sources}.", "数据：{sources}。"), sources=sources)
        caption.append(Mark(measured, "quiet"))
    words: Words = tuple(caption)
    alternative = voice.together(voice.says(title) + voice.says(Text(".", "。")), voice.says(shows), said)
    return Figure(picture, voice.says(title), words, alternative)


def _market(material: Material) -> str:
    result, voice = material.result, material.voice
    change = result.shares[-1] - result.shares[0]
    most = int(np.abs(change).argmax())
    name = voice.name(result.scenario.actors[most].name)
    if abs(change[most]) < 0.005:
        return voice.says(Text("No share moves by more than half a point.", "没有任何份额变动超过半个百分点。"))
    largest = Text(
        "The largest change of share: “{name}”, {change} points.", "最大的份额变化：“{name}”，{change}个百分点。"
    )
    return voice.says(largest, name=name, change=voice.signed_points(float(change[most])))


def _flows(material: Material) -> str:
    if not material.causes:
        return ""
    cause, voice = material.causes[0], material.voice
    net: dict[str, float] = {}
    for each in cause.flows:
        if each.counterpart is not None:
            net[each.counterpart] = net.get(each.counterpart, 0.0) + each.amount
    if not net:
        return ""
    other = max(net, key=lambda each: abs(net[each]))
    names = [voice.name(each.removeprefix("share.")) for each in (cause.stock, other)]
    winner, loser = names if net[other] > 0 else names[::-1]
    return voice.says(
        Text(
            "The largest net flow: {points} from “{loser}” to “{winner}”.",
            "最大的净流动：{points}从“{loser}”流向“{winner}”。",
        ),
        points=voice.points(net[other]),
        winner=winner,
        loser=loser,
    )


def _niches(material: Material) -> str:
    first, last = material.ends("covered_niches")
    return _between(material, Text("The part of the market that platforms cover", "平台覆盖的市场部分"), first, last)


def _earnings(material: Material) -> str:
    voice, kind = material.voice, Kind.INDIVIDUAL
    if kind not in material.kinds:
        return ""
    first, last = material.ends(f"copy_time.{kind.plural}")
    return voice.says(
        Text(
            "What individuals make is copied within {last} at the end; at the start it took {first}.",
            "期末个体的产品在{last}内被复制；初始时为{first}。",
        ),
        first=voice.days(first),
        last=voice.days(last),
    )


def _capital(material: Material) -> str:
    values = material.result.indicators["indicator.overvaluation"].values
    peak = int(values.argmax())
    return material.voice.says(
        Text(
            "Valuations peak at {times} times what would be fair, in {year}.",
            "估值在{year}年达到峰值，为合理水平的{times}倍。",
        ),
        times=material.voice.amount(float(values[peak])),
        year=str(int(material.result.times[peak])),
    )


def _ventures(material: Material) -> str:
    first, last = material.ends("valley_share")
    return _between(
        material, Text("The part of ventures between product and business", "停在产品与商业之间的创业项目"), first, last
    )


def _people(material: Material) -> str:
    first, last = material.ends("people.displaced")
    return _between(material, Text("The part of people who are displaced", "被取代的人"), first, last)


def _stack(material: Material) -> str:
    first, last = material.ends("take_rate")
    return _between(material, Text("What platforms keep of what is earned on them", "平台抽成率"), first, last)


def _simplex(material: Material) -> str:
    voice, last = material.voice, material.result.kind_shares[-1]
    nearest = max(material.kinds, key=lambda each: float(last[each]))
    stage = voice.says(Stage(material.result.stages[-1][0]).text)
    return voice.says(
        Text("It ends nearest to the corner of {who}, in {stage}.", "终点最接近{who}一角，处于{stage}阶段。"),
        who=voice.says(KIND_NAMES[nearest]),
        stage=stage,
    )


def _claims(material: Material) -> str:
    counts = claims_held(material)
    if counts is None:
        return ""
    return material.voice.says(
        Text("{holds} of {count} hold.", "{count}条中{holds}条成立。"), holds=counts[0], count=sum(counts)
    )


def _between(material: Material, what: Text, first: float, last: float) -> str:
    voice = material.voice
    told = (
        Text("{what} stays at {last}.", "{what}保持在{last}。")
        if abs(last - first) < 0.005
        else Text("{what} goes from {first} to {last}.", "{what}从{first}变为{last}。")
    )
    return voice.says(told, what=sentence_case(voice.says(what)), first=voice.percent(first), last=voice.percent(last))


_SENTENCES: dict[str, Callable[[Material], str]] = {
    "market": _market,
    "flows": _flows,
    "niches": _niches,
    "simplex": _simplex,
    "earnings": _earnings,
    "capital": _capital,
    "ventures": _ventures,
    "people": _people,
    "stack": _stack,
    "indicators": concentration_sentence,
    "claims": _claims,
}
