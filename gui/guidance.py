"""Finding one's way: the command palette and the first-minute tour."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.document import Document
from gui.palette import CommandPalette
from gui.palette.providers import lever_commands, scenario_commands, world_commands
from gui.preferences import Preferences
from gui.tour import Tour, workbench_stops
from gui.workbench import Workbench
from gui.worlds import default_world, examples


class Guidance(QObject):
    """Puts everything there is within reach of a few letters, and shows newcomers around once."""

    world_chosen = Signal(object)

    def __init__(
        self,
        document: Document,
        workbench: Workbench,
        actions: Actions,
        preferences: Preferences,
        appearance: Appearance,
        scenarios: QWidget,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self.palette = CommandPalette(window, actions, preferences, appearance)
        self.palette.parameter_chosen.connect(workbench.show_parameter)
        self.palette.add_provider(lever_commands(preferences, workbench.show_lever))
        self.palette.add_provider(scenario_commands(document, preferences))
        self.palette.add_provider(
            world_commands(preferences, lambda: (default_world(), *examples()), self.world_chosen.emit)
        )
        stops = workbench_stops(
            {
                "assumptions": lambda: workbench.editors,
                "pictures": lambda: workbench.views,
                "why": lambda: workbench.why,
                "time": lambda: workbench.timeline,
                "scenarios": lambda: scenarios,
                "menus": window.menuBar,
            }
        )
        self.tour = Tour(window, stops, preferences, appearance)
        actions.palette.triggered.connect(self.palette.open)
        actions.tour.triggered.connect(self.tour.start)
