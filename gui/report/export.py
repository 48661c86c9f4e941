"""Writing a report while the window stays alive: found out in a thread, drawn in pieces, written in the thread."""

import threading
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.problems import InvalidInput, problem
from gui.background import Background
from gui.report.making import Choice, Making, Steps, gather, writing

if TYPE_CHECKING:
    from engine import Result
    from engine.project import Project
    from engine.report import Material
    from engine.scenario import Scenario
    from gui.views.findings import Findings

_TURN = 0.02
"""Seconds that pieces may take before the window has its turn."""


class ReportExport(QObject):
    """Writes one report to one file."""

    gathered = Signal(int, int)
    """How many runs of how many have been made for claims and evidence."""
    drawn = Signal(int, int)
    """How many pieces of how many are drawn."""
    finished = Signal(object)
    """The path written."""
    refused = Signal(object)
    """The InvalidInput that says why it has stopped."""

    def __init__(self, choice: Choice, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._path = path
        self._making: Making | None = None
        self._steps: Steps | None = None
        # Nobody's child, for the thread must not lose it when a window is closed in the midst of an export.
        background = self._background = Background("report", is_modest=True)
        self.destroyed.connect(lambda _: background.stop())
        self._background.answered.connect(self._take)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._fail)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw)

    def start(
        self, project: "Project", scenario: "Scenario", result: "Result | None", findings: "Findings | None"
    ) -> None:
        """Begin; the scenario is run where no result is given."""
        choice, gathered = self._choice, self.gathered

        def job(cancel: threading.Event) -> "Material":
            from engine import solve

            run = solve(scenario, cancel) if result is None else result
            if run.problem is not None:
                raise InvalidInput([run.problem])
            return gather(project, run, choice, findings, cancel, gathered.emit)

        self._background.ask(job)

    def stop(self) -> None:
        """Write no more."""
        self._turn.stop()
        self._background.stop()
        self._close()

    def _take(self, answer: object) -> None:
        if isinstance(answer, Path):
            self.stop()
            self.finished.emit(answer)
            return
        self._making = Making(answer, self._choice)  # type: ignore[arg-type]
        self._steps = self._making.steps()
        self._turn.start()

    def _draw(self) -> None:
        """Do as many pieces as a turn has room for."""
        assert self._steps is not None
        assert self._making is not None
        end = perf_counter() + _TURN
        try:
            while perf_counter() < end:
                piece = next(self._steps, None)
                if piece is None:
                    self._turn.stop()
                    self._background.ask(writing(self._making.data, self._path))
                    self._close()
                    return
                self.drawn.emit(*piece)
        except InvalidInput as refusal:
            self._refuse(refusal)
        except Exception as failure:
            self._fail(failure)

    def _close(self) -> None:
        steps, self._steps = self._steps, None
        if steps is not None and hasattr(steps, "close"):
            steps.close()
        if self._making is not None:
            self._making.close()
            self._making = None

    def _refuse(self, refusal: InvalidInput) -> None:
        self.stop()
        self.refused.emit(refusal)

    def _fail(self, failure: Exception) -> None:
        self._refuse(InvalidInput([problem("picture_not_made", reason=str(failure))]))
        raise failure
