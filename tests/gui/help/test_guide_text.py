"""The text of the guide: both languages alike, every link, picture, command and word true."""

import html
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from engine.text import LANGUAGES
from gui.application import Shell
from gui.help.book import Book, read_book
from gui.help.help_window import BOOKS
from gui.help.living_words import MARKER, LivingWords, action_named
from gui.help.topics import OF_DIALOGS, parts_of_window, parts_of_workbench, view_topic
from gui.resources import RESOURCES
from gui.views import VIEWS
from tests.gui.conftest import OpenShell

HELP = RESOURCES / "help"
GUI = Path(__file__).resolve().parents[3] / "gui"
CJK = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")


def text_of(language: str, name: str = "guide") -> str:
    return (HELP / f"{name}.{language}.html").read_text(encoding="utf-8")


def book_of(language: str, name: str = "guide") -> Book:
    return read_book(text_of(language, name))


@pytest.fixture
def shell(open_shell: OpenShell) -> Shell:
    shell = open_shell()
    shell.window.start_page.begin.click()
    return shell


def test_both_languages_have_the_same_pages_and_places() -> None:
    english, chinese = (book_of(each) for each in LANGUAGES)
    assert [each.anchor for each in english.pages] == [each.anchor for each in chinese.pages]
    assert english.places == chinese.places
    assert len(english.pages) > 30


def test_both_languages_name_the_same_commands_and_show_the_same_pictures() -> None:
    for pattern in (r"\{[^{}]+\}", r'src="pictures/\w+/(\w+\.png)"', r'href="([^"]+)"'):
        for english, chinese in zip(*(book_of(each).pages for each in LANGUAGES), strict=True):
            found = [sorted(re.findall(pattern, each.html)) for each in (english, chinese)]
            assert found[0] == found[1], (english.anchor, pattern)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_anchor_stands_once_and_every_link_leads_somewhere(language: str) -> None:
    text = text_of(language)
    anchors = re.findall(r'<a name="([^"]+)"', text)
    assert len(anchors) == len(set(anchors))
    places = {"#": book_of(language).places}
    places |= {f"{scheme}:": book_of(language, name).places for scheme, name in BOOKS.items()}
    links = re.findall(r'href="([^"]+)"', text)
    assert len(links) > 30
    for link in links:
        way = next(each for each in places if link.startswith(each))
        assert link.removeprefix(way) in places[way], link


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_in_the_language_of_the_page_and_is_described(language: str) -> None:
    pictures = re.findall(r"<img ([^>]*)>", text_of(language))
    assert len(pictures) >= 8
    for picture in pictures:
        source, description = re.fullmatch(r'src="([^"]+)" alt="([^"]+)"', picture).groups()  # type: ignore[union-attr]
        assert source.startswith(f"pictures/{language}/")
        assert (HELP / source).is_file(), source
        assert bool(CJK.search(description)) == (language == "zh_CN")


def test_all_pictures_are_used_and_together_stay_small() -> None:
    files = [each for each in (HELP / "pictures").rglob("*") if each.is_file()]
    used = {HELP / each for language in LANGUAGES for each in re.findall(r'src="([^"]+)"', text_of(language))}
    assert set(files) == used
    assert sum(each.stat().st_size for each in files) < 2_500_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_nothing_but_what_the_window_can_show(language: str) -> None:
    text = text_of(language)
    assert not re.search(r"<script|<style|style=|https?:|color", text)
    opened = re.findall(r"<(\w+)[ >]", text)
    known = "html head meta title body h1 h2 h3 p a b i ul ol li table tr td th img code pre"
    assert set(opened) <= set(known.split(" "))
    for tag in set(opened) - {"meta", "img"}:
        assert opened.count(tag) == text.count(f"</{tag}>"), tag


def test_english_pages_are_english_and_chinese_pages_chinese() -> None:
    assert not CJK.search(text_of("en"))
    for page in book_of("zh_CN").pages:
        assert CJK.search(page.title) or page.title == "HHI"
        paragraphs = re.findall(r"<(?:p|li|td)>(.*?)</(?:p|li|td)>", page.html)
        assert paragraphs
        for each in paragraphs:
            names = each.startswith("<img") or each in {"HHI"}
            assert names or CJK.search(each), each


def test_every_command_named_in_the_guide_exists(shell: Shell) -> None:
    markers = [found for language in LANGUAGES for found in MARKER.findall(text_of(language))]
    names = {name for kind, name in markers if kind in {"action", "keys"} and not name.startswith("standard.")}
    assert len(names) > 30
    for name in names:
        assert action_named(shell.window.actions_, name).text(), name


def test_every_word_quoted_from_the_window_is_still_said_there() -> None:
    sources = {each: each.read_text(encoding="utf-8") for each in GUI.rglob("*.py")}
    words = {name for kind, name in MARKER.findall(text_of("en")) if kind == "ui"}
    assert words
    for word in words:
        context, _, text = word.partition("|")
        ways = (f"class {context}(", f'translate("{context}", "{text}"')
        said = [each for each in sources.values() if f'"{text}"' in each and any(way in each for way in ways)]
        assert said, word


def test_every_view_every_part_and_every_dialog_has_a_page(shell: Shell) -> None:
    window = shell.window
    topics = [topic for _, topic in (*parts_of_window(window), *parts_of_workbench(window.workbench))]
    topics += [view_topic(each.view_id) for each in VIEWS]
    topics += OF_DIALOGS.values()
    pages = {each.anchor for each in book_of("en").pages}
    assert set(topics) <= pages


def test_the_dialogs_with_a_page_are_there() -> None:
    sources = "\n".join(each.read_text(encoding="utf-8") for each in GUI.rglob("*.py"))
    for name in OF_DIALOGS:
        assert f"class {name}(" in sources, name


def test_names_and_keys_are_those_of_the_program(shell: Shell, qtbot: QtBot) -> None:
    words = LivingWords(shell.window.actions_, shell.window)
    assert words.put_into("{action:save}") == "<b>Save</b> (Ctrl+S)"
    assert words.put_into("{keys:why}") == "Ctrl+Shift+Y"
    shell.window.actions_.chinese.trigger()
    qtbot.waitUntil(lambda: "保存" in words.put_into("{action:save}"))
    table = words.put_into("{table:keyboard}")
    for action in shell.window.actions_.all:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert not keys or f">{html.escape(keys)}<" in table
