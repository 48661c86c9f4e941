"""The preferences dialog: everything it changes is changed at once, and it shows what others change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.preferences import PreferencesDialog
from gui.number_setting import NumberFormat
from gui.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[PreferencesDialog]:
    before = QLocale()
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_language("en")
    preferences.set_theme("light")
    window = QWidget()
    NumberFormat(preferences, window)
    made = PreferencesDialog(preferences, window)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


def test_theme_and_font_size_change_with_a_click(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.theme.buttons["dark"], LEFT)
    qtbot.mouseClick(dialog.font_size.buttons["150"], LEFT)
    assert (dialog._preferences.theme, dialog._preferences.font_scale) == ("dark", 150)


def test_a_language_is_chosen_with_the_keyboard(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.language.setFocus()
    qtbot.keyClick(dialog.language, Qt.Key.Key_Down)
    assert dialog._preferences.language == "zh_CN"


def test_the_example_shows_how_numbers_will_look(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    assert dialog.number_example.text() == "For example 1,062.5"
    dialog.number_format.setFocus()
    qtbot.keyClick(dialog.number_format, Qt.Key.Key_End)
    assert dialog._preferences.number_format == "comma"
    qtbot.waitUntil(lambda: dialog.number_example.text() == "For example 1\N{NARROW NO-BREAK SPACE}062,5")


def test_autosave_is_switched_off_and_on_with_its_minutes(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.minutes.setValue(7)
    assert dialog._preferences.autosave_minutes == 7
    dialog.autosave.click()
    assert dialog._preferences.autosave_minutes == 0
    assert not dialog.minutes.isEnabled()
    dialog.autosave.click()
    assert dialog._preferences.autosave_minutes == 7


def test_threads_fan_and_motion_are_set(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    assert "processors" in dialog.threads.text()
    dialog.threads.setValue(2)
    dialog.fan.click()
    dialog.less_motion.click()
    preferences = dialog._preferences
    assert (preferences.workers, preferences.is_fan_shown, preferences.is_motion_reduced) == (2, False, True)


def test_it_shows_what_is_changed_elsewhere(dialog: PreferencesDialog) -> None:
    dialog._preferences.set_theme("dark")
    dialog._preferences.set_font_scale(200)
    dialog._preferences.set_autosave_minutes(0)
    assert dialog.theme.buttons["dark"].isChecked()
    assert dialog.font_size.buttons["200"].isChecked()
    assert not dialog.autosave.isChecked()


def test_the_layout_is_reset_at_once_and_all_else_after_a_question(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog._preferences.layout_reset):
        qtbot.mouseClick(dialog.reset_layout, LEFT)
    dialog._preferences.set_theme("dark")
    qtbot.mouseClick(dialog.reset_all, LEFT)
    assert dialog._preferences.theme == "dark"
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    qtbot.mouseClick(box.defaultButton(), LEFT)
    assert dialog._preferences.theme == "system"


def test_every_control_can_be_reached_and_has_a_name(dialog: PreferencesDialog) -> None:
    for control in (dialog.language, dialog.number_format, dialog.threads, dialog.minutes):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert control.accessibleName()
    for box in (dialog.fan, dialog.less_motion, dialog.autosave):
        assert box.text()
