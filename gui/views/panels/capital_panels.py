"""The panels of capital and hype: what investors expect, whom they fund, and what comes back."""

from PySide6.QtCore import QCoreApplication

from gui.views.panels.earnings_panels import INCOME, a_year
from gui.views.panels.panel import Panel, PanelLine
from gui.views.panels.unit import Unit
from gui.views.thresholds import Threshold

CAPITAL_PANELS = (
    Panel(
        "overvaluation",
        lambda: QCoreApplication.translate("Panels", "Overvaluation"),
        lambda: QCoreApplication.translate("Panels", "valuations, of what would be fair"),
        Unit.FACTOR,
        (
            PanelLine(
                "indicator.overvaluation",
                lambda: QCoreApplication.translate("Panels", "valuations"),
                stock="overvaluation",
            ),
        ),
        ladder=(2.0, 3.0, 5.0, 10.0),
        thresholds=lambda: (Threshold(1.0, ""),),
        mechanism="hype",
    ),
    Panel(
        "expected_growth",
        lambda: QCoreApplication.translate("Panels", "Expected growth"),
        lambda: QCoreApplication.translate("Panels", "of valuations, a year"),
        Unit.PERCENT,
        (PanelLine("expected_growth", lambda: QCoreApplication.translate("Panels", "expected")),),
        ladder=(0.05, 0.1, 0.25, 0.5, 1.0),
        mechanism="hype",
    ),
    Panel(
        "capital",
        lambda: QCoreApplication.translate("Panels", "Capital"),
        str,
        Unit.MONEY,
        by_actor="capital.",
        mechanism="capital",
    ),
    Panel(
        "funding",
        lambda: QCoreApplication.translate("Panels", "Venture capital received"),
        a_year,
        Unit.MONEY,
        by_actor="flow.allocation.",
        mechanism="capital",
    ),
    Panel(
        "misallocation",
        lambda: QCoreApplication.translate("Panels", "Capital gone astray"),
        lambda: QCoreApplication.translate("Panels", "new capital that does not follow value"),
        Unit.PERCENT,
        (PanelLine("indicator.misallocation", lambda: QCoreApplication.translate("Panels", "misallocated")),),
        ladder=(0.25, 0.5, 1.0),
        mechanism="capital",
    ),
    INCOME,
)
"""In reading order: what is expected, where money goes, and what it earns."""
