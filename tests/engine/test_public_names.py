"""What stands in the namespace of the engine is explained there: arguments, fields, shapes, and what is raised."""

import ast
import dataclasses
import inspect
import itertools
import re
from enum import Enum
from pathlib import Path

import pytest

import engine

PUBLIC = {name: getattr(engine, name) for name in engine.__all__}
FUNCTIONS = {name: each for name, each in PUBLIC.items() if inspect.isfunction(each)}
RECORDS = {name: each for name, each in PUBLIC.items() if dataclasses.is_dataclass(each)}
ENUMS = {name: each for name, each in PUBLIC.items() if inspect.isclass(each) and issubclass(each, Enum)}
CONSTANTS = [name for name, each in PUBLIC.items() if not inspect.isroutine(each) and not inspect.isclass(each)]
RAISES_NOTHING = {
    "apply_lever",
    "changed_from_start",
    "grid",
    "judge",
    "message",
    "plan_around",
    "shares_csv",
    "solution_csv",
    "solution_units",
    "summary",
    "warm_cache",
    "zipf_niches",
}
"""Functions that raise nothing when their arguments are of the right type."""


SELF_EXPLAINING = {"scenario", "result", "count", "cancel"}
"""Arguments of which their type says everything; a function of these alone may do without a list."""


def said_of(thing: object) -> str:
    said = inspect.getdoc(thing)
    assert said, thing
    return said


def test_the_namespace_is_sorted_and_lists_what_there_is() -> None:
    constants = sorted(name for name in engine.__all__ if name.isupper())
    classes = sorted(name for name in engine.__all__ if name[0].isupper() and not name.isupper())
    functions = sorted(name for name in engine.__all__ if name[0].islower())
    assert list(engine.__all__) == [*constants, *classes, *functions]
    assert len(FUNCTIONS) + len(CONSTANTS) + len(classes) == len(engine.__all__)
    assert dir(engine) == sorted(engine.__all__)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_explains_its_arguments_and_what_it_raises(name: str) -> None:
    said = said_of(FUNCTIONS[name])
    signature = inspect.signature(FUNCTIONS[name])
    explained = re.findall(r"^ {4}(\w+):", said.partition("Args:\n")[2].partition("\nRaises:")[0], re.MULTILINE)
    is_plain = not explained and set(signature.parameters) <= SELF_EXPLAINING
    assert is_plain or explained == list(signature.parameters)
    assert ("\nRaises:\n" in said) == (name not in RAISES_NOTHING)
    for parameter in signature.parameters.values():
        if str(parameter.annotation).startswith("numpy.ndarray"):
            assert re.search(rf"^ {{4}}{parameter.name}: .*shape \(", said, re.MULTILINE)


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_explains_its_fields(name: str) -> None:
    said = said_of(RECORDS[name])
    rows = [line.split("  ")[0] for line in said.splitlines() if "  " in line]
    explained = {word.strip() for row in rows for word in row.split(",")}
    for field in dataclasses.fields(RECORDS[name]):
        assert field.name in explained, field.name
        if "numpy.ndarray" in str(field.type) or field.type == "Array":
            assert re.search(rf"\b{field.name}\b.*shape \(", said), field.name


@pytest.mark.parametrize("name", RECORDS)
def test_what_a_record_computes_says_the_shape_of_its_arrays(name: str) -> None:
    for member_name, member in vars(RECORDS[name]).items():
        if member_name.startswith("_") or not callable(getattr(member, "__get__", None)):
            continue
        function = getattr(member, "fget", None) or getattr(member, "func", None) or member
        if not inspect.isfunction(function):
            continue
        said = said_of(function)
        if "ndarray" in str(inspect.signature(function).return_annotation):
            assert "shape (" in said or "at `times`" in said, f"{name}.{member_name}"


@pytest.mark.parametrize("name", ENUMS)
def test_an_enumeration_explains_its_members(name: str) -> None:
    explained = re.findall(r"^([A-Z_]+) {2,}\S", said_of(ENUMS[name]), re.MULTILINE)
    assert explained == [each.name for each in ENUMS[name]]


def test_every_constant_is_explained_where_it_is_listed() -> None:
    tree = ast.parse(Path(engine.__file__).read_text(encoding="utf-8")).body
    explained = [
        node.target.id
        for node, following in itertools.pairwise(tree)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(following, ast.Expr)
    ]
    assert sorted(explained) == sorted(CONSTANTS)
