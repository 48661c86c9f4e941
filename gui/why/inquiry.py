"""Asks the engine beside the window, when there is a pause, and knows when the answer is late."""

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from gui.background import Background
from gui.why.answer import Answer, Question, answer_to

_PAUSE = 40
"""Milliseconds without a change after which a moment is explained."""
_LONG_PAUSE = 250
"""The same for a period, which takes longer."""
_LIVE_PAUSE = 150
"""Milliseconds between two explanations while something is dragged: nobody reads faster, and pictures come first."""
_QUICK = 0.05
"""Seconds an explanation may take to be made anew while something is dragged."""
_LATE = 350
"""Milliseconds after which what is shown is said to be of a moment ago."""


class Inquiry(QObject):
    """The newest question; while something is dragged only what is quick to answer is asked."""

    due = Signal()
    """Now is the time to put the question."""
    answered = Signal(object)
    """An `Answer`."""
    refused = Signal(object)
    """The InvalidInput that says why there is none."""
    failed = Signal(object)
    late = Signal()
    """The answer takes its time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._has_answered = False
        self.is_dragging = False
        self._background = Background("why", self)
        self._background.answered.connect(self._receive)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._fail)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.due)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self.late)

    def ask_soon(self, *, is_moment: bool) -> None:
        """There is something new to ask."""
        if self.is_dragging and (not is_moment or self._seconds > _QUICK):
            self.late.emit()
            return
        if self.is_dragging:
            if not self._pause.isActive():
                self._pause.start(_LIVE_PAUSE)
        else:
            self._pause.start(_PAUSE if is_moment else _LONG_PAUSE)
        if not self._late.isActive():
            self._late.start()

    def put(self, question: Question) -> None:
        """Ask this instead of anything asked before."""

        def job(cancel: threading.Event) -> object:
            return answer_to(question, cancel)

        # While something is dragged what runs comes to its end: else no answer would ever arrive.
        self._background.ask(job, is_patient=self.is_dragging)

    def stop(self) -> bool:
        """End the work; whether it ended."""
        self._pause.stop()
        self._late.stop()
        return self._background.stop()

    def _receive(self, answer: object) -> None:
        assert isinstance(answer, Answer)
        # The first time modules are loaded; that says nothing about the next.
        self._seconds = answer.seconds if self._has_answered else 0.0
        self._has_answered = True
        self._settle()
        self.answered.emit(answer)

    def _refuse(self, trouble: object) -> None:
        self._settle()
        self.refused.emit(trouble)

    def _fail(self, trouble: object) -> None:
        self._settle()
        self.failed.emit(trouble)

    def _settle(self) -> None:
        if not self._background.is_busy and not self._pause.isActive():
            self._late.stop()
