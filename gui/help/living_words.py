"""Names and keys in the guide, taken from the program when a page is read, so that they stay true."""

import html
import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions, plain_name
from gui.palette.action_commands import ActionCommands

MARKER = re.compile(r"\{(action|keys|ui|table):([^{}]+)\}")
"""{action:open}, {keys:open}, {keys:standard.Copy}, {ui:Context|English source} or {table:keyboard}."""


def action_named(actions: Actions, name: str) -> QAction:
    """The command with a name such as `open` or `views.market`; AttributeError or KeyError when there is none."""
    group, _, key = name.partition(".")
    found = getattr(actions, group)
    if key:
        found = found[int(key) if key.isdecimal() else key]
    assert isinstance(found, QAction)
    return found


class LivingWords:
    """Replaces the markers in a text of the guide."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        self._actions = actions
        self._window = window
        self._ways: dict[str, Callable[[str], str]] = {
            "action": self._action,
            "keys": self._keys,
            "ui": self._word,
            "table": self._table,
        }

    def put_into(self, text: str) -> str:
        """The text with the program's own words in place of the markers."""
        return MARKER.sub(lambda found: self._ways[found[1]](found[2]), text)

    def _action(self, name: str) -> str:
        action = action_named(self._actions, name)
        steps = {"undo": self._step("Undo"), "redo": self._step("Redo")}
        said = f"<b>{html.escape(steps.get(name) or plain_name(action.text()))}</b>"
        keys = self._keys(name)
        both = QCoreApplication.translate("LivingWords", "{name} ({keys})")
        return both.format(name=said, keys=keys) if keys else said

    def _keys(self, name: str) -> str:
        group, _, key = name.partition(".")
        if group == "standard":
            return html.escape(_text(QKeySequence(QKeySequence.StandardKey[key])))
        return html.escape(_text(action_named(self._actions, name).shortcut()))

    def _word(self, source: str) -> str:
        context, _, text = source.partition("|")
        said = plain_name(QCoreApplication.translate(context, html.unescape(text)))
        return f"<b>{html.escape(said)}</b>"

    def _step(self, name: str) -> str:
        return QCoreApplication.translate("ShortcutsDialog", name)

    def _table(self, _name: str) -> str:
        """Every command that has keys, with the menu it stands in."""
        heads = (
            QCoreApplication.translate("ShortcutsDialog", "Command"),
            QCoreApplication.translate("ShortcutsDialog", "Menu"),
            QCoreApplication.translate("ShortcutsDialog", "Keys"),
        )
        head = "".join(f'<th align="left">{each}</th>' for each in heads)
        steps = {"action.undo": self._step("Undo"), "action.redo": self._step("Redo")}
        rows = "".join(
            f"<tr><td>{html.escape(steps.get(each.key, each.name))}</td>"
            f"<td>{html.escape(each.path)}</td><td>{html.escape(each.keys)}</td></tr>"
            for each in ActionCommands(self._window, self._actions)()
            if each.keys
        )
        return f'<table width="100%" cellspacing="0" cellpadding="5"><tr>{head}</tr>{rows}</table>'


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
