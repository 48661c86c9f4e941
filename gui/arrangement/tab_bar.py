"""The tabs of a group: chosen, dragged away, moved and closed by mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from gui.arrangement.view_names import view_description, view_name

_LEAST_TAB = 14
"""Width, in letters, below which no tab is cut short."""


class ViewTabs(QTabBar):
    """One tab for each view of a group."""

    chosen = Signal(str)
    """A view, by the user."""
    clicked = Signal(str)
    """A view, with the mouse: the user wants to do something with it."""
    close_asked = Signal(str)
    step_asked = Signal(str, int)
    """A view is to move along its group by so many places."""
    menu_asked = Signal(str, QPoint)
    """A view, and where on the screen its menu is to be."""
    drag_moved = Signal(str, QPoint)
    drag_dropped = Signal(str, QPoint)
    drag_cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._pressed: QPoint | None = None
        self._pressed_id = ""
        self._is_dragging = False
        self.setObjectName("viewTabs")
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._on_current)
        self.retranslate()

    @property
    def ids(self) -> tuple[str, ...]:
        """The views it has tabs for."""
        return self._ids

    def show_views(self, ids: Sequence[str], current: str) -> None:
        """Have tabs for these views, one of them in front."""
        self.blockSignals(True)
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            while self.count() > len(self._ids):
                self.removeTab(self.count() - 1)
            while self.count() < len(self._ids):
                self.addTab("")
            self.retranslate()
        if current in self._ids:
            self.setCurrentIndex(self._ids.index(current))
        self.blockSignals(False)

    def retranslate(self) -> None:
        """Name the tabs in the language of the window."""
        self.setAccessibleName(self.tr("Views"))
        for place, view_id in enumerate(self._ids):
            self.setTabText(place, view_name(view_id).replace("&", "&&"))
            self.setTabToolTip(place, view_description(view_id))
            self.setAccessibleTabName(place, view_name(view_id))

    def place_at(self, position: QPoint) -> int:
        """Before which tab something dropped at a position of the bar goes."""
        middles = [self.tabRect(place).center().x() for place in range(self.count())]
        return sum(position.x() > middle for middle in middles)

    def caret_at(self, place: int) -> int:
        """Where along the bar the gap before a tab is."""
        if self.count() == 0:
            return 0
        return self.tabRect(place).left() if place < self.count() else self.tabRect(self.count() - 1).right() + 1

    # ------------------------------------------------------------------------------------------------- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._pressed, self._pressed_id = event.globalPosition().toPoint(), self._ids[place]
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.globalPosition().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if not self._is_dragging:
            far = (position - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            self._is_dragging = True
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # so that Escape comes here
        self.drag_moved.emit(self._pressed_id, position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position = event.globalPosition().toPoint()
        dragged = self._pressed_id if self._is_dragging else ""
        place = self.tabAt(event.position().toPoint())
        self._end_drag()
        super().mouseReleaseEvent(event)
        if dragged:
            self.drag_dropped.emit(dragged, position)
        elif event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.clicked.emit(self._ids[place])
        elif event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.close_asked.emit(self._ids[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, view_id = event.key(), self._current_id()
        is_moving = event.modifiers() == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if self._is_dragging:
            if key == Qt.Key.Key_Escape:
                self.cancel_drag()
        elif key == Qt.Key.Key_Delete:
            self.close_asked.emit(view_id)
        elif is_moving and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.step_asked.emit(view_id, -1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place, position = self.currentIndex(), self.mapToGlobal(self.tabRect(self.currentIndex()).bottomLeft())
        else:
            place, position = self.tabAt(event.pos()), event.globalPos()
        if place >= 0:
            self.menu_asked.emit(self._ids[place], position)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.cancel_drag()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Long names are cut short before tabs are scrolled, short ones are not."""
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), self._least()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A group may be narrower than its tabs."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._least()), hint.height())

    def _least(self) -> int:
        return _LEAST_TAB * self.fontMetrics().averageCharWidth()

    def cancel_drag(self) -> None:
        """Leave everything as it is."""
        if self._is_dragging:
            self._end_drag()
            self.drag_cancelled.emit()

    def _end_drag(self) -> None:
        self._pressed, self._pressed_id = None, ""
        self._is_dragging = False

    def _current_id(self) -> str:
        place = self.currentIndex()
        return self._ids[place] if 0 <= place < len(self._ids) else ""

    def _on_current(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self.chosen.emit(self._ids[place])
