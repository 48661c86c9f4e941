"""The panels of the indicators: how concentrated the market is, and what that does to value and to people."""

from PySide6.QtCore import QCoreApplication

from gui.views.panels.panel import Panel, PanelLine
from gui.views.panels.unit import Unit
from gui.views.panels.words import by_kind
from gui.views.thresholds import Threshold

COPY_TIME = Panel(
    "copy_time",
    lambda: QCoreApplication.translate("Panels", "Time to copy a product"),
    str,
    Unit.DURATION,
    by_kind("copy_time"),
    mechanism="replication",
)

INDICATOR_PANELS = (
    COPY_TIME,
    Panel(
        "hhi",
        lambda: QCoreApplication.translate("Panels", "Concentration"),
        lambda: QCoreApplication.translate("Panels", "HHI, points of 10,000"),
        Unit.POINTS,
        (PanelLine("indicator.hhi", lambda: QCoreApplication.translate("Panels", "HHI")),),
        ladder=(2500, 5000, 10000),
        thresholds=lambda: (
            Threshold(1000.0, QCoreApplication.translate("Panels", "moderate from 1,000")),
            Threshold(1800.0, QCoreApplication.translate("Panels", "high from 1,800")),
        ),
    ),
    Panel(
        "reach",
        lambda: QCoreApplication.translate("Panels", "Reach of the largest"),
        lambda: QCoreApplication.translate("Panels", "part of the market"),
        Unit.PERCENT,
        (
            PanelLine(
                "indicator.concentration_ratio_4",
                lambda: QCoreApplication.translate("Panels", "four largest firms"),
            ),
            PanelLine(
                "indicator.concentration_ratio_8",
                lambda: QCoreApplication.translate("Panels", "eight largest firms"),
                shade=0.5,
            ),
            PanelLine(
                "indicator.covered_niches",
                lambda: QCoreApplication.translate("Panels", "niches covered"),
                shade=1.0,
            ),
        ),
        ladder=(1.0,),
    ),
    Panel(
        "competitors",
        lambda: QCoreApplication.translate("Panels", "Effective competitors"),
        lambda: QCoreApplication.translate("Panels", "equal firms that would be as concentrated"),
        Unit.NUMBER,
        (PanelLine("indicator.effective_competitors", lambda: QCoreApplication.translate("Panels", "firms")),),
    ),
    Panel(
        "crowding",
        lambda: QCoreApplication.translate("Panels", "Crowding"),
        lambda: QCoreApplication.translate("Panels", "products offered, of those users can take in"),
        Unit.PERCENT,
        (PanelLine("indicator.crowding", lambda: QCoreApplication.translate("Panels", "products")),),
        ladder=(1.25, 2.0, 3.0, 5.0, 10.0, 20.0),
        thresholds=lambda: (Threshold(1.0, QCoreApplication.translate("Panels", "all that users can take in")),),
        mechanism="ventures",
    ),
    Panel(
        "gaps",
        lambda: QCoreApplication.translate("Panels", "Where individuals hold on"),
        lambda: QCoreApplication.translate("Panels", "their share of niches"),
        Unit.PERCENT,
        (
            PanelLine("indicator.gap_share", lambda: QCoreApplication.translate("Panels", "smallest third"), shade=1.0),
            PanelLine("indicator.head_share", lambda: QCoreApplication.translate("Panels", "largest third")),
        ),
        ladder=(0.25, 0.5, 1.0),
    ),
    Panel(
        "captured",
        lambda: QCoreApplication.translate("Panels", "Value captured"),
        lambda: QCoreApplication.translate("Panels", "of the value created"),
        Unit.PERCENT,
        (PanelLine("indicator.value_captured", lambda: QCoreApplication.translate("Panels", "captured")),),
        ladder=(1.0, 1.5, 2.0),
        mechanism="earnings",
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
"""In reading order: what makes copying cheap, what it does to the market, and what it does to people."""
