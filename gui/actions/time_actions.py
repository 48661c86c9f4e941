"""The commands that move the time cursor."""

from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance


class TimeActions(ActionSet):
    """Playback and steps through the years."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        self.play = self._action("play", "Ctrl+Space", is_of_the_world=True)
        self.step_back = self._action("step-back", "Alt+Left", is_of_the_world=True)
        self.step_forward = self._action("step-forward", "Alt+Right", is_of_the_world=True)
        self.to_start = self._action("", "Alt+Home", is_of_the_world=True)
        self.to_end = self._action("", "Alt+End", is_of_the_world=True)

    def retranslate(self) -> None:
        super().retranslate()
        self.name_play(is_playing=False)
        self._name(self.step_back, self.tr("Step &back"))
        self._name(self.step_forward, self.tr("Step &forward"))
        self._name(self.to_start, self.tr("To the &start"))
        self._name(self.to_end, self.tr("To the &end"))

    def name_play(self, *, is_playing: bool) -> None:
        """Say what the command would do now."""
        self._name(self.play, self.tr("&Pause") if is_playing else self.tr("&Play"))
