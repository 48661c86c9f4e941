"""The pages of the library: all of them are made without a warning, and none needs a network."""

import re
import sys
from pathlib import Path

import pytest

import engine
from scripts.library_docs import PACKAGES, front_page, markdown, write


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    kept = dict(vars(engine))
    write(folder)
    for name in set(vars(engine)) - set(kept):
        delattr(engine, name)
    return folder


def test_there_is_a_page_for_every_package_and_a_front_page_that_lists_them(pages: Path) -> None:
    front = (pages / "index.html").read_text(encoding="utf-8")
    assert "ImageExporter" in front
    for name in PACKAGES:
        path = f"{name.replace('.', '/')}.html"
        assert (pages / path).is_file()
        assert f'href="{path}"' in front


def test_every_public_name_has_its_place(pages: Path) -> None:
    text = (pages / "engine.html").read_text(encoding="utf-8")
    for name in engine.__all__:
        called = getattr(getattr(engine, name), "__name__", name) if name in {"load_project", "save_project"} else name
        assert f'id="{name}"' in text or f'id="{called}"' in text, name


def test_nothing_is_loaded_from_elsewhere_and_no_link_leads_out(pages: Path) -> None:
    for path in pages.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        for source in re.findall(r'(?:src|href)="([^"]*)"', text):
            assert (
                not source
                or source.startswith(("data:", "#", "${"))
                or (path.parent / source.partition("#")[0]).is_file()
            ), source
        assert not re.search(r"@import|url\(\s*['\"]?http", text)
    assert len((pages / "search.js").read_text(encoding="utf-8")) > 100_000


def test_no_page_names_a_place_of_this_machine(pages: Path) -> None:
    for path in pages.rglob("*.*"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"0x[0-9a-f]{6,}", text), path
        assert sys.prefix not in text


def test_rows_of_names_become_a_list() -> None:
    text = "What it is.\n\nname        is it\nlow, high   a range\n            of numbers\n\nMore."
    listed = "- **name**: is it\n- **low**, **high**: a range of numbers"
    assert markdown(text) == f"What it is.\n\n{listed}\n\nMore."


def test_the_front_page_has_no_link_into_the_repository() -> None:
    assert front_page("# A\n## As a library\nSee [x](y).\n## Else\nz") == "See `x`."
