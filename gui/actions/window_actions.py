"""The commands that choose how the window looks and in which language it speaks."""

from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance
from gui.preferences import FONT_SCALES


class WindowActions(ActionSet):
    """Theme, language, size of text, and the window's own layout."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        self.theme_system = self._choice("", None)
        self.theme_light = self._choice("", None)
        self.theme_dark = self._choice("", None)
        self._group(self.theme_system, self.theme_light, self.theme_dark)
        self.english = self._choice("", None)
        self.chinese = self._choice("", None)
        self._group(self.english, self.chinese)
        self.font_scales = {scale: self._choice("", None) for scale in FONT_SCALES}
        self._group(*self.font_scales.values())
        self.reset_window = self._action("", None)
        self.next_window = self._action("", "Ctrl+F6")

    def retranslate(self) -> None:
        super().retranslate()
        self._name(self.theme_system, self.tr("As the &system"))
        self._name(self.theme_light, self.tr("&Light"))
        self._name(self.theme_dark, self.tr("&Dark"))
        self._name(self.english, "English")
        self._name(self.chinese, "简体中文")
        for scale, action in self.font_scales.items():
            self._name(action, f"{scale} %")
        self._name(self.next_window, self.tr("&Next window"))
        self._name(self.reset_window, self.tr("Reset the window la&yout"))
