"""The window of the model reference: contents, search, language and theme."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from engine.catalogue import MECHANISMS
from gui.application import Shell
from gui.dialogs.model_reference import ModelReference
from gui.theme import DARK, LIGHT
from tests.gui.conftest import OpenShell


@pytest.fixture
def shell(open_shell: OpenShell) -> Shell:
    return open_shell()


@pytest.fixture
def reference(shell: Shell, qtbot: QtBot) -> ModelReference:
    shell.window.actions_.model_reference.trigger()
    dialog = shell.window.findChild(ModelReference)
    assert isinstance(dialog, ModelReference)
    qtbot.waitExposed(dialog)
    return dialog


def chapters(reference: ModelReference) -> list[str]:
    return [reference.contents.item(row).text() for row in range(reference.contents.count())]


def test_it_leaves_the_window_free_and_lists_every_mechanism(reference: ModelReference) -> None:
    assert not reference.isModal()
    assert chapters(reference)[1 : len(MECHANISMS) + 1] == [each.name.en for each in MECHANISMS]
    reference.go_to("replication")
    assert "Rivkin" in reference.text.toPlainText()


def test_asking_again_brings_the_same_window(shell: Shell, reference: ModelReference) -> None:
    reference.close()
    shell.window.actions_.model_reference.trigger()
    assert reference.isVisible()
    assert len(shell.window.findChildren(ModelReference)) == 1


def test_a_chapter_and_a_link_lead_to_their_place(reference: ModelReference) -> None:
    reference.contents.setCurrentRow(3)
    third = reference.anchor
    reference.contents.setCurrentRow(9)
    assert reference.anchor != third
    reference.text.anchorClicked.emit(QUrl("#complexity"))
    assert reference.anchor == "complexity"
    reference.text.anchorClicked.emit(QUrl("#Rivkin2000"))
    assert reference.anchor == "references"
    assert reference.text.verticalScrollBar().value() > 0
    reference.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert reference.anchor == "references"


def test_every_link_of_the_reference_leads_to_a_page_of_it(reference: ModelReference) -> None:
    links = set(re.findall(r'href="#([^"]+)"', reference.source()))
    assert len(links) > 20
    assert links <= reference.anchors


def test_search_counts_what_it_finds_and_return_goes_on(reference: ModelReference, qtbot: QtBot) -> None:
    reference.go_to("replication")
    qtbot.keyClicks(reference.search, "copy_time")
    count = reference.text.toPlainText().lower().count("copy_time")
    assert reference.anchor == "replication"
    assert count > 1
    assert reference.count.text() == f"1 of {count} on this page"
    assert len(reference.text.extraSelections()) == count
    qtbot.keyClick(reference.search, Qt.Key.Key_Return)
    assert reference.count.text() == f"2 of {count} on this page"
    assert reference.isVisible()
    reference.search.setText("no such words")
    assert reference.count.text() == "Not found"
    assert reference.text.extraSelections() == []
    reference.search.clear()
    assert reference.count.text() == ""


def test_what_is_marked_is_what_was_searched(reference: ModelReference, qtbot: QtBot) -> None:
    qtbot.keyClicks(reference.search, "Copy Hazard")
    marks = reference.text.extraSelections()
    assert marks
    # Qt counts in units of UTF-16, Python in characters: the page has none that takes two units.
    assert reference.text.document().characterCount() == len(reference.text.toPlainText()) + 1
    assert {each.cursor.selectedText().lower() for each in marks} == {"copy hazard"}


def test_a_letter_that_stands_in_thousands_of_places_is_counted_but_marked_only_nearby(
    reference: ModelReference,
) -> None:
    reference.go_to("references")
    reference.search.setText("e")
    count = reference.text.toPlainText().lower().count("e")
    assert count > 500
    assert reference.count.text() == f"1 of {count} on this page"
    assert len(reference.text.extraSelections()) == 200


def test_it_follows_language_and_theme(shell: Shell, reference: ModelReference, qtbot: QtBot) -> None:
    shell.window.actions_.chinese.trigger()
    qtbot.waitUntil(lambda: reference.windowTitle() == "模型参考")
    assert chapters(reference)[1 : len(MECHANISMS) + 1] == [each.name.zh for each in MECHANISMS]
    assert LIGHT.ink in reference.text.document().defaultStyleSheet()
    reference.close()
    shell.window.actions_.theme_dark.trigger()
    shell.window.actions_.model_reference.trigger()
    assert DARK.ink in reference.text.document().defaultStyleSheet()
