"""The guide: how to use the program and how to read what it shows."""

from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions
from gui.appearance import Appearance
from gui.help.help_window import HelpWindow
from gui.help.living_words import LivingWords
from gui.preferences import Preferences


class Guide(HelpWindow):
    """The guide, in which commands have the names and the keys that they have in the program."""

    def __init__(self, preferences: Preferences, appearance: Appearance, actions: Actions, window: QMainWindow) -> None:
        self._living_words = LivingWords(actions, window)
        super().__init__("guide", preferences, appearance, window)

    def title(self) -> str:
        return self.tr("Guide")

    def search_hint(self) -> str:
        return self.tr("Search the guide")

    def living(self, text: str) -> str:
        return self._living_words.put_into(text)
