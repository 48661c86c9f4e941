"""The window in Chinese, and the translations behind it."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.views.notice import Notice
from tests.gui.conftest import OpenShell, wait_until_solved

ROOT = Path(__file__).resolve().parents[2]

_ALLOWED = re.compile(
    r"Shareflow|English|CSV|PNG|SVG|PDF|HHI|MIT|AI|ms|\bs\b|Ctrl|Shift|Alt|PgUp|PgDown|Del|F\d|Esc|Up|Down|Left|Right|Home|End|Tab|Space|USD"
    r"|UTF-\d+|GB18030|WINDOWS-1252|LATIN-1|\*\.\w+|<[^>]+>|&nbsp;|Rivkin|LSODA|BDF|Radau|RKC|odeint|\(\w\)|&\w"
)
"""What may stand in Latin letters in a Chinese window."""


def english_left_in(text: str) -> bool:
    """Whether a text has Latin words and no Chinese."""
    if re.search(r"[\u4e00-\u9fff]", text):
        return False
    return bool(re.search(r"[A-Za-z]{2,}", _ALLOWED.sub("", text)))


def texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QTableView):
        model = widget.model()
        if model is not None:
            for place in range(model.columnCount()):
                yield str(model.headerData(place, Qt.Orientation.Horizontal) or "")
                yield from (str(model.index(row, place).data() or "") for row in range(model.rowCount()))
    if isinstance(widget, QDialog):
        yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()


def _is_never_seen(widget: QWidget) -> bool:
    """Words of a view that shows its picture, and the scroll buttons Qt keeps in every tab bar."""
    notice = next((each for each in (widget, widget.parentWidget()) if isinstance(each, Notice)), None)
    return isinstance(widget.parentWidget(), QTabBar) or (notice is not None and notice.isHidden())


def all_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (root, *root.findChildren(QWidget)):
        if _is_never_seen(widget):
            continue
        for text in texts_of(widget):
            yield type(widget).__name__, text
    for action in root.findChildren(QAction):
        if type(action.parent()).__name__ == "GraphicsScene":
            continue  # belongs to a menu of pyqtgraph that the views never open
        yield "action", action.text()
        yield "action", action.toolTip()


def english_in(root: QWidget) -> list[tuple[str, str]]:
    return sorted({(where, text) for where, text in all_texts(root) if english_left_in(text)})


def open_everything(shell: Shell) -> None:
    """Make every row of the assumptions."""
    shell.window.workbench.assumptions.search.setText(" ")
    for section in shell.window.workbench.assumptions.sections:
        section.fold.setChecked(True)
        section.details_fold.setChecked(True)
    while shell.window.workbench.assumptions._to_make:
        shell.window.workbench.assumptions._make_some()


@pytest.mark.parametrize("begins_in", ["en", "zh_CN"])
def test_no_english_is_left_when_the_language_is_chinese(open_shell: OpenShell, qtbot: QtBot, begins_in: str) -> None:
    shell = open_shell(language=begins_in)
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    open_everything(shell)
    shell.window.actions_.chinese.trigger()
    qtbot.waitUntil(lambda: shell.window.menus.file.title() == "文件(&F)")
    assert english_in(shell.window) == []


def test_the_language_can_be_switched_back(workbench: Shell, qtbot: QtBot) -> None:
    before = {text for _, text in all_texts(workbench.window.menuBar())}
    workbench.window.actions_.chinese.trigger()
    qtbot.waitUntil(lambda: workbench.window.workbench.editors.tabText(0) == "假设")
    workbench.window.actions_.english.trigger()
    qtbot.waitUntil(lambda: workbench.window.workbench.editors.tabText(0) == "Assumptions")
    assert {text for _, text in all_texts(workbench.window.menuBar())} == before


DIALOGS = (
    "shortcuts", "about", "rename_scenario", "properties", "undo_list", "project_data", "export_picture",
    "export_report",
)  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_opens_in_chinese_without_english(open_shell: OpenShell, qtbot: QtBot, name: str) -> None:
    shell = open_shell(language="zh_CN")
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    getattr(shell.window.actions_, name).trigger()
    dialogs = [each for each in shell.window.findChildren(QDialog) if each.isVisible()]
    assert len(dialogs) == 1
    assert english_in(dialogs[0]) == []
    dialogs[0].close()


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_is_translated_and_compiled(translations: ModuleType) -> None:
    assert translations.flaws() == []


def test_translations_keep_the_places_for_numbers_and_names(translations: ModuleType) -> None:
    for source, translation in translations.pairs(translations.SOURCE):
        assert sorted(re.findall(r"\{\w+\}", source)) == sorted(re.findall(r"\{\w+\}", translation)), source
