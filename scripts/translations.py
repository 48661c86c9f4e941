"""Brings the translations up to date: collects the texts of the window and compiles what is translated.

.venv/bin/python scripts/translations.py          write resources/translations
.venv/bin/python scripts/translations.py --check  say what is missing or out of date, and change nothing
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCE = FOLDER / "shareflow_zh_CN.ts"
COMPILED = FOLDER / "shareflow_zh_CN.qm"
QT_CATALOGUE = "qtbase_zh_CN.qm"


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def collect(target: Path) -> None:
    """Bring the texts in `target` up to date with the sources; translations are kept."""
    sources = sorted(str(each.relative_to(ROOT)) for each in (ROOT / "gui").rglob("*.py"))
    command = [_tool("lupdate"), *sources, "-ts", str(target), "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run(command, cwd=ROOT, check=True)


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile the translations for Qt."""
    command = [_tool("lrelease"), str(source), "-qm", str(target), "-silent"]
    subprocess.run(command, cwd=ROOT, check=True)


def unfinished(source: Path) -> list[str]:
    """The texts without a translation, each with its context."""
    missing = []
    for context in ElementTree.parse(source).getroot().iter("context"):
        for text in context.iter("message"):
            translation = text.find("translation")
            if translation is None or translation.get("type") == "unfinished" or not translation.text:
                missing.append(f"{context.findtext('name')}: {text.findtext('source')}")
    return missing


def texts(source: Path) -> set[tuple[str, str]]:
    """Context and source of every text."""
    return {
        (context.findtext("name") or "", text.findtext("source") or "")
        for context in ElementTree.parse(source).getroot().iter("context")
        for text in context.iter("message")
    }


def pairs(source: Path) -> list[tuple[str, str]]:
    """Every text with its translation."""
    messages = ElementTree.parse(source).getroot().iter("message")
    return [(each.findtext("source") or "", each.findtext("translation") or "") for each in messages]


def flaws() -> list[str]:
    """What is missing or out of date, in words; empty when all is well."""
    found = [f"not translated: {each}" for each in unfinished(SOURCE)]
    with tempfile.TemporaryDirectory() as folder:
        fresh, compiled = Path(folder) / SOURCE.name, Path(folder) / COMPILED.name
        shutil.copy(SOURCE, fresh)
        collect(fresh)
        there, wanted = texts(SOURCE), texts(fresh)
        found += [f"not collected: {context}: {text}" for context, text in sorted(wanted - there)]
        found += [f"no longer used: {context}: {text}" for context, text in sorted(there - wanted)]
        compile_catalogue(SOURCE, compiled)
        if not COMPILED.exists() or compiled.read_bytes() != COMPILED.read_bytes():
            found.append(f"{COMPILED.name} is out of date")
    return found


def update() -> list[str]:
    """Write everything anew; the texts that still need a translation."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    collect(SOURCE)
    compile_catalogue(SOURCE, COMPILED)
    shutil.copyfile(Path(PySide6.__file__).parent / "Qt" / "translations" / QT_CATALOGUE, FOLDER / QT_CATALOGUE)
    return unfinished(SOURCE)


if __name__ == "__main__":
    problems = flaws() if "--check" in sys.argv[1:] else update()
    print("\n".join(problems) if problems else "ok")
    sys.exit(1 if problems else 0)
