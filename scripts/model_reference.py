"""Writes the model reference into resources/help, in both languages.

    python -m scripts.model_reference

Everything in it follows from the equations, the catalogue and the bibliography; a test says when it is out of date.
"""

from pathlib import Path

from engine.model_reference import reference_html
from engine.text import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]


def documents() -> dict[Path, str]:
    """The text of every file of the reference, by its path."""
    bibliography = (ROOT / "resources" / "references.bib").read_text(encoding="utf-8")
    folder = ROOT / "resources" / "help"
    return {folder / f"model_reference.{each}.html": reference_html(each, bibliography) for each in LANGUAGES}


if __name__ == "__main__":
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
