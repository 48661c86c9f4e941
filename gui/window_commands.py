"""Undo, theme, language, font size and help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.appearance import Appearance
from gui.dialogs.about import AboutDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.dialogs.undo_history import UndoHistory
from gui.document import Document
from gui.help.help_desk import HelpDesk
from gui.preferences import Preferences

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class WindowCommands(QObject):
    """Carries out the commands that concern the window rather than the project's contents."""

    def __init__(
        self,
        document: Document,
        actions: Actions,
        preferences: Preferences,
        appearance: Appearance,
        window: "MainWindow",
    ) -> None:
        super().__init__(window)
        self._document = document
        self._actions = actions
        self._preferences = preferences
        self.help = HelpDesk(actions, preferences, appearance, window)
        stack = document.undo_stack
        actions.undo.triggered.connect(stack.undo)
        actions.redo.triggered.connect(stack.redo)
        stack.indexChanged.connect(self.refresh)
        actions.undo_list.triggered.connect(lambda: UndoHistory(stack, window, appearance).show())
        actions.theme_system.triggered.connect(lambda: preferences.set_theme("system"))
        actions.theme_light.triggered.connect(lambda: preferences.set_theme("light"))
        actions.theme_dark.triggered.connect(lambda: preferences.set_theme("dark"))
        actions.english.triggered.connect(lambda: preferences.set_language("en"))
        actions.chinese.triggered.connect(lambda: preferences.set_language("zh_CN"))
        for scale, action in actions.font_scales.items():
            action.triggered.connect(lambda _=False, scale=scale: preferences.set_font_scale(scale))
        actions.shortcuts.triggered.connect(lambda: ShortcutsDialog(actions, window).show())
        actions.about.triggered.connect(lambda: AboutDialog(window).open())
        self.refresh()

    def refresh(self) -> None:
        """Show which step can be undone and what has been chosen."""
        actions, stack = self._actions, self._document.undo_stack
        actions.undo.setEnabled(stack.canUndo())
        actions.redo.setEnabled(stack.canRedo())
        actions.name_undo(stack.undoText())
        actions.name_redo(stack.redoText())
        preferences = self._preferences
        chosen = {
            "system": actions.theme_system,
            "light": actions.theme_light,
            "dark": actions.theme_dark,
        }
        chosen[preferences.theme].setChecked(True)
        (actions.chinese if preferences.language == "zh_CN" else actions.english).setChecked(True)
        actions.font_scales[preferences.font_scale].setChecked(True)
