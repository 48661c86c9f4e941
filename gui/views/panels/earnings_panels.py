"""The panels of earnings and scarcity: how long something stays one's own, and what that pays."""

from PySide6.QtCore import QCoreApplication

from gui.views.panels.derived import income_of_actor
from gui.views.panels.indicator_panels import COPY_TIME
from gui.views.panels.panel import Panel
from gui.views.panels.unit import Unit
from gui.views.panels.words import by_kind


def a_year() -> str:
    """What is counted for flows of money."""
    return QCoreApplication.translate("Panels", "a year")


INCOME = Panel(
    "income",
    lambda: QCoreApplication.translate("Panels", "Profits and fees"),
    a_year,
    Unit.MONEY,
    by_actor="income.",
    of_actor=income_of_actor,
    mechanism="earnings",
)

EARNINGS_PANELS = (
    COPY_TIME,
    Panel(
        "scarcity",
        lambda: QCoreApplication.translate("Panels", "Scarcity"),
        lambda: QCoreApplication.translate("Panels", "part of the offer that nobody else has"),
        Unit.PERCENT,
        by_kind("scarcity"),
        ladder=(0.5, 1.0),
        mechanism="innovation",
    ),
    Panel(
        "margin",
        lambda: QCoreApplication.translate("Panels", "Profit margin"),
        lambda: QCoreApplication.translate("Panels", "part of revenue"),
        Unit.PERCENT,
        by_kind("margin"),
        ladder=(0.1, 0.25, 0.5, 0.75, 1.0),
        mechanism="earnings",
    ),
    Panel(
        "innovation_value",
        lambda: QCoreApplication.translate("Panels", "What an innovation is worth"),
        lambda: QCoreApplication.translate("Panels", "time of full earnings"),
        Unit.YEARS,
        by_kind("innovation_value"),
        mechanism="replication",
    ),
    Panel(
        "complexity",
        lambda: QCoreApplication.translate("Panels", "Complexity"),
        lambda: QCoreApplication.translate("Panels", "choices a copier must get right"),
        Unit.NUMBER,
        by_actor="complexity.",
        mechanism="complexity",
    ),
    Panel(
        "novelty",
        lambda: QCoreApplication.translate("Panels", "Novelty"),
        lambda: QCoreApplication.translate("Panels", "innovations not copied yet, per firm"),
        Unit.NUMBER,
        by_actor="novelty.",
        mechanism="innovation",
    ),
    Panel(
        "innovation",
        lambda: QCoreApplication.translate("Panels", "Innovations made"),
        lambda: QCoreApplication.translate("Panels", "a year, per firm"),
        Unit.NUMBER,
        by_actor="flow.innovation.",
        mechanism="innovation",
    ),
    Panel(
        "copying",
        lambda: QCoreApplication.translate("Panels", "Innovations copied by others"),
        lambda: QCoreApplication.translate("Panels", "a year, per firm"),
        Unit.NUMBER,
        by_actor="flow.copying.",
        mechanism="replication",
    ),
    INCOME,
)
"""In reading order: time to copy, scarcity, what it earns, and what it is made of."""
