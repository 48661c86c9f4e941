"""The format of project files, written down: every key with its type, unit, bounds, default and meaning.

One table of keys, from which come the chapters of Help > File format and the JSON Schema for other programs. Bounds
and defaults are those that the reader itself uses.
"""

from engine.file_format.document import format_html
from engine.file_format.example import EXAMPLE, SMALLEST
from engine.file_format.field import Field, FieldType, Structure
from engine.file_format.json_schema import json_schema
from engine.file_format.structures import STRUCTURES

__all__ = ["EXAMPLE", "SMALLEST", "STRUCTURES", "Field", "FieldType", "Structure", "format_html", "json_schema"]
