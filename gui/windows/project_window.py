"""One window with its project, and all that lives as long as it does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.document import Document
from gui.first_paint import FirstPaint
from gui.main_window import MainWindow
from gui.new_world import new_project
from gui.recovery import Recovery, RecoveryOffers
from gui.solve_service import SolveService
from gui.views import VIEWS
from gui.warming import Warming
from gui.windows.common import Common


class ProjectWindow(QObject):
    """A document with its undo steps, its runs, its recovery file and its lock, and the window that shows it."""

    painted = Signal()
    """The window has been seen for the first time: what is slow may begin."""

    def __init__(self, common: Common, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._common = common
        self.document = Document(new_project(), self)
        self.service = SolveService(common.load, self)
        self.warming = Warming(self)
        self.window = MainWindow(self.document, common.preferences, common.appearance, self.service, VIEWS)
        self.recovery = Recovery(self.document, common.recovery, self)
        window = self.window
        self.offers = RecoveryOffers(self.recovery, window.flow, window.start_page, common.preferences, window)
        self._connect()

    @property
    def is_untouched(self) -> bool:
        """Whether nothing has come into the window yet, so that a project may take its place."""
        document = self.document
        return not (self.window.has_begun or document.is_dirty) and document.path is None

    def start(self, arrange: Callable[[MainWindow], object] | None = None, path: Path | None = None) -> None:
        """Show the window, then make ready what it needs.

        arrange  puts the window into its place before it is seen
        """
        self.window.run.start()
        if path is not None:
            self.window.flow.open(path)
        painted = FirstPaint(self.window)
        painted.over.connect(self._begin)
        if arrange is not None:
            arrange(self.window)
        self.window.show()

    def stop(self) -> bool:
        """End everything that runs; whether it ended in time."""
        self.warming.stop()
        self.document.retire()
        return all([self.window.stop(), self.service.stop()])

    def take_down(self) -> None:
        """Destroy the window, then what it has shown."""
        self.window.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        window, preparation = self.window, self._common.preparation
        window.closed.connect(self.recovery.forget)
        preparation.began.connect(window.show_preparing)
        preparation.progressed.connect(window.status.show_progress)
        preparation.ready.connect(window.show_prepared)
        preparation.ready.connect(self.service.start)
        for part in (self.service, *window.services.that_may_fail):
            part.failed.connect(self._common.failures.report)

    def _begin(self) -> None:
        preparation = self._common.preparation
        if preparation.is_ready:
            self.service.start()
        elif preparation.is_under_way:
            self.window.show_preparing()
        self.painted.emit()
        self.offers.refresh()
        self.warming.start([lambda: self.window.place, *(each.load for each in VIEWS), self._make_views])

    def _make_views(self) -> None:
        views = self.window.workbench.views
        self.warming.start(partial(views.view, each) for each in views.front)
