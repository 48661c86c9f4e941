"""Where another window opens: a little to the right of the one in front and below it, on the same screen."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

_STEP = 32


def place_beside(window: QWidget, other: QWidget) -> None:
    """Give a window that has not been seen the size of another one, and a place beside it."""
    screen = other.screen().availableGeometry()
    model = other.normalGeometry() if other.isMaximized() or other.isFullScreen() else other.geometry()
    frame = other.frameGeometry().size() - other.geometry().size()
    at = (model if other.isMaximized() else QRect(other.pos(), model.size())).topLeft()
    room = QRect(at + QPoint(_STEP, _STEP), model.size() + frame)
    if room.right() > screen.right() or room.bottom() > screen.bottom():
        # A new row of windows begins, where there is room for one.
        room.moveTo(screen.topLeft() + _begin(at, screen))
    room = room.intersected(screen)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(room.size() - frame)
    window.move(room.topLeft())


def _begin(at: QPoint, screen: QRect) -> QPoint:
    """The upper left corner, or a step from it where the other window stands there already."""
    is_taken = (at - screen.topLeft()).manhattanLength() < _STEP
    return QPoint(_STEP, _STEP) if is_taken else QPoint(0, 0)
