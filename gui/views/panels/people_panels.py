"""The panels of people: how they work, what it pays, and where they move."""

from functools import partial
from itertools import combinations

from PySide6.QtCore import QCoreApplication

from gui.views.panels.derived import net_move, relative_income
from gui.views.panels.panel import Panel, PanelLine
from gui.views.panels.unit import Unit
from gui.views.panels.words import WORKS, by_work
from gui.views.thresholds import Threshold


def _arrow(source: int, target: int) -> str:
    """The name of a move at the end of its line."""
    names = (
        QCoreApplication.translate("Panels", "independent"),
        QCoreApplication.translate("Panels", "organisations"),
        QCoreApplication.translate("Panels", "platform"),
        QCoreApplication.translate("Panels", "displaced"),
    )
    return QCoreApplication.translate("Panels", "{0} → {1}").format(names[source], names[target])


def _moves() -> tuple[PanelLine, ...]:
    """A line for each pair, in the colour of where people come from; the more it is shaded the further it goes."""
    return tuple(
        PanelLine(
            f"move.{WORKS[source][0]}.{WORKS[target][0]}",
            partial(_arrow, source, target),
            WORKS[source][2],
            shade=0.3 * (target - source - 1),
            compute=partial(net_move, source=source, target=target),
        )
        for source, target in combinations(range(len(WORKS)), 2)
    )


PEOPLE_PANELS = (
    Panel(
        "people",
        lambda: QCoreApplication.translate("Panels", "How people work"),
        lambda: QCoreApplication.translate("Panels", "part of all people"),
        Unit.PERCENT,
        by_work("people", fan="indicator.people"),
        ladder=(1.0,),
        mechanism="people",
        is_stacked=True,
    ),
    Panel(
        "income_of_people",
        lambda: QCoreApplication.translate("Panels", "Income per head"),
        lambda: QCoreApplication.translate("Panels", "compared with the start"),
        Unit.FACTOR,
        by_work("income", relative_income),
        thresholds=lambda: (Threshold(1.0, ""),),
        mechanism="people",
    ),
    Panel(
        "moves",
        lambda: QCoreApplication.translate("Panels", "Moves between ways of working"),
        lambda: QCoreApplication.translate("Panels", "net, part of all people a year"),
        Unit.PERCENT,
        _moves(),
        ladder=(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0),
        thresholds=lambda: (Threshold(0.0, ""),),
        mechanism="people",
        label_room=14.5,
    ),
    Panel(
        "gini",
        lambda: QCoreApplication.translate("Panels", "Inequality"),
        lambda: QCoreApplication.translate("Panels", "Gini of incomes, 0 for equal to 1"),
        Unit.NUMBER,
        (PanelLine("indicator.gini", lambda: QCoreApplication.translate("Panels", "Gini")),),
        ladder=(0.5, 1.0),
        mechanism="people",
    ),
)
"""In reading order: how people work, what it pays, where they move, and how unequal they become."""
