"""Niches as cells of text: what stands in each, and the scenario that comes of other text."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from engine.messages import message
from engine.problems import problem
from engine.scenario import Actor, Niche, Scenario
from engine.scenario.validation import MAX_NICHES, SIZE_RANGE
from engine.text import Language
from gui.bilingual import in_language
from gui.editors.cell_numbers import read_number
from gui.editors.numbers import number_text
from gui.editors.pasting import Cell, CellProblem, located
from gui.number_format import signs
from gui.scenario_commands import free_name

NAME, SIZE, SPECIFICITY, PART = range(4)


def niche_heads() -> list[str]:
    """The heads of the columns."""
    return [
        QCoreApplication.translate("NicheTable", "Name"),
        QCoreApplication.translate("NicheTable", "Size"),
        QCoreApplication.translate("NicheTable", "Specificity"),
        QCoreApplication.translate("NicheTable", "Part"),
    ]


def niche_text(niche: Niche, total: float, column: int, language: Language) -> str:
    """What stands in a cell, to be edited or copied."""
    texts = {
        NAME: lambda: in_language(niche.name, language),
        SIZE: lambda: number_text(niche.size),
        SPECIFICITY: lambda: number_text(niche.specificity),
        PART: lambda: signs().dressed(f"{niche.size / total:.1%}"),
    }
    return texts[column]()


def with_niche_cells(scenario: Scenario, cells: Sequence[Cell], language: Language) -> Scenario:
    """The scenario with the text of these cells; rows beyond the last are added. CellProblem when some text is bad.

    The part of the market follows from the sizes and is not read.
    """
    cells = [each for each in cells if each.column != PART]
    last = max((each.row for each in cells), default=-1)
    if last >= MAX_NICHES:
        wrong = problem("too_many_niches", count=last + 1, maximum=MAX_NICHES)
        raise CellProblem(message(wrong, language))
    heads = niche_heads()
    named = {each.row for each in cells if each.column == NAME and each.text}
    niches = list(scenario.niches)
    count = len(niches)
    while len(niches) <= last:
        number = len(niches) + 1
        name = "" if len(niches) in named else free_name(f"Niche {number}", [each.name for each in niches])
        niches.append(replace(niches[-1], name=name))
    for cell in cells:
        is_new = cell.row >= count
        if is_new and not cell.text:
            continue
        if not is_new and cell.text == niche_text(niches[cell.row], 1.0, cell.column, language):
            continue
        try:
            niches[cell.row] = _with_cell(niches[cell.row], cell, language)
        except CellProblem as wrong:
            raise located(cell, heads[cell.column], str(wrong)) from wrong
    actors = tuple(with_more_niches(each, len(niches) - count) for each in scenario.actors)
    return replace(scenario, niches=tuple(niches), actors=actors)


def with_more_niches(actor: Actor, count: int) -> Actor:
    """The actor with its mean share in further niches."""
    if actor.shares is None or count <= 0:
        return actor
    return replace(actor, shares=(*actor.shares, *[sum(actor.shares) / len(actor.shares)] * count))


def _with_cell(niche: Niche, cell: Cell, language: Language) -> Niche:
    if cell.column == NAME:
        return replace(niche, name=cell.text)
    if cell.column == SIZE:
        return replace(niche, size=read_number(cell.text, SIZE_RANGE, language))
    return replace(niche, specificity=read_number(cell.text, (0.0, 1.0), language))
