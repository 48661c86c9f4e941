"""A window of its own for some of the views."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.arrangement.arrangement import Place
from gui.arrangement.part_host import PartHost
from gui.arrangement.view_names import view_name

_SIZE = (760, 520)
_IN_SIGHT = 80
"""Pixels of a window that have to be on some screen for it to be found."""


class FloatingWindow(QWidget):
    """Belongs to the main window, which it never outlives; closing it gives its views back."""

    closed = Signal()
    """By the user."""
    place_changed = Signal()

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("viewWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._view_ids: tuple[str, ...] = ()
        self.host = PartHost()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.host)
        self.addActions(list(actions))

    @property
    def place(self) -> Place:
        """Where its contents are on the desktop."""
        place = self.geometry()
        return (place.x(), place.y(), place.width(), place.height())

    def show_names(self, view_ids: Sequence[str]) -> None:
        """Be called after the views that are seen in it."""
        self._view_ids = tuple(view_ids)
        self._retranslate()

    def stand(self, place: Place | None) -> None:
        """Go to a place as far as there is a screen, else in front of the main window."""
        if place is None:
            self.resize(*_SIZE)
            self.move(self._middle(*_SIZE))
        elif place != self.place:
            self.setGeometry(self._in_sight(QRect(*place)))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.place_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        names = " · ".join(view_name(each) for each in self._view_ids)
        self.setWindowTitle(f"{names} — Shareflow")

    def _middle(self, width: int, height: int) -> QPoint:
        """Where a window of a size stands in front of the main window."""
        parent = self.parentWidget()
        assert parent is not None
        return parent.window().geometry().center() - QRect(0, 0, width, height).center()

    def _in_sight(self, wanted: QRect) -> QRect:
        for screen in QGuiApplication.screens():
            desk = screen.availableGeometry()
            seen = desk.intersected(wanted)
            if seen.width() >= _IN_SIGHT and seen.height() >= _IN_SIGHT and wanted.top() >= desk.top() - 1:
                return QRect(wanted.topLeft(), wanted.size().boundedTo(desk.size()))
        screen = QGuiApplication.primaryScreen()
        size = wanted.size().boundedTo(screen.availableGeometry().size())
        return QRect(self._middle(size.width(), size.height()), size)
