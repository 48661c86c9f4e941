"""From the scenario being looked at to its newest run: the one route of results."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.messages import message
from engine.problems import InvalidInput
from engine.scenario import Scenario
from gui.document import Document
from gui.preferences import Preferences
from gui.solve_service import SolveService

if TYPE_CHECKING:
    from engine import Result

_PATIENCE = 200
"""Milliseconds after which a run that is not finished is shown to be under way."""


class LiveRun(QObject):
    """Solves whenever the scenario changes and tells what comes of it."""

    result_changed = Signal(object)
    """The newest Result."""
    settled = Signal(object)
    """The Result with which a change, or a whole drag, has ended."""
    refused = Signal(str)
    """There is no result, for the reasons given."""
    failed = Signal()
    """There is no result, for a reason nobody expected."""
    busy_changed = Signal(bool)
    """A run takes long enough to be spoken of, or has ended."""
    dragging_changed = Signal(bool)

    def __init__(
        self, document: Document, service: SolveService, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._service = service
        self._preferences = preferences
        self._result: Result | None = None
        self._is_dragging = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(lambda: self.busy_changed.emit(True))
        document.scenario_changed.connect(self._ask)
        service.solved.connect(self._take)
        service.refused.connect(self._refuse)
        service.failed.connect(self._fail)
        service.busy_changed.connect(self._on_busy)

    @property
    def result(self) -> "Result | None":
        """The newest result; None before the first."""
        return self._result

    @property
    def is_dragging(self) -> bool:
        """Whether runs are live, one for each move of the mouse."""
        return self._is_dragging

    @property
    def is_busy(self) -> bool:
        """Whether a run is on its way."""
        return self._service.is_busy

    def start(self) -> None:
        """Ask for the scenario that is there already."""
        self._service.request(self._document.scenario)

    def set_dragging(self, is_dragging: bool) -> None:
        """While a slider is dragged every run is live and comes to its end, so that slow worlds move, too."""
        if is_dragging == self._is_dragging:
            return
        self._is_dragging = is_dragging
        self.dragging_changed.emit(is_dragging)
        if not is_dragging:
            self._ask(self._document.scenario)

    def _ask(self, scenario: Scenario) -> None:
        self._service.request(scenario, is_patient=self._is_dragging)

    def _take(self, result: "Result") -> None:
        self._result = result
        self.result_changed.emit(result)
        if not self._is_dragging and result.scenario == self._document.scenario:
            self.settled.emit(result)

    def _refuse(self, refusal: InvalidInput) -> None:
        sentences = (message(each, self._preferences.language) for each in refusal.problems)
        self.refused.emit("\n".join(sentences))

    def _fail(self) -> None:
        self.failed.emit()

    def _on_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._patience.start()
        else:
            self._patience.stop()
            self.busy_changed.emit(False)
