"""What packages say of the program: said once, and the same as the program says of itself."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from facts import ROOT, facts, fill, filled, source_date

from engine.version import VERSION

PACKAGING = ROOT / "packaging"
TEMPLATES = sorted(PACKAGING.rglob("*.in"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_name_and_version_are_those_of_the_project_and_of_the_program() -> None:
    assert facts()["name"] == PROJECT["project"]["name"]
    assert facts()["version"] == PROJECT["project"]["version"] == VERSION
    assert facts()["name"] in PROJECT["project"]["scripts"]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_template_can_be_filled(template: Path) -> None:
    computed = {"depends": "libc6", "architecture": "amd64", "installed_size": "1"}
    assert not re.search(r"@[a-z_]+@", filled(template.read_text(encoding="utf-8"), computed))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
@pytest.mark.parametrize(
    "fact", ["version", "mime_type", "bundle_identifier", "document_identifier", "installer_identifier"]
)
def test_no_template_says_a_fact_by_itself(template: Path, fact: str) -> None:
    assert facts()[fact] not in template.read_text(encoding="utf-8")


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(KeyError, match="weather"):
        filled("@weather@")


def test_the_installer_of_windows_is_marked_as_unicode(tmp_path: Path) -> None:
    fill(PACKAGING / "windows" / "shareflow.iss.in", tmp_path / "shareflow.iss")
    assert (tmp_path / "shareflow.iss").read_bytes().startswith(b"\xef\xbb\xbf;")


def test_the_time_of_what_is_packaged_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert source_date() == 1_700_000_000


def test_a_script_can_ask_for_a_fact() -> None:
    command = [sys.executable, str(PACKAGING / "facts.py"), "mime_type"]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert said.strip() == facts()["mime_type"]
    assert subprocess.run([*command[:2], "weather"], capture_output=True, check=False).returncode != 0
