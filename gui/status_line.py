"""The line at the bottom: how the last run went, what holds in it, and the language."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QStatusBar, QToolButton, QWidget

from gui.actions import Actions
from gui.preferences import Preferences

_PASSING = 5000
"""Milliseconds for which a remark stays."""


def duration_text(seconds: float) -> str:
    """A duration for people: "5 ms" or "1.3 s"."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


class StatusLine(QStatusBar):
    """Solve time, claims and evidence on the left, what is going on beside them, the language on the right."""

    claims_asked = Signal()
    """The user wants to see the claims."""

    def __init__(self, actions: Actions, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._seconds: float | None = None
        self._solver = ""
        self._is_preparing = False
        self._is_busy = False
        self._has_failed = False
        self._shows_world = True
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSING)
        self.setSizeGripEnabled(False)
        self.state = QLabel()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setFixedWidth(90)
        self._progress.hide()
        self.claims = QToolButton()
        self.claims.setAutoRaise(True)
        self.claims.setObjectName("statusButton")
        self.claims.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.claims.clicked.connect(self.claims_asked)
        self.evidence = QLabel()
        self._held: tuple[int, int] | None = None
        self._assumed = ""
        self.message = QLabel()
        self._passing.timeout.connect(self.message.clear)
        self.language_button = QToolButton()
        self.language_button.setObjectName("languageButton")
        self.language_button.setAutoRaise(True)
        self.language_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.language_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.language_button)
        menu.addActions([actions.english, actions.chinese])
        self.language_button.setMenu(menu)
        self.addWidget(self.state)
        self.addWidget(self._progress)
        self.addWidget(self.claims)
        self.addWidget(self.evidence)
        self.addWidget(self.message, 1)
        self.addPermanentWidget(self.language_button)
        self._retranslate()

    def show_solved(self, seconds: float, solver: str) -> None:
        """Say how long the newest run took."""
        self._seconds, self._solver, self._has_failed = seconds, solver, False
        self._show_state()

    def show_failed(self) -> None:
        """Say that the newest run has no result."""
        self._has_failed = True
        self._show_state()

    def show_claims(self, held: int, judged: int) -> None:
        """Say how many claims hold, of those that can be judged."""
        self._held = (held, judged)
        self._show_findings()

    def show_evidence(self, part: str, sentence: str) -> None:
        """Say how much of the answer rests on assumptions, with the whole sentence as a tip; empty when unknown."""
        self._assumed = part
        self.evidence.setToolTip(sentence)
        self._show_findings()

    def show_busy(self, is_busy: bool) -> None:
        """Say that a run is under way."""
        self._is_busy = is_busy
        self._show_state()

    def show_preparing(self, is_preparing: bool) -> None:
        """Say that the engine is being compiled."""
        self._is_preparing = is_preparing
        self._progress.setVisible(is_preparing)
        self._show_state()

    def show_world(self, is_shown: bool) -> None:
        """Speak of the runs only while their pictures can be seen."""
        self._shows_world = is_shown
        self._show_state()

    def say(self, text: str) -> None:
        """A remark of passing interest, gone after a few seconds or with the next."""
        self.message.setText(text)
        self._passing.start()

    def show_progress(self, text: str) -> None:
        """How far something is, until the next is said."""
        self._passing.stop()
        self.message.setText(text)

    def _show_findings(self) -> None:
        if self._held is not None:
            held, judged = self._held
            self.claims.setText(self.tr("{held} of {judged} claims hold").format(held=held, judged=judged))
        if self._assumed:
            self.evidence.setText(self.tr("{part} of the answer rests on assumptions").format(part=self._assumed))
        self.claims.setVisible(self._shows_world and self._held is not None)
        self.evidence.setVisible(self._shows_world and bool(self._assumed))

    def _show_state(self) -> None:
        self._show_findings()
        self.state.setToolTip("")
        if self._is_preparing:
            text = self.tr("Preparing the engine, first start only")
        elif not self._shows_world:
            text = self.tr("Ready")
        elif self._is_busy:
            text = self.tr("Solving…")
        elif self._has_failed:
            text = self.tr("No result")
        elif self._seconds is not None:
            text = self.tr("Solved in {time}").format(time=duration_text(self._seconds))
            self.state.setToolTip(self.tr("Solver: {solver}").format(solver=self._solver))
        else:
            text = self.tr("Ready")
        self.state.setText(text)

    def _retranslate(self) -> None:
        self.language_button.setText("简体中文" if self._preferences.language == "zh_CN" else "English")
        self.language_button.setToolTip(self.tr("Language"))
        self.language_button.setAccessibleName(self.tr("Language"))
        self.claims.setToolTip(self.tr("Show the claims"))
        self.message.clear()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
