"""What is made ready once the window has been painted, a piece at a time, so that nobody waits for it later."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Warming(QObject):
    """Does one piece whenever the window has nothing else to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: deque[Callable[[], object]] = deque()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._do_one)

    def start(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do these, in their order."""
        self._pieces.extend(pieces)
        self._idle.start()

    def stop(self) -> None:
        """Leave the rest for when it is needed."""
        self._pieces.clear()
        self._idle.stop()

    def _do_one(self) -> None:
        if self._pieces:
            self._pieces.popleft()()
        if not self._pieces:
            self._idle.stop()
