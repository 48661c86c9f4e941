"""The commands of the Edit menu."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance


class EditActions(ActionSet):
    """Undo, the clipboard, and finding things."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        standard = QKeySequence.StandardKey
        self.undo = self._action("undo", standard.Undo, is_of_the_world=True)
        self.redo = self._action("redo", standard.Redo, is_of_the_world=True)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo_list = self._action("clock", "Ctrl+Alt+Z", is_of_the_world=True)
        self.replay = self._action("replay", "Ctrl+R", is_of_the_world=True)
        self.copy_picture = self._action("copy", "Ctrl+Shift+C", is_of_the_world=True)
        self.copy_data = self._action("", "Ctrl+Alt+C", is_of_the_world=True)
        self.find = self._action("search", standard.Find, is_of_the_world=True)
        self.palette = self._action("", "Ctrl+Shift+P")

    def retranslate(self) -> None:
        super().retranslate()
        self.name_undo("")
        self.name_redo("")
        self._name(self.undo_list, self.tr("Undo &history"))
        self._name(self.replay, self.tr("Re&play the last change"))
        self._name(self.copy_picture, self.tr("&Copy picture"))
        self._name(self.copy_data, self.tr("Copy d&ata"))
        self._name(self.find, self.tr("&Find an assumption"))
        self._name(self.palette, self.tr("Find a co&mmand…"))

    def name_undo(self, step: str) -> None:
        """Say which step would be undone."""
        self._name(self.undo, self.tr("&Undo {step}").format(step=step).strip())

    def name_redo(self, step: str) -> None:
        """Say which step would be done again."""
        self._name(self.redo, self.tr("&Redo {step}").format(step=step).strip())
