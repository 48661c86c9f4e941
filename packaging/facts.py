"""What every package says of the program, in one place.

`facts.py NAME` prints one fact, `facts.py fill TEMPLATE OUT` writes a file that says some. Name, version, sentence and
authors come from pyproject.toml; a template names a fact as @fact@.
"""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the pictures a Linux desktop asks for."""

_PLACE = re.compile(r"@([a-z_]+)@")
_OWN = {
    "title": "Shareflow",
    "title_zh": "Shareflow",
    "summary": "Simulate who captures value in the AI era",
    "summary_zh": "模拟人工智能时代的价值由谁获得",
    "generic_name": "Market Simulation",
    "generic_name_zh": "市场模拟",
    "extension": "shareflow",
    "mime_type": "application/vnd.shareflow+json",
    "mime_icon": "application-vnd.shareflow+json",
    "document_name": "Shareflow project",
    "document_name_zh": "Shareflow 项目",
    "bundle_identifier": "org.shareflow.shareflow",
    "document_identifier": "org.shareflow.project",
    "program_identifier_windows": "Shareflow.Project",
    "installer_identifier": "6E0B7C5A-3B0E-4C43-9C1D-7A9E5E0F4C21",
    "developer_identifier": "org.shareflow",
    "maintainer": "The Shareflow authors <maintainers@shareflow.example>",
}


@cache
def facts() -> Mapping[str, str]:
    """Every fact by its name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    moment = datetime.fromtimestamp(source_date(), tz=UTC)
    return _OWN | {
        "name": project["name"],
        "version": project["version"],
        "version_numbers": ", ".join((re.findall(r"\d+", project["version"]) + ["0"] * 4)[:4]),
        "sentence": project["description"],
        "authors": ", ".join(author["name"] for author in project["authors"]),
        "licence": project["license"],
        "licence_text": _indented((ROOT / "LICENSE").read_text(encoding="utf-8")),
        "date": f"{moment:%Y-%m-%d}",
        "date_rfc": f"{moment:%a, %d %b %Y %H:%M:%S} +0000",
        "year": f"{moment:%Y}",
    }


def _indented(text: str) -> str:
    """A text as Debian's files of fields want it: each line begins with a space, and an empty one has a full stop."""
    return "\n".join(f" {line or '.'}" for line in text.strip().splitlines())


def source_date() -> int:
    """Seconds since 1970 of what is packaged: SOURCE_DATE_EPOCH, else the last commit, else pyproject.toml."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
        return int(said)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return int((ROOT / "pyproject.toml").stat().st_mtime)


def filled(template: str, further: Mapping[str, str] | None = None) -> str:
    """The text with every @fact@ in its place; KeyError when a fact is unknown."""
    known = {**facts(), **(further or {})}
    return _PLACE.sub(lambda found: known[found[1]], template)


def fill(template: Path, out: Path, further: Mapping[str, str] | None = None) -> None:
    """Write `template` to `out` with every @fact@ in its place."""
    out.parent.mkdir(parents=True, exist_ok=True)
    # Inno Setup takes a file without a mark for one in the code page of the machine.
    encoding = "utf-8-sig" if out.suffix == ".iss" else "utf-8"
    out.write_text(filled(template.read_text(encoding="utf-8"), further), encoding=encoding, newline="\n")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["source_date"]:
            print(source_date())
        case ["fill", template, out]:
            fill(Path(template), Path(out))
        case [name] if name in facts():
            print(facts()[name])
        case _:
            sys.exit(f"usage: facts.py source_date | fill TEMPLATE OUT | {' | '.join(facts())}")
