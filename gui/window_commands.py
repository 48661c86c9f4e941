"""Undo, theme, language, font size and help."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.dialogs.about import AboutDialog
from gui.dialogs.model_reference import ModelReference
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.dialogs.undo_history import UndoHistory
from gui.document import Document
from gui.preferences import Preferences


class WindowCommands(QObject):
    """Carries out the commands that concern the window rather than the project's contents."""

    def __init__(
        self, document: Document, actions: Actions, preferences: Preferences, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._actions = actions
        self._preferences = preferences
        self._appearance = appearance
        self._window = window
        self._model_reference: ModelReference | None = None
        stack = document.undo_stack
        actions.undo.triggered.connect(stack.undo)
        actions.redo.triggered.connect(stack.redo)
        stack.indexChanged.connect(self.refresh)
        actions.undo_list.triggered.connect(lambda: UndoHistory(stack, window).show())
        actions.theme_system.triggered.connect(lambda: preferences.set_theme("system"))
        actions.theme_light.triggered.connect(lambda: preferences.set_theme("light"))
        actions.theme_dark.triggered.connect(lambda: preferences.set_theme("dark"))
        actions.english.triggered.connect(lambda: preferences.set_language("en"))
        actions.chinese.triggered.connect(lambda: preferences.set_language("zh_CN"))
        for scale, action in actions.font_scales.items():
            action.triggered.connect(lambda _=False, scale=scale: preferences.set_font_scale(scale))
        actions.shortcuts.triggered.connect(lambda: ShortcutsDialog(actions, window).show())
        actions.model_reference.triggered.connect(self._show_model_reference)
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

    def _show_model_reference(self) -> None:
        """One window, which stays where it was read when it is closed and shown again."""
        if self._model_reference is None:
            self._model_reference = ModelReference(self._preferences, self._appearance, self._window)
        self._model_reference.show()
        self._model_reference.raise_()
        self._model_reference.activateWindow()
