"""Commands made of the window's actions, with the menus they stand in."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.actions import Actions, plain_name
from gui.palette.command import Command
from gui.palette.providers import STEP
from gui.resources import RESOURCES

_CHINESE = str(RESOURCES / "translations" / "shareflow_zh_CN")


class ActionCommands:
    """Lists the actions of a window; English names are found while it speaks Chinese, and the other way round."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._window = window
        self._actions = actions
        self._chinese: QTranslator | None = None

    def __call__(self) -> Iterator[Command]:
        paths = self._paths()
        slots = {each: name for name, each in vars(self._actions).items() if isinstance(each, QAction)}
        for action in dict.fromkeys((*self._actions.all, *self._window.actions(), *paths)):
            name = plain_name(action.text())
            if not name or action.isSeparator():
                continue
            words = slots.get(action, action.objectName()).replace("_", " ").strip()
            yield Command(
                name,
                paths.get(action, ""),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                action.trigger,
                id=f"action.{words or name}",
                other=f"{words} {self._in_chinese(action)}",
                reason="" if action.isEnabled() else self._reason(action),
                is_on=action.isCheckable() and action.isChecked(),
            )

    def _paths(self) -> dict[QAction, str]:
        """The actions in the menu bar with the menus they stand in; lists filled when they are opened are left out."""
        # Asking an action for its menu would hand the menu over to Python, which then deletes it with all it holds.
        menus = {each.menuAction(): each for each in self._window.findChildren(QMenu)}
        known = {*self._actions.all, *self._window.actions()}
        found: dict[QAction, str] = {}
        waiting = [(each, "") for each in self._window.menuBar().actions()]
        while waiting:
            action, above = waiting.pop(0)
            menu = menus.get(action)
            if menu is None:
                found.setdefault(action, above)
                continue
            title = plain_name(menu.title())
            path = above + STEP + title if above else title
            waiting += [(each, path) for each in menu.actions() if each in menus or each in known or not above]
        return found

    def _in_chinese(self, action: QAction) -> str:
        if self._chinese is None:
            self._chinese = QTranslator(self._window)
            self._chinese.load(_CHINESE)
        # A text is translated in the context of the class that holds it.
        contexts = [each.__name__ for each in type(self._actions).__mro__]
        found = (self._chinese.translate(context, action.text()) for context in contexts)
        return plain_name(next((each for each in found if each), ""))

    def _reason(self, action: QAction) -> str:
        return self._actions.remark(action) or QCoreApplication.translate("Palette", "Not possible here and now")
