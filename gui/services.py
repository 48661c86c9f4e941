"""What works behind the pictures: runs, comparison, fan, findings and replay."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from gui.comparison import Comparison
from gui.document import Document
from gui.fan_service import FanService
from gui.findings_service import FindingsService
from gui.live_run import LiveRun
from gui.picture_source import PictureSource
from gui.preferences import Preferences
from gui.replay import Replay
from gui.solve_service import SolveService
from gui.turns import Turns


@dataclass(frozen=True, slots=True)
class Modesty:
    """What the windows of a process take turns at: a fan that is due soon does not wait for long findings."""

    fan: Turns = field(default_factory=Turns)
    findings: Turns = field(default_factory=Turns)


class Services(QObject):
    """Made together, for the pictures are put together from all of them."""

    def __init__(
        self,
        document: Document,
        service: SolveService,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        modesty: Modesty | None = None,
    ) -> None:
        super().__init__(parent)
        modesty = modesty or Modesty()
        self.run = LiveRun(document, service, preferences, self)
        self.comparison = Comparison(document, service, self)
        self.fan = FanService(preferences, self, turns=modesty.fan)
        self.findings = FindingsService(self, turns=modesty.findings)
        self.replay = Replay(self)
        self.pictures = PictureSource(document, self.run, self.comparison, self.fan, self.findings, self)
        self.replay.frame_changed.connect(self.pictures.show_frame)
        document.scenario_changed.connect(self.replay.cancel)

    @property
    def that_may_fail(self) -> tuple[FanService, FindingsService, Replay]:
        """Those whose signal `failed` tells of exceptions that nobody expected."""
        return self.fan, self.findings, self.replay

    def stop(self) -> bool:
        """End their threads; whether they ended in time."""
        ended = [each.stop() for each in self.that_may_fail]
        return all(ended)
