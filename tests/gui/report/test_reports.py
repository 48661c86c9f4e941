"""Reports as files: whole, of bearable size, the same every time, and a way back to the run."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine import Actor, Kind, Scenario, solve
from engine.problems import InvalidInput
from engine.project import Project, load
from engine.text import LANGUAGES, Language
from gui.pictures.reading import run_in_picture
from gui.report.speaking import speaking
from gui.theme import DARK
from gui.views import VIEWS
from tests.engine.report.html_checks import Checked
from tests.gui.report.conftest import MakeReport
from tests.gui.report.pdf_checks import Pdf
from tests.gui.views.large_world import large_world

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = sorted((ROOT / "resources" / "examples").glob("*.shareflow"))
HTML_AT_MOST, PDF_AT_MOST = 2_000_000, 2_000_000
"""Bytes of the report of a world of the usual size."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_becomes_a_file_and_a_document(make_report: MakeReport, path: Path, language: Language) -> None:
    project = load(path).project
    result = solve(project.scenarios[0])
    html = make_report("html", language, pictures=None, project=project, result=result)
    checked = Checked(html.decode())
    assert not checked.flaws
    assert "svg" in checked.tags
    assert len(html) < HTML_AT_MOST
    pdf = Pdf(make_report("pdf", language, pictures=("market", "flows"), project=project, result=result))
    assert not pdf.flaws
    assert pdf.pages > 5
    assert pdf.fonts > 0
    assert len(pdf.data) < PDF_AT_MOST
    assert ("摘要" if language == "zh_CN" else "In short") in pdf.outline


def test_every_picture_there_is_can_stand_in_a_report(make_report: MakeReport) -> None:
    every = tuple(each.view_id for each in VIEWS)
    checked = Checked(make_report("html", theme=DARK, pictures=every).decode())
    assert not checked.flaws
    assert sum(each.startswith("figure-") for each in checked.ids) == len(every)


def test_a_picture_that_is_not_known_is_left_out(make_report: MakeReport) -> None:
    checked = Checked(make_report("html", pictures=("market", "nonsense")).decode())
    assert [each for each in checked.ids if each.startswith("figure-")] == ["figure-market"]


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_the_same_run_and_day_give_the_same_bytes(make_report: MakeReport, kind: str) -> None:
    assert make_report(kind) == make_report(kind)


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_a_report_opens_again_as_the_run_it_tells_of(make_report: MakeReport, kind: str, tmp_path: Path) -> None:
    second = replace(Scenario().with_parameters(model_openness=0.9), id="b", name="Open & <wide>")
    project = Project(title="Two", author="A", scenarios=(Scenario(), second))
    path = tmp_path / f"report.{kind}"
    path.write_bytes(make_report(kind, project=project, result=solve(second)))
    run = run_in_picture(path)
    assert run.project.scenarios == project.scenarios
    assert run.project.view["current_scenario"] == "b"
    assert run.view_id == "market"


def test_the_bookmarks_lead_to_every_chapter_and_the_project_is_attached(make_report: MakeReport) -> None:
    pdf = Pdf(make_report("pdf"))
    assert {"In short", "Why", "Assumptions", "References", "All assumptions, by mechanism"} <= set(pdf.outline)
    assert "run.shareflow".encode("utf-16-be") in pdf.data
    assert b"D:20260302" in pdf.data


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_of_the_document_can_be_selected(make_report: MakeReport, language: Language, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(make_report("pdf", language))
    shown = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
    assert ("集中度（HHI）" if language == "zh_CN" else "Concentration (HHI) rises") in shown
    pages = shown.count("\f")
    assert all(f"{number} / {pages}" in shown for number in range(1, pages + 1))


def test_a_report_may_speak_another_language_than_the_window(make_report: MakeReport) -> None:
    chinese = make_report("html", "zh_CN", pictures=("flows", "earnings")).decode()
    assert "失去者" in chinese
    assert ">天</text>" in chinese  # on an axis
    assert "Who loses" not in chinese
    english = make_report("html", "en", pictures=("flows", "earnings"), spoken="zh_CN").decode()
    assert "Who loses" in english
    assert ">1 day<" in english


def test_no_window_learns_of_a_language_that_was_only_drawn_in(qtbot: QtBot) -> None:
    told: list[QEvent.Type] = []

    class Window(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            told.append(event.type())
            super().changeEvent(event)

    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    told.clear()
    with speaking("zh_CN", "en"):
        assert QApplication.translate("Numbers", "{0} days") == "{0} 天"
    QApplication.processEvents()
    assert QEvent.Type.LanguageChange not in told


def test_the_largest_market_there_is_has_a_report(make_report: MakeReport) -> None:
    result = large_world()
    html = make_report("html", pictures=("market", "flows", "niches"), result=result)
    assert not Checked(html.decode()).flaws
    pdf = Pdf(make_report("pdf", pictures=("market", "flows", "niches"), result=result))
    assert not pdf.flaws


def test_names_full_of_code_stay_names_in_the_pictures(make_report: MakeReport) -> None:
    names = ("</script><b>I", "<svg onload=x>&amp;", "😀" * 60)
    scenario = Scenario(actors=tuple(Actor(name, Kind(each)) for each, name in enumerate(names)), horizon=2.0)
    html = make_report("html", pictures=None, result=solve(scenario)).decode()
    assert not Checked(html).flaws
    assert not re.search(r"<b>I|<svg onload", html)
    assert not Pdf(make_report("pdf", "zh_CN", pictures=None, result=solve(scenario))).flaws


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<!DOCTYPE html><html><body>something else</body></html>", "picture_without_run"),
        ('<!doctype html><script type="application/json" id="shareflow-run">{"run": 1', "picture_run_damaged"),
        ('<!doctype html><script type="application/json" id="shareflow-run">[]</script>', "picture_run_damaged"),
    ],
)
def test_a_page_that_holds_no_whole_run_is_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(text)
    with pytest.raises(InvalidInput) as refusal:
        run_in_picture(path)
    assert [each.code for each in refusal.value.problems] == [code]
