"""A measured cohort of startups to compare the ventures with, fetched beside the window when it is asked for."""

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from engine.text import Text
from gui.background import Background


@dataclass(frozen=True)
class MeasuredCohort:
    """Which part of those at each financing round reached the next."""

    name: Text
    caution: Text
    conversions: tuple[float, ...]


class Comparison(QObject):
    """Loads the cohort once; the analyses of the engine take too long to load in the thread of the window."""

    found = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cohort: MeasuredCohort | None = None
        self._background = Background("cohort", self)
        self._background.answered.connect(self._take)

    def ask(self) -> None:
        """Load it, unless it is there."""
        if self.cohort is None and not self._background.is_busy:
            self._background.ask(_load)

    def stop(self) -> bool:
        """End the thread; whether it ended in time."""
        return self._background.stop()

    def _take(self, answer: object) -> None:
        if isinstance(answer, MeasuredCohort):
            self.cohort = answer
            self.found.emit()


def _load(cancel: threading.Event) -> MeasuredCohort:
    from engine.analysis.cohort import CARTA_2018, conversions

    return MeasuredCohort(CARTA_2018.name, CARTA_2018.caution, tuple(conversions(CARTA_2018).tolist()))
