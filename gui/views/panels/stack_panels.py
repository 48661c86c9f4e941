"""The panels of the stack: who owns what others build on, and what they take for it."""

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind
from gui.views.panels.derived import access, fee
from gui.views.panels.panel import Panel, PanelLine
from gui.views.panels.unit import Unit
from gui.views.panels.words import KIND_NAMES


def _access_of(kind: Kind) -> PanelLine:
    return PanelLine(f"access.{kind.plural}", KIND_NAMES[kind], kind, compute=lambda result: access(result, kind))


def _fee_of(kind: Kind) -> PanelLine:
    return PanelLine(f"fee.{kind.plural}", KIND_NAMES[kind], kind, compute=lambda result: fee(result, kind))


STACK_PANELS = (
    Panel(
        "layers",
        lambda: QCoreApplication.translate("Panels", "Concentration of the layers"),
        lambda: QCoreApplication.translate("Panels", "0 for open to 1 for one owner"),
        Unit.NUMBER,
        (
            PanelLine("stack.infrastructure", lambda: QCoreApplication.translate("Panels", "infrastructure")),
            PanelLine("stack.framework", lambda: QCoreApplication.translate("Panels", "framework"), shade=0.33),
            PanelLine("stack.model", lambda: QCoreApplication.translate("Panels", "model"), shade=0.67),
            PanelLine("stack.application", lambda: QCoreApplication.translate("Panels", "application"), shade=1.0),
        ),
        ladder=(1.0,),
        mechanism="stack",
    ),
    Panel(
        "capability",
        lambda: QCoreApplication.translate("Panels", "AI capability"),
        lambda: QCoreApplication.translate("Panels", "of what is possible"),
        Unit.PERCENT,
        (PanelLine("ai_capability", lambda: QCoreApplication.translate("Panels", "capability")),),
        ladder=(1.0,),
        mechanism="ai_capability",
    ),
    Panel(
        "access",
        lambda: QCoreApplication.translate("Panels", "Access to AI"),
        lambda: QCoreApplication.translate("Panels", "capability each kind can use"),
        Unit.PERCENT,
        tuple(_access_of(kind) for kind in Kind),
        ladder=(1.0,),
        mechanism="ai_capability",
    ),
    Panel(
        "take_rate",
        lambda: QCoreApplication.translate("Panels", "Take rate of platforms"),
        lambda: QCoreApplication.translate("Panels", "of what is earned on them"),
        Unit.PERCENT,
        (PanelLine("indicator.take_rate", lambda: QCoreApplication.translate("Panels", "take rate")),),
        ladder=(0.1, 0.25, 0.5, 1.0),
        mechanism="stack",
    ),
    Panel(
        "fees",
        lambda: QCoreApplication.translate("Panels", "Fees paid"),
        lambda: QCoreApplication.translate("Panels", "of what each kind earns"),
        Unit.PERCENT,
        (_fee_of(Kind.INDIVIDUAL), _fee_of(Kind.ORGANISATION)),
        ladder=(0.1, 0.25, 0.5, 1.0),
        mechanism="stack",
    ),
    Panel(
        "covered",
        lambda: QCoreApplication.translate("Panels", "Niches covered"),
        lambda: QCoreApplication.translate("Panels", "part of the market that platforms serve"),
        Unit.PERCENT,
        (PanelLine("indicator.covered_niches", lambda: QCoreApplication.translate("Panels", "covered")),),
        ladder=(1.0,),
        mechanism="coverage",
    ),
)
"""In reading order: who owns the layers, what they can do, who may use it, what it costs, and what is covered."""
