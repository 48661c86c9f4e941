"""The numbers behind the pictures of the niches."""

from PySide6.QtCore import QCoreApplication

from engine.text import Language
from gui.bilingual import in_language
from gui.views.niches.holdings import Holdings
from gui.views.scale import Array
from gui.views.table import Cell, Table, time_header


def table_of_moment(held: Holdings, at: int, language: Language) -> Table:
    """A row for each niche with its size, the share of each actor and what platforms cover."""
    header = (
        QCoreApplication.translate("NichesView", "Niche"),
        QCoreApplication.translate("NichesView", "Part of the market"),
        *(in_language(each.name, language) for each in held.scenario.actors),
        QCoreApplication.translate("NichesView", "Covered by platforms"),
    )
    rows: list[tuple[Cell, ...]] = []
    for row, name in enumerate(niche_names(held, language)):
        covered = None if held.covered is None else float(held.covered[at, row])
        rows.append((name, float(held.weights[row]), *held.shares[at, :, row].tolist(), covered))
    return Table(header, tuple(rows))


def leaders_over_time(held: Holdings, language: Language) -> Table:
    """The leader of each niche and its share, over time."""
    leader = QCoreApplication.translate("NichesView", "{0}: leader")
    header = [part for each in niche_names(held, language) for part in (leader.format(each), each)]
    actors = [in_language(each.name, language) for each in held.scenario.actors]
    rows = [
        (time, *(cell for who, share in zip(whos, shares, strict=True) for cell in (actors[who], share)))
        for time, whos, shares in zip(
            held.times.tolist(), held.leaders.astype(int).tolist(), held.lead.tolist(), strict=True
        )
    ]
    return Table((time_header(), *header), tuple(rows))


def values_over_time(held: Holdings, values: Array, language: Language) -> Table:
    """One quantity (times, niches) of each niche, over time."""
    rows = tuple((time, *row) for time, row in zip(held.times.tolist(), values.tolist(), strict=True))
    return Table((time_header(), *niche_names(held, language)), rows)


def niche_names(held: Holdings, language: Language) -> list[str]:
    """The niches in the order of the rows."""
    return [in_language(held.name(each), language) for each in range(len(held.order))]
