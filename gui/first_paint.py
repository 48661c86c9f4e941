"""The moment a window has been painted for the first time: what is slow may begin after it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Says once that something of a window has been painted and the paint is over."""

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window() is self._window:
            application = QApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            QTimer.singleShot(0, self, self.over.emit)
        return False
