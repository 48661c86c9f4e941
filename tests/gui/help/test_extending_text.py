"""The pages for engineers: every file, folder, command and name in them is there, in both languages."""

import html
import re
import runpy
from pathlib import Path

import pytest

from engine.text import LANGUAGES
from gui.resources import RESOURCES

ROOT = Path(__file__).resolve().parents[3]
PATH = re.compile(r"[\w.]+(?:/[\w.]+)+|\w+\.(?:md|toml|py)|engine|gui")
COMMAND = re.compile(r"make \w+|render|analyse(?: .*)?|(?:\.venv/bin/)?python(?: .*)?")
SOURCES = [
    path
    for folder in ("engine", "gui", "scripts", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "__pycache__" not in path.parts
]


def text_of(language: str) -> str:
    return (RESOURCES / "help" / f"extending.{language}.html").read_text(encoding="utf-8")


def pieces(language: str) -> list[str]:
    """Paragraphs and items of lists."""
    return re.findall(r"<(?:li|p)>(.*?)</(?:li|p)>", text_of(language), re.DOTALL)


def codes(text: str) -> list[str]:
    return [html.unescape(each) for each in re.findall(r"<code>(.*?)</code>", text)]


def says(path: Path, name: str) -> bool:
    """Whether a file, or one below a folder, has a name in it."""
    files = [path] if path.is_file() else sorted(path.rglob("*.py"))
    return any(re.search(rf"\b{re.escape(name)}\b", each.read_text(encoding="utf-8")) for each in files)


def test_both_languages_name_the_same_things_in_the_same_order_of_pages() -> None:
    parts = [text_of(each).split("<h2>") for each in LANGUAGES]
    for english, chinese in zip(*parts, strict=True):
        assert sorted(codes(english)) == sorted(codes(chinese))
        assert re.findall(r'<a name="([^"]+)"', english) == re.findall(r'<a name="([^"]+)"', chinese)
        assert sorted(re.findall(r'href="([^"]+)"', english)) == sorted(re.findall(r'href="([^"]+)"', chinese))
        assert sorted(re.findall(r"<i>(.*?)</i>", english)) == sorted(re.findall(r"<i>(.*?)</i>", chinese))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_and_folder_is_there(language: str) -> None:
    named = [each for each in codes(text_of(language)) if PATH.fullmatch(each) and not COMMAND.fullmatch(each)]
    assert len(named) > 60
    for each in named:
        assert (ROOT / each).exists(), each


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_stands_in_one_of_the_files_named_beside_it(language: str) -> None:
    checked = 0
    for piece in pieces(language):
        named = codes(piece)
        paths = [ROOT / each for each in named if PATH.fullmatch(each) and not COMMAND.fullmatch(each)]
        for name in named:
            if PATH.fullmatch(name) or COMMAND.fullmatch(name):
                continue
            files = [each for each in paths if each.suffix in {"", ".py"}]
            assert any(says(each, name) for each in (files or SOURCES)), f"{name} in: {piece}"
            checked += 1
    assert checked > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_can_be_given(language: str) -> None:
    text = text_of(language)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\bmake (\w+)", text):
        assert f"\n{target}: ## " in makefile, target
    modules = re.findall(r"python -m ([\w.]+)", text)
    assert len(modules) > 5
    for module in modules:
        assert (ROOT / f"{module.replace('.', '/')}.py").is_file(), module
    for script in re.findall(r"python ([\w/]+\.py)", text):
        assert "__main__" in (ROOT / script).read_text(encoding="utf-8"), script
    assert callable(runpy.run_path(str(ROOT / "scripts" / "translations.py"))["flaws"])
