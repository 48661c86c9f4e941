"""The windows that are open: finding, opening and leaving them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from gui.main_window import MainWindow
from gui.windows.common import Common
from gui.windows.placing import place_beside
from gui.windows.project_window import ProjectWindow
from gui.windows.quitting import Quitting
from gui.windows.raising import bring_to_front
from gui.windows.same_file import is_same_file
from gui.windows.window_list import WindowList

if TYPE_CHECKING:
    from gui.recovery import Found


class Windows(QObject):
    """Makes windows, and takes each down when it is closed; the last stays until the program ends."""

    painted = Signal()
    """The first window has been seen."""
    emptied = Signal()
    """No window is open any more."""

    def __init__(self, common: Common, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._common = common
        self._opened: list[ProjectWindow] = []
        self._closed: list[ProjectWindow] = []
        self._front: ProjectWindow | None = None
        self.make()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._note_front)

    @property
    def opened(self) -> tuple[ProjectWindow, ...]:
        """The windows that are open, in the order in which they were opened."""
        return tuple(self._opened)

    @property
    def first(self) -> ProjectWindow:
        """The window that has been open for the longest time; the last one that was, when none is any more."""
        return (self._opened or self._closed[-1:])[0]

    @property
    def front(self) -> ProjectWindow:
        """The window that is worked in, or was before another program came to the front."""
        return self._front or self.first

    # ------------------------------------------------------------------------------------------------ opening

    def make(self) -> ProjectWindow:
        """A window that has not been shown yet."""
        made = ProjectWindow(self._common, self)
        window, actions = made.window, made.window.actions_
        self._opened.append(made)
        WindowList(made, self, self._common.preferences)
        window.flow.attach_windows(self, made)
        window.closed.connect(lambda: self._note_closed(made))
        made.painted.connect(self.painted)
        made.recovery.found_changed.connect(self._refresh_offers)
        actions.new_window.triggered.connect(lambda _: self.open_new())
        actions.close_window.triggered.connect(window.close)
        actions.next_window.triggered.connect(lambda: self.show_next(made))
        actions.quit.triggered.connect(self.quit)
        self._note_number()
        return made

    def open_new(self, path: Path | None = None, token: str = "") -> ProjectWindow:
        """Show another window, with the start page or a project."""
        front = self.front
        made = self.make()
        others = [each.window for each in self._opened]
        made.start(lambda window: place_beside(window, front.window, others), path)
        self._bring_to_front(made)
        if token:
            # The window manager knows it only once it is there.
            made.painted.connect(lambda: self._bring_to_front(made, token))
        return made

    def open(self, path: Path | None, token: str = "") -> None:
        """Do what the desktop asks for: show a project where it is open, where there is room, or in another window.

        path   absolute; None for another window with the start page
        token  what the desktop gave for the window that is to come to the front
        """
        if not self._opened:
            return  # the program is about to end
        found = None if path is None else self.showing(path)
        if path is not None and found is None and self.front.is_untouched:
            found = self.front
            found.window.flow.open(path)
        if found is None:
            self.open_new(path, token)
        else:
            self.show(found, token)

    def recover(self, found: "Found") -> None:
        """Go on with unsaved work in another window."""
        self.open_new().window.flow.recover(found)

    # ------------------------------------------------------------------------------------------------ finding

    def showing(self, path: Path) -> ProjectWindow | None:
        """The window in which a file is open."""
        for each in self._opened:
            if each.document.path is not None and is_same_file(each.document.path, path):
                return each
        return None

    def show(self, shown: ProjectWindow, token: str = "") -> None:
        """Bring a window to the front, with its project rather than the start page."""
        if shown.window.has_begun:
            shown.window.show_workbench()
        self._bring_to_front(shown, token)

    def show_instead(self, path: Path, asking: ProjectWindow) -> bool:
        """Show the other window in which a file is open already, and say so there; False when there is none."""
        found = self.showing(path)
        if found is None or found is asking:
            return False
        self.show(found)
        found.window.notice.say(self.tr("“{name}” is open in this window.").format(name=path.name))
        return True

    def show_next(self, shown: ProjectWindow) -> None:
        """Bring the window to the front that was opened after another one."""
        place = self._opened.index(shown) + 1
        self._bring_to_front(self._opened[place % len(self._opened)])

    def show_failure(self, what: str) -> None:
        """Say in the window in front that something went wrong which nobody expected."""
        self.front.window.show_failure(what)

    # ------------------------------------------------------------------------------------------------ leaving

    def quit(self) -> None:
        """Close all windows, unless one with unsaved work is to stay."""
        Quitting(lambda: self.opened).begin()

    def stop(self) -> bool:
        """End everything that runs; whether it ended in time."""
        ended = [each.stop() for each in (*self._opened, *self._closed)]
        return all(ended)

    def take_down(self) -> None:
        """Destroy all windows."""
        for each in (*self._opened, *self._closed):
            each.take_down()

    def _note_closed(self, closed: ProjectWindow) -> None:
        if closed not in self._opened:
            return
        self._opened.remove(closed)
        self._closed.append(closed)
        if self._front is closed:
            self._front = None
        self._note_number()
        if self._opened:
            # Once it has seen to its own closing.
            QTimer.singleShot(0, self, self._take_down_closed)
        else:
            self.emptied.emit()

    def _take_down_closed(self) -> None:
        """Give back what closed windows have used; the last one stays until the program ends."""
        if not self._opened:
            return
        closed, self._closed = self._closed, []
        for each in closed:
            each.stop()
            each.take_down()

    def _bring_to_front(self, shown: ProjectWindow, token: str = "") -> None:
        bring_to_front(shown.window, token)
        self._front = shown

    def _note_front(self, focus: QWindow | None) -> None:
        """Follow the keyboard, which may be in a dialog of a window, or in a view that stands alone."""
        widget = None if focus is None else QWidget.find(focus.winId())
        while widget is not None and not isinstance(widget, MainWindow):
            widget = widget.parentWidget()
        self._front = next((each for each in self._opened if each.window is widget), self._front)

    def _note_number(self) -> None:
        for each in self._opened:
            each.window.actions_.next_window.setEnabled(len(self._opened) > 1)

    def _refresh_offers(self) -> None:
        for each in self._opened:
            each.offers.refresh()
