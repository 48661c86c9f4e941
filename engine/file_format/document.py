"""The file format as one HTML document in a language: what is said in a source text, and a table for every object."""

import json
import re
from collections.abc import Iterable
from html import escape

from engine.file_format import words
from engine.file_format.example import EXAMPLE, SMALLEST
from engine.file_format.field import Field, FieldType, Structure
from engine.file_format.structures import STRUCTURES
from engine.model_reference.typesetting import number_html
from engine.project.json_flaws import MAX_DEPTH, MAX_DIGITS
from engine.project.migrations import FORMAT
from engine.project.strict_json import MAX_BYTES
from engine.text import Language, Text
from engine.unit_words import unit_text

MARKER = re.compile(r"\{(\w+)(?::(\w+))?\}")
"""{table:scenario}, or one of `_VALUES`."""
_WIDTHS, _WIDTHS_OF_LONG_KEYS = (22, 22, 20, 36), (38, 20, 14, 28)
_LONG = 24
_VALUES = {
    "smallest": f"<pre>{escape(SMALLEST.strip(), quote=False)}</pre>",
    "example": f"<pre>{escape(EXAMPLE.strip(), quote=False)}</pre>",
    "format": str(FORMAT),
    "mib": str(MAX_BYTES // 1024**2),
    "depth": str(MAX_DEPTH),
    "digits": str(MAX_DIGITS),
}


def format_html(language: Language, source: str) -> str:
    """The pages on the file format.

    Args:
        language: of the source.
        source: the text around the tables; its markers are replaced by tables, examples and limits.

    Raises:
        KeyError: a marker names nothing.
    """
    tables = _Tables(language)

    def replaced(found: re.Match[str]) -> str:
        return tables.of(STRUCTURES[found[2]]) if found[1] == "table" else _VALUES[found[1]]

    return MARKER.sub(replaced, source)


class _Tables:
    """Chapters that are a table of keys, in a language."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language

    def of(self, structure: Structure) -> str:
        """The chapter on one object."""
        is_long = max(len(each.key) for each in structure.fields) > _LONG
        heads = (words.KEY, words.TYPE, words.DEFAULT, words.MEANING)
        head = "".join(
            f'<th align="left" width="{width}%">{self._said(each)}</th>'
            for each, width in zip(heads, _WIDTHS_OF_LONG_KEYS if is_long else _WIDTHS, strict=True)
        )
        rows = "\n".join(self._row(each) for each in structure.fields)
        remarks = "".join(f"\n<p>{self._said(each)}</p>" for each in structure.remarks)
        return (
            f'<h2><a name="{structure.id}"></a>{self._said(structure.title)}</h2>\n'
            f"<p>{self._said(structure.place)} {self._since(structure)}</p>\n"
            f'<table width="100%" cellspacing="0" cellpadding="5">\n<tr>{head}</tr>\n{rows}\n</table>{remarks}'
        )

    def _since(self, structure: Structure) -> str:
        """Since which format its keys are there, where all are of the same age."""
        first = min(each.since for each in structure.fields)
        return self._said(words.SINCE_ALL if first == FORMAT else words.SINCE_MOST).format(format=first)

    def _row(self, field: Field) -> str:
        meaning = self._said(field.meaning)
        if field.inner:
            meaning += f' <a href="#{field.inner}">{self._said(STRUCTURES[field.inner].title)}</a>'
        elif field.type in {FieldType.ANYTHING, FieldType.ANYTHINGS}:
            meaning += f' <a href="#view">{self._said(words.VIEW)}</a>'
        if field.choices:
            meaning += "".join(f"<br><code>{word}</code>: {self._said(each)}" for word, each in field.choices)
        if field.since > 1:
            meaning += f"<br>{self._said(words.SINCE_KEY).format(format=field.since)}"
        cells = (f"<code>{field.key}</code>", "<br>".join(self._type(field)), self._default(field), meaning)
        return f"<tr>{''.join(f'<td>{each}</td>' for each in cells)}</tr>"

    def _type(self, field: Field) -> Iterable[str]:
        """What may stand there, a line for each thing that is to be said."""
        yield self._said(words.TYPES[field.type])
        if field.unit not in {"", "1"}:
            yield self._said(unit_text(field.unit))
        if field.bounds is not None:
            low, high = map(number_html, field.bounds)
            yield low if low == high else self._said(words.BETWEEN).format(low=low, high=high)
        if field.count is not None:
            yield self._count(field, *field.count)
        if field.may_be_null:
            yield self._said(words.OR_NULL)

    def _count(self, field: Field, low: int, high: int | None) -> str:
        if high is None:
            return self._said(words.NOT_EMPTY)
        pattern = words.CHARACTERS if field.type is FieldType.TEXT else words.ITEMS
        return self._said(pattern).format(low=low, high=f"{high:,}")

    def _default(self, field: Field) -> str:
        reported = f"<br><i>{self._said(words.REPORTED)}</i>" if field.is_reported else ""
        return f"{self._default_value(field)}{reported}"

    def _default_value(self, field: Field) -> str:
        if field.is_required:
            return f"<i>{self._said(words.REQUIRED)}</i>"
        if field.default_text is not None:
            return self._said(field.default_text)
        if isinstance(field.default, float):
            return number_html(field.default)
        return f"<code>{escape(json.dumps(field.default), quote=False)}</code>"

    def _said(self, text: Text) -> str:
        return escape(text.in_language(self._language), quote=False)
