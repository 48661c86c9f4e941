"""Actors as cells of text: what stands in each, and the scenario that comes of other text."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from engine.messages import message
from engine.problems import problem
from engine.scenario import Actor, Kind, Scenario
from engine.scenario.validation import ACTOR_RANGES, MAX_ACTORS
from engine.text import Language
from gui.bilingual import in_language
from gui.editors.cell_numbers import read_number, read_percentage
from gui.editors.numbers import number_text
from gui.editors.pasting import Cell, CellProblem, located
from gui.editors.start_shares import mean_shares, with_mean_shares
from gui.new_world import kind_text
from gui.scenario_commands import free_name

NAME, KIND, SHARE, FIRMS, COMPLEXITY, CAPITAL, APPEAL, COLOUR = range(8)

NUMBERS = {FIRMS: "firms", COMPLEXITY: "complexity", CAPITAL: "capital", APPEAL: "appeal"}

_NAMES = {Kind.INDIVIDUAL: "Individuals", Kind.ORGANISATION: "Organisations", Kind.PLATFORM: "Platforms"}
_KINDS = {
    **dict.fromkeys(("individual", "individuals", "i", "个体", "个人"), Kind.INDIVIDUAL),
    **dict.fromkeys(("organisation", "organisations", "organization", "o", "组织"), Kind.ORGANISATION),
    **dict.fromkeys(("platform", "platforms", "p", "平台"), Kind.PLATFORM),
}


def actor_heads() -> list[str]:
    """The heads of the columns."""
    return [
        QCoreApplication.translate("ActorTable", "Name"),
        QCoreApplication.translate("ActorTable", "Kind"),
        QCoreApplication.translate("ActorTable", "Share"),
        QCoreApplication.translate("ActorTable", "Firms"),
        QCoreApplication.translate("ActorTable", "Complexity"),
        QCoreApplication.translate("ActorTable", "Capital"),
        QCoreApplication.translate("ActorTable", "Appeal"),
        QCoreApplication.translate("ActorTable", "Colour"),
    ]


def actor_text(actor: Actor, share: float, column: int, language: Language) -> str:
    """What stands in a cell, to be edited or copied; empty where the actor says nothing itself."""
    if column == NAME:
        return in_language(actor.name, language)
    if column == KIND:
        return kind_text(actor.kind)
    if column == SHARE:
        return f"{number_text(100 * share)}%"
    if column == COLOUR:
        return actor.colour or ""
    value = getattr(actor, NUMBERS[column])
    return "" if value is None else number_text(value)


def with_actor_cells(scenario: Scenario, cells: Sequence[Cell], language: Language) -> Scenario:
    """The scenario with the text of these cells; rows beyond the last are added. CellProblem when some text is bad."""
    last = max((each.row for each in cells), default=-1)
    if last >= MAX_ACTORS:
        wrong = problem("too_many_actors", count=last + 1, maximum=MAX_ACTORS)
        raise CellProblem(message(wrong, language))
    heads = actor_heads()
    named = {each.row for each in cells if each.column == NAME and each.text}
    actors = list(scenario.actors)
    count = len(actors)
    new_shares = small_shares(scenario)
    while len(actors) <= last:
        name = "" if len(actors) in named else free_name(_NAMES[actors[-1].kind], [each.name for each in actors])
        actors.append(Actor(name, actors[-1].kind, shares=new_shares))
    means = mean_shares(scenario)
    shares: dict[int, float] = {}
    for cell in cells:
        is_new = cell.row >= count
        if not is_new and cell.text == actor_text(actors[cell.row], means[cell.row], cell.column, language):
            continue
        try:
            if cell.column == SHARE:
                if cell.text:
                    shares[cell.row] = read_percentage(cell.text, language)
            elif not (is_new and cell.column in {NAME, KIND} and not cell.text):
                actors[cell.row] = _with_cell(actors[cell.row], cell, language)
        except CellProblem as wrong:
            raise located(cell, heads[cell.column], str(wrong)) from wrong
    changed = replace(scenario, actors=tuple(actors))
    return with_mean_shares(changed, _possible(shares, len(actors))) if shares else changed


def _with_cell(actor: Actor, cell: Cell, language: Language) -> Actor:
    text = cell.text
    readers: dict[int, Callable[[], Actor]] = {
        NAME: lambda: replace(actor, name=text),
        KIND: lambda: replace(actor, kind=_kind(text)),
        COLOUR: lambda: replace(actor, colour=_colour(text, language)),
    }
    if cell.column in readers:
        return readers[cell.column]()
    key = NUMBERS[cell.column]
    return replace(actor, **{key: read_number(text, ACTOR_RANGES[key], language) if text else None})  # type: ignore[arg-type]


def _kind(text: str) -> Kind:
    kind = _KINDS.get(text.casefold())
    if kind is None:
        reason = QCoreApplication.translate("Pasting", "“{text}” is no kind; write {kinds}.")
        raise CellProblem(reason.format(text=text, kinds=", ".join(kind_text(each) for each in Kind)))
    return kind


def _colour(text: str, language: Language) -> str | None:
    if not text:
        return None
    digits = text.removeprefix("#")
    if len(digits) != 6 or any(each not in "0123456789abcdefABCDEF" for each in digits):
        raise CellProblem(message(problem("bad_colour", value=text), language))
    return f"#{digits.lower()}"


def _possible(shares: dict[int, float], count: int) -> dict[int, float]:
    """The shares wanted, in proportion when they are those of everybody; CellProblem when they cannot be had."""
    total = sum(shares.values())
    if len(shares) == count and total > 0:
        return {row: share / total for row, share in shares.items()}
    if total > 1 + 1e-9 or total <= 0 < len(shares) == count:
        reason = QCoreApplication.translate("Pasting", "The start shares sum to {total} %; at most 100 % can be had.")
        raise CellProblem(reason.format(total=number_text(100 * total)))
    return shares


def small_shares(scenario: Scenario) -> tuple[float, ...] | None:
    """The shares of a new actor where the others have their own."""
    given = [each.shares for each in scenario.actors if each.shares is not None]
    return tuple(0.05 * sum(column) for column in zip(*given, strict=True)) if given else None
