"""What a picture carries inside its file: the run it shows, so that the run can be opened again from the picture."""

import json
import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from engine.catalogue import MODEL_VERSION
from engine.scenario import Scenario
from engine.version import VERSION
from gui.views.picture import Picture
from gui.views.view import View

PNG_KEY = "shareflow"
NAMESPACE = "https://shareflow.example/run"
"""The name of the element that holds the run in SVG and in XMP; nothing is ever fetched from there."""

ELEMENT = "shareflow:run"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
RUN_FORMAT = 1

RUN_ID = "shareflow-run"
"""Id of the element that holds the run in a report in HTML, as `engine.report` writes it."""


def run_of(view: View) -> str:
    """The run that a view shows, as one line of ASCII JSON.

    The scenario with its data as a whole project, the view with its choices, the moment and the years it shows, the
    seed of what is random, and the versions of program and model.
    """
    picture = view.picture
    assert picture is not None
    scenario = picture.result.scenario
    run = {
        "run": RUN_FORMAT,
        "program": "Shareflow",
        "version": VERSION,
        "model": MODEL_VERSION,
        "scenario": scenario.name,
        "seed": getattr(picture.fan, "seed", None),
        "view": {
            "id": view.view_id,
            "state": view.state(),
            "time": view.time,
            "period": _period(view),
        },
        "project": json.loads(project_of(view)),
    }
    return json.dumps(run, separators=(",", ":"), allow_nan=False, default=_plain)


def project_of(view: View) -> bytes:
    """The project file that holds what a view shows: its scenario, those drawn over it, and the data."""
    from engine.project import Project
    from engine.project.project_writer import write_project

    picture = view.picture
    assert picture is not None
    scenario = picture.result.scenario
    shown = {"current_scenario": scenario.id, "arrangement": view.view_id, "views": {view.view_id: view.state()}}
    project = Project(
        title=picture.title,
        scenarios=tuple(_scenarios(picture)),
        series=picture.series,
        view=shown,
        currency=picture.money.currency,
        market_size=picture.money.market,
    )
    return write_project(project)


def xml_text(text: str) -> str:
    """The text without what no XML document may hold."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def as_svg(run: str) -> str:
    """The run as an SVG element."""
    return f"<metadata>{_element(run)}</metadata>"


def as_xmp(run: str, title: str, description: str) -> bytes:
    """The run and what it is as the description of a PDF document (XMP)."""
    title, description = escape(xml_text(title)), escape(xml_text(description))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt>'
        "</dc:description>"
        f"<xmp:CreatorTool>Shareflow {VERSION}</xmp:CreatorTool><pdf:Producer>Shareflow {VERSION}</pdf:Producer>"
        f"{_element(run)}"
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


def _element(run: str) -> str:
    return f'<{ELEMENT} xmlns:shareflow="{NAMESPACE}">{escape(run)}</{ELEMENT}>'


def _scenarios(picture: Picture) -> list[Scenario]:
    """The scenario shown, then those drawn over it, each once."""
    found: list[Scenario] = []
    ids: set[str] = set()
    names: set[str] = set()
    for scenario in (picture.result.scenario, *(each.scenario for each in picture.overlays)):
        if scenario.id not in ids and scenario.name not in names:
            found.append(scenario)
            ids.add(scenario.id)
            names.add(scenario.name)
    return found


def _period(view: View) -> list[float] | None:
    """The first and the last year that are shown; None for a view of a moment."""
    if view.is_of_a_moment or view.picture is None:
        return None
    for plot in view.plots:
        if plot.box.is_zoomed:
            return [float(each) for each in plot.box.viewRange()[0]]
    scenario = view.picture.result.scenario
    return [scenario.start, scenario.start + scenario.horizon]


def _plain(value: object) -> object:
    """Choices of views may be kept in read-only mappings and in sets."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} cannot be kept in a picture")
