"""Walks through the window, one stop after the other, without keeping anybody from working in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gui.appearance import Appearance
from gui.preferences import Preferences
from gui.tour.bubble import Bubble
from gui.tour.spotlight import Spotlight
from gui.tour.stops import Stop

_MOVES = frozenset(
    {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)
_MARGIN = 3


class Tour(QObject):
    """Shown by itself once, and whenever it is asked for."""

    finished = Signal()
    """It came to its end or was skipped."""

    def __init__(
        self, window: QWidget, stops: Sequence[Stop], preferences: Preferences, appearance: Appearance
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stops = tuple(stops)
        self._preferences = preferences
        self._appearance = appearance
        self._place = -1
        self._count = 0
        self._watched: list[QWidget] = []
        self._before: QWidget | None = None
        self.spotlight = Spotlight(window, appearance)
        self.bubble = Bubble(window)
        self.bubble.next_asked.connect(lambda: self._walk(1))
        self.bubble.back_asked.connect(lambda: self._walk(-1))
        self.bubble.skipped.connect(self.end)
        # Layouts settle one after the other; once they have, the hole is where the widget is.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._settled)
        window.installEventFilter(self)
        appearance.changed.connect(self._speak)

    @property
    def is_on(self) -> bool:
        """Whether a stop is shown."""
        return self._place >= 0

    def offer(self) -> None:
        """Start, but only for somebody who has never seen it."""
        if not self._preferences.is_tour_seen:
            self.start()

    def start(self) -> None:
        """Begin at the first stop that is there."""
        self._preferences.remember_tour()
        if not self.is_on:
            self._before = QApplication.focusWidget()
        self._place = -1
        self._walk(1)

    def end(self) -> None:
        """Leave, and give the keyboard back."""
        if not self.is_on:
            return
        had_focus = self.bubble.isAncestorOf(QApplication.focusWidget() or self._window)
        self._place = -1
        self._watch(None)
        self._settle.stop()
        self.spotlight.hide()
        self.bubble.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.finished.emit()

    def _walk(self, step: int) -> None:
        place = self._place + step
        while 0 <= place < len(self._stops):
            target = self._target(place)
            if target is not None:
                self._place = place
                self._watch(target)
                self._speak()
                self.spotlight.show()
                self.spotlight.raise_()
                self.bubble.show()
                self.bubble.raise_()
                self.bubble.next_button.setFocus()
                return
            place += step
        if step > 0:
            self._place = max(self._place, 0)
            self.end()

    def _target(self, place: int) -> QWidget | None:
        widget = self._stops[place].find()
        return widget if widget is not None and widget.isVisible() else None

    def _speak(self) -> None:
        if not self.is_on:
            return
        stop = self._stops[self._place]
        there = self._there()
        self._count = len(there)
        self.bubble.say(stop.title(), stop.text(), there.index(self._place) + 1, self._count)
        self._stand()
        self._settle.start()

    def _there(self) -> list[int]:
        return [place for place in range(len(self._stops)) if self._target(place) is not None or place == self._place]

    def _settled(self) -> None:
        """Count anew where a stop came or went meanwhile: the window may still be growing when the tour begins."""
        if self.is_on and len(self._there()) != self._count:
            self._speak()
        else:
            self._stand()

    def _stand(self) -> None:
        if not self.is_on:
            return
        target = self._target(self._place)
        if target is None:
            self.end()
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        hole = QRect(corner, target.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        hole &= self._window.rect().adjusted(1, 1, -1, -1)
        self.spotlight.point_at(hole)
        self.bubble.ensurePolished()
        self.bubble.stand_beside(hole, self._appearance.scale)

    def _watch(self, target: QWidget | None) -> None:
        """Follow the target and all it lies in."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        while target is not None and target is not self._window:
            target.installEventFilter(self)
            self._watched.append(target)
            target = target.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_on:
            if event.type() in _MOVES:
                self._settle.start()
            elif watched is self._window and event.type() == QEvent.Type.LanguageChange:
                QTimer.singleShot(0, self._speak)
        return super().eventFilter(watched, event)
