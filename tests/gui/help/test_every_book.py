"""Every book of the help: both languages alike, links that lead somewhere, and nothing that the window cannot show."""

import re

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from engine.text import LANGUAGES
from gui.actions import plain_name
from gui.application import Shell
from gui.help.book import Book, read_book
from gui.help.help_window import BOOKS, HelpWindow
from gui.resources import RESOURCES
from tests.gui.conftest import OpenShell

NAMES = tuple(BOOKS.values())
NEW = ("file_format", "extending")
CJK = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
TAGS = {
    *("html", "head", "meta", "title", "body", "h1", "h2", "h3", "p", "a", "b", "i", "ul", "ol", "li"),
    *("table", "tr", "td", "th", "img", "br", "code", "pre", "sub", "sup"),
}


def text_of(language: str, name: str) -> str:
    return (RESOURCES / "help" / f"{name}.{language}.html").read_text(encoding="utf-8")


def book_of(language: str, name: str) -> Book:
    return read_book(text_of(language, name))


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_pages_places_and_links(name: str) -> None:
    english, chinese = (book_of(each, name) for each in LANGUAGES)
    assert [each.anchor for each in english.pages] == [each.anchor for each in chinese.pages]
    assert english.places == chinese.places
    for one, other in zip(english.pages, chinese.pages, strict=True):
        assert bool(one.part) == bool(other.part)
        found = [sorted(re.findall(r'href="([^"]+)"', each.html)) for each in (one, other)]
        assert found[0] == found[1], one.anchor


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_anchor_stands_once_and_every_link_leads_somewhere(name: str, language: str) -> None:
    text = text_of(language, name)
    anchors = re.findall(r'<a name="([^"]+)"', text)
    assert len(anchors) == len(set(anchors))
    for link in re.findall(r'href="([^"]+)"', text):
        scheme, _, place = link.partition(":")
        book, anchor = (name, link.removeprefix("#")) if link.startswith("#") else (BOOKS[scheme], place)
        assert anchor in book_of(language, book).places, link


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NEW)
def test_a_page_has_nothing_but_what_the_window_can_show(name: str, language: str) -> None:
    text = text_of(language, name)
    assert not re.search(r"<script|<style|style=|https?:|color", text)
    opened = re.findall(r"<(\w+)[ >]", text)
    assert set(opened) <= TAGS
    for tag in set(opened) - {"meta", "img", "br"}:
        assert opened.count(tag) == text.count(f"</{tag}>"), tag


@pytest.mark.parametrize("name", NEW)
def test_english_pages_are_english_and_chinese_pages_chinese(name: str) -> None:
    assert not CJK.search(text_of("en", name))
    for page in book_of("zh_CN", name).pages:
        for each in re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", page.html, re.DOTALL):
            assert CJK.search(each), each


def test_the_menu_lists_the_books_first_and_each_opens_at_its_first_page(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    entries = [plain_name(each.text()) for each in shell.window.menus.help.actions() if not each.isSeparator()]
    assert entries == [
        *("Guide", "Model reference", "File format", "Extending Shareflow"),
        *("Keyboard shortcuts", "First-minute tour", "About Shareflow"),
    ]
    actions = shell.window.actions_
    for action in (actions.guide, actions.model_reference, actions.file_format, actions.extending):
        action.trigger()
        book = opened(shell, plain_name(action.text()))
        qtbot.waitUntil(book.isVisible)
        assert book.contents.count() > 8
        assert book.text.toPlainText().strip()


def opened(shell: Shell, title: str) -> HelpWindow:
    found = [each for each in shell.window.findChildren(HelpWindow) if each.windowTitle() == title]
    assert len(found) == 1, title
    return found[0]


def test_a_link_leads_from_one_book_into_another(open_shell: OpenShell) -> None:
    shell = open_shell()
    shell.window.actions_.file_format.trigger()
    opened(shell, "File format").text.anchorClicked.emit(QUrl("extending:migration"))
    assert opened(shell, "Extending Shareflow").anchor == "migration"
    opened(shell, "Extending Shareflow").text.anchorClicked.emit(QUrl("guide:files"))
    assert opened(shell, "Guide").anchor == "files"
