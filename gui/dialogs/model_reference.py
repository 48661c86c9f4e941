"""The model reference: equations, numbers and sources, to read beside one's work."""

from PySide6.QtWidgets import QWidget

from gui.appearance import Appearance
from gui.help.help_window import HelpWindow
from gui.preferences import Preferences


class ModelReference(HelpWindow):
    """The reference, a page for every mechanism."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("model_reference", preferences, appearance, parent)

    def title(self) -> str:
        return self.tr("Model reference")

    def search_hint(self) -> str:
        return self.tr("Search the reference")
