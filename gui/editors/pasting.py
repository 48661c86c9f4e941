"""Blocks of cells as spreadsheets put them on the clipboard, and where their cells belong in a table."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.messages import message
from engine.problems import Problem
from engine.text import Language

_MOST_CHARACTERS = 2_000_000
_INDEX = re.compile(r"\[(\d+)\]")


class CellProblem(ValueError):
    """Text that cannot be used in a cell; the sentence says why and what would be right."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Text for one place of a table."""

    row: int
    column: int
    text: str


def read_block(text: str) -> list[list[str]]:
    """The rows of a block of tab-separated text; empty rows at its end do not count."""
    if len(text) > _MOST_CHARACTERS:
        raise CellProblem(QCoreApplication.translate("Pasting", "The clipboard holds far too much for a table."))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(plain, newline=""), delimiter="\t")]
    except csv.Error as error:
        refused = QCoreApplication.translate("Pasting", "The clipboard does not hold a table.")
        raise CellProblem(refused) from error
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def write_block(rows: Sequence[Sequence[str]]) -> str:
    """The rows as tab-separated text that spreadsheets take."""
    target = io.StringIO(newline="")
    csv.writer(target, delimiter="\t", lineterminator="\n").writerows(rows)
    return target.getvalue()


def place_block(block: Sequence[Sequence[str]], heads: Sequence[str], row: int, column: int) -> list[Cell]:
    """Where the cells of a block belong: under their heads when its first row holds them, else from a place on."""
    if not block:
        return []
    names = {head.casefold(): place for place, head in enumerate(heads)}
    first = [each.casefold() for each in block[0]]
    known = sum(each in names for each in first)
    if known >= min(2, len(first)):
        _refuse_unknown(block[0], heads)
        columns = [names.get(each) for each in first]
        body = block[1:]
    else:
        width = max(len(each) for each in block)
        if column + width > len(heads):
            text = QCoreApplication.translate(
                "Pasting", "The block is {width} columns wide, but only {room} are left from here on."
            )
            raise CellProblem(text.format(width=width, room=len(heads) - column))
        columns = [column + place for place in range(width)]
        body = block
    return [
        Cell(row + down, place, text)
        for down, line in enumerate(body)
        for place, text in zip(columns, line, strict=False)
        if place is not None
    ]


def _refuse_unknown(found: Sequence[str], heads: Sequence[str]) -> None:
    known = {each.casefold() for each in heads}
    for each in found:
        if each and each.casefold() not in known:
            text = QCoreApplication.translate("Pasting", "There is no column “{name}”; there are: {names}.")
            raise CellProblem(text.format(name=each, names=", ".join(heads)))


def located(cell: Cell, head: str, reason: str) -> CellProblem:
    """The problem with the place of its cell."""
    text = QCoreApplication.translate("Pasting", "Row {row}, {column}: {reason}")
    return CellProblem(text.format(row=cell.row + 1, column=head, reason=reason))


def in_words(problem: Problem, language: Language) -> str:
    """A problem of a scenario with the row of the table it is in."""
    reason = message(problem, language, with_field=False)
    found = _INDEX.search(problem.field)
    if found is None:
        return reason
    return QCoreApplication.translate("Pasting", "Row {row}: {reason}").format(row=int(found[1]) + 1, reason=reason)
