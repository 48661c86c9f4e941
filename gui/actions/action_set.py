"""How commands are made, named and dressed."""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.appearance import Appearance

Keys = QKeySequence.StandardKey | str | None


def plain_name(text: str) -> str:
    """The name of a command without its access key and its dots."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…")


class ActionSet(QObject):
    """Commands of one window; each menu's are made in a class of their own."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._icons: dict[QAction, str] = {}
        self._remarks: dict[QAction, str] = {}
        self._of_the_world: list[QAction] = []
        appearance.changed.connect(self._dress)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, in the order of the menus."""
        return tuple(self._icons)

    def retranslate(self) -> None:
        """Name every command in the language of the window."""

    def add_remark(self, action: QAction, remark: str) -> None:
        """Say under the name of a command why it cannot be had; an empty remark takes it back."""
        self._remarks[action] = remark
        self._name(action, action.text())

    def remark(self, action: QAction) -> str:
        """Why a command cannot be had; empty when nothing is said about it."""
        return self._remarks.get(action, "")

    def _action(self, icon: str, keys: Keys, *, is_of_the_world: bool = False) -> QAction:
        action = QAction(self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._icons[action] = icon
        self._window.addAction(action)
        if is_of_the_world:
            self._of_the_world.append(action)
        return action

    def _choice(self, icon: str, keys: Keys, *, is_of_the_world: bool = False) -> QAction:
        action = self._action(icon, keys, is_of_the_world=is_of_the_world)
        action.setCheckable(True)
        return action

    def _group(self, *actions: QAction) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
        return group

    def _dress(self) -> None:
        for action, icon in self._icons.items():
            if icon:
                action.setIcon(self._appearance.icon(icon))

    def _name(self, action: QAction, text: str) -> None:
        action.setText(text)
        plain = plain_name(text)
        action.setIconText(plain)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{plain} ({keys})" if keys else plain
        remark = self._remarks.get(action, "")
        action.setToolTip(f"{tip}\n{remark}" if remark else tip)
