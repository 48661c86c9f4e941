"""The first seconds: preparing the engine, the gallery, recent files, failures."""

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

import engine.compilation
from engine.preparation import SOLVER_READY
from engine.version import VERSION
from gui import engine_preparation
from gui.engine_preparation import EnginePreparation, warming_command
from gui.failures import FailureWatch, start_log
from gui.worlds import example_files, examples
from tests.gui.conftest import SOLVED_WITHIN, OpenShell, wait_until_solved

LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def cold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.compilation, "cache_is_warm", lambda: False)


def use_child(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(engine_preparation, "warming_command", lambda: (sys.executable, ["-c", script]))


def test_a_warm_cache_needs_no_preparation(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.compilation, "cache_is_warm", lambda: True)
    preparation = EnginePreparation()
    told: list[str] = []
    preparation.began.connect(lambda: told.append("began"))
    preparation.ready.connect(lambda: told.append("ready"))
    preparation.start()
    assert told == ["ready"]


def test_a_cold_cache_is_filled_by_a_child_that_says_how_far_it_is(
    qtbot: QtBot, cold: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_child(monkeypatch, "print('half way', flush=True)")
    preparation = EnginePreparation()
    lines: list[str] = []
    preparation.progressed.connect(lines.append)
    with qtbot.waitSignals([preparation.began, preparation.ready], order="strict"):
        preparation.start()
    assert lines == ["half way"]


def test_worlds_can_be_solved_while_the_child_still_compiles_the_rest(
    qtbot: QtBot, cold: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_child(monkeypatch, f"print({SOLVER_READY!r}, flush=True); import time; time.sleep(60)")
    preparation = EnginePreparation()
    told: list[str] = []
    preparation.ready.connect(lambda: told.append("ready"))
    with qtbot.waitSignal(preparation.ready):
        preparation.start()
    preparation.stop()
    assert told == ["ready"]


def test_the_child_and_the_window_agree_on_what_is_said() -> None:
    assert engine_preparation.SOLVER_READY == SOLVER_READY


@pytest.mark.parametrize("script", ["raise SystemExit(3)", "import os; os.abort()"])
def test_a_child_that_fails_does_not_keep_the_engine_from_starting(
    qtbot: QtBot, cold: None, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    use_child(monkeypatch, script)
    preparation = EnginePreparation()
    with qtbot.waitSignal(preparation.ready, timeout=20_000):
        preparation.start()


def test_a_child_that_cannot_be_started_does_not_either(
    qtbot: QtBot, cold: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_preparation, "warming_command", lambda: ("/no/such/program", []))
    preparation = EnginePreparation()
    with qtbot.waitSignal(preparation.ready):
        preparation.start()


def test_the_window_says_that_it_prepares_and_closes_without_leaving_the_child(
    open_shell: OpenShell, qtbot: QtBot, cold: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_child(monkeypatch, "import time; time.sleep(60)")
    shell = open_shell()
    qtbot.waitUntil(lambda: shell.window.status.state.text() == "Preparing the engine, first start only")
    process = shell.preparation._process
    assert process is not None
    shell.window.close()
    assert shell.stop()
    assert process.state() is process.ProcessState.NotRunning


def test_the_frozen_program_warms_its_cache_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert warming_command() == (sys.executable, [str(ROOT / "main.py"), "--warm-cache"])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert warming_command() == (sys.executable, ["--warm-cache"])


def test_every_example_is_in_the_gallery_with_a_title_and_a_sentence_in_both_languages() -> None:
    found = examples()
    assert len(found) == len(example_files())
    for world in found:
        assert world.title_in("en") != world.title_in("zh_CN")
        assert world.sentence_in("en").isascii() or "·" not in world.sentence_in("en")
        assert world.sentence_in("zh_CN").endswith(("。", "？", "！"))


def test_an_example_opens_with_a_click_as_a_copy_without_a_file(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    card = shell.window.start_page.cards[0]
    qtbot.mouseClick(card, LEFT)
    wait_until_solved(shell, qtbot)
    assert shell.document.path is None
    assert not shell.document.is_dirty
    assert shell.window.pages.currentWidget() is shell.window.workbench
    assert shell.window.windowTitle().startswith(examples()[0].title_in("en"))


def test_the_cards_show_living_pictures(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    cards = shell.window.start_page.cards
    qtbot.waitUntil(lambda: all(card.thumbnail.has_result for card in cards), timeout=SOLVED_WITHIN)


def test_recent_files_are_offered_and_open(open_shell: OpenShell, qtbot: QtBot, tmp_path: Path) -> None:
    shell = open_shell()
    path = tmp_path / "mine.shareflow"
    shell.document.save_as(path)
    shell.preferences.add_recent_file(path)
    shell.preferences.add_recent_file(tmp_path / "gone.shareflow")
    page = shell.window.start_page
    qtbot.waitUntil(
        lambda: [each.text() for each in page.findChildren(QToolButton, "recentFile") if each.isVisible()] == ["mine"]
    )
    buttons = [each for each in page.findChildren(QToolButton, "recentFile") if each.isVisible()]
    qtbot.mouseClick(buttons[0], LEFT)
    assert shell.window.pages.currentWidget() is shell.window.workbench
    assert shell.document.path == path


def test_a_file_on_the_command_line_is_opened_at_once(open_shell: OpenShell, qtbot: QtBot, tmp_path: Path) -> None:
    first = open_shell()
    path = tmp_path / "given.shareflow"
    first.document.save_as(path)
    first.window.close()
    assert first.stop()
    second = open_shell(path)
    assert second.window.pages.currentWidget() is second.window.workbench
    wait_until_solved(second, qtbot)


def test_a_missing_file_on_the_command_line_is_explained_on_the_start_page(
    open_shell: OpenShell, tmp_path: Path
) -> None:
    shell = open_shell(tmp_path / "missing.shareflow")
    assert shell.window.pages.currentWidget() is shell.window.start_page
    assert shell.window.notice.isVisible()
    assert "missing.shareflow" in shell.window.notice.text


def test_size_and_splitters_are_as_they_were(open_shell: OpenShell, qtbot: QtBot) -> None:
    first = open_shell()
    first.window.show_workbench()
    first.window.workbench.splitter.setSizes([500, 560, 300])
    sizes = first.window.workbench.splitter.sizes()
    first.window.close()
    second = open_shell()
    second.window.show_workbench()
    qtbot.waitUntil(lambda: second.window.workbench.splitter.sizes() == sizes)


def test_the_theme_changes_while_the_window_is_open(open_shell: OpenShell) -> None:
    shell = open_shell()
    shell.window.actions_.theme_dark.trigger()
    assert shell.appearance.theme.is_dark
    assert shell.window.workbench.views.view("market").theme.is_dark
    shell.window.actions_.theme_light.trigger()
    assert not shell.appearance.theme.is_dark


def test_text_grows_with_the_font_size(open_shell: OpenShell) -> None:
    shell = open_shell()
    small = shell.window.start_page.begin.fontInfo().pixelSize()
    shell.window.actions_.font_scales[200].trigger()
    assert shell.window.start_page.begin.fontInfo().pixelSize() == 2 * small


def test_an_exception_at_the_end_of_a_thread_is_told_in_the_main_thread(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FailureWatch()
    handler = start_log(tmp_path / "folder" / "log.txt")
    told: list[threading.Thread] = []
    watch.failed.connect(lambda _: told.append(threading.current_thread()))

    def fail() -> None:
        raise LookupError("lost")

    watch.install()
    try:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(told))
    finally:
        watch.remove()
        assert handler is not None
        logging.getLogger("shareflow").removeHandler(handler)
        handler.close()
    assert told == [threading.main_thread()]
    assert "LookupError: lost" in (tmp_path / "folder" / "log.txt").read_text(encoding="utf-8")


def test_the_version_shown_is_the_version_packed() -> None:
    assert f'\nversion = "{VERSION}"\n' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
