"""The model reference says what the program solves, whole and in both languages."""

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.catalogue import CATALOGUE, MECHANISMS, Role
from engine.catalogue.revisions import REVISIONS
from engine.claims import CLAIMS
from engine.indicators import INDICATORS, Stage
from engine.levers import LEVERS
from engine.model_reference import reference_html
from engine.model_reference.bibliography import references
from engine.model_reference.definitions import DEFINITIONS, definition_of, formula_html
from engine.model_reference.equations import equation_groups
from engine.model_reference.stage_conditions import CONDITIONS
from engine.model_reference.symbols import AUXILIARIES, CONSTANTS, INDICES, MARKET, STOCKS
from engine.model_reference.typesetting import number_html, raised, symbol_html
from engine.symbols import recorded_derivative
from engine.text import LANGUAGES, Language
from engine.unit_words import unit_text
from scripts.model_reference import ROOT, documents

GROUPS = equation_groups()
DOCUMENTS = documents()
BIBLIOGRAPHY = (ROOT / "resources/references.bib").read_text(encoding="utf-8")
ALLOWED = {
    *("html", "head", "meta", "title", "body", "h1", "h2", "h3", "p", "ul", "li", "a"),
    *("table", "tr", "th", "td", "br", "b", "i", "sub", "sup", "code"),
}


def plain(html: str) -> str:
    """A formula in letters: indices after _, exponents after ^."""
    html = html.replace("<sub>", "_").replace("<sup>", "^(").replace("</sup>", ")")
    return re.sub("<[^>]*>", "", html)


def equations_of(symbol: str) -> list[str]:
    found = [each for each in GROUPS if plain(each.symbol) == symbol]
    assert len(found) == 1
    return [plain(each.html) for each in found[0].equations]


class Reader(HTMLParser):
    """Collects tags, anchors and links of a document, and sees to it that tags close in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.places: list[str] = []
        self.links: set[str] = set()
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in ("br", "meta"):
            self.open.append(tag)
        for name, value in attrs:
            if name == "name" and tag == "a":
                self.places.append(value or "")
            if name == "href":
                self.links.add(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_the_pages_are_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == DOCUMENTS[path], "run: python -m scripts.model_reference"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_page_is_sound_simple_html_whose_links_stay_inside(path: Path) -> None:
    reader = Reader(DOCUMENTS[path])
    assert not reader.open
    assert reader.tags <= ALLOWED
    assert len(set(reader.places)) == len(reader.places)
    assert reader.links == {link for link in reader.links if link.removeprefix("#") in reader.places}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_parameter_mechanism_indicator_and_reference_is_there(path: Path) -> None:
    text = DOCUMENTS[path]
    language = LANGUAGES[path.name.endswith(".zh_CN.html")]
    for row in CATALOGUE.values():
        assert f"<code>{row.key}</code>" in text
        assert symbol_html(row.symbol) in text
    for mechanism in MECHANISMS:
        assert f'<a name="{mechanism.id}"></a>{mechanism.name.in_language(language)}' in text
    for indicator in INDICATORS:
        assert f"<code>{indicator.id}</code>" in text
    for key in references(BIBLIOGRAPHY):
        assert f'<a name="{key}"></a>' in text


def test_every_symbol_is_unique() -> None:
    model = recorded_derivative(MARKET)
    tables = [(AUXILIARIES, each.quantity.parts) for each in model.auxiliaries]
    tables += [(CONSTANTS, each.quantity.parts) for each in model.constants]
    tables += [(STOCKS, tuple(each.name.split("."))) for each in model.stocks]
    symbols = [
        table[parts[0]].pattern.format("".join(INDICES.get(each, each) for each in parts[1:]))
        for table, parts in tables
    ]
    symbols += [row.symbol for row in CATALOGUE.values()]
    typeset = [symbol_html(each) for each in symbols]
    assert sorted({each for each in typeset if typeset.count(each) > 1}) == []


def test_no_two_families_share_a_symbol_and_every_mechanism_has_its_equations() -> None:
    symbols = [(each.symbol, each.is_stock) for each in GROUPS]
    assert len(set(symbols)) == len(symbols)
    assert {each.mechanism for each in GROUPS} == {each.id for each in MECHANISMS if each.can_be_switched_off}
    assert all(each.equations for each in GROUPS)


def test_every_number_that_is_solved_with_stands_in_an_equation() -> None:
    text = "".join(line.html for group in GROUPS for line in group.equations)
    for each in recorded_derivative(MARKET).parameters:
        general = re.sub("_[IOP]$", "_k", each.row.symbol)
        ways = [symbol_html(symbol) for symbol in (each.row.symbol, general)]
        assert any(way in text or raised(way) in text for way in ways), each.row.key
    unused = CATALOGUE.keys() - {each.row.key for each in recorded_derivative(MARKET).parameters}
    assert {CATALOGUE[key].role for key in unused if CATALOGUE[key].mechanism != "indicators"} == {Role.START}


def test_equations_read_as_in_a_textbook() -> None:
    assert equations_of("A") == ["dA/dt = g_A · A · (1 − A / A_max)"]
    assert equations_of("T") == ["T = T_min + T_0 · exp(−β · A_c)"]
    assert equations_of("h_a") == ["h_a = p^(Cₐ) / T"]
    assert equations_of("margin_a") == [
        "margin_a = μ · b_k · σ_a · (1 − fee_k)",
        "margin_p = μ · b_P · (L + (1 − L) · σ_p)",
    ]
    assert equations_of("V_a") == ["dV_a/dt = i_a − copied_a − dated_a"]
    assert equations_of("g_h") == ["g_h = n_h(0) · (inc_h / inc_h(0))^(l_g)"]
    assert equations_of("moved_hg") == [f"moved_h{to} = mob · n_h · g_{to} / (g_I + g_O + g_D + g_U)" for to in "IODU"]
    assert [line.partition(" = ")[0] for line in equations_of("inc_h")] == ["inc_I", "inc_O", "inc_D", "inc_U"]
    assert equations_of("g_j") == ["g_j = 1 / (1 + (m* / w_j)^(η))"]


def test_a_reference_is_a_readable_sentence() -> None:
    found = references(BIBLIOGRAPHY)
    assert found["Rivkin2000"].full == (
        "Rivkin, Jan W. (2000). <i>Imitation of Complex Strategies</i>. Management Science 46(6), 824–844."
    )
    assert found["Verhulst1838"].short == "Verhulst 1838"
    assert "Pierre-François" in found["Verhulst1838"].full
    assert found["AgarwalGort2001"].short == "Agarwal & Gort 2001"
    assert not any(letter in each.full for each in found.values() for letter in "{}\\")


def test_no_equation_is_left_without_a_name() -> None:
    assert not [group for group in GROUPS if "Intermediate" in group.title.en]
    assert all(group.unit for group in GROUPS)


def test_every_indicator_has_a_definition_made_of_known_symbols() -> None:
    owners = {"a", "b", "j", "h", "g", "k", *INDICES.values()}
    known = {symbol_html(CATALOGUE[key].symbol) for key in CATALOGUE}
    for table in (AUXILIARIES, CONSTANTS, STOCKS):
        for family in table.values():
            indices = owners | {f"{one}{two}" for one in owners for two in owners}
            known |= {symbol_html(family.pattern.format(index)) for index in indices}
    own = {"N_a", "c_a", "created_a", "created_b", "margin_k", "sigma_k"}
    used = set()
    for indicator in INDICATORS:
        definition = definition_of(indicator.id)
        used.add(id(definition))
        for symbol in re.findall(r"\{(.*?)\}", definition.formula):
            assert symbol in own or symbol in CATALOGUE or symbol_html(symbol) in known, (indicator.id, symbol)
        assert bool(definition.note.en) == bool(definition.note.zh)
        assert "{" not in formula_html(definition.formula)
    assert used == {id(each) for each in DEFINITIONS.values()}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_the_thresholds_of_stages_are_those_of_the_catalogue(path: Path) -> None:
    text = DOCUMENTS[path]
    stages = text[text.index('<a name="stages"></a>') : text.index('<a name="references"></a>')]
    thresholds = [key for key in CATALOGUE if key.startswith(("oligopoly", "involution", "plural"))]
    assert len(thresholds) == 5
    for key in thresholds:
        row = CATALOGUE[key]
        assert f"{symbol_html(row.symbol)} = {number_html(row.default)}" in stages
    assert [each.name for each in CONDITIONS[:3]] == [stage.text for stage in reversed(Stage)]


def test_numbers_are_typeset() -> None:
    assert [number_html(each) for each in (0.5, -0.25, 1e-9, 1e6, -2.5e-7, 10_000)] == [
        "0.5", "−0.25", "10<sup>−9</sup>", "10<sup>6</sup>", "−2.5 · 10<sup>−7</sup>", "10000",
    ]  # fmt: skip


def test_units_are_in_the_language_of_the_page() -> None:
    units = {each.unit for each in INDICATORS} | {row.unit for row in CATALOGUE.values()}
    units |= {group.unit for group in GROUPS if group.unit}
    for unit in units:
        assert unit_text(unit).en == unit
        assert not re.search("[a-z]", unit_text(unit).zh), unit
    assert unit_text("market/yr").zh == "市场/年"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_lever_and_revision_is_listed(language: Language) -> None:
    text = unescape(reference_html(language, BIBLIOGRAPHY))
    for claim in CLAIMS.values():
        assert f"<td>{claim.id}</td><td>{claim.text.in_language(language)}</td>" in text
    for lever in LEVERS.values():
        assert f"<td>{lever.name.in_language(language)}</td>" in text
    for revision in REVISIONS:
        assert revision.why.in_language(language) in text
