"""The scenario: who is in the market, in which niches, what happens when, and what is switched off."""

from collections.abc import Iterator

from engine.catalogue import CATALOGUE, MECHANISMS
from engine.indicators import KIND_NAMES
from engine.report.document import Block, Bullets, Mark, Paragraph, Section, Table, Words
from engine.report.material import Material
from engine.report.units import value_with_unit
from engine.report.words import sentence_case
from engine.scenario import Event, Mode, Shape
from engine.scenario.scenario import APPEALS
from engine.text import Text

TITLE = Text("The scenario", "情景")
_MOST_ACTORS = 30
_MOST_NICHES = 12
_MOST_EVENTS = 60


def world(material: Material) -> Section:
    """The section."""
    voice, scenario = material.voice, material.scenario
    blocks: list[Block] = [Paragraph(each) for each in voice.own(scenario.notes).split("\n\n") if each.strip()]
    blocks.append(
        Paragraph(
            voice.says(
                Text(
                    "“{name}” runs from {start} to {end}, with {actors} actors in {niches} niches.",
                    "“{name}”从{start}年运行至{end}年，有{actors}个参与者、{niches}个细分市场。",
                ),
                name=voice.name(scenario.name),
                start=voice.year(scenario.start),
                end=voice.year(scenario.start + scenario.horizon),
                actors=len(scenario.actors),
                niches=len(scenario.niches),
            )
        )
    )
    sections = (
        Section("actors", voice.says(Text("Actors", "参与者")), tuple(_actors(material))),
        Section("niches", voice.says(Text("Niches", "细分市场")), tuple(_niches(material))),
        Section("shocks", voice.says(Text("Shocks and changes over time", "冲击与随时间的变化")), (_events(material),)),
        Section("switches", voice.says(Text("Mechanisms switched off", "已关闭的机制")), (_switches(material),)),
    )
    return Section("scenario", voice.says(TITLE), tuple(blocks), sections)


def _actors(material: Material) -> Iterator[Block]:
    voice, scenario, result = material.voice, material.scenario, material.result
    shares = result.shares
    order = sorted(range(len(scenario.actors)), key=lambda each: -max(shares[0][each], shares[-1][each]))
    shown = sorted(order[:_MOST_ACTORS]) if len(order) > _MOST_ACTORS else range(len(order))
    rows: list[tuple[Words, ...]] = []
    for place in shown:
        actor = scenario.actors[place]
        firms = scenario.parameters[f"firms_{actor.kind.plural}"] if actor.firms is None else actor.firms
        rows.append(
            (
                voice.name(actor.name),
                voice.says(KIND_NAMES[actor.kind]),
                voice.exact(firms),
                voice.percent(float(shares[0][place])),
                voice.percent(float(shares[-1][place])),
            )
        )
    yield Table(
        (
            voice.says(Text("Actor", "参与者")),
            voice.says(Text("Kind", "类别")),
            voice.says(Text("Firms", "企业数")),
            voice.says(Text("Share in {year}", "{year}年份额"), year=voice.year(material.start)),
            voice.says(Text("Share in {year}", "{year}年份额"), year=voice.year(material.end)),
        ),
        tuple(rows),
        (4, 2.5, 1.5, 2, 2),
        voice.says(Text("Actors and their shares", "参与者及其份额")),
        frozenset({2, 3, 4}),
    )
    if len(order) > _MOST_ACTORS:
        yield Paragraph(_left_out(material, len(order) - _MOST_ACTORS), "note")


def _niches(material: Material) -> Iterator[Block]:
    voice, niches = material.voice, material.scenario.niches
    total = sum(each.size for each in niches)
    largest = sorted(niches, key=lambda each: -each.size)[:_MOST_NICHES]
    yield Table(
        (
            voice.says(Text("Niche", "细分市场")),
            voice.says(Text("Part of the market", "占市场")),
            voice.says(Text("Special needs, 0 to 1", "需求特殊程度（0至1）")),
        ),
        tuple(
            (voice.name(each.name), voice.percent(each.size / total), voice.exact(round(each.specificity, 2)))
            for each in largest
        ),
        (4, 2, 2.5),
        voice.says(Text("The largest niches", "最大的细分市场")),
        frozenset({1, 2}),
    )
    if len(niches) > _MOST_NICHES:
        yield Paragraph(_left_out(material, len(niches) - _MOST_NICHES), "note")


def _left_out(material: Material, count: int) -> str:
    return material.voice.says(
        Text(
            "{count} more are smaller and left out here; the project file has them.",
            "另有{count}个较小的未列出，见项目文件。",
        ),
        count=count,
    )


def _events(material: Material) -> Block:
    voice = material.voice
    events = sorted(material.scenario.events, key=lambda each: (each.start, each.name))
    if not events:
        return Paragraph(voice.says(Text("Nothing changes from outside during the run.", "运行期间没有外来的变化。")))
    items = [_event(each, material) for each in events[:_MOST_EVENTS]]
    if len(events) > _MOST_EVENTS:
        items.append(_left_out(material, len(events) - _MOST_EVENTS))
    return Bullets(tuple(items))


_WHEN = {
    Shape.STEP: Text("From {start} on", "自{start}年起"),
    Shape.RAMP: Text("Evenly from {start} to {end}, and staying", "从{start}年到{end}年逐步变化并保持"),
    Shape.PULSE: Text("From {start} to {end}", "{start}年至{end}年"),
}
_WHAT = {
    Mode.SET: Text("{parameter} is {value}.", "{parameter}为{value}。"),
    Mode.ADD: Text("{parameter} changes by {value}.", "{parameter}变化{value}。"),
    Mode.MULTIPLY: Text("{parameter} is multiplied by {value}.", "{parameter}乘以{value}。"),
}


def _event(event: Event, material: Material) -> Words:
    voice, row = material.voice, CATALOGUE[event.key]
    when = voice.says(_WHEN[event.shape], start=_moment(event.start), end=_moment(event.end))
    is_factor = event.mode is Mode.MULTIPLY
    value = voice.exact(event.value) if is_factor else value_with_unit(event.value, row.unit, voice)
    if event.mode is Mode.ADD and event.value >= 0:
        value = f"+{value}"
    what = voice.says(_WHAT[event.mode], parameter=f"“{voice.says(row.name)}”", value=value)
    title = voice.name(event.name) or sentence_case(voice.says(row.name))
    sentence = voice.says(Text(": {when}, {what}", "：{when}，{what}"), when=_lower(when, material), what=what)
    if event.is_enabled:
        return (Mark(title, "strong"), sentence)
    return (Mark(title, "strong"), Mark(voice.says(Text(" (turned off)", "（已停用）")), "quiet"), sentence)


def _lower(text: str, material: Material) -> str:
    return text[:1].lower() + text[1:] if material.language == "en" else text


def _moment(year: float) -> str:
    return f"{year:.2f}".rstrip("0").rstrip(".")


def _switches(material: Material) -> Block:
    voice = material.voice
    names = {each.id: each for each in MECHANISMS}
    off = [key for key, is_on in material.scenario.switches.items() if not is_on]
    if not off:
        said = Text("None: every mechanism of the model is at work.", "无：模型的所有机制都在运行。")
        return Paragraph(voice.says(said))
    items: list[Words] = []
    for key in off:
        if key == APPEALS:
            said = Text(
                "Inferred appeals: every actor has the same constant appeal.",
                "推断的固有吸引力：所有参与者的固有吸引力相同。",
            )
            items.append(voice.says(said))
        else:
            mechanism = names[key]
            summary = voice.says(mechanism.summary)
            items.append((Mark(voice.says(mechanism.name), "strong"), voice.says(Text(": ", "：")), summary))
    return Bullets(tuple(items))
