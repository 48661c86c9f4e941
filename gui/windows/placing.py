"""Where another window opens: a little to the right of the one in front and below it, on the same screen."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

_STEP = 32


def place_beside(window: QWidget, other: QWidget, all_windows: Iterable[QWidget]) -> None:
    """Give a window that has not been seen the size of another one, and a place where its title and theirs are seen."""
    screen = other.screen().availableGeometry()
    is_large = other.isMaximized() or other.isFullScreen()
    frame = QSize(0, 0) if is_large else other.frameGeometry().size() - other.geometry().size()
    size = other.normalGeometry().size() if is_large else other.size()
    begin = other.normalGeometry().topLeft() if is_large else other.pos()
    place = free_place(QRect(begin, size + frame), screen, [each.pos() for each in all_windows if each is not window])
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(place.size() - frame)
    window.move(place.topLeft())


def free_place(begin: QRect, screen: QRect, taken: list[QPoint]) -> QRect:
    """The first place of that size, a step and more from where to begin, whose corner is not taken.

    What reaches beyond the screen begins again at its upper left corner; what is larger than the screen is cut.
    """
    steps = min(screen.width(), screen.height()) // (2 * _STEP)
    size = begin.size().boundedTo(screen.size())
    room = QRect(screen.topLeft(), screen.size() - size)
    down = [begin.topLeft() + QPoint(_STEP, _STEP) * step for step in range(1, steps)]
    across = [screen.topLeft() + QPoint(_STEP, _STEP) * step for step in range(steps)]
    wanted = [each for each in down if room.adjusted(0, 0, 1, 1).contains(each)] + across
    corner = next((each for each in wanted if all((each - it).manhattanLength() >= _STEP for it in taken)), across[0])
    return QRect(corner, size).intersected(screen)
