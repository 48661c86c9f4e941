"""From assumptions to picture on real data, the way a person goes: open, drag, undo, save, reopen, export."""

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from engine.project import load
from gui.pictures import export_pdf, export_png, export_svg
from gui.resources import RESOURCES
from tests.gui.conftest import OpenShell, wait_until_solved

LEFT = Qt.MouseButton.LeftButton
KEY = "weight_network"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_from_assumptions_to_picture_on_the_nyc_rides(
    open_shell: OpenShell, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    shell = open_shell(RESOURCES / "examples" / "nyc_rides.shareflow", language=language)
    wait_until_solved(shell, qtbot)
    window, document = shell.window, shell.document
    opened = document.scenario
    measured = {each.output for each in document.project.series}
    assert measured == {f"share.{actor.name}" for actor in opened.actors}
    market = window.workbench.views.views["market"]
    assert market.isVisible()
    track = window.workbench.timeline.track
    assert track.isVisible()
    assert any("2015.58–2015.79" in track.in_words(each) for each in opened.events)
    as_opened = window.run.result.shares

    row = window.workbench.assumptions.row(KEY)
    slider, middle = row.slider, row.slider.height() // 2
    start, end = (round(slider.x_of(each)) for each in (slider.value(), slider.minimum()))
    shown = []
    qtbot.mousePress(slider, LEFT, pos=QPoint(start, middle))
    for step in range(1, 4):
        qtbot.mouseMove(slider, QPoint(start + (end - start) * step // 3, middle))
        wait_until_solved(shell, qtbot)
        shown.append(window.run.result.shares[-1, 2])
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(end, middle))
    assert sorted(shown, reverse=True) == shown
    assert document.scenario.parameters[KEY] < opened.parameters[KEY]
    assert document.undo_stack.count() == 1
    dragged = document.scenario

    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until_solved(shell, qtbot)
    assert document.scenario == opened
    np.testing.assert_array_equal(window.run.result.shares, as_opened)
    document.undo_stack.redo()

    path = tmp_path / "rides.shareflow"
    document.save_as(path)
    assert not document.is_dirty
    again = load(path).project
    assert again.scenarios[0] == dragged
    assert again.series == document.project.series
    document.open(path)
    wait_until_solved(shell, qtbot)
    assert document.scenario == dragged

    export_png(market, tmp_path / "market.png")
    export_svg(market, tmp_path / "market.svg")
    export_pdf(market, tmp_path / "market.pdf")
    image = QImage(str(tmp_path / "market.png"))
    assert image.width() > 400
    drawing = ElementTree.parse(tmp_path / "market.svg").getroot()
    texts = " ".join("".join(each.itertext()) for each in drawing.iter() if each.tag.endswith("text"))
    assert "NYC TLC" in texts
    assert (tmp_path / "market.pdf").read_bytes().startswith(b"%PDF")


def test_a_picture_says_which_assumption_was_changed(open_shell: OpenShell, qtbot: QtBot, tmp_path: Path) -> None:
    shell = open_shell(RESOURCES / "examples" / "nyc_rides.shareflow")
    wait_until_solved(shell, qtbot)
    shell.document.edit("change", shell.document.scenario.with_parameters(weight_network=0.3))
    wait_until_solved(shell, qtbot)
    export_svg(shell.window.workbench.views.views["market"], tmp_path / "market.svg")
    drawn = (tmp_path / "market.svg").read_text(encoding="utf-8")
    assert "NYC rides 2015–2018" in drawn
    assert "1 assumption changed: Network effects" in drawn


def test_saving_an_example_asks_for_a_file_of_ones_own(open_shell: OpenShell, qtbot: QtBot) -> None:
    example = RESOURCES / "examples" / "essay1.shareflow"
    before = example.read_bytes()
    shell = open_shell(example)
    wait_until_solved(shell, qtbot)
    assert shell.document.path is None
    qtbot.keyClick(shell.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = next(each for each in shell.window.findChildren(QFileDialog) if each.isVisible())
    dialog.reject()
    assert example.read_bytes() == before
