"""The format as a JSON Schema (2020-12), so that other programs can check a file before this one reads it.

A schema says what a single value may be. What ties values together (unique names, rising times, as many shares as
niches, start values that sum to 1) only the reader checks.
"""

from typing import Any

from engine.file_format.field import Field, FieldType, Structure
from engine.file_format.structures import STRUCTURES
from engine.project.migrations import FORMAT
from engine.scenario import Shape

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The name of the dialect; nothing is fetched from there."""

_ROOT = "file"
_SIMPLE = {
    FieldType.TEXT: "string",
    FieldType.CHOICE: "string",
    FieldType.NUMBER: "number",
    FieldType.WHOLE: "integer",
    FieldType.FLAG: "boolean",
    FieldType.OBJECT: "object",
    FieldType.ANYTHING: "object",
}


def json_schema() -> dict[str, Any]:
    """The schema as JSON values, keys in their order; unknown keys are allowed everywhere, as the reader does."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:shareflow:project:{FORMAT}",
        "title": f"Shareflow project, format {FORMAT}",
        **_object(STRUCTURES[_ROOT]),
        "$defs": {each.id: _object(each) for each in STRUCTURES.values() if each.id != _ROOT},
    }


def _object(structure: Structure) -> dict[str, Any]:
    required = [each.key for each in structure.fields if each.is_required]
    made: dict[str, Any] = {
        "description": structure.place.en,
        "type": "object",
        "properties": {each.key: _property(each) for each in structure.fields},
    }
    if required:
        made["required"] = required
    if structure.id == "event":
        made |= {"if": {"properties": {"shape": {"const": Shape.STEP.value}}}, "else": {"required": ["end"]}}
    return made


def _property(field: Field) -> dict[str, Any]:
    if field.type is FieldType.OBJECT:
        return {"$ref": f"#/$defs/{field.inner}"}
    made: dict[str, Any] = {"description": _description(field)}
    if field.type in _SIMPLE:
        kind: str | list[str] = _SIMPLE[field.type]
        made["type"] = [kind, "null"] if field.may_be_null else kind
        made |= _limits_of_value(field)
    else:
        made["type"] = ["array", "null"] if field.may_be_null else "array"
        made["items"] = _items(field)
        made |= _named(field.count, "minItems", "maxItems")
    if not field.is_required and field.default_text is None:
        made["default"] = field.default
    return made


def _items(field: Field) -> dict[str, Any]:
    if field.inner:
        return {"$ref": f"#/$defs/{field.inner}"}
    if field.type is FieldType.ANYTHINGS:
        return {"type": "object"}
    kind: str | list[str] = ["number", "null"] if field.type is FieldType.BLANKS else "number"
    return {"type": kind, **_named(field.bounds, "minimum", "maximum")}


def _limits_of_value(field: Field) -> dict[str, Any]:
    made: dict[str, Any] = {
        **_named(field.bounds, "minimum", "maximum"),
        **_named(field.count, "minLength", "maxLength"),
    }
    if field.pattern:
        made["pattern"] = f"^{field.pattern}$"
    if field.choices:
        made["enum"] = [word for word, _ in field.choices]
    return made


def _named(limits: tuple[float, float | None] | None, least: str, most: str) -> dict[str, Any]:
    """Limits under their names in a schema; what is no limit is left out."""
    if limits is None:
        return {}
    named = {least: limits[0], most: limits[1]}
    return {name: limit for name, limit in named.items() if limit is not None and (name, limit) != ("minItems", 0)}


def _description(field: Field) -> str:
    unit = f" Unit: {field.unit}." if field.unit and field.unit != "1" else ""
    return f"{field.meaning.en}{unit}" if field.meaning.en.endswith(".") else f"{field.meaning.en}.{unit}"
