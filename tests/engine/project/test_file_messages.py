"""Every problem that files and tables can raise has its sentence in both languages."""

import ast
import string
from pathlib import Path

import pytest

import engine.project
import engine.tables
from engine.messages import MESSAGES, file_messages, table_messages

FOLDERS = [Path(package.__file__ or "").parent for package in (engine.project, engine.tables)]
TREES = [ast.parse(path.read_text(encoding="utf-8")) for folder in FOLDERS for path in folder.rglob("*.py")]
OWN = {**file_messages.MESSAGES, **table_messages.MESSAGES}


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def problems_raised() -> list[tuple[str, set[str]]]:
    """Code and names of arguments of each `problem(...)` whose code is written out and arguments are named."""
    found = []
    for tree in TREES:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "problem":
                code = node.args[0]
                names = {each.arg for each in node.keywords}
                if isinstance(code, ast.Constant) and None not in names:
                    found.append((str(code.value), {name for name in names if name}))
    return found


def test_problems_are_found_in_the_sources() -> None:
    assert len(problems_raised()) > 50


@pytest.mark.parametrize(
    ("code", "arguments"), problems_raised(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_problem_gives_its_message_exactly_the_arguments_it_needs(code: str, arguments: set[str]) -> None:
    assert placeholders(MESSAGES[code].en) == arguments


@pytest.mark.parametrize("code", OWN)
def test_both_languages_use_the_same_placeholders(code: str) -> None:
    assert placeholders(OWN[code].en) == placeholders(OWN[code].zh)


def test_every_message_is_used() -> None:
    words = {node.value for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    made_up = {"json_nul_in_value", "json_lone_surrogate_in_value"}
    assert set(OWN) - words == made_up
