"""Writes the pages of the library: `python -m scripts.library_docs [FOLDER]`, build/docs unless told otherwise.

A page for the namespace `engine` and one for every package below it that is meant to be used, with a search that works
without a network. The front page is the chapter of the README about the library.
"""

import base64
import importlib
import inspect
import re
import sys
import warnings
from pathlib import Path

import pdoc
from pdoc.doc import Class, Doc, Function, Module, Variable

ROOT = Path(__file__).resolve().parents[1]
TEMPLATES = Path(__file__).resolve().parent / "docs_templates"
PACKAGES = (
    "engine",
    "engine.scenario",
    "engine.catalogue",
    "engine.result",
    "engine.ensemble",
    "engine.analysis",
    "engine.claims",
    "engine.explanation",
    "engine.levers",
    "engine.reference_models",
    "engine.project",
    "engine.tables",
    "engine.exports",
    "engine.messages",
)
"""In the order in which the front page lists them."""

_ROW = re.compile(r"(\S(?:.*?\S)?) {2,}(\S.*)")
_LONGEST_DEFAULT = 60
_ARRAY = "numpy.ndarray[tuple[typing.Any, ...], numpy.dtype[numpy.float64]]"


class _Elided:
    """Stands for a default that would flood a signature."""

    def __repr__(self) -> str:
        return "…"


def write(folder: Path) -> None:
    """Write every page; a warning is an error."""
    logo = base64.b64encode((ROOT / "resources" / "icons" / "shareflow.svg").read_bytes()).decode("ascii")
    image = f"data:image/svg+xml;base64,{logo}"
    pdoc.render.configure(
        docformat="google",
        show_source=False,
        template_directory=TEMPLATES,
        logo=image,
        favicon=image,
        footer_text="Shareflow",
    )
    pdoc.doc._remove_collections_abc = _plain_type
    pdoc.render.env.globals["front_page"] = front_page((ROOT / "README.md").read_text(encoding="utf-8"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        modules = documented_modules()
        for name, module in modules.items():
            path = folder / f"{name.replace('.', '/')}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(pdoc.render.html_module(module, modules), encoding="utf-8")
        (folder / "index.html").write_text(pdoc.render.html_index(modules), encoding="utf-8")
        (folder / "search.js").write_text(pdoc.render.search_index(modules), encoding="utf-8")


def documented_modules() -> dict[str, Module]:
    """Every module with a page, its docstrings ready to be set."""
    # What is imported when it is first used is not there to be looked at before; constants are declared with a word.
    for package in map(importlib.import_module, PACKAGES):
        late = set(getattr(package, "__all__", ())) - {*vars(package), *inspect.get_annotations(package)}
        vars(package).update({name: getattr(package, name) for name in late})
    modules = {name: Module.from_name(name) for name in PACKAGES}
    for module in modules.values():
        _prepare(module)
    return modules


def _prepare(doc: Doc) -> None:
    if isinstance(doc, Class):
        _hand_down(doc)
    doc.docstring = markdown(doc.docstring)
    if isinstance(doc, Function):
        doc.signature = _with_short_defaults(doc.signature)
    elif isinstance(doc, Variable) and len(doc.default_value_str) > _LONGEST_DEFAULT:
        doc.default_value_str = ""
    if isinstance(doc, Module | Class):
        for member in doc.own_members:
            if not isinstance(member, Module):
                _prepare(member)


def _hand_down(doc: Class) -> None:
    """Give each field what the docstring of its class says of it."""
    members = {each.name: each for each in doc.own_members if isinstance(each, Variable) and not each.docstring}
    kept = []
    for paragraph in doc.docstring.split("\n\n"):
        rows = _rows(paragraph)
        if rows and all(name in members for names, _ in rows for name in names):
            for names, said in rows:
                for name in names:
                    members[name].docstring = said
        else:
            kept.append(paragraph)
    doc.docstring = "\n\n".join(kept)


def _plain_type(written: str) -> str:
    """A type as it is spoken of: an array is an array of floats unless something else is said."""
    return written.replace(_ARRAY, "Array").replace("collections.abc.", "").replace("typing.", "")


def _with_short_defaults(signature: inspect.Signature) -> inspect.Signature:
    parameters = [
        each.replace(default=_Elided())
        if each.default is not each.empty and len(repr(each.default)) > _LONGEST_DEFAULT
        else each
        for each in signature.parameters.values()
    ]
    return signature.replace(parameters=parameters)


def markdown(docstring: str) -> str:
    """A docstring in which rows of a name and what it is, set apart by blanks, have become a list."""
    return "\n\n".join(_paragraph(each) for each in docstring.split("\n\n"))


def _paragraph(text: str) -> str:
    lines = [f"- {', '.join(f'**{each}**' for each in names)}: {said}" for names, said in _rows(text)]
    return "\n".join(lines) or text


def _rows(text: str) -> list[tuple[list[str], str]]:
    """Names and what is said of them, where a paragraph consists of such rows; else nothing."""
    rows: list[tuple[list[str], str]] = []
    for line in text.splitlines():
        row = _ROW.fullmatch(line)
        if row is not None:
            rows.append(([each.strip() for each in row[1].split(",")], row[2]))
        elif rows and re.match(" {4,}", line):
            names, said = rows[-1]
            rows[-1] = (names, f"{said} {line.strip()}")
        else:
            return []
    return rows


def front_page(readme: str) -> str:
    """The chapter about the library, in which links into the repository are plain words."""
    chapter = readme.partition("## As a library\n")[2].partition("\n## ")[0]
    return re.sub(r"\[([^]]+)\]\([^)]+\)", r"`\1`", chapter)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "docs"
    write(target)
    print(target / "index.html")
