"""The commands of the Help menu."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance


class HelpActions(ActionSet):
    """The books, the keys, the tour, and what the program is."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        self.guide = self._action("help", QKeySequence.StandardKey.HelpContents)
        self.model_reference = self._action("", "Ctrl+Shift+M")
        self.file_format = self._action("", None)
        self.extending = self._action("", None)
        self.shortcuts = self._action("", "Ctrl+F1")
        self.tour = self._action("", None, is_of_the_world=True)
        self.about = self._action("", "Shift+F1")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def retranslate(self) -> None:
        super().retranslate()
        self._name(self.guide, self.tr("&Guide"))
        self._name(self.model_reference, self.tr("&Model reference"))
        self._name(self.file_format, self.tr("&File format"))
        self._name(self.extending, self.tr("&Extending Shareflow"))
        self._name(self.shortcuts, self.tr("Keyboard &shortcuts"))
        self._name(self.tour, self.tr("First-minute &tour"))
        self._name(self.about, self.tr("&About Shareflow"))
