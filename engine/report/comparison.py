"""The scenarios of the project side by side."""

from engine.catalogue import CATALOGUE
from engine.indicators import KIND_NAMES, Stage
from engine.messages import message
from engine.report.document import Block, Bullets, Mark, Paragraph, Section, Table, Words
from engine.report.material import Material
from engine.report.units import value_with_unit
from engine.report.words import sentence_case
from engine.result import Result
from engine.scenario import Kind
from engine.scenario.differences import differences
from engine.text import Text

TITLE = Text("The scenarios compared", "情景比较")
_NAMED = 6


def comparison(material: Material) -> Section | None:
    """The section; None where the project has no other scenario."""
    if not material.others:
        return None
    voice = material.voice
    kinds = tuple(kind for kind in Kind if any(_has(kind, each) for each in (material.result, *material.others)))
    heads = [voice.says(Text("Scenario", "情景"))]
    heads += [sentence_case(voice.says(KIND_NAMES[each])) for each in kinds]
    heads += [
        "HHI",
        voice.says(Text("Stage at the end", "期末阶段")),
        voice.says(Text("Covered by platforms", "平台覆盖")),
        voice.says(Text("Gini", "基尼系数")),
    ]
    rows = tuple(_row(each, kinds, material) for each in (material.result, *material.others))
    count = len(kinds)
    table = Table(
        tuple(heads),
        rows,
        (3.0, *([1.8] * count), 1.1, 1.6, 1.5, 1.4),
        voice.says(Text("Main indicators at the end of each scenario", "各情景期末的主要指标")),
        frozenset({*range(1, count + 2), count + 3, count + 4}),
    )
    introduction = voice.says(
        Text(
            "Where each scenario of this project ends. The first row is the one that this report speaks of.",
            "本项目各情景的期末状况。第一行是本报告所述的情景。",
        )
    )
    blocks: list[Block] = [
        Paragraph(introduction),
        table,
        Bullets(tuple(_apart(each, material) for each in material.others)),
    ]
    return Section("comparison", voice.says(TITLE), tuple(blocks))


def _has(kind: Kind, result: Result) -> bool:
    return any(actor.kind is kind for actor in result.scenario.actors)


def _row(result: Result, kinds: tuple[Kind, ...], material: Material) -> tuple[Words, ...]:
    voice = material.voice
    name: Words = voice.name(result.scenario.name)
    if result is material.result:
        name = (Mark(voice.name(result.scenario.name), "strong"),)
    if result.problem is not None or not len(result.times):
        return (name, *(["–"] * (len(kinds) + 4)))
    shares = result.kind_shares[-1]
    parts = [voice.percent(float(shares[each])) if _has(each, result) else "–" for each in kinds]
    last = {key: float(result.indicators[f"indicator.{key}"].values[-1]) for key in ("hhi", "covered_niches", "gini")}
    return (
        name,
        *parts,
        f"{last['hhi']:,.0f}",
        sentence_case(voice.says(Stage(result.stages[-1][0]).text)),
        voice.percent(last["covered_niches"]),
        f"{last['gini']:.2f}",
    )


def _apart(other: Result, material: Material) -> Words:
    """What the other scenario assumes otherwise."""
    voice = material.voice
    found = differences(other.scenario, material.scenario)
    parts = [
        voice.says(
            Text("{name} {now} instead of {before}", "{name}为{now}而非{before}"),
            name=voice.says(CATALOGUE[each.key].name),
            now=value_with_unit(each.now, CATALOGUE[each.key].unit, voice),
            before=value_with_unit(each.before, CATALOGUE[each.key].unit, voice),
        )
        for each in found.parameters[:_NAMED]
        if each.now is not None and each.before is not None
    ]
    more = len(found.parameters) - len(parts)
    if more > 0:
        parts.append(voice.says(Text("{count} more numbers", "另外{count}个数值"), count=more))
    for count, text in (
        (len(found.switches), Text("mechanisms switched on or off: {count}", "开关的机制：{count}个")),
        (len(found.actors), Text("actors that differ: {count}", "不同的参与者：{count}个")),
        (len(found.niches), Text("niches that differ: {count}", "不同的细分市场：{count}个")),
        (len(found.events), Text("shocks that differ: {count}", "不同的冲击：{count}个")),
        (len(found.years), Text("other years", "年份不同")),
    ):
        if count:
            parts.append(voice.says(text, count=count))
    said = voice.says(Text("; ", "；")).join(parts) or voice.says(Text("no difference", "没有不同"))
    if other.problem is not None:
        said = message(other.problem, material.language)
    return (Mark(voice.name(other.scenario.name), "strong"), voice.says(Text(": {said}", "：{said}"), said=said))
