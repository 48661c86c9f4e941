"""Letting time go by."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from gui.time_cursor import TimeCursor

WHOLE_RUN = 12_000
"""Milliseconds that a whole run takes at the usual speed."""

SPEEDS = (0.5, 1.0, 2.0, 4.0)

_FRAME = 33


class Playback(QObject):
    """Moves the time cursor from where it is to the end; it keeps the pace however long a frame takes."""

    playing_changed = Signal(bool)

    def __init__(self, cursor: TimeCursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cursor = cursor
        self.speed = 1.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)

    @property
    def is_playing(self) -> bool:
        """Whether time goes by."""
        return self._timer.isActive()

    def play(self) -> None:
        """Go on from here, from the start when it is at the end."""
        if self.is_playing or self._cursor.end <= self._cursor.start:
            return
        if self._cursor.year >= self._cursor.end:
            self._cursor.move(self._cursor.start)
        self._since.start()
        self._timer.start()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stay here."""
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Go on, or stay."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def _advance(self) -> None:
        part = self.speed * self._since.restart() / WHOLE_RUN
        self._cursor.move(self._cursor.year + part * (self._cursor.end - self._cursor.start))
        if self._cursor.year >= self._cursor.end:
            self.pause()
