"""The lines that several panels have: one for each kind, one for each way of working."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind
from gui.views.panels.panel import PanelLine
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result


def individuals() -> str:
    """The name of a kind at the end of its line."""
    return QCoreApplication.translate("Panels", "individuals")


def organisations() -> str:
    """The name of a kind at the end of its line."""
    return QCoreApplication.translate("Panels", "organisations")


def platforms() -> str:
    """The name of a kind at the end of its line."""
    return QCoreApplication.translate("Panels", "platforms")


KIND_NAMES = {Kind.INDIVIDUAL: individuals, Kind.ORGANISATION: organisations, Kind.PLATFORM: platforms}


def by_kind(indicator: str) -> tuple[PanelLine, ...]:
    """A line for each kind of an indicator."""
    return tuple(PanelLine(f"indicator.{indicator}.{kind.plural}", KIND_NAMES[kind], kind) for kind in Kind)


WORKS: tuple[tuple[str, Callable[[], str], Kind | None], ...] = (
    ("independent", lambda: QCoreApplication.translate("Panels", "independent"), Kind.INDIVIDUAL),
    ("organisations", lambda: QCoreApplication.translate("Panels", "in organisations"), Kind.ORGANISATION),
    ("dependent", lambda: QCoreApplication.translate("Panels", "on a platform"), Kind.PLATFORM),
    ("displaced", lambda: QCoreApplication.translate("Panels", "displaced"), None),
)
"""The ways of working in the order of the model, with the kind whose colour they have."""


def by_work(
    prefix: str, compute: "Callable[[Result, int], Array] | None" = None, fan: str = ""
) -> tuple[PanelLine, ...]:
    """A line for each way of working, of outputs or of what `compute` reads off a run; `fan` begins names in a fan."""

    def line(place: int) -> PanelLine:
        work, name, kind = WORKS[place]
        read = None if compute is None else lambda result: compute(result, place)
        return PanelLine(
            f"{prefix}.{work}",
            name,
            kind,
            shade=0.35,
            stock=f"people.{work}",
            fan=fan and f"{fan}.{work}",
            compute=read,
        )

    return tuple(line(place) for place in range(len(WORKS)))
