"""What a CSV holds, beside it as JSON that programs read: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).

It stands in `<table>.csv-metadata.json`, where readers of that standard look for it. The unit of a column is its
`schema:unitText`; in a tidy table, whose rows have units of their own, it is the column `unit`.
"""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from engine.exports.csv_cells import guarded
from engine.exports.quantities import Quantity
from engine.exports.table_words import TIDY_COLUMNS
from engine.exports.tidy_table import tidy_header
from engine.exports.wide_table import wide_header
from engine.result import Result
from engine.text import Language, Text
from engine.version import VERSION

CALENDAR_YEAR = "calendar year"

_NAMES = Text(
    "Names are as typed; one that begins with = + - @ has an apostrophe before it in the columns of names, so that no "
    "spreadsheet takes it for a formula, and stands in “name” as it is.",
    "名称与输入一致；以 = + - @ 开头的名称在名称列中前置一个撇号，以免电子表格将其当作公式，在标识列中则保持原样。",
)


def metadata_path(table: str | os.PathLike[str]) -> Path:
    """Where the metadata of a CSV stand."""
    return Path(f"{os.fspath(table)}-metadata.json")


def tidy_metadata(table: Path, results: Sequence[Result], language: Language, words: Language | None) -> bytes:
    """The metadata of a tidy CSV."""
    keys = [key for key in TIDY_COLUMNS if key != "text" or words is not None]
    columns = [
        {
            "name": key,
            "titles": title,
            "dc:description": TIDY_COLUMNS[key].about.in_language(language),
            "datatype": "double" if key in {"time", "value"} else "string",
            **({"schema:unitText": CALENDAR_YEAR} if key == "time" else {}),
        }
        for key, title in zip(keys, tidy_header(words), strict=True)
    ]
    schema = {"columns": columns, "primaryKey": ["time", "scenario", "name"]}
    names = [each.scenario.name for each in results]
    return _document(table, ", ".join(names), _NAMES.in_language(language), schema, language)


def wide_metadata(
    table: Path, result: Result, quantities: tuple[Quantity, ...], language: Language, words: Language | None
) -> bytes:
    """The metadata of a wide CSV."""
    header = wide_header(quantities, words)
    columns: list[dict[str, Any]] = [
        {
            "name": "time",
            "titles": header[0],
            "dc:description": TIDY_COLUMNS["time"].about.in_language(language),
            "datatype": "double",
            "schema:unitText": CALENDAR_YEAR,
        }
    ]
    columns += [
        {
            "titles": guarded(title),
            "dc:identifier": each.name,
            "dc:description": each.text.in_language(language),
            "dc:type": each.subject.type,
            "datatype": "double",
            "schema:unitText": each.unit,
        }
        for title, each in zip(header[1:], quantities, strict=True)
    ]
    schema = {"columns": columns, "primaryKey": "time"}
    return _document(table, result.scenario.name, "", schema, language)


def _document(table: Path, title: str, description: str, schema: Mapping[str, Any], language: Language) -> bytes:
    document = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "zh-CN" if language == "zh_CN" else "en"}],
        "url": quote(table.name, errors="replace"),
        "dc:title": title,
        **({"dc:description": description} if description else {}),
        "dc:creator": f"Shareflow {VERSION}",
        "dialect": {"encoding": "utf-8", "header": True},
        "tableSchema": schema,
    }
    return f"{json.dumps(document, ensure_ascii=False, indent=1)}\n".encode()
