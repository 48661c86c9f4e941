"""Every view in the real window: drawn, following changes and time, in both languages, and on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.arrangement.presets import preset_ids
from gui.arrangement.view_names import view_name
from gui.pictures import EXPORTS, PictureSize
from gui.views import VIEWS
from tests.gui.conftest import SOLVED_WITHIN, OpenShell, wait_until_solved

IDS = tuple(each.view_id for each in VIEWS)
LEFT = Qt.MouseButton.LeftButton


def show(shell: Shell, view_id: str):
    shell.window.actions_.views[view_id].trigger()
    return shell.window.workbench.views.view(view_id)


def ink(image: QImage) -> int:
    """How many different colours a coarse raster of the picture has."""
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in places})


@pytest.mark.parametrize("view_id", IDS)
def test_a_view_shows_the_run_and_follows_a_change(workbench: Shell, qtbot: QtBot, view_id: str) -> None:
    view = show(workbench, view_id)
    qtbot.waitUntil(lambda: view.isVisible() and view.has_drawing)
    assert ink(view.grab().toImage()) > 5
    workbench.document.edit("Open", workbench.document.scenario.with_parameters(model_openness=1.0))
    wait_until_solved(workbench, qtbot)
    assert view.picture is not None
    assert view.picture.result is workbench.window.run.result
    assert view.data().rows
    workbench.document.undo_stack.undo()
    wait_until_solved(workbench, qtbot)
    assert view.picture.result.scenario.parameters["model_openness"] != 1.0


@pytest.mark.parametrize("view_id", IDS)
def test_a_view_follows_the_time_cursor(workbench: Shell, qtbot: QtBot, view_id: str) -> None:
    view = show(workbench, view_id)
    workbench.window.workbench.time.move(2031.0)
    assert view.time == pytest.approx(2031.0)
    workbench.window.workbench.time.move(2043.0)
    assert view.time is None


@pytest.mark.parametrize("view_id", IDS)
def test_a_view_comes_out_on_paper_in_every_format(workbench: Shell, tmp_path: Path, view_id: str) -> None:
    view = show(workbench, view_id)
    for name, export in EXPORTS.items():
        path = tmp_path / f"picture.{name}"
        export(view, path, size=PictureSize(900))
        assert path.stat().st_size > 2000
    image = QImage(str(tmp_path / "picture.png"))
    assert ink(image) > 5


@pytest.mark.parametrize("preset", preset_ids())
def test_an_arrangement_shows_what_it_promises(workbench: Shell, qtbot: QtBot, preset: str) -> None:
    workbench.window.actions_.presets[preset].trigger()
    views = workbench.window.workbench.views
    assert views.visible_views
    for view in views.visible_views:
        qtbot.waitUntil(lambda view=view: view.has_drawing)


def test_every_view_has_a_name_in_both_languages(open_shell: OpenShell) -> None:
    english = {each: view_name(each) for each in IDS}
    shell = open_shell(language="zh_CN")
    chinese = {each: view_name(each) for each in IDS}
    assert len(set(english.values())) == len(set(chinese.values())) == len(IDS)
    assert all(chinese[each] != english[each] and not chinese[each].isascii() for each in IDS)
    assert shell.window.actions_.views["market"].text() == chinese["market"]


def test_a_view_in_a_window_of_its_own_follows_and_comes_back(workbench: Shell, qtbot: QtBot) -> None:
    views = workbench.window.workbench.views
    view = show(workbench, "flows")
    workbench.window.actions_.pop_out.trigger()
    assert view.window() is not workbench.window
    workbench.document.edit("Open", workbench.document.scenario.with_parameters(model_openness=1.0))
    wait_until_solved(workbench, qtbot)
    assert view.picture is not None
    assert view.picture.result is workbench.window.run.result
    view.window().close()
    qtbot.waitUntil(lambda: view.window() is workbench.window)
    assert "flows" in views.arrangement.views


def test_a_click_in_the_market_explains_what_was_clicked(workbench: Shell, qtbot: QtBot) -> None:
    window = workbench.window
    market = show(workbench, "market")
    middle = market.canvas.mapFromScene(market.plots[0].frame().center())
    qtbot.mouseClick(market.canvas.viewport(), LEFT, pos=middle)
    assert window.workbench.time.year == pytest.approx(2033.0, abs=1.0)
    qtbot.waitUntil(lambda: window.workbench.why.answer is not None, timeout=SOLVED_WITHIN)
    assert window.workbench.why.explained[0].startswith("share.")
