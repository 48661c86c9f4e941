"""The file format: every key of a project file, and what is exported, to read beside one's work."""

from PySide6.QtWidgets import QWidget

from gui.appearance import Appearance
from gui.help.help_window import HelpWindow
from gui.preferences import Preferences


class FileFormatBook(HelpWindow):
    """The pages on the file format, a page for every object of a file."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("file_format", preferences, appearance, parent)

    def title(self) -> str:
        return self.tr("File format")

    def search_hint(self) -> str:
        return self.tr("Search the file format")
