"""The numbers that stand for a whole run."""

from collections.abc import Iterator

from engine.indicators import KIND_NAMES, Stage
from engine.report.document import KeyNumber
from engine.report.material import Material
from engine.report.words import sentence_case
from engine.text import Text


def key_numbers(material: Material) -> Iterator[KeyNumber]:
    """Shares, concentration, stage, claims and evidence at the end of the run."""
    voice, result = material.voice, material.result
    before = Text("{value} in {year}", "{year}年为{value}")
    for kind in material.kinds:
        first, last = float(result.kind_shares[0][kind]), float(result.kind_shares[-1][kind])
        label = Text("share of {who}", "{who}份额")
        yield KeyNumber(
            voice.percent(last),
            voice.says(label, who=voice.says(KIND_NAMES[kind])),
            voice.says(before, value=voice.percent(first), year=voice.year(material.start)),
        )
    first, last = material.ends("hhi")
    yield KeyNumber(
        f"{last:,.0f}",
        voice.says(Text("HHI, points", "HHI（点）")),
        voice.says(before, value=f"{first:,.0f}", year=voice.year(material.start)),
    )
    if result.stages:
        stage, year = result.stages[-1]
        remark = Text("since {year}", "自{year}年起") if len(result.stages) > 1 else Text("all the time", "始终如此")
        yield KeyNumber(
            sentence_case(voice.says(Stage(stage).text)),
            voice.says(Text("stage at the end", "期末阶段")),
            voice.says(remark, year=voice.year(year)),
        )
    counts = claims_held(material)
    if counts is not None:
        yield KeyNumber(
            str(counts[0]),
            voice.says(Text("claims hold", "条论断成立")),
            voice.says(Text("of {count}", "共{count}条"), count=sum(counts)),
        )
    part = assumed_part(material)
    if part is not None:
        yield KeyNumber(
            voice.percent(part),
            voice.says(Text("rests on assumptions", "取决于假设")),
            voice.says(Text("of the uncertainty", "占不确定性")),
        )


def claims_held(material: Material) -> tuple[int, int, int] | None:
    """How many claims hold, fail and cannot be judged; None where they have not been judged."""
    if not material.verdicts:
        return None
    answers = [each.holds for each in material.verdicts]
    return answers.count(True), answers.count(False), answers.count(None)


def assumed_part(material: Material) -> float | None:
    """The part of the answer that rests on assumptions; None where it is not known."""
    found = material.evidence.of() if material.evidence is not None else None
    return None if found is None else round(min(max(found.score.value, 0.0), 1.0), 2)
