"""Writes the pages on the file format, in both languages, and its JSON Schema into resources/help.

    python -m scripts.file_format

What stands around the tables is in resources/help/sources; everything in them follows from what the reader itself
checks. A test says when the files are out of date.
"""

import json
from pathlib import Path

from engine.file_format import format_html, json_schema
from engine.text import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]


def documents() -> dict[Path, str]:
    """The text of every file, by its path."""
    folder = ROOT / "resources" / "help"
    pages = {
        folder / name: format_html(language, (folder / "sources" / name).read_text(encoding="utf-8"))
        for language in LANGUAGES
        for name in (f"file_format.{language}.html",)
    }
    schema = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    return {**pages, folder / "shareflow.schema.json": schema}


if __name__ == "__main__":
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
