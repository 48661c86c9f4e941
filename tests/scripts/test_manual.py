"""The manual page: the same words as the help, in both languages, without a warning of troff's."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from engine.command_line.columns import width
from engine.command_line.manual import ENTRIES, program
from engine.text import LANGUAGES, Language
from scripts import completions, manual
from scripts.roff import escaped


def shown(path: Path) -> str:
    """The page as a terminal shows it; any warning of troff's is an error."""
    command = ["groff", "-man", "-ww", "-Tutf8", "-Kutf8", "-P-c", "-P-b", "-P-u", str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert run.stderr == ""
    return run.stdout


@pytest.mark.skipif(shutil.which("groff") is None or shutil.which("preconv") is None, reason="there is no groff")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_set_without_a_warning_and_says_all(language: Language, tmp_path: Path) -> None:
    assert manual.main([str(tmp_path)]) == 0
    text = shown(tmp_path / ("" if language == "en" else language) / "shareflow.1")
    words = "".join(text.split())
    for entry in ENTRIES.values():
        assert "".join(entry.synopsis.split()) in words
        for told in (*entry.about, *(each.about for each in entry.options if each.name != "help")):
            assert "".join(told.in_language(language).split()) in words
        for example in entry.examples:
            assert example.line in text
    for row in (*program.FILES, *program.ENVIRONMENT):
        assert row.name in text
    assert all(width(line) <= 80 or line.strip().startswith("shareflow ") for line in text.splitlines())


def test_the_same_sources_give_the_same_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert manual.page("en") == manual.page("en")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert re.search(r'^\.TH SHAREFLOW 1 "2023-11-14" "Shareflow ', manual.page("en"), re.MULTILINE)


def test_nothing_that_is_said_is_taken_for_a_request() -> None:
    assert escaped(".shareflow 'x' \\n - “a”") == "\\&.shareflow \\(aqx\\(aq \\en \\- \\(lqa\\(rq"
    assert escaped("'x") == "\\(aqx"
    assert escaped("一个世界") == "一\\:个\\:世\\:界"


def test_both_scripts_need_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (manual.main([]), completions.main(["a", "b"])) == (2, 2)
    capsys.readouterr()
    assert completions.main([str(tmp_path / "new")]) == 0
    assert {each.name for each in (tmp_path / "new").iterdir()} == {"shareflow.bash", "_shareflow", "shareflow.fish"}
