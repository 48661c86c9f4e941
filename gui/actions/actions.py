"""All commands of the window together."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow

from gui.actions.edit_actions import EditActions
from gui.actions.file_actions import FileActions
from gui.actions.help_actions import HelpActions
from gui.actions.scenario_actions import ScenarioActions
from gui.actions.time_actions import TimeActions
from gui.actions.view_actions import ViewActions
from gui.actions.window_actions import WindowActions
from gui.appearance import Appearance


class Actions(HelpActions, WindowActions, TimeActions, ViewActions, ScenarioActions, EditActions, FileActions):
    """The commands of the window; menus, tool bars, the palette and tests take them from here."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        self._world = QActionGroup(self)
        self._world.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for action in self._of_the_world:
            self._world.addAction(action)
        self._dress()
        self.retranslate()

    def enable_world(self, is_enabled: bool) -> None:
        """Enable what concerns the world being looked at, except what has nothing to do there either."""
        self._world.setEnabled(is_enabled)
