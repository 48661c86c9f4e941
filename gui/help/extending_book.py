"""Extending Shareflow: how engineers add a mechanism, a view, an analysis, a language."""

from PySide6.QtWidgets import QWidget

from gui.appearance import Appearance
from gui.help.help_window import HelpWindow
from gui.preferences import Preferences


class ExtendingBook(HelpWindow):
    """The pages for engineers, a page for every kind of thing that can be added."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("extending", preferences, appearance, parent)

    def title(self) -> str:
        return self.tr("Extending Shareflow")

    def search_hint(self) -> str:
        return self.tr("Search these pages")
