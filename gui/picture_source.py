"""What the views are to draw: the newest run with everything that is drawn around it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.comparison import Comparison
from gui.document import Document
from gui.fan_service import FanService
from gui.findings_service import FindingsService
from gui.live_run import LiveRun
from gui.views.money import Money

if TYPE_CHECKING:
    from engine import Result


class PictureSource(QObject):
    """Puts run, data, baseline, overlays, fan and findings together whenever one of them changes."""

    picture_changed = Signal(object)
    """The Picture to be drawn."""

    def __init__(
        self,
        document: Document,
        run: LiveRun,
        comparison: Comparison,
        fan: FanService,
        findings: FindingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._run = run
        self._comparison = comparison
        self._fan = fan
        self._findings = findings
        self._frame: Result | None = None
        # What comes from elsewhere than the run may come several at a time.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.draw)
        run.result_changed.connect(self._follow_run)
        document.series_changed.connect(self.draw)
        document.description_changed.connect(self._soon.start)
        document.saved.connect(self._soon.start)
        comparison.changed.connect(self._soon.start)
        fan.changed.connect(self._follow_fan)
        findings.changed.connect(self._soon.start)

    def show_frame(self, result: "Result | None") -> None:
        """Draw another run for a moment, without what is found out about the newest; None to go back to that."""
        self._frame = result
        self.draw()

    def draw(self) -> None:
        """Put the picture together."""
        from gui.views.picture import Picture

        result = self._run.result
        if result is None:
            return
        project = self._document.project
        if self._frame is not None:
            frame = Picture(self._frame, project.series, baseline=result, title=project.title, money=self._money())
            self.picture_changed.emit(frame)
            return
        findings = self._findings.findings
        self.picture_changed.emit(
            Picture(
                result,
                project.series,
                baseline=self._comparison.baseline_run,
                reference=self._document.scenario_as_opened,
                title=project.title,
                overlays=self._comparison.overlay_runs,
                fan=self._fan.fan,
                findings=findings if findings and findings.result.scenario.id == result.scenario.id else None,
                money=self._money(),
            )
        )

    def _follow_run(self, result: "Result") -> None:
        self._frame = None
        self._soon.stop()
        is_live = self._run.is_dragging
        if is_live:
            self._findings.pause()
        else:
            self._comparison.remember(result)
            self._findings.follow(result)
        self._fan.follow(result, is_live=is_live)
        self.draw()

    def _follow_fan(self) -> None:
        """While a slider is dragged, the run that is on its way is drawn with the fan that has come."""
        if not (self._run.is_dragging and self._run.is_busy):
            self._soon.start()

    def _money(self) -> Money:
        project = self._document.project
        return Money(project.currency, project.market_size)
