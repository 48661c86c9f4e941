"""What the line at the bottom says of the runs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.findings_service import FindingsService
from gui.live_run import LiveRun
from gui.number_format import per_cent
from gui.preferences import Preferences
from gui.status_line import StatusLine
from gui.views.findings import Findings

if TYPE_CHECKING:
    from engine import Result

_LIVE_PAUSE = 250
"""Milliseconds between two reports while a slider is dragged."""


class StatusReports(QObject):
    """Tells how the newest run went, how many claims hold in it, and what it rests on."""

    def __init__(
        self,
        run: LiveRun,
        findings: FindingsService,
        status: StatusLine,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._findings = findings
        self._status = status
        self._preferences = preferences
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LIVE_PAUSE)
        self._soon.timeout.connect(self._report)
        run.result_changed.connect(self._follow)
        run.refused.connect(status.show_failed)
        run.failed.connect(status.show_failed)
        run.busy_changed.connect(status.show_busy)
        findings.changed.connect(self._tell_findings)
        preferences.language_changed.connect(self._translate)

    def _follow(self) -> None:
        if not self._run.is_dragging:
            self._report()
        elif not self._soon.isActive():
            self._soon.start()

    def _report(self) -> None:
        self._soon.stop()
        result = self._run.result
        if result is None:
            return
        if result.problem is not None:
            self._status.show_failed()
            return
        self._status.show_solved(result.seconds, result.solver)
        if not self._run.is_dragging:
            self._count_claims(result)

    def _count_claims(self, result: "Result") -> None:
        """Those that follow a slider at once; the others as they were found out last."""
        from engine.claims import judge

        findings = self._findings.findings
        verdicts = {} if findings is None else {each.claim: each for each in findings.verdicts}
        verdicts |= {each.claim: each for each in judge(result)}
        judged = [each.holds for each in verdicts.values() if each.holds is not None]
        self._status.show_claims(sum(judged), len(judged))

    def _tell_findings(self, findings: Findings) -> None:
        verdicts = [each.holds for each in findings.verdicts if each.holds is not None]
        self._status.show_claims(sum(verdicts), len(verdicts))
        evidence = findings.evidence.of() if findings.evidence is not None else None
        if evidence is not None:
            sentence = evidence.text.in_language(self._preferences.language)
            self._status.show_evidence(per_cent(f"{100 * min(max(evidence.score.value, 0.0), 1.0):.0f}"), sentence)
        elif findings.evidence is not None:
            self._status.show_evidence("", "")

    def _translate(self) -> None:
        if self._findings.findings is not None:
            self._tell_findings(self._findings.findings)
