"""From the scenario being looked at to the pictures: the one route of results."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.messages import message
from engine.problems import InvalidInput
from engine.scenario import Scenario
from gui.document import Document
from gui.picture_area import PictureArea
from gui.preferences import Preferences
from gui.solve_service import SolveService
from gui.status_line import StatusLine

if TYPE_CHECKING:
    from engine import Result

_PATIENCE = 200
"""Milliseconds after which a run that is not finished is shown to be under way."""


class LiveRun(QObject):
    """Solves whenever the scenario changes and shows what comes of it."""

    result_changed = Signal(object)
    """The newest Result."""

    def __init__(
        self,
        document: Document,
        service: SolveService,
        pictures: PictureArea,
        status: StatusLine,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._service = service
        self._pictures = pictures
        self._status = status
        self._preferences = preferences
        self._result: Result | None = None
        self._is_dragging = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._show_busy)
        document.scenario_changed.connect(self._ask)
        document.series_changed.connect(self.draw)
        service.solved.connect(self._take)
        service.refused.connect(self._refuse)
        service.failed.connect(self._fail)
        service.busy_changed.connect(self._on_busy)

    @property
    def result(self) -> "Result | None":
        """The newest result; None before the first."""
        return self._result

    def start(self) -> None:
        """Ask for the scenario that is there already."""
        self._service.request(self._document.scenario)

    def set_dragging(self, is_dragging: bool) -> None:
        """While a slider is dragged every run is live and comes to its end, so that slow worlds move, too."""
        was_dragging, self._is_dragging = self._is_dragging, is_dragging
        if was_dragging and not is_dragging:
            self._ask(self._document.scenario)

    def draw(self) -> None:
        """Draw the newest result, with the data of the project."""
        from gui.views.view import Picture

        if self._result is not None:
            project = self._document.project
            reference = self._document.scenario_as_opened
            self._pictures.show_picture(Picture(self._result, project.series, reference=reference, title=project.title))

    def _ask(self, scenario: Scenario) -> None:
        self._service.request(scenario, is_patient=self._is_dragging)

    def _take(self, result: "Result") -> None:
        self._result = result
        if result.problem is None:
            self._status.show_solved(result.seconds, result.solver)
        else:
            self._status.show_failed()
        self.draw()
        self.result_changed.emit(result)

    def _refuse(self, refusal: InvalidInput) -> None:
        self._status.show_failed()
        sentences = (message(each, self._preferences.language) for each in refusal.problems)
        self._pictures.show_problem("\n".join(sentences))

    def _fail(self) -> None:
        self._status.show_failed()
        self._pictures.show_problem(self.tr("The run failed for a reason nobody expected. The log says more."))

    def _on_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._status.show_busy(False)
            self._pictures.show_busy(False)

    def _show_busy(self) -> None:
        self._status.show_busy(True)
        self._pictures.show_busy(True)
