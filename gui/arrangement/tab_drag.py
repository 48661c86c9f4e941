"""A tab on its way: where it would go is shown, where it is dropped is told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.arrangement.arrangement import Edge
from gui.arrangement.group import Group
from gui.arrangement.tab_bar import ViewTabs
from gui.arrangement.view_names import view_name

_EDGE = 0.28
"""How far from an edge, as a part of the group, a drop splits the group."""


@dataclass(frozen=True)
class Target:
    """Where a tab would go: before a tab of a group, to an edge of it, or else to its end."""

    group: Group
    edge: Edge | None = None
    place: int | None = None


def edge_at(rect: QRect, position: QPoint) -> Edge | None:
    """The edge that a position is near to; None in the middle."""
    width, height = max(rect.width(), 1), max(rect.height(), 1)
    x, y = (position.x() - rect.left()) / width, (position.y() - rect.top()) / height
    distances: dict[Edge, float] = {"left": x, "right": 1 - x, "top": y, "bottom": 1 - y}
    nearest = min(distances, key=lambda edge: distances[edge])
    return nearest if distances[nearest] <= _EDGE else None


def half_of(rect: QRect, edge: Edge | None) -> QRect:
    """The half of a rectangle at one of its edges; all of it for None."""
    half = QRect(rect)
    if edge in {"left", "right"}:
        half.setWidth(rect.width() // 2)
    elif edge in {"top", "bottom"}:
        half.setHeight(rect.height() // 2)
    if edge == "right":
        half.moveRight(rect.right())
    elif edge == "bottom":
        half.moveBottom(rect.bottom())
    return half


class TabDrag(QObject):
    """Follows the tabs being dragged over all groups, whichever window these are in."""

    moved = Signal(str, str, int)
    """A view, a view of the group it goes to (empty for a group without any), and before which tab; -1 for the end."""
    split = Signal(str, str, str)
    """A view, a view of the group it goes to, and the edge."""
    left = Signal(str, QPoint)
    """A view dropped outside all windows, and where."""

    def __init__(
        self, groups: Callable[[], Sequence[Group]], windows: Callable[[], Sequence[QWidget]], parent: QWidget
    ):
        super().__init__(parent)
        self._groups = groups
        self._windows = windows
        self._target: Target | None = None
        self._ghost = QLabel(parent, Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput)
        self._ghost.setObjectName("tabGhost")
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._ghost.setAccessibleName(self.tr("Dragged view"))
        parent.installEventFilter(self)

    @property
    def is_under_way(self) -> bool:
        """Whether a tab is being dragged."""
        return not self._ghost.isHidden()

    def follow(self, tabs: ViewTabs) -> None:
        """Follow what is dragged from these tabs."""
        tabs.drag_moved.connect(self._move)
        tabs.drag_dropped.connect(self._drop)
        tabs.drag_cancelled.connect(self._end)

    def target_at(self, view_id: str, position: QPoint) -> Target | None:
        """Where a view would go if it were dropped at a position of the screen; None where nothing would change."""
        for group in self._groups():
            inside = group.mapFromGlobal(position)
            if not group.isVisible() or not group.rect().contains(inside):
                continue
            is_alone = group.views == (view_id,)
            if group.header.geometry().contains(inside):
                place = group.tabs.place_at(group.tabs.mapFromGlobal(position))
                at = group.views.index(view_id) if view_id in group.views else -9
                return None if place in {at, at + 1} else Target(group, place=place)
            edge = edge_at(group.content, inside) if group.views else None
            if is_alone or (edge is None and view_id in group.views):
                return None
            return Target(group, edge)
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._ghost.setAccessibleName(self.tr("Dragged view"))
        return False

    def _move(self, view_id: str, position: QPoint) -> None:
        target = self.target_at(view_id, position)
        if self._target is not None and (target is None or target.group is not self._target.group):
            self._target.group.drop_sign.hide()
        self._target = target
        if target is not None:
            self._show(view_id, target)
        name = view_name(view_id)
        is_leaving = not any(window.frameGeometry().contains(position) for window in self._windows())
        self._ghost.setText(self.tr("{view} in a window of its own").format(view=name) if is_leaving else name)
        self._ghost.adjustSize()
        self._ghost.move(position + QPoint(14, 18))
        self._ghost.show()

    def _show(self, view_id: str, target: Target) -> None:
        group = target.group
        if target.place is None:
            group.drop_sign.frame(view_id, half_of(group.content, target.edge))
        else:
            left = group.tabs.mapTo(group, QPoint(group.tabs.caret_at(target.place), 0)).x()
            group.drop_sign.caret(left, 0, group.header.height())

    def _drop(self, view_id: str, position: QPoint) -> None:
        target = self.target_at(view_id, position)
        self._end()
        if target is None:
            if not any(window.frameGeometry().contains(position) for window in self._windows()):
                self.left.emit(view_id, position)
            return
        others = [each for each in target.group.views if each != view_id]
        beside = others[0] if others else ""
        if target.edge is not None:
            self.split.emit(view_id, beside, target.edge)
        else:
            self.moved.emit(view_id, beside, -1 if target.place is None else target.place)

    def _end(self) -> None:
        for group in self._groups():
            group.drop_sign.hide()
        self._target = None
        self._ghost.hide()
