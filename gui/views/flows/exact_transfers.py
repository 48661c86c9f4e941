"""Finds out beside the window exactly what passed over a period."""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.background import Background
from gui.views.flows.transfer_source import Span, TransferSource

if TYPE_CHECKING:
    from engine.explanation import Transfers

_SETTLED = 250
"""Milliseconds without another wish after which the work begins."""


@dataclass(frozen=True, eq=False)
class _Found:
    """What was found out, and about what."""

    source: TransferSource
    what: str
    span: Span
    transfers: "Transfers"


class ExactTransfers(QObject):
    """Keeps what it finds out in the source it was asked about; the newest wish replaces the one before."""

    found = Signal(object)
    """The `TransferSource` that knows more now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wish: tuple[TransferSource, str, Span] | None = None
        self._background: Background | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED)
        self._settle.timeout.connect(self._ask)

    def want(self, source: TransferSource, what: str, span: Span) -> None:
        """Find this out once nothing else is wanted."""
        self._wish = source, what, span
        self._settle.start()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._wish = None
        self._settle.stop()

    def stop(self) -> bool:
        """End the work; whether it ended."""
        self.forget()
        return self._background is None or self._background.stop()

    def _ask(self) -> None:
        if self._wish is None:
            return
        source, what, span = self._wish

        def job(cancel: threading.Event) -> object:
            from engine.explanation import period_of

            period = period_of(source.result, span.start, span.end, cancel)
            return _Found(source, what, span, period.transfers(what))

        if self._background is None:
            # A period that cannot be solved closely keeps what the outputs of the run tell: refusals change nothing.
            background = self._background = Background("flows")
            background.answered.connect(self._receive)
            self.destroyed.connect(lambda _=None: background.stop(2.0))
        self._background.ask(job)

    def _receive(self, answer: object) -> None:
        assert isinstance(answer, _Found)
        answer.source.keep(answer.what, answer.span, answer.transfers)
        self.found.emit(answer.source)
