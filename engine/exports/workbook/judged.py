"""The sheet of claims: which sentences of the essays hold in this world, and by how much."""

from collections.abc import Iterator, Sequence
from typing import Any

from engine.claims import CLAIMS, Verdict
from engine.exports.workbook.book import Book, Cell, Column
from engine.text import Text

HOLDS, FAILS, UNDEFINED = Text("holds", "成立"), Text("fails", "不成立"), Text("undefined", "无法判断")


def verdict_text(verdict: Verdict) -> Text:
    """The verdict in one word."""
    if verdict.holds is None:
        return UNDEFINED
    return HOLDS if verdict.holds else FAILS


def put_claims(book: Book, sheet: Any, verdicts: Sequence[Verdict]) -> None:
    """Every claim that was judged."""
    columns = [
        Column(Text("Claim", "论断"), width=8),
        Column(Text("What it says", "内容"), style="wrapped", width=50),
        Column(Text("Verdict", "判断"), width=12),
        Column(Text("Margin", "差距"), style="general", width=14),
        Column(Text("Unit of the margin", "差距的单位"), width=14),
        Column(Text("Margin, normalised", "归一化差距"), style="general", width=14),
        Column(Text("Numbers compared", "所比较的数值"), style="wrapped", width=60),
        Column(Text("Sentence of the essay", "文章原句"), style="wrapped", width=60),
    ]
    book.put_table(sheet, columns, _rows(verdicts))


def _rows(verdicts: Sequence[Verdict]) -> Iterator[list[Cell]]:
    for each in verdicts:
        claim = CLAIMS[each.claim]
        unit = "" if each.margin is None else each.unit.value
        verdict = [verdict_text(each), each.margin, unit, each.normalised]
        yield [each.claim, claim.text, *verdict, each.explanation, claim.sentence]
