"""The assumptions: what differs from the defaults, the dozen that decide, and all of them, with their evidence."""

from collections.abc import Iterable, Iterator, Mapping

from engine.catalogue import CATALOGUE, DOZEN, MECHANISMS, Evidence, Parameter, parameters_of
from engine.model_reference.bibliography import Reference
from engine.report.document import Block, Mark, Paragraph, Section, Table, Words
from engine.report.material import Material
from engine.report.units import value_with_unit
from engine.report.words import evidence_badge
from engine.text import Text

TITLE = Text("Assumptions", "假设")
_INTRODUCTION = Text(
    "Every number of the model, what it rests on and where it comes from. “Literature”: the number, or a range around "
    "it, was read off published figures. “Essay”: an essay claims the effect; the number is assumed. “Assumption”: the "
    "number is assumed.",
    "模型中的每个数值、其依据与出处。“文献”：该数值或其范围取自已发表的数据。“文章”：文章主张该效应，数值为假设。“假设”：数值为假设。",
)


def assumptions(material: Material, references: Mapping[str, Reference]) -> Section:
    """The section."""
    voice, scenario = material.voice, material.scenario
    changed = [row for key, row in CATALOGUE.items() if scenario.parameters[key] != row.default]
    first: Block
    if changed:
        first = _with_defaults(changed, material, references)
    else:
        first = Paragraph(
            voice.says(Text("Nothing: every number is that of the catalogue.", "无：所有数值均为目录中的默认值。"))
        )
    all_of_them = tuple(
        Section(f"assumptions-{each.id}", voice.says(each.name), tuple(_of_mechanism(each.id, material, references)))
        for each in MECHANISMS
    )
    return Section(
        "assumptions",
        voice.says(TITLE),
        (Paragraph(voice.says(_INTRODUCTION)), *_evidence(material)),
        (
            Section("changed", voice.says(Text("What differs from the defaults", "与默认值不同之处")), (first,)),
            Section(
                "dozen",
                voice.says(Text("The dozen that decide", "起决定作用的十二个")),
                (_with_ranges((CATALOGUE[each] for each in DOZEN), material, references),),
            ),
            Section(
                "all-assumptions",
                voice.says(Text("All assumptions, by mechanism", "全部假设，按机制")),
                (),
                all_of_them,
                is_folded=True,
            ),
        ),
    )


def _evidence(material: Material) -> Iterator[Block]:
    """How much of the answer rests on them."""
    score = material.evidence
    if score is None:
        return
    found = score.of()
    undefined = score.why_undefined()
    if found is not None:
        yield Paragraph(material.voice.says(found.text))
    elif undefined is not None:
        yield Paragraph(material.voice.says(undefined))
    yield Paragraph(material.voice.says(score.text), "note")


def _of_mechanism(mechanism: str, material: Material, references: Mapping[str, Reference]) -> Iterator[Block]:
    rows = parameters_of(mechanism)
    if rows:
        yield _with_ranges(rows, material, references)


def _with_defaults(rows: Iterable[Parameter], material: Material, references: Mapping[str, Reference]) -> Table:
    voice = material.voice
    return Table(
        (
            voice.says(Text("Assumption", "假设")),
            voice.says(Text("Value", "数值")),
            voice.says(Text("Default", "默认值")),
            voice.says(Text("What it rests on", "依据")),
        ),
        tuple(
            (
                voice.says(row.name),
                (Mark(value_with_unit(material.scenario.parameters[row.key], row.unit, voice), "strong"),),
                value_with_unit(row.default, row.unit, voice),
                _rests_on(row, material, references),
            )
            for row in rows
        ),
        (2.8, 1.3, 1.3, 5.6),
        voice.says(Text("Assumptions that differ from the defaults", "与默认值不同的假设")),
        frozenset({1, 2}),
    )


def _with_ranges(rows: Iterable[Parameter], material: Material, references: Mapping[str, Reference]) -> Table:
    voice = material.voice
    listed = list(rows)
    return Table(
        (
            voice.says(Text("Assumption", "假设")),
            voice.says(Text("Value", "数值")),
            voice.says(Text("Range", "范围")),
            voice.says(Text("What it rests on", "依据")),
        ),
        tuple(
            (
                voice.says(row.name),
                _value(row, material),
                f"{voice.exact(row.low)}–{voice.exact(row.high)}",
                _rests_on(row, material, references),
            )
            for row in listed
        ),
        (2.8, 1.3, 1.3, 5.6),
        voice.says(Text("Assumptions with their evidence", "假设及其依据")),
        frozenset({1, 2}),
    )


def _value(row: Parameter, material: Material) -> Words:
    value = material.scenario.parameters[row.key]
    text = value_with_unit(value, row.unit, material.voice)
    return text if value == row.default else (Mark(text, "strong"),)


def _rests_on(row: Parameter, material: Material, references: Mapping[str, Reference]) -> Words:
    """The badge, the note behind it, and the sources."""
    voice = material.voice
    pieces: list[str | Mark] = [evidence_badge(row.evidence, voice), " "]
    note = voice.says(row.evidence_note)
    if not (row.evidence is Evidence.ASSUMPTION and note in {"Assumed.", "假设。"}):
        pieces.append(note)
    sources = [references[each].short for each in row.sources if each in references]
    if sources:
        joined = voice.says(Text("; ", "；")).join(sources)
        pieces.append(Mark(voice.says(Text(" [{sources}]", "[{sources}]"), sources=joined), "quiet"))
    return tuple(pieces)
