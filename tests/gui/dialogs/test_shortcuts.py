"""The table of keys: complete, and narrowed down by typing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from gui.actions import Actions
from gui.appearance import Appearance
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.preferences import Preferences


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[ShortcutsDialog]:
    window = QMainWindow()
    actions = Actions(window, Appearance(qapp, Preferences(tmp_path / "settings.ini")))
    window.menuBar().addMenu("&File").addAction(actions.export_picture)
    made = ShortcutsDialog(actions, window)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rows(dialog: ShortcutsDialog) -> list[tuple[str, ...]]:
    found = []
    for row in range(dialog.table.rowCount()):
        items = [dialog.table.item(row, column) for column in range(3)]
        found.append(tuple(item.text() for item in items if item is not None))
    return found


def test_every_command_with_keys_is_listed_with_its_menu(dialog: ShortcutsDialog) -> None:
    listed = rows(dialog)
    assert ("Export picture", "File", "Ctrl+E") in listed
    assert ("Undo", "", "Ctrl+Z") in listed
    assert all(keys for _, _, keys in listed)


def test_typing_narrows_the_list_down_in_either_language(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    count = dialog.table.rowCount()
    qtbot.keyClicks(dialog.field, "export pic")
    assert rows(dialog)[0][0] == "Export picture"
    assert dialog.table.rowCount() < count
    dialog.field.setText("导出")
    assert any(name == "Export picture" for name, _, _ in rows(dialog))
    dialog.field.clear()
    assert dialog.table.rowCount() == count
