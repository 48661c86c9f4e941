"""Checking JSON values against the part of JSON Schema (2020-12) that the schema of project files uses."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

KNOWN = {
    *("$schema", "$id", "$defs", "$ref", "title", "description", "default", "type", "enum", "const"),
    *("properties", "required", "items", "minItems", "maxItems", "minLength", "maxLength", "pattern"),
    *("minimum", "maximum", "if", "then", "else"),
}
TYPES: Mapping[str, Any] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value == int(value)
    ),
}


def errors(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any], place: str = "") -> Iterator[str]:
    """Where the value is not as the schema says."""
    assert set(schema) <= KNOWN, set(schema) - KNOWN
    if "$ref" in schema:
        yield from errors(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, place)
    kinds = schema.get("type", [])
    if kinds and not any(TYPES[each](value) for each in ([kinds] if isinstance(kinds, str) else kinds)):
        yield f"{place} is no {kinds}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{place} is not {schema['const']}"
    if TYPES["number"](value):
        yield from _outside(value, schema, ("minimum", "maximum"), place)
    elif isinstance(value, str):
        yield from _outside(len(value), schema, ("minLength", "maxLength"), f"length of {place}")
        if "pattern" in schema and not re.search(schema["pattern"].replace("$", r"\Z"), value):
            yield f"{place} is not like {schema['pattern']}"
    elif isinstance(value, list):
        yield from _outside(len(value), schema, ("minItems", "maxItems"), f"length of {place}")
        for index, item in enumerate(value):
            yield from errors(item, schema.get("items", {}), root, f"{place}[{index}]")
    elif isinstance(value, dict):
        yield from (f"{place} has no {key}" for key in schema.get("required", ()) if key not in value)
        for key, inner in schema.get("properties", {}).items():
            if key in value:
                yield from errors(value[key], inner, root, f"{place}.{key}")
    if "if" in schema:
        holds = not any(errors(value, schema["if"], root, place))
        yield from errors(value, schema.get("then" if holds else "else", {}), root, place)


def _outside(value: float, schema: Mapping[str, Any], names: tuple[str, str], place: str) -> Iterator[str]:
    least, most = schema.get(names[0], -math.inf), schema.get(names[1], math.inf)
    if not least <= value <= most:
        yield f"{place} is not {least} to {most}"
