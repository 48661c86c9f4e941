"""Completion, asked of the shells themselves."""

import shutil
import subprocess
from pathlib import Path

import pytest

from engine.command_line.analyses import KINDS
from engine.command_line.commands import run_command
from engine.command_line.completion import SCRIPTS, completion_script
from engine.command_line.dispatch import COMMANDS
from engine.command_line.manual import ENTRIES
from engine.command_line.manual.completion import SHELLS
from engine.exports.formats import EXPORT_FORMATS
from engine.text import LANGUAGES, Language

ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
function=$(complete -p shareflow | sed 's/.*-F \\([^ ]*\\).*/\\1/')
$function shareflow "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""

CASES = [
    (["shareflow", ""], set(COMMANDS)),
    (["shareflow", "an"], {"analyse"}),
    (["shareflow", "help", "so"], {"solve"}),
    (["shareflow", "analyse", "--kind", ""], set(KINDS)),
    (["shareflow", "analyse", "w.shareflow", "--ki"], {"--kind"}),
    (["shareflow", "export", "w.shareflow", "--format", ""], {each.id for each in EXPORT_FORMATS}),
    (["shareflow", "render", "w.shareflow", "--views", "mar"], {"market"}),
    (["shareflow", "check", ""], {"one.shareflow", "two worlds.shareflow", "folder"}),
    (["shareflow", "check", "one.shareflow", "t"], {"two worlds.shareflow"}),
    (["shareflow", "solve", "o"], {"one.shareflow"}),
    (["shareflow", "render", "w.shareflow", "--out", ""], {"folder"}),
    (["shareflow", "completion", ""], set(SHELLS)),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for shell, name in SCRIPTS.items():
        (tmp_path / name).write_text(completion_script(shell, "en"), encoding="utf-8")
    place = tmp_path / "place"
    (place / "folder").mkdir(parents=True)
    for name in ("one.shareflow", "two worlds.shareflow", "other.txt"):
        (place / name).touch()
    return place


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "expected"), CASES, ids=lambda each: " ".join(each) if isinstance(each, list) else ""
)
def test_bash_completes(words: list[str], expected: set[str], folder: Path) -> None:
    command = ["bash", "-c", ASK_BASH, "bash", str(folder.parent / SCRIPTS["bash"]), *words]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert set(run.stdout.splitlines()) == expected
    assert run.stderr == ""


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish")
@pytest.mark.parametrize(
    ("words", "expected"), CASES, ids=lambda each: " ".join(each) if isinstance(each, list) else ""
)
def test_fish_completes(words: list[str], expected: set[str], folder: Path) -> None:
    asked = f"source {folder.parent / SCRIPTS['fish']}; complete -C '{' '.join(words)}'"
    run = subprocess.run(["fish", "-c", asked], cwd=folder, capture_output=True, text=True, check=True)
    assert {each.partition("\t")[0].rstrip("/") for each in run.stdout.splitlines()} == expected


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_reads_its_script(shell: str, folder: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    subprocess.run([shell, "-n", str(folder.parent / SCRIPTS[shell])], check=True)


def test_zsh_is_told_what_files_a_command_takes() -> None:
    script = completion_script("zsh", "en")
    # A single pattern in brackets would be a qualifier, "(*)" before the colon no number of files.
    assert "'(*.shareflow)'" not in script
    assert script.count("_files -g '*.shareflow'") == sum(not each.operands[0].choices for each in ENTRIES.values())
    assert script.count('"*:a .shareflow file:') == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shell", SHELLS)
def test_the_command_prints_the_script(shell: str, language: Language, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["completion", shell, "--language", language], {}) == 0
    assert capsys.readouterr().out == completion_script(shell, language)


def test_every_shell_has_a_script() -> None:
    assert tuple(SCRIPTS) == SHELLS
