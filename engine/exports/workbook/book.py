"""The workbook being written: its sheets, how cells look, and what keeps their contents harmless.

Rows are written from top to bottom and leave memory as they are written, so that the largest market fits. Every text
is written as a text: nothing becomes a formula, a link or a number.
"""

import math
import re
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from engine.exports.identifiers import legal_text
from engine.exports.workbook.number_sheet import NumberSheet
from engine.progress import check_cancel
from engine.project import Project
from engine.text import Language, Text
from engine.version import VERSION

Cell: TypeAlias = str | float | int | bool | Text | None

INK, QUIET, HAIRLINE, GROUND, ACCENT = "#1b1f24", "#59636e", "#d7dbe0", "#f6f7f9", "#0b6bcb"
_TEXTS = ("text", "wrapped", "quiet", "marked")
_YES, _NO = Text("yes", "是"), Text("no", "否")
_RICH = re.compile(r"<r>.*</r>", re.DOTALL)


class _Exact(float):
    """A number that is written with all the digits that tell it from its neighbours; the library has one less."""

    def __format__(self, spec: str) -> str:
        return repr(float(self))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    style  a key of `STYLES`
    width  in characters
    """

    title: str | Text
    width: float
    style: str = "text"
    unit: str | Text = ""


STYLES: dict[str, dict[str, Any]] = {
    "text": {},
    "wrapped": {"text_wrap": True},
    "quiet": {"font_color": QUIET},
    "marked": {"bold": True, "font_color": ACCENT},
    "title": {"bold": True, "font_size": 16},
    "heading": {"bold": True, "font_size": 12, "bottom": 1, "bottom_color": HAIRLINE},
    "number heading": {"bold": True, "font_size": 12, "bottom": 1, "bottom_color": HAIRLINE, "align": "right"},
    "unit heading": {"bold": True, "font_size": 12, "bottom": 1, "bottom_color": HAIRLINE, "indent": 1},
    "unit text": {"font_color": QUIET, "indent": 1},
    "header": {
        "bold": True,
        "bg_color": GROUND,
        "text_wrap": True,
        "valign": "top",
        "bottom": 1,
        "bottom_color": HAIRLINE,
    },
    "number header": {
        "bold": True,
        "bg_color": GROUND,
        "text_wrap": True,
        "valign": "top",
        "align": "right",
        "bottom": 1,
        "bottom_color": HAIRLINE,
    },
    "unit": {"italic": True, "font_color": QUIET, "align": "right", "bottom": 1, "bottom_color": HAIRLINE},
    "number": {"num_format": "0.0000", "align": "right"},
    "general": {"align": "right"},
    "year": {"num_format": "0.00", "align": "right"},
    "part": {"num_format": "0.0%", "align": "right"},
    "points": {"num_format": "#,##0", "align": "right"},
    "days": {"num_format": "#,##0.0", "align": "right"},
}
"""How cells look, by name."""


class Book:
    """Makes sheets and fills them."""

    def __init__(self, file: BytesIO, folder: str, language: Language, cancel: threading.Event | None) -> None:
        # What a spreadsheet could take for a formula or a link stays the text it is.
        plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        options = {"constant_memory": True, "tmpdir": folder, "use_zip64": True, **plain}
        self.workbook: Any = Workbook(file, options)
        self.language: Language = language
        self._cancel = cancel
        self._styles = {name: self.workbook.add_format({"valign": "top", **look}) for name, look in STYLES.items()}

    def describe(self, title: str, project: Project | None) -> None:
        """What the properties of the document say."""
        author = "" if project is None else project.author
        self.workbook.set_properties(
            {
                "title": legal_text(title)[:255],
                "author": legal_text(author)[:255],
                "comments": f"Shareflow {VERSION}",
            }
        )

    def says(self, text: str | Text) -> str:
        """A text in the language of the workbook."""
        return text if isinstance(text, str) else text.in_language(self.language)

    def sheet(self, name: Text, *, is_fitted: bool = True) -> Any:
        """A new sheet, after those there are; a fitted one is printed as wide as a page."""
        sheet = self.workbook.add_worksheet(self.says(name), worksheet_class=NumberSheet)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        if is_fitted:
            sheet.fit_to_pages(1, 0)
        return sheet

    def put(self, sheet: Any, row: int, column: int, value: Cell, style: str) -> None:
        """Write one cell; what does not exist is left empty."""
        look = self._styles[style]
        if isinstance(value, bool):
            value = _YES if value else _NO
        if value is None:
            return
        if isinstance(value, str | Text):
            sheet.write_string(row, column, harmless(self.says(value)), look)
        elif math.isfinite(value):
            sheet.write_number(row, column, _Exact(value), look)
        elif not math.isnan(value):
            sheet.write_string(row, column, "∞" if value > 0 else "-∞", look)

    def put_table(
        self, sheet: Any, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], *, frozen: int = 1
    ) -> None:
        """Fill a sheet with a table whose header stays in sight and filters."""
        self._put_header(sheet, columns, frozen)
        styles = [each.style for each in columns]
        count = 0
        for count, cells in enumerate(rows, 1):
            check_cancel(self._cancel)
            for position, (cell, style) in enumerate(zip(cells, styles, strict=True)):
                self.put(sheet, count, position, cell, style)
        if count:
            sheet.autofilter(0, 0, count, len(columns) - 1)

    def put_numbers(
        self,
        sheet: Any,
        columns: Sequence[Column],
        rows: Iterable[Sequence[float]],
        row_done: Callable[[int], None],
    ) -> None:
        """Fill a sheet with numbers; units stand in a row of their own under the header."""
        self._put_header(sheet, columns, 1, height=2)
        for position, column in enumerate(columns):
            self.put(sheet, 1, position, column.unit, "unit")
        sheet.begin_numbers([self._styles[each.style] for each in columns])
        for row, values in enumerate(rows, 2):
            check_cancel(self._cancel)
            sheet.write_numbers(row, values)
            row_done(row - 1)

    def _put_header(self, sheet: Any, columns: Sequence[Column], frozen: int, height: int = 1) -> None:
        for position, column in enumerate(columns):
            sheet.set_column(position, position, column.width)
            is_text = column.style in _TEXTS
            self.put(sheet, 0, position, column.title, "header" if is_text else "number header")
        sheet.freeze_panes(height, frozen)
        sheet.repeat_rows(0, height - 1)


@contextmanager
def new_book(file: BytesIO, language: Language, cancel: threading.Event | None) -> Iterator[Book]:
    """A workbook that is written to `file` at the end, unless something was raised; its temporary files are removed."""
    with tempfile.TemporaryDirectory(prefix="shareflow-", ignore_cleanup_errors=True) as folder:
        book = Book(file, folder, language, cancel)
        try:
            yield book
            check_cancel(cancel)
            try:
                book.workbook.close()
            except FileCreateError as failure:  # the library's word for an OSError
                raise failure.args[0] from failure
        finally:
            for sheet in book.workbook.worksheets():
                sheet._opt_close()


def harmless(text: str) -> str:
    """A text that stays the text it is: the library writes what looks like its own markup into the file as it is."""
    text = legal_text(text)
    return f"{text} " if _RICH.fullmatch(text) else text
