"""What is said below each picture: what it shows, and one sentence read off the run."""

from collections.abc import Callable

import numpy as np

from engine.indicators import KIND_NAMES, Stage
from engine.report.document import Figure, Mark, Words
from engine.report.in_short import concentration_sentence
from engine.report.key_numbers import claims_held
from engine.report.material import Material
from engine.report.pictures import SHOWN
from engine.report.words import sentence_case
from engine.scenario import Kind
from engine.text import Text


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
