"""The answer in a few sentences, and the numbers that stand for it."""

from collections.abc import Iterator

import numpy as np

from engine.indicators import KIND_NAMES, Stage
from engine.mechanisms.types import Array
from engine.report.document import Block, Bullets, KeyNumbers, Paragraph, Section
from engine.report.key_numbers import assumed_part, claims_held, key_numbers
from engine.report.material import Material
from engine.text import Text

MODERATE, HIGH = 1000.0, 1800.0
"""Points of the HHI from which a market counts as moderately and as highly concentrated [DOJFTC2023]."""

_STILL = 25.0
"""Points of the HHI that are no change worth speaking of."""

TITLE = Text("In short", "摘要")


def in_short(material: Material) -> Section:
    """The first section."""
    lead, *rest = sentences(material)
    blocks: list[Block] = [KeyNumbers(tuple(key_numbers(material))), Paragraph(lead, "lead")]
    if rest:
        blocks.append(Bullets(tuple(rest)))
    return Section("in-short", material.voice.says(TITLE), tuple(blocks))


def sentences(material: Material) -> tuple[str, ...]:
    """What comes of the world: shares, concentration, stages, claims, evidence."""
    found = (
        shares_sentence(material),
        _largest_sentence(material),
        concentration_sentence(material),
        stages_sentence(material),
        _claims_sentence(material),
        _evidence_sentence(material),
    )
    return tuple(each for each in found if each)


def shares_sentence(material: Material) -> str:
    """Who holds how much at the end and at the start."""
    voice, kinds = material.voice, material.kinds
    first, last = material.result.kind_shares[0], material.result.kind_shares[-1]
    order = sorted(kinds, key=lambda each: -last[each])
    ends = [
        voice.says(
            Text("{who} hold {part}", "{who}占{part}"), who=voice.says(KIND_NAMES[each]), part=voice.percent(last[each])
        )
        for each in order
    ]
    starts = [
        voice.says(
            Text("{part} for {who}", "{who}{part}"), who=voice.says(KIND_NAMES[each]), part=voice.percent(first[each])
        )
        for each in order
    ]
    return voice.says(
        Text("In {end}, {now} of the market; in {start} it was {before}.", "到{end}年，{now}；{start}年时为{before}。"),
        end=voice.year(material.end),
        start=voice.year(material.start),
        now=voice.clauses(ends),
        before=voice.clauses(starts),
    )


def _largest_sentence(material: Material) -> str:
    """Who is largest where a kind has several actors."""
    actors = material.scenario.actors
    if len(actors) == len(material.kinds):
        return ""
    shares = material.result.shares[-1]
    largest = int(shares.argmax())
    return material.voice.says(
        Text(
            "The largest of the {count} actors is “{name}” with {part}.",
            "{count}个参与者中最大的是“{name}”，占{part}。",
        ),
        count=len(actors),
        name=material.voice.name(actors[largest].name),
        part=material.voice.percent(float(shares[largest])),
    )


def concentration_sentence(material: Material) -> str:
    """Where the HHI begins and ends, and when it crosses the lines."""
    voice = material.voice
    values = material.result.indicators["indicator.hhi"].values
    first, last = float(values[0]), float(values[-1])
    if abs(last - first) < _STILL:
        said = Text(
            "Concentration (HHI) stays at about {last} points of 10,000", "集中度（HHI）保持在约{last}点（满分10,000）"
        )
    elif last > first:
        said = Text(
            "Concentration (HHI) rises from {first} to {last} points of 10,000",
            "集中度（HHI）从{first}点升至{last}点（满分10,000）",
        )
    else:
        said = Text(
            "Concentration (HHI) falls from {first} to {last} points of 10,000",
            "集中度（HHI）从{first}点降至{last}点（满分10,000）",
        )
    sentence = voice.says(said, first=f"{first:,.0f}", last=f"{last:,.0f}")
    crossed = list(_crossings(material, values))
    if crossed:
        return sentence + voice.says(Text(": it ", "：")) + voice.clauses(crossed) + voice.says(Text(".", "。"))
    state = (
        Text(", which counts as highly concentrated.", "，属于高度集中。")
        if last > HIGH
        else Text(", which counts as moderately concentrated.", "，属于中度集中。")
        if last > MODERATE
        else Text(", below the 1,000 from which a market counts as concentrated.", "，低于1,000点的集中线。")
    )
    return sentence + voice.says(state)


def _crossings(material: Material, values: Array) -> Iterator[str]:
    """When the HHI crosses a line for the last time, and what the line means."""
    voice = material.voice
    for line, rising, falling in (
        (
            MODERATE,
            Text(
                "passes 1,000 points, from which a market counts as concentrated, in {year}",
                "{year}年越过1,000点集中线",
            ),
            Text("falls below 1,000 points in {year}", "{year}年降至1,000点以下"),
        ),
        (
            HIGH,
            Text(
                "passes 1,800 points, from which it counts as highly concentrated, in {year}",
                "{year}年越过1,800点高度集中线",
            ),
            Text("falls below 1,800 points in {year}", "{year}年降至1,800点以下"),
        ),
    ):
        is_above = values > line
        if is_above[0] == is_above[-1]:
            continue
        place = int(np.flatnonzero(is_above != is_above[-1])[-1]) + 1
        yield voice.says(rising if is_above[-1] else falling, year=str(int(material.result.times[place])))


def stages_sentence(material: Material) -> str:
    """The stages the market goes through, with their years."""
    voice, stages = material.voice, material.result.stages
    if not stages:
        return ""
    names = [voice.says(Stage(each).text) for each, _ in stages]
    if len(stages) == 1:
        return voice.says(
            Text("All the time the market is in one stage: {stage}.", "市场始终处于同一阶段：{stage}。"), stage=names[0]
        )
    if len(stages) > 5:
        return voice.says(
            Text(
                "The market changes its stage {count} times; it begins in {first} and ends in {last}.",
                "市场的阶段改变{count}次；始于{first}，终于{last}。",
            ),
            count=len(stages) - 1,
            first=names[0],
            last=names[-1],
        )
    later = [
        voice.says(Text("{stage} from {year}", "{year}年起{stage}"), stage=name, year=voice.year(year))
        for name, (_, year) in zip(names[1:], stages[1:], strict=True)
    ]
    return voice.says(
        Text("The market begins in {first} and enters {later}.", "市场始于{first}，{later}。"),
        first=names[0],
        later=voice.clauses(later),
    )


def _claims_sentence(material: Material) -> str:
    counts = claims_held(material)
    if counts is None:
        return ""
    holds, fails, open_ones = counts
    texts = [
        Text(
            "{holds} of the {count} claims of the two essays hold in this world",
            "两篇文章的{count}条论断中，{holds}条在此世界成立",
        ),
    ]
    if fails:
        texts.append(Text("{fails} fail", "{fails}条不成立"))
    if open_ones:
        texts.append(Text("{open} cannot be judged", "{open}条无法判断"))
    count = holds + fails + open_ones
    voice = material.voice
    parts = [voice.says(each, holds=holds, fails=fails, open=open_ones, count=count) for each in texts]
    return voice.clauses(parts) + voice.says(Text(".", "。"))


def _evidence_sentence(material: Material) -> str:
    part = assumed_part(material)
    if part is None:
        return ""
    return material.voice.says(
        Text(
            "How much to trust it: {part} of the uncertainty of the concentration around this world rests on "
            "assumptions, not on published figures.",
            "可信程度：在此世界附近，集中度的不确定性有{part}取决于假设，而非已发表的数据。",
        ),
        part=material.voice.percent(part),
    )
