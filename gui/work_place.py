"""The workbench with all that can be done at it; made once the window is there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions
from gui.appearance import Appearance
from gui.document import Document
from gui.exchange import Exchange
from gui.guidance import Guidance
from gui.notice_bar import NoticeBar
from gui.preferences import Preferences
from gui.scenario_bar import ScenarioBar
from gui.services import Services
from gui.status_line import StatusLine
from gui.view_commands import ViewCommands
from gui.workbench import Workbench

if TYPE_CHECKING:
    from gui.views.view_type import ViewMaker

_ARRANGEMENT = "arrangement"
_VIEWS = "views"


class WorkPlace(QObject):
    """Connects the workbench with the runs, the project and the commands."""

    def __init__(
        self,
        document: Document,
        services: Services,
        view_types: "Sequence[ViewMaker]",
        actions: Actions,
        preferences: Preferences,
        appearance: Appearance,
        scenarios: ScenarioBar,
        notice: NoticeBar,
        status: StatusLine,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._services = services
        self._status = status
        self._preferences = preferences
        self.workbench = bench = Workbench(document, preferences, appearance, view_types)
        self.exchange = Exchange(document, services.run, bench.views, actions, preferences, notice, status, window)
        self.views = ViewCommands(bench, services.fan, actions, preferences, window)
        self.guidance = Guidance(document, bench, actions, preferences, appearance, scenarios, window)
        actions.find.triggered.connect(bench.find_assumption)
        actions.add_shock.triggered.connect(lambda: bench.add_shock(bench.time.year))
        status.claims_asked.connect(lambda: self.views.show("claims"))
        document.opened.connect(self._take_view)
        document.about_to_save.connect(self._note_view)
        self._connect_pictures()
        self._connect_comparison()
        self._catch_up()

    def look_at(self, view_id: str, year: float | None) -> None:
        """Show what a picture showed that the run came from."""
        if view_id in self.workbench.views.view_ids:
            self.views.show(view_id)
        if year is not None:
            self.workbench.time.move(year)

    def leave(self) -> None:
        """Nobody looks at the workbench any more: nothing goes on by itself."""
        self.guidance.tour.end()
        self.workbench.timeline.playback.pause()

    def stop(self) -> bool:
        """End the threads; whether they ended in time."""
        return self.workbench.stop()

    def _connect_pictures(self) -> None:
        run, bench, views = self._services.run, self.workbench, self.workbench.views
        bench.drag_changed.connect(run.set_dragging)
        run.dragging_changed.connect(bench.set_dragging)
        run.result_changed.connect(bench.show_result)
        run.refused.connect(views.show_problem)
        run.failed.connect(self._show_failure)
        run.busy_changed.connect(views.show_busy)
        self._services.pictures.picture_changed.connect(views.show_picture)
        views.copy_asked.connect(self.exchange.copy_picture)
        views.arrangement_changed.connect(self._note_arrangement)

    def _connect_comparison(self) -> None:
        comparison = self._services.comparison
        comparison.chosen_changed.connect(self._follow_comparison)
        self._document.current_changed.connect(self._follow_comparison)
        for signal in (self._document.opened, self._document.saved, self._document.scenarios_changed):
            signal.connect(self._follow_comparison)

    def _catch_up(self) -> None:
        """Show what has been computed before there was anybody to see it."""
        if self._services.run.result is not None:
            self.workbench.show_result(self._services.run.result)
            self._services.pictures.draw()
        self._take_view()
        self._follow_comparison()

    def _follow_comparison(self) -> None:
        """Mark the assumptions that differ from the baseline, where another scenario is chosen for one."""
        chosen = self._services.comparison.chosen_scenario
        self.workbench.assumptions.set_reference(chosen)

    def _show_failure(self) -> None:
        self.workbench.views.show_problem(self.tr("The run failed for a reason nobody expected. The log says more."))

    def _take_view(self) -> None:
        views = self.workbench.views
        views.restore_arrangement(self._document.view.get(_ARRANGEMENT))
        views.restore(self._document.view.get(_VIEWS))

    def _note_view(self) -> None:
        self._document.set_view(_VIEWS, self.workbench.views.state())

    def _note_arrangement(self) -> None:
        self._document.set_view(_ARRANGEMENT, self.workbench.views.arrangement_json())
