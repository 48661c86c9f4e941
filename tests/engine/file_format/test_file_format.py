"""What is written of the file format is what the reader and the writer do."""

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest

from engine.catalogue import CATALOGUE, Role
from engine.file_format import EXAMPLE, SMALLEST, STRUCTURES, FieldType, format_html, json_schema
from engine.problems import InvalidInput
from engine.project import from_bytes, to_bytes
from engine.text import LANGUAGES
from scripts.file_format import documents
from tests.engine.file_format.schema_check import errors

EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.shareflow"))
PLACES: dict[str, tuple[str | int, ...]] = {
    "file": (),
    "project": ("project",),
    "scenario": ("scenarios", 0),
    "actor": ("scenarios", 0, "actors", 0),
    "niche": ("scenarios", 0, "niches", 0),
    "parameters": ("scenarios", 0, "parameters"),
    "event": ("scenarios", 0, "events", 0),
    "switches": ("scenarios", 0, "switches"),
    "series": ("series", 0),
}
"""Where each object stands in the example."""
BEYOND = {"value_out_of_range", "format_too_new", "format_unknown", "model_too_new", "model_unknown"}


def full() -> dict[str, Any]:
    """The example with every key that there is, as the program writes it."""
    document: dict[str, Any] = json.loads(to_bytes(from_bytes(EXAMPLE.encode())[0]))
    return document


def at(document: Any, name: str) -> Any:
    for step in PLACES[name]:
        document = document[step]
    return document


def read(document: Any) -> tuple[set[str], set[str]]:
    """The codes of what is wrong with a document and of what it is only warned of."""
    try:
        return set(), {each.code for each in from_bytes(json.dumps(document).encode())[1]}
    except InvalidInput as error:
        return {each.code for each in error.problems}, set()


def is_valid(document: Any) -> bool:
    schema = json_schema()
    return not list(errors(document, schema, schema))


def test_the_pages_and_the_schema_are_those_of_today() -> None:
    for path, text in documents().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run python -m scripts.file_format"


def test_the_tables_have_every_key_that_is_written_in_its_order() -> None:
    document = full()
    for name, structure in STRUCTURES.items():
        assert [each.key for each in structure.fields] == list(at(document, name)), name


def test_no_key_of_the_tables_is_unknown_to_the_reader() -> None:
    assert read(full()) == (set(), set())


@pytest.mark.parametrize("name", STRUCTURES)
def test_a_missing_key_is_refused_reported_or_silently_its_default(name: str) -> None:
    for field in STRUCTURES[name].fields:
        document = full()
        keys = list(at(document, name))
        del at(document, name)[field.key]
        problems, warnings = read(document)
        is_needed = field.is_required or (name, field.key) == ("event", "end")
        assert is_valid(document) != is_needed, field.key
        if is_needed:
            assert problems & {"field_missing", "not_a_project", "too_few_scenarios"}, field.key
        elif not problems <= {"people_sum", "wrong_number_of_shares"}:
            pytest.fail(f"{field.key}: {problems}")
        elif not problems:
            expected = {"default_used"} if field.is_reported else set()
            assert warnings == expected | ({"defaults_used"} if name == "parameters" else set()), field.key
            if field.default_text is None and not field.inner:
                again = at(json.loads(to_bytes(from_bytes(json.dumps(document).encode())[0])), name)
                assert again[field.key] == field.default
                assert list(again) == keys


@pytest.mark.parametrize("name", STRUCTURES)
def test_the_bounds_are_those_of_the_reader_and_of_the_schema(name: str) -> None:
    for field in STRUCTURES[name].fields:
        if field.type not in {FieldType.NUMBER, FieldType.WHOLE}:
            continue
        if field.bounds is None:
            assert (name, field.key) in {("event", "start"), ("event", "end")}
            continue
        for bound, direction in zip(field.bounds, (-1, 1), strict=True):
            document = full()
            step = 1 if field.type is FieldType.WHOLE else max(1e-9, abs(bound) * 1e-6)
            at(document, name)[field.key] = bound + direction * step
            assert read(document)[0] & BEYOND, field.key
            assert not is_valid(document), field.key
            at(document, name)[field.key] = bound
            assert not read(document)[0] & BEYOND, field.key
            assert is_valid(document), field.key


@pytest.mark.parametrize("name", STRUCTURES)
def test_words_of_a_choice_are_all_there_are(name: str) -> None:
    for field in STRUCTURES[name].fields:
        for word, _ in field.choices:
            document = full()
            at(document, name)[field.key] = word
            assert read(document) == (set(), set())
            assert is_valid(document)
        if field.choices:
            document = full()
            at(document, name)[field.key] = "something else"
            assert read(document)[0] == {"field_needs_choice"}
            assert not is_valid(document)


@pytest.mark.parametrize("name", STRUCTURES)
def test_null_is_taken_exactly_where_the_tables_say_so(name: str) -> None:
    for field in STRUCTURES[name].fields:
        document = full()
        at(document, name)[field.key] = None
        assert is_valid(document) == field.may_be_null, field.key
        assert (read(document)[0] == set()) == field.may_be_null, field.key


@pytest.mark.parametrize("name", STRUCTURES)
def test_a_value_of_another_type_is_refused_by_reader_and_schema(name: str) -> None:
    for field in STRUCTURES[name].fields:
        document = full()
        at(document, name)[field.key] = "no" if field.type is not FieldType.TEXT else 7
        assert read(document)[0], field.key
        assert not is_valid(document), field.key


@pytest.mark.parametrize("name", STRUCTURES)
def test_texts_are_as_long_as_the_tables_say(name: str) -> None:
    for field in STRUCTURES[name].fields:
        if field.count is None or field.type is not FieldType.TEXT:
            continue
        least, most = field.count
        for length in {least - 1, *(() if most is None else (most + 1,))} - {-1}:
            document = full()
            at(document, name)[field.key] = "x" * length
            assert read(document)[0], field.key
            assert not is_valid(document), field.key


def test_a_colour_is_refused_by_reader_and_schema_alike() -> None:
    for colour in ("#12345g", "1234567", "#12345", "#ABCDEF", "#abcdef\n"):
        document = full()
        at(document, "actor")["colour"] = colour
        assert is_valid(document) == (read(document)[0] == set()) == (colour == "#ABCDEF")


def test_every_example_is_as_the_schema_says() -> None:
    assert len(EXAMPLES) == 8
    for path in EXAMPLES:
        assert is_valid(json.loads(path.read_text(encoding="utf-8"))), path.name


def test_the_small_examples_open() -> None:
    assert is_valid(json.loads(EXAMPLE))
    assert [each.code for each in from_bytes(EXAMPLE.encode())[1]] == ["defaults_used"]
    smallest, warnings = from_bytes(SMALLEST.encode())
    assert is_valid(json.loads(SMALLEST))
    assert {each.code for each in warnings} == {"default_used"}
    assert dict(smallest.scenarios[0].parameters) == {key: row.default for key, row in CATALOGUE.items()}


def test_unknown_keys_are_allowed_and_kept() -> None:
    document = full()
    for name in STRUCTURES:
        at(document, name)["mine"] = {"deep": [1, None]}
    assert is_valid(document)
    kept = json.loads(to_bytes(from_bytes(json.dumps(document).encode())[0]))
    assert all(at(kept, name)["mine"] == {"deep": [1, None]} for name in STRUCTURES)


def test_what_ties_values_together_is_left_to_the_reader() -> None:
    document = full()
    at(document, "scenario")["actors"][0]["shares"] = [1.0]
    start = next(key for key, row in CATALOGUE.items() if row.role is Role.START)
    at(document, "event")["parameter"] = start
    assert is_valid(document)
    assert read(document)[0] == {"wrong_number_of_shares", "event_changes_start_value"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_marker_names_something(language: str) -> None:
    with pytest.raises(KeyError):
        format_html("en", "{nothing}")
    text = next(text for path, text in documents().items() if path.name == f"file_format.{language}.html")
    visible = re.sub(r"<pre>.*?</pre>|<code>.*?</code>", "", text, flags=re.DOTALL)
    assert "{" not in visible
    for name, structure in STRUCTURES.items():
        assert text.count(f'<a name="{name}">') == 1
        for field in structure.fields:
            assert f"<code>{field.key}</code>" in text


def test_every_definition_of_the_schema_is_referred_to() -> None:
    schema = json_schema()
    named = set(re.findall(r'"\$ref": "#/\$defs/(\w+)"', json.dumps(schema)))
    assert named == set(schema["$defs"])
    assert len(list(itertools.chain(*(each["properties"] for each in schema["$defs"].values())))) > 150
