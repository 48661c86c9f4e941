"""The keyboard among the views: the one it is with is the current one, and it stays while widgets move."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.arrangement.area_rendering import AreaRendering
from gui.arrangement.arranger import Arranger
from gui.arrangement.group import Group
from gui.arrangement.tab_bar import ViewTabs


class AreaFocus(QObject):
    """Follows the focus in all windows and gives it to views."""

    def __init__(self, arranger: Arranger, rendering: AreaRendering, parent: QObject) -> None:
        super().__init__(parent)
        self._arranger = arranger
        self._rendering = rendering
        self._is_staying = False
        arranger.current_changed.connect(self.mark_current)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """While widgets change their places the focus wanders; afterwards it is with the current view again."""
        focus = QApplication.focusWidget()
        had_focus = self._group_around(focus) is not None
        self._is_staying = True
        try:
            yield
        finally:
            self._is_staying = False
        self.mark_current()
        if had_focus and QApplication.focusWidget() is not focus:
            group = self._rendering.group_of(self._arranger.current)
            if isinstance(focus, ViewTabs) and group is not None:
                group.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.go_to(self._arranger.current)

    def go_to(self, view_id: str) -> None:
        """Give the keyboard to a view that is seen."""
        group = self._rendering.group_of(view_id)
        if group is not None and group.current == view_id and group.isVisible():
            group.window().activateWindow()
            group.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_current(self) -> None:
        """Show which group commands mean, where there are several."""
        for group in self._rendering.groups:
            group.set_active(self._arranger.current in group.views)

    def _group_around(self, widget: QWidget | None) -> Group | None:
        while widget is not None and not isinstance(widget, Group):
            widget = widget.parentWidget()
        return widget if widget in self._rendering.groups else None

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        group = self._group_around(now)
        if group is not None and not self._is_staying:
            self._arranger.look_at(group.current)
