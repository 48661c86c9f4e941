"""Reading numbers as people write them, without ever guessing between 1234 and 1.234."""

import functools
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from engine.scenario.series import LARGEST_VALUE

_COMMA_IS_DECIMAL = re.compile(r"[+-]?(?:[0-9]*,[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DOT_IS_DECIMAL = re.compile(r"[+-]?(?:[0-9]*\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_COMMA_GROUPS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}")
_DOT_GROUPS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}")
_ONE_COMMA_GROUP = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_ONE_DOT_GROUP = re.compile(r"[+-]?[1-9][0-9]{0,2}\.[0-9]{3}")

_MINUS = "\u2212"
_ALWAYS_GROUPING = " '\u2019"


class UnreadableCellError(ValueError):
    """A cell that is not what it should be; the code of its message."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a table writes numbers.

    decimal    the decimal sign, "." or ","
    thousands  the other sign when it is known to group thousands, else ""
    """

    decimal: str = "."
    thousands: str = ""


def find_style(cells: Iterable[str], delimiter: str) -> NumberStyle:
    """The style that the cells give away.

    A lone "1,234" says nothing by itself. It is taken as 1234 where the decimal sign is known to be the dot, or where
    the comma also separates the cells, for tables with decimal commas are separated otherwise. Where cells contradict
    each other the majority wins and nothing groups thousands, so that the others are reported, not misread.
    """
    comma = dot = 0
    for cell in map(plain, cells):
        if "," not in cell and "." not in cell:
            continue
        comma += _says(cell, _COMMA_IS_DECIMAL, _ONE_COMMA_GROUP, _DOT_GROUPS)
        dot += _says(cell, _DOT_IS_DECIMAL, _ONE_DOT_GROUP, _COMMA_GROUPS)
    if comma and dot:
        return NumberStyle("," if comma > dot else ".")
    if comma:
        return NumberStyle(",", ".")
    return NumberStyle(".", "," if dot or delimiter == "," else "")


def given_style(decimal: str) -> NumberStyle:
    """The style of a table whose decimal sign is told."""
    return NumberStyle(decimal, "." if decimal == "," else ",")


def read_number(cell: str, style: NumberStyle) -> float:
    """The finite number in a cell; `UnreadableCellError` when there is none, or when it could be two."""
    text = plain(cell)
    if not _pattern(style).fullmatch(text):
        is_ambiguous = style == NumberStyle() and _ONE_COMMA_GROUP.fullmatch(text)
        raise UnreadableCellError("table_number_ambiguous" if is_ambiguous else "table_not_a_number")
    for sign in style.thousands + _ALWAYS_GROUPING:
        text = text.replace(sign, "")
    value = float(text.replace(style.decimal, "."))
    if abs(value) > LARGEST_VALUE:
        raise UnreadableCellError("table_number_too_large")
    return value


def plain(cell: str) -> str:
    """The cell with full-width digits, unusual spaces and the true minus sign made ordinary."""
    return cell if cell.isascii() else unicodedata.normalize("NFKC", cell).replace(_MINUS, "-").strip()


def _says(cell: str, is_decimal: re.Pattern[str], one_group: re.Pattern[str], other_groups: re.Pattern[str]) -> bool:
    if other_groups.fullmatch(cell):
        return True
    return bool(is_decimal.fullmatch(cell)) and not one_group.fullmatch(cell)


@functools.cache
def _pattern(style: NumberStyle) -> re.Pattern[str]:
    decimal = re.escape(style.decimal)
    grouping = f"[{re.escape(style.thousands + _ALWAYS_GROUPING)}]"
    grouped = rf"[1-9][0-9]{{0,2}}(?P<sign>{grouping})[0-9]{{3}}(?:(?P=sign)[0-9]{{3}})*"
    whole = rf"(?:[0-9]+|{grouped})"
    return re.compile(rf"[+-]?(?:{whole}(?:{decimal}[0-9]*)?|{decimal}[0-9]+)(?:[eE][+-]?[0-9]+)?")
