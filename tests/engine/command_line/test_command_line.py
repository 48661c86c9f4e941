"""The commands of the engine, run as a user runs them."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import Scenario
from engine.project import Project, save

ROOT = Path(__file__).parents[3]


def shareflow(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    surroundings = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", env=surroundings)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "world.shareflow"
    short = Scenario(horizon=2.0, step=0.5)
    second = Scenario(id="second", name="Open models", horizon=2.0, step=0.5).with_parameters(model_openness=1.0)
    save(Project(title="Two worlds", scenarios=(short, second)), path)
    return path


def test_check_says_ok(project: Path) -> None:
    run = shareflow("check", project)
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "ok", "")


def test_solve_writes_every_stock_and_indicator_with_units_beside(project: Path, tmp_path: Path) -> None:
    run = shareflow("solve", project, "--csv", tmp_path / "run.csv")
    assert run.returncode == 0, run.stderr
    with (tmp_path / "run.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header[0] == "time"
    assert "share.Platforms.Niche 3" in header
    assert "indicator.hhi" in header
    assert [row[0] for row in rows] == ["2023.0", "2023.5", "2024.0", "2024.5", "2025.0"]
    units = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert list(units) == header
    assert units["indicator.copy_time.individuals"] == "days"


def test_solve_runs_the_scenario_asked_for(project: Path, tmp_path: Path) -> None:
    for name, file in (("Default world", "a.csv"), ("Open models", "b.csv")):
        assert shareflow("solve", project, "--scenario", name, "--csv", tmp_path / file).returncode == 0
    assert (tmp_path / "a.csv").read_text() != (tmp_path / "b.csv").read_text()


def test_an_unknown_scenario_is_named_with_those_there_are(project: Path, tmp_path: Path) -> None:
    run = shareflow("solve", project, "--scenario", "Nowhere", "--csv", tmp_path / "run.csv")
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert "Nowhere" in run.stderr
    assert "Open models" in run.stderr


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_problem_of_a_file_is_one_line_with_its_field(project: Path, language: str) -> None:
    document = json.loads(project.read_text(encoding="utf-8"))
    document["scenarios"][0]["parameters"]["model_openness"] = 7.0
    document["scenarios"][0]["horizon"] = -1.0
    document["scenarios"][1]["actors"][0]["name"] = ""
    project.write_text(json.dumps(document), encoding="utf-8")
    run = shareflow("check", project, "--language", language)
    assert run.returncode == 2
    lines = run.stderr.strip().splitlines()
    assert len(lines) == 3
    for field in ("scenarios[0].parameters.model_openness", "scenarios[0].horizon", "scenarios[1].actors[0].name"):
        assert sum(line.startswith(field) for line in lines) == 1


def test_problems_are_json_on_request(tmp_path: Path) -> None:
    run = shareflow("check", tmp_path, "--json")
    assert run.returncode == 2
    outcome = json.loads(run.stdout)
    assert outcome["ok"] is False
    assert outcome["problems"][0]["code"] == "file_is_folder"


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"\x00\xff\xfe",
        b"[" * 100_000,
        b'{"format": NaN}',
        b'{"format": 1e999}',
        b'{"format": 99}',
        b'{"format": 1, "format": 1}',
        b"null",
        '{"format": 1, "scenarios": []}'.encode("utf-16"),
    ],
)
def test_hostile_files_get_a_sentence_and_never_a_traceback(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "hostile.shareflow"
    path.write_bytes(contents)
    run = shareflow("check", path)
    assert run.returncode == 2
    assert run.stderr.strip()
    assert "Traceback" not in run.stderr
    assert path.read_bytes() == contents


def test_a_table_that_cannot_be_written_is_bad_input(project: Path, tmp_path: Path) -> None:
    run = shareflow("solve", project, "--csv", tmp_path / "nowhere" / "run.csv")
    assert run.returncode == 2
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("name", ["w.shareflow", "mine.csv"])
def test_solve_never_writes_onto_the_file_it_reads(project: Path, name: str) -> None:
    source = project.with_name("w.shareflow" if name == "w.shareflow" else "mine.json")
    project.rename(source)
    before = source.read_bytes()
    run = shareflow("solve", source, "--csv", source.with_name(name))
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert source.read_bytes() == before


@pytest.mark.parametrize("name", ["", ".", "out.json"])
def test_solve_needs_two_files_to_write(project: Path, name: str) -> None:
    run = shareflow("solve", project, "--csv", name)
    assert run.returncode == 2
    assert "Traceback" not in run.stderr


def test_a_terminal_without_chinese_letters_ends_nothing(project: Path) -> None:
    run = shareflow("check", project, "--language", "zh_CN", "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert run.returncode == 0
    assert shareflow("--help", "--language", "zh_CN", PYTHONIOENCODING="ascii").returncode == 0


def test_options_may_stand_before_the_command(project: Path, tmp_path: Path) -> None:
    run = shareflow("--language", "zh_CN", "--json", "check", project)
    assert json.loads(run.stdout)["ok"] is True
    run = shareflow("--set", "model_openness=1", "--csv", tmp_path / "run.csv", "solve", "--scenario", "solve", project)
    assert "solve" in run.stderr
    assert run.returncode == 2
    run = shareflow("--set", "model_openness=1", "--csv", tmp_path / "run.csv", "solve", project)
    assert run.returncode == 0, run.stderr


def test_a_mistyped_command_is_named_with_those_there_are() -> None:
    run = shareflow("chek", "x.shareflow")
    assert run.returncode == 2
    assert "chek" in run.stderr
    assert "render" in run.stderr


def test_without_a_display_the_window_says_so_in_a_sentence(project: Path) -> None:
    run = shareflow(project, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert run.returncode == 2
    assert "display" in run.stderr


def test_the_version_can_be_asked_for() -> None:
    assert shareflow("--version").stdout.startswith("Shareflow ")


def test_a_file_is_checked_without_loading_the_solver() -> None:
    code = (
        "import sys, main; status = main.main(['check', 'resources/examples/essay1.shareflow', '--language', 'en']); "
        "print(status, {'numba', 'scipy'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.split("\n")[:2] == ["ok", "0 set()"]
