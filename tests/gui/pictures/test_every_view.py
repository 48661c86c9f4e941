"""Every view there is can be printed: the run is inside, and no word is cut off by the edge of the page."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from engine import Result, solve
from engine.claims import judge_all
from engine.scenario import Scenario
from gui.pictures import ONE_COLUMN, SCREEN, TWO_COLUMNS, PictureSize, export_svg
from gui.pictures.reading import run_in_picture
from gui.views import VIEWS
from gui.views.findings import Findings
from gui.views.picture import Picture
from gui.views.view import View

SVG = "{http://www.w3.org/2000/svg}"
SLACK = 2.0
"""Fonts have other widths on screen than in print by so many units."""


@pytest.fixture(scope="module")
def result() -> Result:
    return solve(Scenario())


@pytest.fixture(params=VIEWS, ids=lambda each: each.view_id)
def view(request: pytest.FixtureRequest, qapp: QApplication, result: Result) -> Iterator[View]:
    made: View = request.param()
    made.show_picture(Picture(result, findings=Findings(result, judge_all(result))))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cut_off(path: Path) -> list[str]:
    """The words that reach over an edge of the page."""
    root = ElementTree.parse(path).getroot()
    width, height = (float(each) for each in root.attrib["viewBox"].split()[2:])
    found = []
    for group in root.iter(f"{SVG}g"):
        moved = [float(each) for each in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.attrib.get("transform", ""))]
        if len(moved) != 6 or moved[1]:  # turned
            continue
        for text in group.findall(f"{SVG}text"):
            word = (text.text or "").strip("\n")
            font = QFont(group.attrib["font-family"].split(",")[0])
            font.setPixelSize(max(1, round(float(group.attrib["font-size"]))))
            font.setWeight(QFont.Weight(int(group.attrib.get("font-weight", "400"))))
            left = moved[0] * float(text.attrib["x"]) + moved[4]
            base = moved[3] * float(text.attrib["y"]) + moved[5]
            right = left + moved[0] * QFontMetricsF(font).horizontalAdvance(word)
            if left < -SLACK or right > width + SLACK or not 0 < base < height + SLACK:
                found.append(f"{word!r} from {left:.0f} to {right:.0f} at {base:.0f} on {width:.0f} x {height:.0f}")
    return found


@pytest.mark.parametrize("size", [ONE_COLUMN, TWO_COLUMNS, SCREEN], ids=["one column", "two columns", "screen"])
def test_no_word_is_cut_off_and_the_run_is_inside(view: View, tmp_path: Path, size: PictureSize) -> None:
    path = tmp_path / "picture.svg"
    export_svg(view, path, size=size)
    assert cut_off(path) == []
    run = run_in_picture(path)
    assert run.view_id == view.view_id
    assert view.picture is not None
    assert run.project.scenarios[0] == view.picture.result.scenario
