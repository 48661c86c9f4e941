"""`export`, run as a user runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from engine import Scenario
from engine.command_line.commands import run_command
from engine.exports import sbml_text, xmile_text
from engine.project import Project, save

ROOT = Path(__file__).parents[3]
WORLDS = (
    Scenario(horizon=2.0),
    Scenario(id="second", name="开放模型", horizon=2.0).with_parameters(model_openness=1.0),
)
TEXTS = {"sbml": sbml_text, "xmile": xmile_text}


def shareflow(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", env=os.environ)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "world.shareflow"
    save(Project(title="Two worlds", scenarios=WORLDS), path)
    return path


@pytest.mark.parametrize("form", TEXTS)
def test_export_writes_the_scenario_asked_for(project: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / "model.xml"
    run = shareflow("export", project, "--format", form, "--out", target, "--scenario", "开放模型", "--json")
    assert run.returncode == 0, run.stderr
    outcome = json.loads(run.stdout)
    assert (outcome["scenario"], outcome["format"], outcome["written"]) == ("开放模型", form, [str(target)])
    assert target.read_text(encoding="utf-8") == TEXTS[form](WORLDS[1])
    ElementTree.parse(target)


def test_export_never_writes_onto_the_file_it_reads(project: Path) -> None:
    before = project.read_bytes()
    run = shareflow("export", project, "--format", "sbml", "--out", project)
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert project.read_bytes() == before


def test_an_older_export_is_replaced_and_keeps_its_permissions(project: Path, tmp_path: Path) -> None:
    target = tmp_path / "model.xml"
    target.write_text("old")
    target.chmod(0o640)
    assert shareflow("export", project, "--format", "sbml", "--out", target).returncode == 0
    assert target.read_text(encoding="utf-8") == sbml_text(WORLDS[0])
    assert target.stat().st_mode & 0o777 == 0o640
    assert sorted(each.name for each in tmp_path.iterdir()) == ["model.xml", "world.shareflow"]


@pytest.mark.parametrize("place", [".", "no folder/model.xml", "/dev/full", "x" * 300, ""])
def test_a_place_that_cannot_be_written_to_is_said_in_one_line(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    target = str(tmp_path / place) if place else ""
    arguments = ["export", str(project), "--format", "sbml", "--out", target, "--language", "en"]
    assert run_command(arguments, {}) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["world.shareflow"]


def test_a_format_there_is_not_is_bad_input(project: Path, tmp_path: Path) -> None:
    run = shareflow("export", project, "--format", "xls", "--out", tmp_path / "model.xls")
    assert run.returncode == 2
    assert "sbml" in run.stderr
    assert not (tmp_path / "model.xls").exists()


def test_help_names_the_command_in_both_languages() -> None:
    assert "export" in shareflow("--help").stdout
    assert "其他程序" in shareflow("--help", "--language", "zh_CN").stdout
