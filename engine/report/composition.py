"""Putting a report together: what stands in it, from the answer down to the sources."""

import json
from collections.abc import Iterable, Mapping

from engine.catalogue import MODEL_VERSION
from engine.model_reference.bibliography import references
from engine.project.project_writer import write_project
from engine.report.assumptions import assumptions
from engine.report.captions import figure
from engine.report.claims_board import claims_board
from engine.report.comparison import comparison
from engine.report.document import Document, Section
from engine.report.in_short import in_short
from engine.report.material import Material
from engine.report.method import measured, method, sources
from engine.report.why import why
from engine.report.world import world
from engine.text import Text
from engine.version import VERSION

_MARKET = "market"
_LONGEST_TITLE = 160
_LONGEST_SOURCES = 300


def compose(material: Material, data_sources: Mapping[str, str] | None = None) -> Document:
    """The report.

    Args:
        material: a run that reached its end, with what has been found out about it.
        data_sources: by the id of a view, where the measured data in its picture come from.
    """
    cited = references(material.bibliography)
    found = (
        in_short(material),
        *_pictures(material, data_sources or {}),
        why(material),
        claims_board(material),
        comparison(material),
        world(material),
        assumptions(material, cited),
        measured(material),
        method(material),
        sources(material, cited),
    )
    voice, project = material.voice, material.project
    name = voice.name(material.scenario.name)
    title = voice.name(project.title.replace("\n", " ").strip(), _LONGEST_TITLE) or name
    return Document(
        language=material.language,
        title=title,
        subtitle=voice.says(Text("Scenario: {name}", "情景：{name}"), name=name),
        byline=tuple(_byline(material)),
        contents=voice.says(Text("Contents", "目录")),
        figure=voice.says(Text("Figure {number}", "图 {number}")),
        sections=_present(found),
        run=run_of(material),
    )


def run_of(material: Material) -> str:
    """The run as one line of ASCII JSON, as pictures carry it; the scenario of the report is the current one."""
    project = json.loads(write_project(material.project))
    project["view"] = {**project.get("view", {}), "current_scenario": material.scenario.id}
    run = {
        "run": 1,
        "program": "Shareflow",
        "version": VERSION,
        "model": MODEL_VERSION,
        "scenario": material.scenario.name,
        "seed": None,
        "view": {"id": _MARKET, "time": None, "period": None},
        "project": project,
    }
    return json.dumps(run, separators=(",", ":"), allow_nan=False)


def _pictures(material: Material, data_sources: Mapping[str, str]) -> tuple[Section | None, Section | None]:
    """The market first, then the others under a heading of their own."""
    voice = material.voice

    def shown(picture: str) -> Section:
        made = figure(picture, material, voice.name(data_sources.get(picture, ""), _LONGEST_SOURCES))
        return Section(f"picture-{picture}", made.title, (made,))

    market = shown(_MARKET) if _MARKET in material.pictures else None
    others = tuple(shown(each) for each in material.pictures if each != _MARKET)
    if not others:
        return market, None
    return market, Section("pictures", voice.says(Text("What happens", "发生了什么")), (), others)


def _present(found: Iterable[Section | None]) -> tuple[Section, ...]:
    return tuple(each for each in found if each is not None)


def _byline(material: Material) -> Iterable[str]:
    voice, author = material.voice, material.voice.name(material.project.author.strip())
    if author:
        yield author
    day = material.day
    if material.language == "zh_CN":
        yield f"{day.year}年{day.month}月{day.day}日"
    else:
        yield f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    yield voice.says(
        Text("Shareflow {version}, model version {model}", "Shareflow {version}，模型第{model}版"),
        version=VERSION,
        model=MODEL_VERSION,
    )


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
