"""Leaving the program: every window with unsaved work is asked about, and nothing closes until all have answered."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gui.windows.project_window import ProjectWindow
from gui.windows.raising import bring_to_front

if TYPE_CHECKING:
    from engine.project import Project


class Quitting:
    """Asks about one window after the other; one that is not to be left keeps all of them open."""

    def __init__(self, opened: Callable[[], Sequence[ProjectWindow]]) -> None:
        self._opened = opened
        self._answered: dict[ProjectWindow, Project] = {}

    def begin(self) -> None:
        """Ask about the first window that has something to lose, or close all when there is none left."""
        windows = self._opened()
        asked = next((each for each in windows if self._is_to_be_asked(each)), None)
        if asked is None:
            for each in windows:
                each.window.close_for_good()
            return
        bring_to_front(asked.window)
        asked.window.flow.leave(lambda: self._go_on(asked))

    def _go_on(self, answered: ProjectWindow) -> None:
        self._answered[answered] = answered.document.project
        self.begin()

    def _is_to_be_asked(self, window: ProjectWindow) -> bool:
        """Whether there is unsaved work that nobody has given up as it is now."""
        return window.document.is_dirty and self._answered.get(window) is not window.document.project
