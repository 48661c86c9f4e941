"""`export` of tables: every format of every example, with every file named, and nothing half written."""

import argparse
import csv
import io
import json
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

from engine import InvalidInput, Scenario, solve
from engine.claims import CLAIMS
from engine.command_line.export_command import export_file
from engine.command_line.report import Report
from engine.exports import EXPORT_FORMATS, EXPORTS_BY_ID
from engine.progress import Cancelled
from engine.project import Project, load, save
from engine.text import LANGUAGES

EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.shareflow"))
TABLES = ("csv", "csv-wide", "xlsx")
SOLVE_FAILED = 3


def export(file: Path, form: str, out: object, language: Any = "en", scenario: str | None = None) -> int:
    options = argparse.Namespace(file=str(file), format=form, out=str(out), scenario=scenario)
    return export_file(options, Report(language, as_json=True))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "world.shareflow"
    second = Scenario(id="second", name="开放模型", horizon=1.0).with_parameters(model_openness=1.0)
    save(Project(title="Two worlds", scenarios=(Scenario(horizon=1.0), second)), path)
    return path


def test_the_formats_are_those_of_the_product_in_both_languages() -> None:
    assert [each.id for each in EXPORT_FORMATS] == ["xmile", "sbml", "csv", "csv-wide", "xlsx", "html", "pdf"]
    assert [each.id for each in EXPORT_FORMATS if each.is_drawn] == ["html", "pdf"]
    for each in EXPORT_FORMATS:
        assert each.suffix.startswith(".")
        for text in (each.name, each.about):
            assert text.en
            assert any("\u4e00" <= letter <= "\u9fff" for letter in text.zh)


@pytest.mark.parametrize("form", [each.id for each in EXPORT_FORMATS if not each.is_drawn and each.id != "xlsx"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_exported_in_every_format(
    path: Path, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"out{EXPORTS_BY_ID[form].suffix}"
    assert export(path, form, target) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert outcome["ok"] is True
    assert outcome["scenario"] == load(path).project.scenarios[0].name
    assert sorted(outcome["written"]) == sorted(str(each) for each in tmp_path.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_all_claims_judged(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: Any
) -> None:
    target = tmp_path / "out.xlsx"
    assert export(project, "xlsx", target, language, "开放模型") == 0
    outcome = json.loads(capsys.readouterr().out)
    assert (outcome["scenario"], outcome["written"]) == ("开放模型", [str(target)])
    with zipfile.ZipFile(target) as archive:
        text = "".join(archive.read(each).decode() for each in archive.namelist() if "worksheets/" in each)
    assert all(f">{claim}<" in text for claim in CLAIMS)


def test_a_table_on_the_command_line_begins_with_its_header(project: Path, tmp_path: Path) -> None:
    export(project, "csv", tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b'"time","scenario",')
    assert len(list(csv.reader(io.StringIO(data.decode())))) > 1000


@pytest.mark.parametrize("form", TABLES)
def test_a_file_is_never_written_onto_the_file_it_comes_from(project: Path, form: str) -> None:
    before = project.read_bytes()
    with pytest.raises(InvalidInput) as refused:
        export(project, form, project)
    assert [each.code for each in refused.value.problems] == ["output_is_input"]
    assert project.read_bytes() == before


def test_a_name_that_says_another_format_is_refused_with_the_right_ending(project: Path, tmp_path: Path) -> None:
    for form, name in (("xlsx", "a.csv"), ("csv", "a.XLSX"), ("sbml", "a.xmile"), ("xmile", "a.pdf")):
        with pytest.raises(InvalidInput) as refused:
            export(project, form, tmp_path / name)
        assert [each.code for each in refused.value.problems] == ["suffix_of_other_format"]
        assert dict(refused.value.problems[0].arguments)["suffix"] == EXPORTS_BY_ID[form].suffix
    for form, name in (("sbml", "a.xml"), ("xmile", "a.stmx"), ("csv", "a"), ("csv-wide", "a.CSV")):
        assert export(project, form, tmp_path / name) == 0


@pytest.mark.parametrize("form", TABLES)
@pytest.mark.parametrize("place", [".", "no folder/a", "/dev/full", "x" * 300])
def test_a_place_that_takes_no_file_is_refused_before_the_run(
    project: Path, tmp_path: Path, form: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("solved")

    monkeypatch.setattr("engine.command_line.export_command.solve", never)
    with pytest.raises(InvalidInput):
        export(project, form, tmp_path / place)
    assert [each.name for each in tmp_path.iterdir()] == ["world.shareflow"]


@pytest.mark.parametrize("form", TABLES)
def test_a_run_that_fails_writes_nothing_and_says_why(
    project: Path, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        "engine.command_line.export_command.solve",
        lambda scenario, cancel: solve(scenario, cancel, time_limit=0.0),
    )
    assert export(project, form, tmp_path / "out") == SOLVE_FAILED
    outcome = json.loads(capsys.readouterr().out)
    assert [each["code"] for each in outcome["problems"]] == ["time_limit"]
    assert [each.name for each in tmp_path.iterdir()] == ["world.shareflow"]


def test_an_interrupt_leaves_nothing_half_written(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(work: Any) -> None:
        cancel = threading.Event()
        cancel.set()
        work(cancel)

    monkeypatch.setattr("engine.command_line.export_command.interruptible", interrupted)
    monkeypatch.setattr("engine.command_line.export_command.solve", lambda scenario, _: solve(scenario))
    for form in TABLES:
        with pytest.raises(Cancelled):
            export(project, form, tmp_path / "out")
    assert [each.name for each in tmp_path.iterdir()] == ["world.shareflow"]
