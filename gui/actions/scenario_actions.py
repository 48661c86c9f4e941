"""The commands of the Scenario menu."""

from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance


class ScenarioActions(ActionSet):
    """The scenarios of the project, and what happens in them."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        self.add_scenario = self._action("add", "Ctrl+Shift+A", is_of_the_world=True)
        self.duplicate_scenario = self._action("duplicate", "Ctrl+D", is_of_the_world=True)
        self.rename_scenario = self._action("rename", "F2", is_of_the_world=True)
        self.delete_scenario = self._action("delete", "Ctrl+Shift+Delete", is_of_the_world=True)
        self.previous_scenario = self._action("", "Ctrl+PgUp", is_of_the_world=True)
        self.next_scenario = self._action("", "Ctrl+PgDown", is_of_the_world=True)
        self.move_scenario_up = self._action("", "Ctrl+Shift+PgUp", is_of_the_world=True)
        self.move_scenario_down = self._action("", "Ctrl+Shift+PgDown", is_of_the_world=True)
        self.add_shock = self._action("shock", "Ctrl+K", is_of_the_world=True)
        self.properties = self._action("", "Ctrl+Alt+N", is_of_the_world=True)

    def retranslate(self) -> None:
        super().retranslate()
        self._name(self.add_scenario, self.tr("&New scenario"))
        self._name(self.duplicate_scenario, self.tr("&Duplicate scenario"))
        self._name(self.rename_scenario, self.tr("&Rename scenario…"))
        self._name(self.delete_scenario, self.tr("D&elete scenario"))
        self._name(self.previous_scenario, self.tr("&Previous scenario"))
        self._name(self.next_scenario, self.tr("Ne&xt scenario"))
        self._name(self.move_scenario_up, self.tr("Move scenario &up"))
        self._name(self.move_scenario_down, self.tr("Move scenario do&wn"))
        self._name(self.add_shock, self.tr("Add a shoc&k…"))
        self._name(self.properties, self.tr("Pr&operties…"))
