"""Small labels that say what a number rests on."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from engine.catalogue import Evidence
from gui.marks import set_mark


def evidence_text(evidence: Evidence) -> str:
    """What a number rests on, in one word."""
    texts = {
        Evidence.LITERATURE: QCoreApplication.translate("Evidence", "literature"),
        Evidence.ESSAY: QCoreApplication.translate("Evidence", "essay"),
        Evidence.ASSUMPTION: QCoreApplication.translate("Evidence", "assumed"),
    }
    return texts[evidence]


def crux_text() -> str:
    """The word for a number the essays would fight over."""
    return QCoreApplication.translate("Evidence", "crux")


class Badge(QLabel):
    """A word in a frame whose colour the style sheet chooses by `kind`."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_mark(self, "badge", kind)
