"""Where commands write: files, standard output, or nothing at all; and what they say meanwhile."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import InvalidInput, Scenario, solve
from engine.command_line.commands import run_command
from engine.command_line.outputs import check_outputs, check_standard_output, deliver
from engine.command_line.report import Report
from engine.exports import sbml_text, solution_csv
from engine.project import Project, save
from engine.text import LANGUAGES, Language

ROOT = Path(__file__).parents[3]
WORLD = Scenario(horizon=2.0, step=0.5)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "world.shareflow"
    save(Project(title="Two worlds", scenarios=(WORLD,)), path)
    return path


def shareflow(*arguments: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", input=stdin)


def test_a_pipeline_gets_the_table_and_nothing_else(project: Path, tmp_path: Path) -> None:
    run = shareflow("solve", "-", "--csv", "-", stdin=project.read_text(encoding="utf-8"))
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == solution_csv(solve(WORLD))
    assert [each.name for each in tmp_path.iterdir()] == ["world.shareflow"]


def test_models_and_tables_go_into_a_pipeline(project: Path, tmp_path: Path) -> None:
    assert shareflow("export", project, "--format", "sbml", "--out", "-").stdout == sbml_text(WORLD)
    for form in ("csv", "csv-wide"):
        run = shareflow("export", project, "--format", form, "--out", "-")
        header, *rows = csv.reader(io.StringIO(run.stdout))
        assert "time" in header[0]
        assert all(len(row) == len(header) for row in rows)
    assert [each.name for each in tmp_path.iterdir()] == ["world.shareflow"]


def test_standard_output_is_not_used_for_two_things(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["solve", str(project), "--csv", "-", "--json"], {}) == 2
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["field"], problem["code"]) == ("--csv", "standard_output_has_json")


def test_a_terminal_gets_no_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    report = Report("en", as_json=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(InvalidInput):
        check_standard_output("-", report, "--out", is_text=False)
    check_standard_output("-", report, "--out")
    check_standard_output("a.xlsx", report, "--out", is_text=False)


def test_a_file_called_hyphen_can_be_named_by_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    check_outputs("-", [Path("-")], "--csv")
    assert deliver("./-", b"x") == ["./-"]
    assert (tmp_path / "-").read_bytes() == b"x"


def test_quiet_says_only_what_is_wrong(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(project.read_text(encoding="utf-8"))
    document["surprise"] = 1
    project.write_text(json.dumps(document), encoding="utf-8")
    out = str(tmp_path / "out.csv")
    for words in (["check", str(project)], ["solve", str(project), "--csv", out]):
        assert run_command([*words, "--language", "en"], {}) == 0
        assert "surprise" in capsys.readouterr().err
        assert run_command([*words, "--quiet"], {}) == 0
        assert capsys.readouterr() == ("", "")
    assert run_command(["check", str(tmp_path), "--quiet"], {}) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_warnings_are_part_of_the_object(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(project.read_text(encoding="utf-8"))
    document["surprise"] = 1
    project.write_text(json.dumps(document), encoding="utf-8")
    for words in (["check", str(project)], ["solve", str(project), "--csv", str(tmp_path / "out.csv")]):
        assert run_command([*words, "--json"], {}) == 0
        said = capsys.readouterr()
        assert said.err == ""
        (warning,) = json.loads(said.out)["warnings"]
        assert warning.keys() == {"field", "code", "message"}


def test_check_says_what_is_in_a_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", str(project), "--json"], {}) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert (outcome["ok"], outcome["file"], outcome["title"]) == (True, str(project), "Two worlds")
    (scenario,) = outcome["scenarios"]
    assert (scenario["name"], scenario["start"], scenario["end"]) == (WORLD.name, 2023.0, 2025.0)
    assert [each["kind"] for each in scenario["actors"]] == ["individual", "organisation", "platform"]
    assert len(scenario["niches"]) == len(WORLD.niches)
    assert scenario["switched_off"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_files_are_checked_one_after_the_other(
    project: Path, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [str(project), str(project.parent), "example:essay1"]
    assert run_command(["check", *names, "--language", language], {}) == 2
    said = capsys.readouterr()
    assert said.out.splitlines() == [f"{project}: ok", "example:essay1: ok"]
    assert said.err.startswith(f"{project.parent}: ")
    assert run_command(["check", *names, "--json"], {}) == 2
    outcome = json.loads(capsys.readouterr().out)
    assert [each["ok"] for each in outcome["files"]] == [True, False, True]
    assert [each["file"] for each in outcome["files"]] == names
    assert outcome["ok"] is False


def test_the_version_says_more_when_it_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["--version"], {}) == 0
    first = capsys.readouterr().out
    assert first.count("\n") == 1
    assert run_command(["--version", "--verbose"], {}) == 0
    said = capsys.readouterr().out
    assert said.startswith(first)
    assert run_command(["--version", "--json"], {}) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert f"Shareflow {outcome['version']}\n" == first
    assert outcome["python"] in said
    assert all(outcome["libraries"].values())
    assert all(each in said for each in outcome["libraries"].values())


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device to write to")
def test_a_full_standard_output_ends_a_command_without_a_traceback(project: Path) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, str(ROOT / "main.py"), "solve", str(project), "--csv", "-"]
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert run.returncode == 2
    assert run.stderr.count(b"\n") == 1
    assert b"ENOSPC" in run.stderr


def test_a_reader_that_leaves_ends_the_writing_quietly(project: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "export", str(project), "--format", "csv", "--out", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert said == b""


def test_progress_of_several_files_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("engine.command_line.progress_line._EVERY", 0.0)
    for options, is_told in (([], True), (["--quiet"], False), (["--json"], False)):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        assert run_command(["check", str(project), str(project), "--language", "en", *options], {}) == 0
        assert ("files checked 1/2" in terminal.getvalue()) == is_told
