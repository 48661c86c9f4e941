"""No view, editor, panel or window says anything in English, or half in English, when the language is Chinese."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QComboBox, QListView, QTextBrowser, QToolButton, QTreeWidgetItemIterator, QWidget
from pytestqt.qtbot import QtBot

from engine.scenario import Event, Shape
from gui.application import Shell
from gui.pictures import PictureSize, export_svg
from gui.views import VIEWS
from gui.views.view import View
from tests.gui.conftest import OpenShell, wait_until_solved
from tests.gui.test_language import all_texts, english_in

IDS = tuple(each.view_id for each in VIEWS)
_LATIN = re.compile(r"[A-Za-z][A-Za-z’']{2,}")
_KNOWN = re.compile(
    r"Shareflow|English|CSV|PNG|SVG|PDF|HHI|USD|MB|Ctrl|Shift|Alt|Home|End|Space|Tab|Del(ete)?|Enter|Esc|PgUp|PgDown"
    r"|Left|Right|Up|Down|Rivkin|LSODA|Uber|Lyft|TLC|UBI|MVP|API|exp|HTML|pandas|Stella|Vensim|PySD|COPASI|libRoadRunner"
    r"|Arthur|Eisenmann|[\w.]+@[\w.]+|https?://\S+|\*\.\w+|<[^>]+>|&\w+;"
)
_HALF_WIDTH = re.compile(
    "[\u4e00-\u9fff]\\s?[,;:!?]|[,;!?]\\s?[\u4e00-\u9fff]|[\u4e00-\u9fff]\\s?\\(|\\)\\s?[\u4e00-\u9fff]"
)
_POWER = re.compile(r"\de\+\d")
_MARKS = re.compile(r"<(i|sub|sup)>.*?</\1>|<[^>]+>|&\w+;|https?://\S+")
_ACCESS_KEY = re.compile(r"\((&?[A-Z]|(Ctrl|Alt|Shift|F\d)[^)]*)\)")
"""Keys stand in brackets of their own, as Qt writes them."""


def flaws_in(text: str) -> list[str]:
    """What a reader of Chinese would stumble over."""
    plain = _MARKS.sub("", _ACCESS_KEY.sub("", text))
    found = []
    if _LATIN.search(_KNOWN.sub("", plain)):
        found.append(f"English: {text!r}")
    if _HALF_WIDTH.search(plain):
        found.append(f"half-width: {text!r}")
    if _is_chinese(plain) and _POWER.search(plain):
        found.append(f"power of ten: {text!r}")
    return found


def _is_chinese(text: str) -> bool:
    return re.search("[\u4e00-\u9fff]", text) is not None


def flaws(texts: Iterator[str] | list[str]) -> list[str]:
    return sorted({flaw for text in texts for flaw in flaws_in(text)})


def assert_none(found: list[str]) -> None:
    assert not found, "\n".join(["", *sorted(set(found))])


def drawn_in(view: View, path: Path) -> Iterator[str]:
    """Every word on the page of a view, its data and what is said about it."""
    export_svg(view, path, size=PictureSize(900))
    root = ElementTree.parse(path).getroot()
    for each in root.iter("{http://www.w3.org/2000/svg}text"):
        yield (each.text or "").strip()
    yield view.title()
    yield from view.data().header
    for row in view.data().rows:
        yield from (cell for cell in row if isinstance(cell, str))
    yield from (each.text for each in view.legend_entries())


def ways_to_look(view: View) -> Iterator[Callable[[], object]]:
    """Each of the choices above a picture, made one after the other."""
    yield lambda: None
    for control in view.findChildren(QWidget):
        if isinstance(control, QToolButton) and control.isCheckable() and control.isVisibleTo(view):
            yield control.click
        elif isinstance(control, QComboBox) and control.isVisibleTo(view):
            for place in range(control.count()):
                yield lambda control=control, place=place: _choose(control, place)


def _choose(control: QComboBox, place: int) -> None:
    control.setCurrentIndex(place)
    control.activated.emit(place)


@pytest.fixture
def chinese(open_shell: OpenShell, qtbot: QtBot) -> Shell:
    """A changed world with a shock, a currency, and another scenario to compare with."""
    shell = open_shell(language="zh_CN")
    shell.window.start_page.begin.click()
    document = shell.document
    document.describe("", "", "", document.scenario, money=("元", 8.07e10))
    scenario = document.scenario.with_parameters(model_openness=0.9)
    shock = Event("", "model_openness", Shape.PULSE, 2027.0, 2029.0, 0.3)
    document.edit("", replace(scenario, events=(shock,)))
    wait_until_solved(shell, qtbot)
    return shell


@pytest.mark.parametrize("view_id", IDS)
def test_a_view_speaks_chinese_in_every_way_of_looking(
    chinese: Shell, qtbot: QtBot, tmp_path: Path, view_id: str
) -> None:
    chinese.window.actions_.views[view_id].trigger()
    view = chinese.window.workbench.views.view(view_id)
    qtbot.waitUntil(lambda: view.has_drawing)
    found: list[str] = []
    for choose in list(ways_to_look(view)):
        choose()
        for year in (None, 2031.0):
            view.set_time(year)
            found += flaws(list(drawn_in(view, tmp_path / "picture.svg")))
            found += flaws([text for _, text in all_texts(view)])
    assert_none(found)


def test_the_claims_speak_chinese_when_they_are_opened(chinese: Shell, tmp_path: Path) -> None:
    chinese.window.actions_.views["claims"].trigger()
    view = chinese.window.workbench.views.view("claims")
    view.restore({"opened": [each.claim.id for each in view.standings]})
    assert_none(flaws(list(drawn_in(view, tmp_path / "claims.svg"))))


def seen_in(root: QWidget) -> list[str]:
    """What is written in a widget and all it holds."""
    texts = [text for _, text in all_texts(root)]
    return texts + [each.toPlainText() for each in root.findChildren(QTextBrowser) if each.isVisible()]


def test_every_line_of_the_explanation_speaks_chinese(chinese: Shell, qtbot: QtBot) -> None:
    why = chinese.window.workbench.why
    for stock in ("share.Platforms", "market", "people.displaced", "capital.Platforms", "ventures.individuals.product"):
        if stock not in chinese.window.run.result.stocks:
            continue
        why.explain(stock)
        qtbot.waitUntil(lambda stock=stock: why.explained[0] == stock and why.answer is not None)
        items = QTreeWidgetItemIterator(why.tree)
        while items.value() is not None:
            why.tree.setCurrentItem(items.value())
            items += 1
            assert_none(flaws(seen_in(why)))


def test_every_stop_of_the_tour_speaks_chinese(chinese: Shell, qtbot: QtBot) -> None:
    tour = chinese.window.place.guidance.tour
    chinese.window.actions_.tour.trigger()
    stops = 0
    while tour.is_on:
        stops += 1
        assert_none(flaws([text for _, text in all_texts(chinese.window) if text]))
        tour.bubble.next_button.click()
    assert stops >= 5


def test_every_command_of_the_palette_is_in_chinese(chinese: Shell) -> None:
    chinese.window.actions_.palette.trigger()
    palette = chinese.window.place.guidance.palette
    rows = palette.findChildren(QListView)[0].model()
    assert rows.rowCount() > 60
    texts = [str(rows.index(row, 0).data() or "") for row in range(rows.rowCount())]
    assert_none(flaws(seen_in(palette) + [each for each in texts if each != "English"]))
    palette.put_away()


@pytest.mark.parametrize("name", ["assumptions", "levers", "shocks", "actors", "niches"])
def test_every_editor_speaks_chinese(chinese: Shell, name: str) -> None:
    bench = chinese.window.workbench
    editor = getattr(bench, name)
    bench.editors.setCurrentWidget(editor)
    if name == "shocks":
        bench.edit_shock(0)
    assert_none(flaws(seen_in(editor)))
    assert english_in(bench.timeline) == []


def test_a_view_in_a_window_of_its_own_speaks_chinese(chinese: Shell) -> None:
    chinese.window.actions_.views["market"].trigger()
    chinese.window.actions_.pop_out.trigger()
    view = chinese.window.workbench.views.view("market")
    window = view.window()
    assert window is not chinese.window
    assert_none(flaws([window.windowTitle().replace("Shareflow", ""), *seen_in(window)]))
    chinese.window.workbench.views.dock("market")
