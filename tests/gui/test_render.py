"""The command `render` writes pictures, shares and a summary without a display."""

import argparse
import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from engine.command_line.report import Report
from engine.problems import InvalidInput
from engine.project import Project, save
from engine.scenario import Scenario
from gui.pictures.reading import run_in_picture
from gui.render import render
from gui.views import VIEWS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project file with two scenarios."""
    path = tmp_path / "project.shareflow"
    short = Scenario(id="short", name="Short", horizon=5.0, step=0.25)
    save(Project(title="Test", scenarios=(Scenario(horizon=8.0, step=0.25), short)), path)
    return path


def options(project: Path, out: Path, **changes: object) -> argparse.Namespace:
    values = {
        "file": str(project), "out": str(out), "scenario": None, "views": None, "format": "png", "size": "800x500",
        "theme": "light", "language": "en", "json": False, "year": None, "set": [],
    }  # fmt: skip
    return argparse.Namespace(**{**values, **changes})


def run(options: argparse.Namespace) -> int:
    return render(options, Report(options.language, as_json=options.json))


def colours_in(image: QImage) -> int:
    """How many colours a picture has, looked at coarsely."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})


def test_a_picture_of_a_moment_is_of_the_year_asked_for(project: Path, tmp_path: Path, qapp: QApplication) -> None:
    moments = [each.view_id for each in VIEWS if each.load().is_of_a_moment]
    assert moments
    for name, year in (("end", None), ("early", "2024.5"), ("late", "2031")):
        assert run(options(project, tmp_path / name, views=moments, year=year)) == 0
    early = run_in_picture(tmp_path / "early" / f"{moments[0]}.png")
    assert early.time == 2024.5
    images = [QImage(str(tmp_path / each / f"{moments[0]}.png")) for each in ("end", "early", "late")]
    assert images[0] == images[2] != images[1]


def test_every_view_is_drawn_with_shares_and_summary_beside(
    project: Path, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "folder"
    assert run(options(project, out)) == 0
    pictures = {f"{each.view_id}.png" for each in VIEWS}
    assert {each.name for each in out.iterdir()} == {*pictures, "shares.csv", "summary.json"}
    for name in pictures:
        image = QImage(str(out / name))
        assert (image.width(), image.height()) == (800, 500)
        assert colours_in(image) > 3, f"{name} is empty"
        assert run_in_picture(out / name).project.scenarios[0].horizon == 8.0
    said = capsys.readouterr().out
    assert all(str(each) in said for each in out.iterdir())


def test_shares_sum_to_one_and_the_summary_names_the_scenario(
    project: Path, tmp_path: Path, qapp: QApplication
) -> None:
    assert run(options(project, tmp_path, scenario="Short", views=["market"])) == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "shares.csv").read_text(encoding="utf-8"))))
    assert rows[0] == ["time", "Individuals", "Organisations", "Platforms"]
    assert len(rows) == 22
    assert all(abs(sum(map(float, row[1:])) - 1) < 1e-9 for row in rows[1:])
    assert json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["scenario"] == "Short"
    assert not (tmp_path / "indicators.png").exists()


@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_pictures_come_in_every_format(project: Path, tmp_path: Path, qapp: QApplication, kind: str) -> None:
    assert run(options(project, tmp_path, format=kind, views=["market"], theme="dark")) == 0
    assert (tmp_path / f"market.{kind}").stat().st_size > 1000


def test_the_outcome_is_said_as_json(
    project: Path, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(options(project, tmp_path, views=["market"], json=True)) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert outcome["ok"] is True
    assert str(tmp_path / "market.png") in outcome["written"]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"views": ["market", "flow"]}, "unknown_view", "--views"),
        ({"year": "2050"}, "picture_no_such_year", "--year"),
        ({"year": "soon"}, "picture_no_such_year", "--year"),
        ({"year": "nan"}, "picture_no_such_year", "--year"),
        ({"size": "1600"}, "picture_bad_size", "--size"),
        ({"size": "99999x10"}, "picture_bad_size", "--size"),
        ({"scenario": "No such"}, "unknown_scenario", "--scenario"),
    ],
)
def test_a_wrong_option_is_one_clear_problem(
    project: Path, tmp_path: Path, qapp: QApplication, changes: dict[str, object], code: str, field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        run(options(project, tmp_path / "out", **changes))
    assert [(each.code, each.field) for each in refused.value.problems] == [(code, field)]
    assert not (tmp_path / "out").exists()


def test_an_unknown_view_is_answered_with_those_there_are(project: Path, tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(InvalidInput) as refused:
        run(options(project, tmp_path, views=["flow"]))
    known = ", ".join(each.view_id for each in VIEWS)
    assert dict(refused.value.problems[0].arguments) == {"view": "flow", "views": known}


def test_a_file_in_place_of_the_folder_is_refused(project: Path, tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(InvalidInput) as refused:
        run(options(project, tmp_path / "out"))
    assert refused.value.problems[0].code == "picture_folder_is_file"


def test_the_file_that_is_read_is_never_written(project: Path, tmp_path: Path, qapp: QApplication) -> None:
    source = project.rename(tmp_path / "summary.json")
    before = source.read_bytes()
    with pytest.raises(InvalidInput) as refused:
        run(options(source, tmp_path))
    assert refused.value.problems[0].code == "output_is_input"
    assert source.read_bytes() == before


@pytest.mark.slow
def test_no_display_is_needed(project: Path, tmp_path: Path) -> None:
    surroundings = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    surroundings["DISPLAY"] = ":nowhere"
    command = [sys.executable, "main.py", "render", str(project), "--out", str(tmp_path / "out"), "--language", "zh_CN"]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "indicators.png").is_file()
