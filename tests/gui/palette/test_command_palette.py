"""The palette in a real window: typed into, walked through, put away."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from engine.catalogue import CATALOGUE
from gui.actions import Actions, plain_name
from gui.appearance import Appearance
from gui.palette import Command, CommandPalette
from gui.palette.providers import lever_commands, world_commands
from gui.preferences import Preferences
from gui.translation import Translation
from gui.worlds import World, examples

KEYS = Qt.Key


class Bench:
    """A window with the menus of the program, a field of its own and the palette."""

    def __init__(self, qapp: QApplication, preferences: Preferences) -> None:
        self.preferences = preferences
        self.appearance = Appearance(qapp, preferences)
        self.window = QMainWindow()
        self.actions = Actions(self.window, self.appearance)
        bar = self.window.menuBar()
        self.file, self.edit, self.view = (bar.addMenu(each) for each in ("&File", "&Edit", "&View"))
        self.theme = self.view.addMenu("&Theme")
        self.file.addActions([self.actions.open, self.actions.export_picture, self.actions.export_data])
        self.edit.addAction(self.actions.undo)
        self.theme.addActions([self.actions.theme_light, self.actions.theme_dark])
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        self.window.resize(1000, 700)
        self.palette = CommandPalette(self.window, self.actions, preferences, self.appearance)

    def found(self) -> list[Command]:
        model = self.palette.list.commands
        return [each for row in range(model.rowCount()) if (each := model.command(row)) is not None]

    def names(self) -> list[str]:
        return [each.name for each in self.found()]


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_language("en")
    made = Bench(qapp, preferences)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.field.setFocus()
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(bench: Bench, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(bench.palette.field, key)


def test_every_named_action_is_listed_with_its_menus_and_keys(bench: Bench) -> None:
    bench.palette.open()
    listed = {each.name: each for each in bench.found()}
    assert (listed["Export picture"].path, listed["Export picture"].keys) == ("File", "Ctrl+E")
    assert listed["Dark"].path == "View › Theme"
    assert listed["Undo"].path == "Edit"
    assert {plain_name(each.text()) for each in bench.actions.all} <= set(listed)


def test_enter_does_the_best_found_and_puts_the_palette_away(bench: Bench, qtbot: QtBot) -> None:
    bench.palette.open()
    qtbot.keyClicks(bench.palette.field, "model ref")
    with qtbot.waitSignal(bench.actions.model_reference.triggered):
        press(bench, qtbot, KEYS.Key_Return)
    assert not bench.palette.isVisible()
    qtbot.waitUntil(bench.field.hasFocus)


def test_typing_the_name_of_an_assumption_goes_to_it(bench: Bench, qtbot: QtBot) -> None:
    bench.palette.open()
    qtbot.keyClicks(bench.palette.field, "openness")
    with qtbot.waitSignal(bench.palette.parameter_chosen) as told:
        press(bench, qtbot, KEYS.Key_Return)
    assert told.args == ["model_openness"]


def test_all_assumptions_are_there(bench: Bench) -> None:
    bench.palette.open()
    assert {row.name.en for row in CATALOGUE.values()} <= set(bench.names())


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_both_languages_find_a_command_whatever_the_window_speaks(bench: Bench, qtbot: QtBot, language: str) -> None:
    translation = Translation()
    if language == "zh_CN":
        bench.preferences.set_language("zh_CN")
        translation.use("zh_CN")
        bench.actions.retranslate()
    wanted = bench.actions.duplicate_scenario
    for typed in ("duplicate scen", "复制情景"):
        bench.palette.open()
        bench.palette.field.setText(typed)
        assert bench.found()[0].key == "action.duplicate_scenario", typed
    with qtbot.waitSignal(wanted.triggered):
        press(bench, qtbot, KEYS.Key_Return)
    translation.remove()


def test_arrow_keys_walk_and_go_round(bench: Bench, qtbot: QtBot) -> None:
    bench.palette.open()
    assert bench.palette.list.currentIndex().row() == 0
    press(bench, qtbot, KEYS.Key_Up)
    assert bench.palette.list.currentIndex().row() == len(bench.found()) - 1
    press(bench, qtbot, KEYS.Key_Down)
    press(bench, qtbot, KEYS.Key_Down)
    assert bench.palette.list.currentIndex().row() == 1
    press(bench, qtbot, KEYS.Key_PageDown)
    assert bench.palette.list.currentIndex().row() > 5


@pytest.mark.parametrize("key", [KEYS.Key_Escape, KEYS.Key_Tab])
def test_escape_and_tab_give_the_keyboard_back(bench: Bench, qtbot: QtBot, key: Qt.Key) -> None:
    bench.palette.open()
    qtbot.waitUntil(bench.palette.field.hasFocus)
    press(bench, qtbot, key)
    assert not bench.palette.isVisible()
    qtbot.waitUntil(bench.field.hasFocus)


def test_a_click_elsewhere_puts_it_away(bench: Bench, qtbot: QtBot) -> None:
    bench.palette.open()
    qtbot.waitUntil(bench.palette.field.hasFocus)
    bench.field.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: not bench.palette.isVisible())


def test_what_cannot_be_had_says_why_and_does_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.actions.add_remark(bench.actions.export_data, "There is no run yet.")
    bench.actions.export_data.setEnabled(False)
    bench.palette.open()
    bench.palette.field.setText("export data")
    assert bench.found()[0].reason == "There is no run yet."
    with qtbot.assertNotEmitted(bench.actions.export_data.triggered):
        press(bench, qtbot, KEYS.Key_Return)
    assert bench.palette.isVisible()


def test_what_was_used_last_comes_first_the_next_time(bench: Bench, qtbot: QtBot) -> None:
    bench.palette.open()
    bench.palette.field.setText("openness")
    press(bench, qtbot, KEYS.Key_Return)
    bench.palette.open()
    assert bench.names()[0] == CATALOGUE["model_openness"].name.en


def test_nothing_found_is_said(bench: Bench) -> None:
    bench.palette.open()
    bench.palette.field.setText("qqqq")
    assert bench.names() == []
    assert not bench.palette.list.isVisible()
    assert any("qqqq" in each.text() for each in bench.palette.findChildren(type(bench.palette._nothing)))


def test_worlds_and_levers_join_when_they_are_provided(bench: Bench, qtbot: QtBot) -> None:
    chosen: list[World] = []
    pulled: list[str] = []
    worlds = examples()
    bench.palette.add_provider(world_commands(bench.preferences, lambda: worlds, chosen.append))
    bench.palette.add_provider(lever_commands(bench.preferences, pulled.append))
    bench.palette.open()
    bench.palette.field.setText("空白市场")
    press(bench, qtbot, KEYS.Key_Return)
    assert [each.key for each in chosen] == ["empty_market"]
    bench.palette.open()
    bench.palette.field.setText("merger control")
    press(bench, qtbot, KEYS.Key_Return)
    assert pulled == ["merger_control"]


def test_it_opens_at_once_with_four_hundred_entries(bench: Bench) -> None:
    bench.palette.add_provider(lambda: [Command(f"Thing {n}", "Things", "", lambda: None) for n in range(230)])
    times = []
    for _ in range(5):
        before = time.perf_counter()
        bench.palette.open()
        times.append(time.perf_counter() - before)
        bench.palette.put_away()
    assert len(bench.found()) >= 400
    assert min(times) < 0.05
