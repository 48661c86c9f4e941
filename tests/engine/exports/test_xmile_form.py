"""The form of an XMILE document: what the standard's schema allows, units that are defined, groups, and a diagram."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from engine import Actor, Kind, Scenario
from engine.catalogue import CATALOGUE, MECHANISMS
from engine.exports.xmile import XMILE, xmile_text
from engine.scenario import Niche, zipf_niches

X = f"{{{XMILE}}}"
NAMED = Scenario(
    actors=(Actor("我的 <工作室>", Kind.INDIVIDUAL), Actor("Firm", Kind.ORGANISATION), Actor("Cloud", Kind.PLATFORM)),
    niches=(Niche("教育", 2.0, 0.2), Niche("Health & care", 1.0, 0.8)),
    notes="a\x01b",
)
WORLDS = {
    "default": Scenario(),
    "named": NAMED,
    "larger": Scenario(
        actors=tuple(Actor(f"{kind.plural} {count}", kind) for kind in Kind for count in (1, 2)),
        niches=zipf_niches(13),
    ),
    "no people, no ventures": Scenario(niches=zipf_niches(1)).with_switches(people=False, ventures=False),
}

# Children of an element that the schema of XMILE 1.0 allows, as far as they are written here.
CHILDREN = {
    "xmile": {"header", "sim_specs", "model_units", "model"},
    "header": {"vendor", "product", "name", "caption", "options"},
    "options": {"has_model_view"},
    "sim_specs": {"start", "stop", "dt"},
    "model_units": {"unit"},
    "unit": {"eqn", "alias"},
    "model": {"variables", "views"},
    "variables": {"stock", "flow", "aux", "group"},
    "stock": {"eqn", "units", "doc", "inflow", "outflow"},
    "flow": {"eqn", "units", "doc"},
    "aux": {"eqn", "units", "doc", "range", "format"},
    "group": {"doc", "entity"},
    "views": {"view"},
    "view": {"stock", "flow", "aux", "group", "alias", "connector", "text_box"},
}
IN_VIEW = {"flow": {"pts"}, "pts": {"pt"}, "connector": {"from", "to"}, "from": {"alias"}, "alias": {"of"}}
NUMBERS = {"x", "y", "width", "height", "angle", "min", "max", "precision", "page_width", "page_height"}


@pytest.fixture(scope="module", params=WORLDS)
def document(request: pytest.FixtureRequest) -> Element:
    return ElementTree.fromstring(xmile_text(WORLDS[request.param]))


def tag(element: Element) -> str:
    return element.tag.removeprefix(X)


def variables(document: Element) -> list[Element]:
    return [each for each in document.find(f"{X}model/{X}variables") or () if tag(each) != "group"]


def view(document: Element) -> Element:
    found = document.findall(f"{X}model/{X}views/{X}view")
    assert len(found) == 1
    return found[0]


def test_elements_stand_where_the_schema_has_them(document: Element) -> None:
    def check(element: Element, allowed: dict[str, set[str]]) -> None:
        children = allowed.get(tag(element), set())
        for child in element:
            assert tag(child) in children, f"{tag(child)} in {tag(element)}"
            check(child, IN_VIEW if tag(element) == "view" else allowed)

    check(document, CHILDREN)
    assert tag(document[0]) == "header"
    assert document.get("version") == "1.0"
    assert [tag(each) for each in document.find(f"{X}model") or ()] == ["variables", "views"]
    for each in document.iter():
        for key in NUMBERS.intersection(each.keys()):
            float(each.get(key, ""))
    uids = [int(each.get("uid", "")) for each in view(document) if each.get("uid")]
    assert len(set(uids)) == len(uids)


def units_in(document: Element) -> Iterator[str]:
    for each in variables(document):
        yield from re.split("[*/]", each.findtext(f"{X}units") or "")


def test_units_are_made_of_what_the_document_defines(document: Element) -> None:
    defined = {each.get("name") for each in document.iter(f"{X}unit")}
    assert set(units_in(document)) - {"1"} == defined
    counts = {each.get("name") for each in document.iter(f"{X}unit") if each.findtext(f"{X}eqn") == "1"}
    assert not counts & {"year", "market"}
    assert not any("^" in (each.findtext(f"{X}units") or "") for each in variables(document))


def test_sliders_have_the_ends_of_the_catalogue_or_reach_to_the_value() -> None:
    beyond = Scenario(niches=zipf_niches(1)).with_parameters(coverage_rate=3.5)
    ranges = {
        each.get("name"): (float(found.get("min", "")), float(found.get("max", "")))
        for each in variables(ElementTree.fromstring(xmile_text(beyond)))
        for found in each.findall(f"{X}range")
    }
    assert ranges["coverage_rate"] == (CATALOGUE["coverage_rate"].low, 3.5)
    rows = {key: (row.low, row.high) for key, row in CATALOGUE.items() if row.low < row.high}
    assert ranges.items() - {("coverage_rate", (CATALOGUE["coverage_rate"].low, 3.5))} <= rows.items()


def test_every_variable_is_in_the_group_of_one_mechanism_and_no_group_has_the_name_of_a_variable(
    document: Element,
) -> None:
    groups = document.findall(f"{X}model/{X}variables/{X}group")
    members = [each.get("name") for group in groups for each in group.findall(f"{X}entity")]
    assert Counter(members) == Counter(each.get("name") for each in variables(document))
    names = [(group.get("name") or "").partition(". ")[2] for group in groups]
    assert set(names) <= {each.name.en for each in MECHANISMS}
    assert not {(group.get("name") or "").casefold() for group in groups} & {str(each).casefold() for each in members}
    assert all(re.search("[\u4e00-\u9fff]", group.findtext(f"{X}doc") or "") for group in groups)


def test_the_diagram_shows_every_variable_once_inside_the_frame_of_its_group(document: Element) -> None:
    shown = [each for each in view(document) if tag(each) in ("stock", "flow", "aux")]
    kinds = {each.get("name"): tag(each) for each in variables(document)}
    assert {each.get("name"): tag(each) for each in shown} == kinds
    assert len(shown) == len(kinds)
    frames = {each.get("name"): box(each) for each in view(document) if tag(each) == "group"}
    places = {each.get("name"): place(each) for each in shown}
    for group in document.findall(f"{X}model/{X}variables/{X}group"):
        left, top, right, bottom = frames[group.get("name")]
        for member in group.findall(f"{X}entity"):
            x, y = places[member.get("name")]
            assert left < x < right, member.get("name")
            assert top < y < bottom, member.get("name")


def place(element: Element) -> tuple[float, float]:
    return float(element.get("x", "")), float(element.get("y", ""))


def box(element: Element) -> tuple[float, float, float, float]:
    x, y = place(element)
    return x, y, x + float(element.get("width", "")), y + float(element.get("height", ""))


def test_frames_do_not_overlap_and_nothing_lies_on_anything_else(document: Element) -> None:
    frames = [box(each) for each in view(document) if tag(each) == "group"]
    for (left, top, right, bottom), other in itertools.combinations(frames, 2):
        assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top
    places = [place(each) for each in view(document) if tag(each) in ("stock", "flow", "aux", "alias")]
    assert len(set(places)) == len(places)


def test_pipes_begin_and_end_at_the_stocks_that_they_empty_and_fill(document: Element) -> None:
    stocks = {each.get("name"): box(each) for each in view(document) if tag(each) == "stock"}
    ends: dict[str | None, list[str | None]] = {}
    for stock in (each for each in variables(document) if tag(each) == "stock"):
        for end, kind in enumerate(("outflow", "inflow")):
            for flow in stock.findall(f"{X}{kind}"):
                ends.setdefault(flow.text, [None, None])[end] = stock.get("name")
    flows = [each for each in view(document) if tag(each) == "flow"]
    assert {each.get("name") for each in flows} == ends.keys()
    for flow in flows:
        bends = [place(each) for each in flow.iter(f"{X}pt")]
        for stock, (x, y) in zip(ends[flow.get("name")], (bends[0], bends[-1]), strict=True):
            left, top, right, bottom = stocks[stock] if stock else (0.0, 0.0, 0.0, 0.0)
            touches = left <= x <= right and top <= y <= bottom
            assert touches == (stock is not None), flow.get("name")


def test_arrows_lead_from_what_stands_in_an_equation(document: Element) -> None:
    equations = {each.get("name"): each.findtext(f"{X}eqn") or "" for each in variables(document)}
    ghosts = {each.get("uid"): each.findtext(f"{X}of") for each in view(document) if tag(each) == "alias"}
    arrows = [each for each in view(document) if tag(each) == "connector"]
    assert arrows
    for arrow in arrows:
        ghost = arrow.find(f"{X}from/{X}alias")
        source = (arrow.findtext(f"{X}from") or "").strip() if ghost is None else ghosts[ghost.get("uid")]
        assert re.search(rf"\b{source}\b", equations[arrow.findtext(f"{X}to")])
    used = {each.get("uid") for arrow in arrows for each in arrow.findall(f"{X}from/{X}alias")}
    assert used == ghosts.keys()


def test_the_same_scenario_makes_the_same_bytes() -> None:
    assert xmile_text(NAMED) == xmile_text(NAMED)
    assert xmile_text(Scenario()) == xmile_text(Scenario())
