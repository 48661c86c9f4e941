"""Measured data, how the run was computed and how to make it again, and what is cited."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from engine.catalogue import CATALOGUE, MODEL_VERSION
from engine.model_reference.bibliography import Reference
from engine.project.project_writer import write_project
from engine.report.document import Attachment, Block, Bullets, Mark, Paragraph, Section, Table, Words
from engine.report.material import Material
from engine.text import Text
from engine.version import VERSION

RUN_NAME = "run.shareflow"

_ADDRESS = re.compile(r"https?://[^\s<>]*[^\s<>.,;)]")


def measured(material: Material) -> Section | None:
    """The measured data of the project; None where there are none."""
    series = material.project.series
    if not series:
        return None
    voice = material.voice
    rows: list[tuple[Words, ...]] = []
    for each in series:
        known = [time for time, value in zip(each.times, each.values, strict=True) if value is not None]
        span = f"{voice.year(known[0])}–{voice.year(known[-1])}" if known else "–"
        rows.append(
            (
                voice.name(each.name),
                (Mark(voice.own(each.output), "code"),),
                span,
                str(len(known)),
                voice.own(each.source),
            )
        )
    table = Table(
        (
            voice.says(Text("Series", "数据序列")),
            voice.says(Text("Measures", "所测的量")),
            voice.says(Text("Years", "年份")),
            voice.says(Text("Points", "点数")),
            voice.says(Text("Source", "来源")),
        ),
        tuple(rows),
        (3, 3, 1.8, 1, 2.4),
        voice.says(Text("Measured data", "实测数据")),
        frozenset({3}),
    )
    return Section("data", voice.says(Text("Measured data", "实测数据")), (table,))


def method(material: Material) -> Section:
    """How it was computed, and how it can be computed again."""
    voice, scenario = material.voice, material.scenario
    computed = voice.says(
        Text(
            "Version {model} of the model, a system of ordinary differential equations for {stocks} stocks, was solved "
            "from {start} to {end} by {solver} with a relative tolerance of {tolerance}; results are kept every "
            "{step} years. Shareflow {version}.",
            "模型第{model}版（含{stocks}个存量的常微分方程组）由{solver}从{start}年求解至{end}年，相对误差限{tolerance}；"
            "每{step}年保存一次结果。Shareflow {version}。",
        ),
        model=MODEL_VERSION,
        stocks=f"{material.result.trajectory.stocks.shape[1]:,}",
        start=voice.year(scenario.start),
        end=voice.year(scenario.start + scenario.horizon),
        solver=material.result.solver,
        tolerance=f"{scenario.tolerance:g}",
        step=f"{scenario.step:g}",
        version=VERSION,
    )
    limits = voice.says(
        Text(
            "It is a model: it says what follows from the assumptions, not what will happen. The form of its equations "
            "is assumed as well.",
            "这是一个模型：它说明由假设得出什么，而不是将会发生什么。其方程的形式同样是假设。",
        )
    )
    again = voice.says(
        Text(
            "The whole run is inside this document. Drop the document on a Shareflow window and the run opens, ready "
            "to be changed; or save the project file from here and open that.",
            "整个运行都包含在本文档中。把本文档拖到Shareflow窗口上即可打开该运行并继续修改；也可由此保存项目文件后打开。",
        )
    )
    attachment = Attachment(
        RUN_NAME,
        voice.says(Text("Save the project file", "保存项目文件")),
        voice.says(Text("Attached to this document: {name}", "本文档附件：{name}"), name=RUN_NAME),
        "application/json",
        write_project(material.project),
    )
    return Section(
        "method",
        voice.says(Text("How it was computed", "计算方法")),
        (Paragraph(computed), Paragraph(limits)),
        (Section("again", voice.says(Text("How to reproduce it", "如何复现")), (Paragraph(again), attachment)),),
    )


def sources(material: Material, references: Mapping[str, Reference]) -> Section | None:
    """The references behind the numbers of the model; None where there is no bibliography."""
    cited = {key for row in CATALOGUE.values() for key in row.sources}
    items = tuple(_references(cited, references))
    if not items:
        return None
    blocks: tuple[Block, ...] = (Bullets(items),)
    return Section("references", material.voice.says(Text("References", "参考文献")), blocks)


def _references(cited: set[str], references: Mapping[str, Reference]) -> Iterator[Words]:
    for each in sorted((references[key] for key in cited if key in references), key=lambda found: found.short.lower()):
        authors, title, rest = (unescape(part) for part in re.split("</?i>", each.full))
        address = _ADDRESS.search(rest)
        if address is None:
            yield authors, Mark(title, "title"), rest
        else:
            place = address.start()
            link = Mark(address[0], "link", address[0])
            yield authors, Mark(title, "title"), rest[:place], link, rest[place + len(address[0]) :]
