"""A table that somebody looks at, as a workbook of one sheet."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from engine.exports.workbook.book import Cell, Column, new_book
from engine.text import Language, Text

_SHEET = Text("Table", "表格")
_NARROWEST, _WIDEST = 12.0, 40.0


def table_bytes(title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]], language: Language = "en") -> bytes:
    """A table as an XLSX document; numbers are numbers, and every text stays the text it is.

    Args:
        title: of the document.
        header: names of the columns.
        rows: as wide as the header; None is an empty cell.
        language: of the name of the sheet.
    """
    file = BytesIO()
    with new_book(file, language, None) as book:
        book.describe(title, None)
        columns = [Column(each, max(_NARROWEST, min(_WIDEST, len(each) + 4.0)), "general") for each in header]
        book.put_table(book.sheet(_SHEET), columns, rows)
    return file.getvalue()
