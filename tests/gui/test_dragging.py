"""Dragging in a world that takes long to solve."""

import time
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from engine import warm_cache
from engine.catalogue import DOZEN
from engine.scenario import Actor, Kind, zipf_niches
from gui.application import Shell
from tests.gui.conftest import SOLVED_WITHIN, wait_until_solved

LEFT = Qt.MouseButton.LeftButton


def test_the_pictures_of_a_slow_world_move_while_a_slider_is_dragged(workbench: Shell, qtbot: QtBot) -> None:
    document = workbench.document
    platforms = tuple(Actor(f"Platform {each}", Kind.PLATFORM) for each in range(21))
    world = replace(document.scenario, actors=(*document.scenario.actors, *platforms), niches=zipf_niches(150))
    document.start(replace(document.project, scenarios=(world,)))
    wait_until_solved(workbench, qtbot)
    row = workbench.window.workbench.assumptions.row(DOZEN[0])
    assert row is not None
    slider, shown = row.slider, []
    y = slider.height() // 2
    workbench.window.run.result_changed.connect(shown.append)
    qtbot.mousePress(slider, LEFT, pos=QPoint(round(slider.x_of(slider.value())), y))
    deadline = time.monotonic() + SOLVED_WITHIN / 1000
    while not shown and time.monotonic() < deadline:
        for position in (300, 700):
            qtbot.mouseMove(slider, QPoint(round(slider.x_of(position)), y))
            qtbot.wait(20)
    assert shown
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(round(slider.x_of(800)), y))
    wait_until_solved(workbench, qtbot)


def test_a_drag_is_live_and_what_it_ends_with_is_solved_as_usual(workbench: Shell, qtbot: QtBot) -> None:
    warm_cache()
    wait_until_solved(workbench, qtbot)
    row = workbench.window.workbench.assumptions.row(DOZEN[0])
    assert row is not None
    slider, solvers = row.slider, []
    y = slider.height() // 2
    workbench.window.run.result_changed.connect(lambda result: solvers.append(result.solver))
    qtbot.mousePress(slider, LEFT, pos=QPoint(round(slider.x_of(slider.value())), y))
    qtbot.mouseMove(slider, QPoint(round(slider.x_of(300)), y))
    wait_until_solved(workbench, qtbot)
    assert solvers[-1] == "ARK4(3)"
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(round(slider.x_of(300)), y))
    wait_until_solved(workbench, qtbot)
    result = workbench.window.run.result
    assert result is not None
    assert result.solver == "LSODA"
    assert result.scenario == workbench.document.scenario


def test_a_fan_that_comes_while_a_run_is_on_its_way_is_drawn_with_that_run(workbench: Shell, qtbot: QtBot) -> None:
    wait_until_solved(workbench, qtbot)
    window, document = workbench.window, workbench.document
    services, run = window.services, window.run
    services.fan.set_on(False)
    qtbot.waitUntil(lambda: not services.findings.is_busy, timeout=SOLVED_WITHIN)
    qtbot.wait(20)
    pictures, results = [], []
    services.pictures.picture_changed.connect(pictures.append)
    run.result_changed.connect(results.append)
    run.set_dragging(True)
    key = DOZEN[0]
    parameters = {**document.scenario.parameters, key: document.scenario.parameters[key] * 1.01}
    document.edit("Drag", replace(document.scenario, parameters=parameters), "drag")
    services.fan.changed.emit(None)
    assert run.is_busy
    wait_until_solved(workbench, qtbot)
    assert len(pictures) == len(results) == 1
    services.fan.changed.emit(None)
    qtbot.waitUntil(lambda: len(pictures) == 2)
    run.set_dragging(False)
    wait_until_solved(workbench, qtbot)
