"""The commands of the View menu that concern the views and their arrangement."""

from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance
from gui.arrangement.presets import preset_ids, preset_name
from gui.arrangement.view_names import view_name
from gui.views import VIEWS

_NUMBERED = 9
"""So many views have a digit as their key."""


class ViewActions(ActionSet):
    """Showing views, arranging them, and what is drawn in them."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        self.views = {
            view.view_id: self._action(
                "", f"Ctrl+{place}" if place <= _NUMBERED else f"Ctrl+Alt+{place - _NUMBERED}", is_of_the_world=True
            )
            for place, view in enumerate(VIEWS, 1)
        }
        self.presets = {each: self._action("", None, is_of_the_world=True) for each in preset_ids()}
        self.split_right = self._action("split-right", "Ctrl+\\", is_of_the_world=True)
        self.split_down = self._action("split-down", "Ctrl+Shift+\\", is_of_the_world=True)
        self.pop_out = self._action("pop-out", "Ctrl+Shift+O", is_of_the_world=True)
        self.close_view = self._action("close", "Ctrl+W", is_of_the_world=True)
        self.next_view = self._action("", "Ctrl+Tab", is_of_the_world=True)
        self.previous_view = self._action("", "Ctrl+Shift+Tab", is_of_the_world=True)
        self.next_group = self._action("", "F6", is_of_the_world=True)
        self.reset_arrangement = self._action("", None, is_of_the_world=True)
        self.fan = self._choice("", "Ctrl+U", is_of_the_world=True)
        self.why = self._choice("", "Ctrl+Shift+Y", is_of_the_world=True)
        self.timeline = self._choice("", "Ctrl+Shift+T", is_of_the_world=True)
        self.reset_zoom = self._action("zoom-reset", "Ctrl+0", is_of_the_world=True)
        # Its neighbours in the menu have check marks, which are not as wide as icons.
        self.reset_zoom.setIconVisibleInMenu(False)

    def retranslate(self) -> None:
        super().retranslate()
        for view_id, action in self.views.items():
            self._name(action, view_name(view_id))
        for preset, action in self.presets.items():
            self._name(action, preset_name(preset))
        self._name(self.split_right, self.tr("Split &right"))
        self._name(self.split_down, self.tr("Split &down"))
        self._name(self.pop_out, self.tr("&Pop out into a window"))
        self._name(self.close_view, self.tr("&Close view"))
        self._name(self.next_view, self.tr("&Next view"))
        self._name(self.previous_view, self.tr("Pre&vious view"))
        self._name(self.next_group, self.tr("Next &group of views"))
        self._name(self.reset_arrangement, self.tr("&Usual arrangement"))
        self._name(self.fan, self.tr("&Uncertainty fan"))
        self._name(self.why, self.tr("&Why panel"))
        self._name(self.timeline, self.tr("Ti&meline"))
        self._name(self.reset_zoom, self.tr("&Reset zoom"))
