"""The list of windows in the menu: a click brings one to the front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from gui.preferences import Preferences
from gui.project_name import project_name
from gui.windows.project_window import ProjectWindow

if TYPE_CHECKING:
    from gui.windows.windows import Windows

_NUMBERED = 9
"""So many windows have a digit as their access key."""


class WindowList(QObject):
    """Is made anew whenever the menu of a window is opened."""

    def __init__(self, owner: ProjectWindow, windows: "Windows", preferences: Preferences) -> None:
        super().__init__(owner.window)
        self._owner = owner
        self._windows = windows
        self._preferences = preferences
        self._group: QActionGroup | None = None
        self._menu = owner.window.menus.window
        self._menu.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """List the windows that are open, with a mark at the one the menu belongs to."""
        if self._group is not None:
            for action in self._group.actions():
                self._menu.removeAction(action)
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for place, each in enumerate(self._windows.opened, 1):
            action = QAction(self._name(place, each), self._group)
            action.setCheckable(True)
            action.setChecked(each is self._owner)
            action.triggered.connect(lambda _=False, each=each: self._windows.show(each))
            self._menu.addAction(action)

    def _name(self, place: int, shown: ProjectWindow) -> str:
        if shown.is_untouched:
            name = self.tr("Start page")
        else:
            name = project_name(shown.document, self._preferences).replace("&", "&&")
        if shown.document.is_dirty:
            name = self.tr("{name} (not saved)").format(name=name)
        return f"&{place} {name}" if place <= _NUMBERED else name
