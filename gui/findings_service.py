"""What is found out when nothing else is to be done: claims with counterfactuals, and the evidence score."""

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.background import Background
from gui.turns import Turns
from gui.views.findings import Findings

if TYPE_CHECKING:
    from engine import Result

IDLE_AFTER = 350
"""Milliseconds without a new run after which the work begins."""


class FindingsService(QObject):
    """Judges the newest run when the window rests; a newer run makes it start again."""

    changed = Signal(object)
    """The Findings; first without the evidence, then with it."""
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, turns: Turns | None = None) -> None:
        super().__init__(parent)
        self._background = Background("findings", self, is_modest=True, turns=turns)
        self._background.answered.connect(self._take)
        self._background.failed.connect(self.failed)
        self._background.busy_changed.connect(self.busy_changed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(IDLE_AFTER)
        self._rest.timeout.connect(self._begin)
        self._result: Result | None = None
        self._findings: Findings | None = None

    @property
    def findings(self) -> Findings | None:
        """The newest, perhaps of an older run."""
        return self._findings

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be found out."""
        return self._background.is_busy or self._rest.isActive()

    @property
    def is_working(self) -> bool:
        """Whether something is being found out at this moment."""
        return self._background.is_busy

    def follow(self, result: "Result") -> None:
        """Judge this run as soon as nothing newer comes."""
        self._result = result
        self._background.forget()
        if self._findings is not None and self._findings.result.scenario == result.scenario:
            self._show(replace(self._findings, result=result))
            if self._findings.evidence is not None:
                self._rest.stop()
                return
        self._rest.start()

    def pause(self) -> None:
        """Give up what is being done: a slider is dragged."""
        self._rest.stop()
        self._background.forget()

    def stop(self) -> bool:
        """End the thread; whether it ended in time."""
        self._rest.stop()
        return self._background.stop()

    def _begin(self) -> None:
        result = self._result
        if result is None or result.problem is not None:
            return

        def judge(cancel: threading.Event) -> Findings | None:
            from engine.claims import judge_all
            from engine.compilation import cache_is_warm

            return Findings(result, judge_all(result, cancel=cancel)) if cache_is_warm() else None

        self._background.ask(judge)

    def _take(self, answer: object) -> None:
        if not isinstance(answer, Findings):
            return
        self._show(answer)
        if answer.evidence is not None:
            return

        def score(cancel: threading.Event) -> Findings:
            from engine.analysis import score_evidence

            return replace(answer, evidence=score_evidence(answer.result.scenario, cancel=cancel))

        self._background.ask(score)

    def _show(self, findings: Findings) -> None:
        self._findings = findings
        self.changed.emit(findings)
