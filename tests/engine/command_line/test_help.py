"""The help: as wide as the terminal, in both languages, true, and with examples that work as they stand."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine.command_line import dispatch
from engine.command_line.analyse_command import RUNS, RUNS_RANGE, SEED, SEED_RANGE, WORKERS_RANGE
from engine.command_line.analyses import KINDS
from engine.command_line.columns import width
from engine.command_line.commands import run_command
from engine.command_line.help_text import command_help, program_help
from engine.command_line.manual import ENTRIES, analyse, export, program
from engine.command_line.manual.common import FILE, WORLD
from engine.command_line.manual.entry import Example
from engine.command_line.opening import example_names
from engine.exports.formats import EXPORT_FORMATS
from engine.scenario.scenario import SWITCHES
from engine.text import LANGUAGES, Language

ROOT = Path(__file__).parents[3]
ENGINE_ONLY = [each for entry in ENTRIES.values() if entry.name != "render" for each in entry.examples]
DRAWING = [*ENTRIES["render"].examples, *program.BEGIN]


def all_helps(language: Language, columns: int) -> list[str]:
    return [program_help(language, columns), *(command_help(each, language, columns) for each in ENTRIES.values())]


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """Surroundings in which `shareflow` is a program, and which it is started from."""
    programs = tmp_path / "programs"
    programs.mkdir()
    script = programs / "shareflow"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT / "main.py"}" "$@"\n')
    script.chmod(0o755)
    return {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None, reason="the examples are lines for a shell")
@pytest.mark.parametrize("example", [*ENGINE_ONLY, *DRAWING], ids=lambda each: each.line)
def test_every_example_works_when_it_is_pasted(example: Example, shell: dict[str, str], tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    run = subprocess.run(
        ["bash", "-c", example.line], cwd=empty, env=shell, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout or any(empty.iterdir()) or "eval" in example.line
    for option in ("--csv", "--out"):
        words = example.line.split()
        named = words[words.index(option) + 1] if option in words else "-"
        assert named == "-" or (empty / named).exists()


@pytest.mark.parametrize("columns", [40, 63, 80, 100])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_the_terminal_but_what_is_pasted(language: Language, columns: int) -> None:
    pasted = {each.line for each in (*ENGINE_ONLY, *DRAWING)}
    for text in all_helps(language, columns):
        for line in text.splitlines():
            is_word_or_path = len(line.split()) == 1 or "  ~/" in line
            assert width(line) <= columns or line.strip() in pasted or is_word_or_path, line


@pytest.mark.parametrize("columns", [40, 80])
def test_no_chinese_line_begins_with_a_mark_that_closes(columns: int) -> None:
    for text in all_helps("zh_CN", columns):
        assert not [line for line in text.splitlines() if line.lstrip().startswith(tuple("，。、；：）》"))]


def test_help_says_everything_there_is_to_choose() -> None:
    for entry in ENTRIES.values():
        text = " ".join(command_help(entry, "en").split())
        for option in entry.options:
            assert option.flag in text
            assert all(each in text for each in option.choices), option.flag


def test_chinese_help_has_no_english_sentence() -> None:
    for text in all_helps("zh_CN", 80):
        for word in ("usage", "Usage", "option", "argument", "default", "show", "the "):
            assert word not in text


def test_what_is_said_is_what_there_is() -> None:
    assert (*ENTRIES, dispatch.HELP) == dispatch.COMMANDS
    assert [each.name for each in analyse.KINDS] == list(KINDS)
    assert [each.name for each in export.EXPORT.sections[-1].rows] == [each.id for each in EXPORT_FORMATS]
    assert all(f" {each}" in FILE.about.en and each in FILE.about.zh for each in example_names())
    assert all(each in WORLD.options[1].about.en and each in WORLD.options[1].about.zh for each in SWITCHES)
    for kind, row in zip(KINDS.values(), analyse.KINDS, strict=True):
        for text in (row.about.en, row.about.zh):
            assert all(each in text for each in (*kind.options, *kind.files))
            assert all(each.flag not in text for each in analyse.OF_SOME_KINDS.options if each.flag not in kind.options)
    ranges = {"--runs": (RUNS, RUNS_RANGE), "--seed": (SEED, SEED_RANGE), "--workers": ("", WORKERS_RANGE)}
    for option in analyse.OF_SOME_KINDS.options[:3]:
        default, (low, high) = ranges[option.flag]
        assert f"{low} to {high} (default: {default}" in option.about.en
        assert f"{low} 至 {high}（默认：{default}" in option.about.zh


@pytest.mark.parametrize(
    "words", [["--help"], ["-h"], ["help"], ["solve", "--help"], ["--help", "solve"], ["help", "solve"]], ids=" ".join
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_can_be_asked_for_in_every_usual_way(
    words: list[str], language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*words, "--language", language], {}) == 0
    said = capsys.readouterr()
    expected = command_help(ENTRIES["solve"], language) if "solve" in words else program_help(language)
    assert (said.out, said.err) == (expected, "")


def test_help_about_a_command_there_is_not_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["help", "slove", "--language", "en"], {}) == 2
    assert "“solve”" in capsys.readouterr().err


def test_neither_help_nor_version_nor_errors_load_what_is_slow() -> None:
    code = (
        "import sys, main; main.main(['--help']); main.main(['export', '--help']); main.main(['--version']); "
        "main.main(['--version', '--verbose']); main.main(['solve', 'x']); main.main(['solve', 'x', '--csv', 'y']); "
        "print({'numba', 'scipy', 'PySide6', 'pyqtgraph', 'shtab'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "set()"
