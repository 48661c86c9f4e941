"""Chapters of the reference beyond the equations: the claims, the levers, and the numbers that have moved."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.catalogue import CATALOGUE
from engine.catalogue.revisions import REVISIONS
from engine.claims import CLAIMS
from engine.levers import LEVERS
from engine.levers.lever import Change, DatedChange
from engine.model_reference import words
from engine.model_reference.typesetting import number_html, symbol_html
from engine.scenario import Mode, Shape
from engine.text import Text

Cell = Text | str
"""A text to be said in the language of the document, or HTML that is the same in all."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter that is one table; `widths` of its columns are in per cent."""

    id: str
    title: Text
    introduction: Text
    heads: tuple[Text, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]


def further_chapters() -> tuple[Chapter, ...]:
    """The chapters, in order."""
    return (
        Chapter(
            "claims",
            words.CLAIMS,
            words.CLAIMS_INTRODUCTION,
            (words.CLAIM, words.CLAIMED, words.SENTENCE),
            (10, 40, 50),
            tuple((each.id, each.text, each.sentence) for each in CLAIMS.values()),
        ),
        Chapter(
            "levers",
            words.LEVERS,
            words.LEVERS_INTRODUCTION,
            (words.WHOSE, words.NAME, words.STANDS_FOR, words.CHANGES),
            (22, 20, 36, 22),
            tuple((each.role.text, each.name, each.meaning, _changes(each.changes)) for each in LEVERS.values()),
        ),
        Chapter(
            "revisions",
            words.REVISIONS,
            words.REVISIONS_INTRODUCTION,
            (words.NAME, words.NUMBER, words.VERSION_1, words.NOW, words.WHY),
            (26, 14, 12, 12, 36),
            tuple(_revisions()),
        ),
    )


def _changes(changes: tuple[Change | DatedChange, ...]) -> str:
    return "<br>".join(_change(each) for each in changes)


def _change(change: Change | DatedChange) -> str:
    sign = {Mode.SET: "=", Mode.ADD: "+" if change.value >= 0.0 else "−", Mode.MULTIPLY: "×"}[change.mode]
    value = abs(change.value) if change.mode is Mode.ADD else change.value
    return f"{symbol_html(CATALOGUE[change.key].symbol)} {sign} {number_html(value)}{_when(change)}"


def _when(change: Change | DatedChange) -> str:
    """When a dated change holds, in years since the start; nothing where that is from the start on."""
    if not isinstance(change, DatedChange):
        return ""
    start, end = number_html(change.start), number_html(change.start + change.years)
    if change.shape is Shape.PULSE:
        return f" ({start} ≤ t ≤ {end})"
    if change.shape is Shape.RAMP:
        return f" (t: {start} → {end})"
    return f" (t ≥ {start})" if change.start > 0.0 else ""


def _revisions() -> Iterator[tuple[Cell, ...]]:
    for each in REVISIONS:
        row = CATALOGUE[each.key]
        yield row.name, words.FIELDS[each.field], number_html(each.version_1), number_html(each.now), each.why
