"""How texts and numbers stand in a CSV that programs read and spreadsheets open.

Numbers have a dot and as many digits as are needed to read the very same number back; one that does not exist is an
empty cell, an infinite one is INF (as in XML Schema, and understood by pandas, R and Julia). A name that a spreadsheet
would take for a formula gets an apostrophe before it: opening a table must not run what somebody else wrote into it.
"""

import math
from collections.abc import Iterable

from engine.mechanisms.types import Array

BYTE_ORDER_MARK = "\ufeff".encode()
"""Before the first line it tells a spreadsheet that the text is UTF-8; programs do not need it."""

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def quoted(text: str) -> str:
    """A text between quotation marks, as it is."""
    return '"' + text.replace('"', '""') + '"'


def quoted_name(name: str) -> str:
    """A name between quotation marks, harmless in a spreadsheet."""
    return quoted(guarded(name))


def guarded(name: str) -> str:
    """The name, behind an apostrophe where a spreadsheet would take it for a formula."""
    return f"'{name}" if name.startswith(_FORMULA_SIGNS) else name


def number_texts(values: Array) -> list[str]:
    """Numbers of one dimension as they are written."""
    return [number_text(each) for each in values.tolist()]


def number_text(value: float) -> str:
    """A number as it is written."""
    if math.isfinite(value):
        return repr(value)
    return "" if math.isnan(value) else "INF" if value > 0 else "-INF"


def line(cells: Iterable[str]) -> str:
    """A row of cells that are written already."""
    return ",".join(cells) + "\n"
