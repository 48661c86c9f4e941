"""The model reference says what the program solves, whole and in both languages."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.catalogue import CATALOGUE, MECHANISMS, Role
from engine.indicators import INDICATORS
from engine.model_reference.bibliography import references
from engine.model_reference.equations import equation_groups
from engine.model_reference.symbols import AUXILIARIES, CONSTANTS, INDICES, MARKET, STOCKS
from engine.model_reference.typesetting import symbol_html
from engine.symbols import recorded_derivative
from engine.text import LANGUAGES
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


def level(html: str) -> str:
    """HTML without lowered indices: within exponents they stand level."""
    return html.replace("<sub>", "").replace("</sub>", "")


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
    text = level("".join(line.html for group in GROUPS for line in group.equations))
    for each in recorded_derivative(MARKET).parameters:
        general = re.sub("_[IOP]$", "_k", each.row.symbol)
        assert {symbol for symbol in (each.row.symbol, general) if level(symbol_html(symbol)) in text}, each.row.key
    unused = CATALOGUE.keys() - {each.row.key for each in recorded_derivative(MARKET).parameters}
    assert {CATALOGUE[key].role for key in unused if CATALOGUE[key].mechanism != "indicators"} == {Role.START}


def test_equations_read_as_in_a_textbook() -> None:
    assert equations_of("A") == ["dA/dt = g_A · A · (1 − A / A_max)"]
    assert equations_of("T") == ["T = T_min + T_0 · exp(−β · A_c)"]
    assert equations_of("h_a") == ["h_a = p^(Ca) / T"]
    assert equations_of("margin_a") == [
        "margin_a = μ · b_k · σ_a · (1 − fee_k)",
        "margin_p = μ · b_P · (L + (1 − L) · σ_p)",
    ]
    assert equations_of("V_a") == ["dV_a/dt = i_a − copied_a − dated_a"]
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
